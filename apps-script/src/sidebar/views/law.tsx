import { useState } from 'preact/hooks';
import type { LawView } from '../../../../shared/contract/sidebar-views.ts';
import type { HoursText } from '../../../../shared/messages/law/hours-text.ts';
import type { ChangeText, LawReading, RuleText } from '../../../../shared/messages/law/reading.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** What the law says where the clinic is: asked for once, then read by what a person wants to know. */
export function Law() {
  const { words, go } = useShell();
  const { loaded, load, show } = useAnswer('law', { place: null });
  const [isAsking, setAsking] = useState(false);
  const back = { label: words.help.title, go: () => go('help') };
  if (loaded.state !== 'ready') {
    const status = loaded.state === 'loading' ? { text: words.law.loading, busy: true } : null;
    return (
      <Frame id="law" title={words.law.title} back={back} status={status}>
        {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      </Frame>
    );
  }
  const { reading } = loaded.value;
  if (!reading || isAsking) {
    const shown = (view: LawView) => {
      show(view);
      setAsking(false);
    };
    return <Where view={loaded.value} shown={shown} />;
  }
  return <Reading view={loaded.value} reading={reading} change={() => setAsking(true)} />;
}

function Where({ view, shown }: { view: LawView; shown: (view: LawView) => void }) {
  const { words, go } = useShell();
  const texts = words.law;
  const [place, setPlace] = useState(view.reading?.place ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    const reply = await client.law({ place });
    if (reply.ok) shown(reply.value);
    else setFailure(reply);
  };
  return (
    <Frame
      id="law-where"
      title={texts.whereTitle}
      back={{ label: words.help.title, go: () => go('help') }}
      actions={
        <Button kind="primary" onClick={save} disabled={place === ''}>
          {texts.show}
        </Button>
      }
    >
      {failure && <Refusal failure={failure} retry={save} />}
      <p>{texts.whereText}</p>
      <label class="field">
        <span>{texts.place}</span>
        <select value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
          {place === '' && <option value="">{texts.placeNone}</option>}
          {view.places.map((one) => (
            <option key={one.place} value={one.place}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
    </Frame>
  );
}

interface ReadingProps {
  view: LawView;
  reading: LawReading;
  change: () => void;
}

function Reading({ view: { soon }, reading, change }: ReadingProps) {
  const { words, go } = useShell();
  const texts = words.law;
  return (
    <Frame
      id="law-reading"
      title={texts.title}
      sub={texts.sub(reading.placeName)}
      back={{ label: words.help.title, go: () => go('help') }}
      actions={
        <>
          <Button onClick={() => go('questions')}>{words.questions.title}</Button>
          <Button onClick={change}>{texts.change}</Button>
        </>
      }
    >
      {reading.caveat && <Notice kind="warn">{reading.caveat}</Notice>}
      {soon.length > 0 && (
        <section>
          <h2>{texts.soon}</h2>
          {soon.map((one) => (
            <Change key={`${one.day} ${one.jurisdiction}`} change={one} toCheck={reading.toCheck} />
          ))}
        </section>
      )}
      <div>
        {reading.parts.map(({ part, title, none, rules }) => (
          <details key={part} class="reason">
            <summary>{texts.part(title, rules.length)}</summary>
            {part === 'when' && reading.hours.map((one) => <Hours hours={one} />)}
            {rules.length === 0 && <p class="muted small">{none}</p>}
            <ul class="rows">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Rule rule={rule} toCheck={reading.toCheck} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p class="muted small">{reading.notAdvice}</p>
    </Frame>
  );
}

function Change({ change, toCheck }: { change: ChangeText; toCheck: string }) {
  const { date, jurisdiction, notes, rules } = change;
  return (
    <Notice kind="warn">
      <p>
        <strong>
          {date}, {jurisdiction}
        </strong>
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {rules.map(({ rule }) => (
        <Rule key={rule.id} rule={rule} toCheck={toCheck} />
      ))}
    </Notice>
  );
}

function Hours({ hours: { channels, week, holidays, onlyIf } }: { hours: HoursText }) {
  const { words } = useShell();
  return (
    <>
      <table>
        <caption>{words.law.hours(channels.join(', '))}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">{words.law.days}</th>
            <th scope="col">{words.law.time}</th>
          </tr>
        </thead>
        <tbody>
          {week.map(({ days, hours }) => (
            <tr key={days}>
              <th scope="row">{days}</th>
              <td class="num">{hours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...(holidays ? [holidays] : []), ...onlyIf].map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </>
  );
}

/** What a rule says, and how we know it. */
function Rule({ rule, toCheck }: { rule: RuleText; toCheck: string }) {
  const { words } = useShell();
  const { about, may, doubt, elements, onlyFor, isToCheck } = rule;
  const facts = [rule.force, rule.since, rule.citation];
  if (rule.known !== toCheck) facts.push(rule.known);
  return (
    <>
      {about.length > 0 && <p class="muted small">{about.join(' · ')}</p>}
      <p>{may}</p>
      {elements.length > 0 && <p class="muted small">{words.law.elements}</p>}
      <ul>
        {elements.map((element) => (
          <li key={element}>{element}</li>
        ))}
      </ul>
      {doubt !== null && (
        <p class="small">
          <strong>{words.law.doubt}</strong> {doubt}
        </p>
      )}
      {onlyFor.map((line) => (
        <p key={line} class="small">
          <strong>{line}</strong>
        </p>
      ))}
      {isToCheck && (
        <p class="tags">
          <span class="tag warn">! {toCheck}</span>
        </p>
      )}
      <p class="muted small">{facts.join(' · ')}</p>
    </>
  );
}
