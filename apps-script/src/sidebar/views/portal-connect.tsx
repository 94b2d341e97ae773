import { useState } from 'preact/hooks';
import type { Connected, PortalView } from '../../../../shared/contract/portal-views.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Frame, focusFirstError, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** What a person types, and what came of it. */
function useConnecting(view: PortalView, connected: (value: Connected) => void) {
  const [draft, setDraft] = useState({ address: view.address ?? '', code: '', recovery: '' });
  const [isRecovery, setRecovery] = useState(view.practice !== null && !view.hasKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const connect = async (replaces: boolean) => {
    setTried(true);
    const { address, code, recovery } = draft;
    if (address.trim() === '' || code.trim() === '') return focusFirstError();
    setBusy(true);
    setFailure(null);
    const reply = await client.connect({ address, code, recovery: recovery || null, replaces });
    setBusy(false);
    if (reply.ok) return connected(reply.value);
    setFailure(reply);
    if (reply.code === 'other-key') setRecovery(true);
  };
  return { draft, setDraft, isRecovery, setRecovery, failure, setFailure, tried, busy, connect };
}

/** The one-time code, and where the portal is; the recovery code only where the key is missing. */
export function Connect({
  view,
  connected,
}: {
  view: PortalView;
  connected: (value: Connected) => void;
}) {
  const { words, go } = useShell();
  const texts = words.portal.portal;
  const form = useConnecting(view, connected);
  const { failure, isRecovery, connect } = form;
  const isTwo = failure?.code === 'other-sheet';
  return (
    <Frame
      id="connect"
      title={texts.connectTitle}
      sub={view.practice ? texts.others(view.practice) : undefined}
      back={{ label: words.common.home, go: () => go('home') }}
      status={form.busy ? { text: texts.connecting, busy: true } : null}
      actions={
        !isTwo && (
          <Button kind="primary" onClick={() => connect(false)}>
            {texts.connect}
          </Button>
        )
      }
    >
      <p class="small">{texts.what}</p>
      {isTwo && <TwoSheets cancel={() => form.setFailure(null)} go={() => connect(true)} />}
      {failure && !isTwo && <Refusal failure={failure} />}
      {isRecovery && <Typed part="recovery" hint={texts.recoveryWhy} form={form} />}
      <Typed part="address" hint={texts.addressHint} form={form} />
      <Typed part="code" hint={texts.codeHint} form={form} />
      {!isRecovery && (
        <Button kind="link" onClick={() => form.setRecovery(true)}>
          {texts.recoveryAsk}
        </Button>
      )}
    </Frame>
  );
}

/** A copy of a connected sheet: only a person can say which of the two lives. */
function TwoSheets({ cancel, go }: { cancel: () => void; go: () => Promise<void> }) {
  const texts = useShell().words.portal.portal;
  return (
    <Notice kind="warn">
      <p>
        <strong>{texts.twoSheets}</strong> {texts.twoSheetsHint}
      </p>
      <Button onClick={cancel}>{texts.cancel}</Button>
      <Button kind="danger" onClick={go}>
        {texts.thisOne}
      </Button>
    </Notice>
  );
}

const INPUTS = {
  address: { type: 'url', autocomplete: 'url' },
  code: { type: 'text', autocomplete: 'one-time-code' },
  recovery: { type: 'text', autocomplete: 'off' },
} as const;

/** One thing that a person types; all but the recovery code must be there. */
function Typed({
  part,
  hint,
  form: { draft, setDraft, tried },
}: {
  part: keyof typeof INPUTS;
  hint: string;
  form: ReturnType<typeof useConnecting>;
}) {
  const texts = useShell().words.portal.portal;
  const isMissing = tried && part !== 'recovery' && draft[part].trim() === '';
  return (
    <Field label={texts[part]} hint={hint} error={isMissing ? texts.fillIn : undefined}>
      {(attributes) => (
        <input
          {...attributes}
          {...INPUTS[part]}
          value={draft[part]}
          onInput={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** The recovery code, to print: once after the first connection, and whenever it is asked for. */
export function RecoveryCode({ code, done }: { code: string; done: () => void }) {
  const { words } = useShell();
  const texts = words.portal.portal;
  return (
    <Frame
      id="recovery"
      title={texts.recoveryTitle}
      actions={
        <>
          <Button kind="primary" onClick={() => window.print()}>
            {texts.recoveryPrint}
          </Button>
          <Button onClick={done}>{texts.recoveryKept}</Button>
        </>
      }
    >
      <p class="secret">{code}</p>
      <p>{texts.recoveryKeep}</p>
    </Frame>
  );
}
