import { Badge } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import type { LookupRow } from './lookups-of.server.ts';

/** What came of a look-up: what waits for a person stands before what a person found. */
export function LookupResult({ row }: { row: LookupRow }) {
  const { past: text } = useWords().words.lookups;
  const { found, open, same, complaints } = row;
  if (found === 0) return <Badge tone="good">{text.nothing}</Badge>;
  const told = same > 0 && (
    <Badge tone={complaints ? 'warn' : 'bad'}>
      {complaints ? text.complaints(complaints.medical, complaints.all) : text.same(same)}
    </Badge>
  );
  return (
    <>
      {told} {open > 0 && <Badge tone="accent">{text.open(open)}</Badge>}
      {same === 0 && open === 0 && text.others}
    </>
  );
}
