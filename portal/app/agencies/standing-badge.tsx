import type { Standing } from '../../../shared/vetting/standing.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';

const TONES: Readonly<Record<Standing, Tone>> = {
  considered: 'plain',
  trial: 'accent',
  approved: 'good',
  suspended: 'warn',
  rejected: 'plain',
  ended: 'plain',
};

/** How an agency stands with a practice. */
export function StandingBadge({ standing }: { standing: Standing | null }) {
  const { standings } = useWords().words.agencies;
  if (standing === null) return <Badge>{standings.undecided}</Badge>;
  return <Badge tone={TONES[standing]}>{standings[standing]}</Badge>;
}
