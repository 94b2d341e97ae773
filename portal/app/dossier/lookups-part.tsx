import { FileFacts, Finds } from '../lookups/lookup-page.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

/** Which public files were searched for the agency, what is in them, and who a person says that it is. */
export function LookupsPart({ dossier: { lookups } }: { dossier: Dossier }) {
  const { words, formats } = useWords();
  const { lists, section, one: text } = words.lookups;
  const { lookups: own } = words.dossier;
  if (lookups.length === 0) return <p>{section.none}</p>;
  return (
    <>
      <p>{own.notKept}</p>
      {lookups.map((lookup) => (
        <Section key={lookup.id} title={section.on(lists[lookup.list], formats.date(lookup.on))}>
          <FileFacts view={lookup} />
          {lookup.finds.length === 0 ? (
            <p>{text.none(formats.count(lookup.rows))}</p>
          ) : (
            <>
              <p className="small muted">{text.caution[lookup.list]}</p>
              <Finds view={{ ...lookup, mayAnswer: false }} />
            </>
          )}
          {lookup.more > 0 && <p className="muted">{text.more(lookup.more)}</p>}
        </Section>
      ))}
    </>
  );
}
