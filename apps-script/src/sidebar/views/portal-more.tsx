import { useState } from 'preact/hooks';
import type { OpenHandOff, PortalView } from '../../../../shared/contract/portal-views.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** A hand-off whose answer was lost: the portal knows what became of it. */
export function UnknownHandOff({
  intent,
  show,
}: {
  intent: OpenHandOff;
  show: (view: PortalView) => void;
}) {
  const { words } = useShell();
  const texts = words.portal.portal;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [after, setAfter] = useState<PortalView | null>(null);
  const settle = async () => {
    const reply = await client.settleHandOff({});
    if (!reply.ok) return setFailure(reply);
    const { outcome, view } = reply.value;
    setFailure(null);
    setAfter(view);
    if (outcome === null) setTold(texts.unknownNone);
    else if (outcome.number === null) setTold(texts.unknownRefused);
    else setTold(texts.unknownPlaced(outcome.number, outcome.placed.length));
  };
  if (told !== null && after) {
    return (
      <Notice kind="good">
        <p>{told}</p>
        <Button onClick={() => show(after)}>{words.common.back}</Button>
      </Notice>
    );
  }
  return (
    <Notice kind="warn">
      <p>
        <strong class="line">{texts.unknownTitle}</strong>
        {texts.unknownText(intent.lines, intent.agency, intent.on, intent.at)}
      </p>
      <Button onClick={settle}>{texts.unknownAsk}</Button>
      {failure && <Refusal failure={failure} />}
    </Notice>
  );
}

/** From a reference on the portal's screen back to its row. */
export function FindLine() {
  const { words } = useShell();
  const texts = words.portal.portal;
  const [reference, setReference] = useState('');
  const [found, setFound] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const find = async () => {
    if (reference.trim() === '') return;
    const reply = await client.findLine({ reference });
    setFailure(reply.ok ? null : reply);
    setFound(reply.ok ? texts.found(reply.value.name) : null);
  };
  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <Field label={texts.find} hint={texts.findHint}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autocomplete="off"
            value={reference}
            onInput={(event) => setReference(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={find}>{texts.findDo}</Button>
      <div role="status">{found && <p class="good small">✓ {found}</p>}</div>
      {failure && <Refusal failure={failure} />}
    </form>
  );
}

/** One column in the clinic's own tab, if a person agrees. */
export function Lookup() {
  const { words, rules } = useShell();
  const texts = words.portal.portal;
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const reply = await client.addLookup({});
    if (!reply.ok) return setFailure(reply);
    setFailure(null);
    setDone(texts.lookupDone(reply.value.letter, reply.value.tab));
  };
  if (done !== null) {
    return (
      <Notice kind="good">
        <p>{done}</p>
        <Button onClick={() => setDone(null)}>{words.common.back}</Button>
      </Notice>
    );
  }
  return (
    <details>
      <summary>{texts.lookup}</summary>
      <p class="small">{texts.lookupWhy(rules.tabs.portal)}</p>
      <Button onClick={add}>{texts.lookupDo}</Button>
      {failure && <Refusal failure={failure} />}
    </details>
  );
}

/** What is needed seldom: the recovery code again, and the end of the connection. */
export function More({
  show,
  showCode,
}: {
  show: (view: PortalView) => void;
  showCode: (code: string) => void;
}) {
  const { words } = useShell();
  const texts = words.portal.portal;
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reveal = async () => {
    const reply = await client.recoveryCode({});
    if (reply.ok) showCode(reply.value.code);
    else setFailure(reply);
  };
  const end = async () => {
    const reply = await client.disconnect({});
    if (reply.ok) show(reply.value);
    else setFailure(reply);
  };
  return (
    <section>
      {failure && <Refusal failure={failure} />}
      <Button kind="link" onClick={reveal}>
        {texts.recoveryShow}
      </Button>
      {!asking && (
        <Button kind="link" onClick={() => setAsking(true)}>
          {texts.disconnect}
        </Button>
      )}
      {asking && (
        <Notice kind="warn">
          <p>{texts.disconnectAsk}</p>
          <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          <Button kind="danger" onClick={end}>
            {texts.disconnectNow}
          </Button>
        </Notice>
      )}
    </section>
  );
}
