import type { CaseStatus } from '../../../shared/cases.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';

const TONES: Readonly<Partial<Record<CaseStatus, Tone>>> = {
  accepted: 'accent',
  contacted: 'accent',
  promise: 'accent',
  plan: 'accent',
  part_paid: 'accent',
  disputed: 'warn',
  hold: 'warn',
  paid: 'good',
  recalled: 'bad',
  returned: 'warn',
};

/** Where a case stands, in a word. */
export function StatusBadge({ status }: { status: CaseStatus }) {
  const { cases } = useWords().words;
  return <Badge tone={TONES[status] ?? 'plain'}>{cases.statuses[status]}</Badge>;
}
