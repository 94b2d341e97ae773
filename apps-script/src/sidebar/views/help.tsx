import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { Functions } from './functions.tsx';
import { RecordCheck } from './record.tsx';

/** What goes where, what was allowed and why, and how to be rid of it all. */
export function Help({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const texts = words.help;
  return (
    <Frame id="help" title={texts.title} back={{ label: words.common.home, go: () => go('home') }}>
      <Section title={texts.what} lines={texts.whatText} />
      <section>
        <h2>{words.law.title}</h2>
        <p>{words.law.about}</p>
        <Button onClick={() => go('law')}>{words.law.open}</Button>
      </section>
      <Section title={words.figures.title} lines={[words.figures.help, words.worklist.help]} />
      <Functions overview={overview} />
      <section>
        <h2>{texts.scopes}</h2>
        <Pairs pairs={texts.scopeTexts} />
      </section>
      <Section title={texts.twice} lines={texts.twiceText}>
        <RecordCheck />
      </Section>
      <section>
        <h2>{texts.keys}</h2>
        <Pairs pairs={texts.keyTexts} />
      </section>
      <section>
        <h2>{texts.stop}</h2>
        <p>{texts.stopText}</p>
        <Removal setOverview={setOverview} />
      </section>
    </Frame>
  );
}

function Section({
  title,
  lines,
  children,
}: {
  title: string;
  lines: string[];
  children?: ComponentChildren;
}) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}

function Pairs({ pairs }: { pairs: [string, string][] }) {
  return (
    <dl>
      {pairs.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Removal({ setOverview }: Pick<ViewProps, 'setOverview'>) {
  const { words } = useShell();
  const texts = words.help;
  const [asking, setAsking] = useState(false);
  const [ledgerToo, setLedgerToo] = useState(false);
  const [removed, setRemoved] = useState<string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const question = useRef<HTMLFieldSetElement>(null);
  // the button that was pressed is gone, and the answers may lie below what is in sight
  useEffect(() => {
    question.current?.scrollIntoView();
    question.current?.focus({ preventScroll: true });
  }, [asking]);

  const remove = async () => {
    const reply = await client.removeEverything({ ledgerToo });
    if (!reply.ok) return setFailure(reply);
    setFailure(null);
    setAsking(false);
    setRemoved(reply.value.removed);
    const anew = await client.open({});
    if (anew.ok) setOverview(anew.value);
  };

  return (
    <>
      <Removed names={removed} />
      {failure && <Refusal failure={failure} retry={remove} />}
      {!removed && !asking && <Button onClick={() => setAsking(true)}>{texts.remove}</Button>}
      {asking && (
        <fieldset class="question" tabIndex={-1} ref={question}>
          <legend>{texts.confirm}</legend>
          <label class="choice">
            <input
              type="checkbox"
              checked={ledgerToo}
              onChange={(event) => setLedgerToo(event.currentTarget.checked)}
            />
            <span>
              {texts.ledgerToo} <span class="muted small">{texts.ledgerWhy}</span>
            </span>
          </label>
          <Button kind="danger" onClick={remove}>
            {texts.removeNow}
          </Button>
          <Button onClick={() => setAsking(false)}>{texts.keep}</Button>
        </fieldset>
      )}
    </>
  );
}

/** What was taken away, said aloud when it is done; null while nothing was. */
function Removed({ names }: { names: string[] | null }) {
  const { words } = useShell();
  const none = names?.length === 0;
  return (
    <>
      <div role="status">
        {names && <p class="good">{none ? words.help.removedNothing : words.help.removed}</p>}
      </div>
      {names && !none && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </>
  );
}
