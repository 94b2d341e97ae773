import type { ReverificationState } from '../../../shared/vetting/reverification.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';

const TONES: Readonly<Record<ReverificationState, Tone>> = {
  'not-due': 'good',
  soon: 'warn',
  due: 'warn',
  late: 'bad',
};

/** Whether an agency is due to be looked at again. */
export function LookBadge({ state }: { state: ReverificationState }) {
  const { states } = useWords().words.reverification;
  return <Badge tone={TONES[state]}>{states[state]}</Badge>;
}
