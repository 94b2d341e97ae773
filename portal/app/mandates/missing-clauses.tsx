import { type AskedClause, askedClauses } from '../../../shared/mandate/clauses.ts';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { MandateVersion } from './mandate-versions.server.ts';
import { placeName } from './place-names.ts';

/** What a mandate does not say and is asked for, by where the patients live, each with its source. */
export function MissingClauses({ version }: { version: MandateVersion }) {
  const { words } = useWords();
  const { missing: text } = words.mandates;
  const groups = useGroups(version);
  return (
    <Section title={text.title}>
      {groups.length === 0 && <p className="muted">{text.none}</p>}
      {groups.map(([place, missing]) => (
        <div key={place}>
          <h3>{place}</h3>
          <ul className="missing">
            {missing.map((asked) => (
              <Missing key={asked.clause} asked={asked} />
            ))}
          </ul>
        </div>
      ))}
      {groups.length > 0 && <p className="small muted">{text.text}</p>}
    </Section>
  );
}

function Missing({ asked: { clause, source, isRead } }: { asked: AskedClause }) {
  const { words, language } = useWords();
  const { toCheck, read } = words.mandates.missing;
  return (
    <li>
      {mandateWords(language).clauses[clause]}
      <span className="small muted">
        {source}, {isRead ? read : toCheck}
      </span>
    </li>
  );
}

/** What is asked for by the law of a place comes before what is asked for everywhere. */
function useGroups({ missing, terms }: MandateVersion): [place: string, AskedClause[]][] {
  const { words, language } = useWords();
  const isOf = (asked: AskedClause, all: readonly AskedClause[]) =>
    all.some(({ clause, source }) => clause === asked.clause && source === asked.source);
  const everywhere = askedClauses([]);
  const groups = new Map<string, AskedClause[]>();
  for (const asked of missing) {
    const places = isOf(asked, everywhere)
      ? [words.mandates.missing.everywhere]
      : terms.jurisdictions
          .filter((one) => isOf(asked, askedClauses([one])))
          .map((one) => placeName(one, language));
    const name = places.join(', ');
    groups.set(name, [...(groups.get(name) ?? []), asked]);
  }
  return [...groups];
}
