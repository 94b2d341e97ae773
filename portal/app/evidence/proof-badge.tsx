import type { Gap } from '../../../shared/vetting/coverage.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import type { SeenItem } from './seen-items.server.ts';

/** How far an item is proved, or that the practice does not accept it. */
export function GradeBadge({ item: { grade, check, isAccepted } }: { item: SeenItem }) {
  const { grades, refused } = useWords().words.papers;
  if (check && !isAccepted) return <Badge tone="bad">{refused}</Badge>;
  const tone: Tone = isAccepted && grade !== 'self-declared' ? 'good' : 'warn';
  return <Badge tone={tone}>{grades[grade]}</Badge>;
}

/** The same, with what the practice thinks of it in words. */
export function ProofBadge({ item }: { item: SeenItem }) {
  const { accepted, unchecked, own } = useWords().words.papers;
  const thought = item.check === null ? unchecked : item.isAccepted ? accepted : null;
  const told = [thought, item.isOwn ? own : null].filter((word) => word !== null);
  return (
    <>
      <GradeBadge item={item} />
      {told.length > 0 && <span className="small muted under">{told.join(', ')}</span>}
    </>
  );
}

/** Nothing proves what is asked for. @param isRequired else it is only good to have */
export function GapBadge({ gap, isRequired }: { gap: Gap; isRequired: boolean }) {
  const { gaps } = useWords().words.papers;
  return <Badge tone={isRequired ? 'bad' : 'plain'}>{gaps[gap]}</Badge>;
}
