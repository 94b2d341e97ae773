import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ChooseLaw } from './choose-law.tsx';
import { Changes, PastChanges } from './law-changes.tsx';
import { LawPart } from './law-part.tsx';
import { MayIAnswerSection } from './may-i-answer.tsx';
import { MayIForm } from './may-i-form.tsx';
import type { LawView } from './read-law.server.ts';

/** The law of a place as a person reads it: what may I do, when, why, since when, what changes soon. */
export function LawPage({ view }: { view: LawView }) {
  const { law: text } = useWords().words;
  const { reading, query, date } = view;
  const who = text.actors[query.actor];
  return (
    <Page
      title={text.title}
      subtitle={reading ? text.subtitle(reading.placeName, who, date) : undefined}
    >
      <ChooseLaw view={view} />
      <Refused query={query} />
      {reading && <Law view={view} reading={reading} />}
      {!reading && query.refused.length === 0 && (
        <EmptyState title={text.noPlace.title}>{text.noPlace.text}</EmptyState>
      )}
    </Page>
  );
}

/** Why the address shows nothing. */
function Refused({ query: { refused } }: Pick<LawView, 'query'>) {
  const { refused: text } = useWords().words.law;
  if (refused.length === 0) return null;
  return (
    <EmptyState title={text.title}>{refused.map((field) => text[field]).join(' ')}</EmptyState>
  );
}

interface LawProps {
  view: LawView;
  reading: NonNullable<LawView['reading']>;
}

function Law({ view, reading }: LawProps) {
  const { law: text } = useWords().words;
  const { parts, hours, packs, coming, past } = reading;
  const { answer } = view;
  return (
    <>
      <Note>
        {reading.caveat && (
          <p>
            <strong>{reading.caveat}</strong>
          </p>
        )}
        <p>{reading.notAdvice}</p>
      </Note>
      <Beside
        aside={
          <>
            <Panel>
              <MayIForm view={view} />
            </Panel>
            <Contents reading={reading} />
          </>
        }
      >
        <div className="law">
          {answer && <MayIAnswerSection answer={answer} toCheck={reading.toCheck} />}
          <Section title={text.soon.title} id="soon">
            {coming.length === 0 && <p>{text.soon.none}</p>}
            <Changes changes={coming} toCheck={reading.toCheck} />
          </Section>
          {parts.map((part) => (
            <LawPart
              key={part.part}
              part={part}
              hours={part.part === 'when' ? hours : []}
              toCheck={reading.toCheck}
            />
          ))}
          <PastChanges changes={past} />
          <p className="small muted">
            {text.packs(packs.map(({ name, date }) => text.pack(name, date)).join('; '))}
          </p>
        </div>
      </Beside>
    </>
  );
}

function Contents({ reading: { parts } }: Pick<LawProps, 'reading'>) {
  const { law: text } = useWords().words;
  return (
    <nav className="law-contents" aria-label={text.contents}>
      <h2>{text.contents}</h2>
      <ul>
        <li>
          <a href="#soon">{text.soon.title}</a>
        </li>
        {parts.map(({ part, title, rules }) => (
          <li key={part}>
            <a href={`#${part}`}>{title}</a> <span className="muted">{rules.length}</span>
          </li>
        ))}
        <li>
          <a href="#past">{text.past.title}</a>
        </li>
      </ul>
    </nav>
  );
}
