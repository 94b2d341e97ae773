import { Badge } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';

/** How an agency stands with a practice. */
export function StandingBadge({ standing }: { standing: 'approved' | 'suspended' | null }) {
  const { standings } = useWords().words.agencies;
  if (standing === null) return <Badge>{standings.undecided}</Badge>;
  return <Badge tone={standing === 'approved' ? 'good' : 'warn'}>{standings[standing]}</Badge>;
}
