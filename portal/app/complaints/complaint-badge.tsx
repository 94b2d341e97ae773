import type { ComplaintStatus, Outcome } from '../../../shared/complaints.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';

interface ComplaintBadgeProps {
  of: {
    status: ComplaintStatus;
    outcome: Outcome | null;
    isOverdue: boolean;
    isStopping: boolean;
  };
  /** Who has to answer reads that it waits for them. */
  isForAgency?: boolean;
}

const TONES: Readonly<Record<ComplaintStatus, Tone>> = {
  received: 'warn',
  asked: 'plain',
  answered: 'accent',
  decided: 'plain',
};

/** Where a complaint stands, and what it stops. */
export function ComplaintBadge({ of, isForAgency = false }: ComplaintBadgeProps) {
  const { complaints: text } = useWords().words;
  const { status, outcome, isOverdue, isStopping } = of;
  if (isOverdue) return <Badge tone="bad">{text.overdue}</Badge>;
  if (isStopping) return <Badge tone="bad">{text.stops}</Badge>;
  if (isForAgency && status === 'asked') return <Badge tone="warn">{text.waitsForYou}</Badge>;
  return (
    <Badge tone={TONES[status]}>{outcome ? text.outcomes[outcome] : text.statuses[status]}</Badge>
  );
}
