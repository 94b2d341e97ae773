import { Link } from '@remix-run/react';
import { lookupsPath, type Workplace } from '../paths.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { LookupResult } from './lookup-result.tsx';
import type { LookupRow } from './lookups-of.server.ts';

interface LookupsSectionProps {
  practice: Workplace;
  agencySlug: string;
  lookups: LookupRow[];
}

/** What the latest look-up in each list found, on the page of an agency. */
export function LookupsSection({ practice, agencySlug, lookups }: LookupsSectionProps) {
  const { words, formats } = useWords();
  const { section: text, lists } = words.lookups;
  const latest = lookups.filter(
    (one, at) => lookups.findIndex(({ list }) => list === one.list) === at,
  );
  return (
    <Section title={text.title}>
      {latest.length === 0 && <p className="muted">{text.none}</p>}
      {latest.map((row) => (
        <p key={row.list}>
          <span className="muted">{text.on(lists[row.list], formats.date(row.on))}</span>
          <br />
          <LookupResult row={row} />
        </p>
      ))}
      <p>
        <Link to={lookupsPath(practice, agencySlug)}>
          {latest.length === 0 ? text.look : text.see}
        </Link>
      </p>
    </Section>
  );
}
