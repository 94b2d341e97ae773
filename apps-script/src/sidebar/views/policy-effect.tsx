import { useState } from 'preact/hooks';
import type { PolicyEffect, PolicyView } from '../../../../shared/contract/policy.ts';
import type { ReminderPolicy } from '../../../../shared/reminders/policy.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { NameField } from './name-field.tsx';
import { Names } from './names.tsx';

interface Props {
  view: PolicyView;
  draft: ReminderPolicy;
  saved: (view: PolicyView) => void;
  back: () => void;
}

/** Whom a change touches, before it is saved; and by whom it is. */
export function Effect({ view, draft, saved, back }: Props) {
  const { words } = useShell();
  const texts = words.policy.effect;
  const { loaded, load } = useAnswer('previewPolicy', { policy: draft });
  const [by, setBy] = useState(view.by);
  const [nameless, setNameless] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    const name = by.trim();
    setNameless(name === '');
    if (name === '') return focusFirstError();
    const reply = await client.savePolicy({ policy: draft, by: name, seen: view.number });
    if (reply.ok) return saved(reply.value);
    setFailure(reply);
  };
  return (
    <Frame
      id="effect"
      title={texts.title}
      sub={texts.look}
      back={{ label: texts.back, go: back }}
      status={loaded.state === 'loading' ? { text: texts.playing, busy: true } : null}
      actions={
        loaded.state === 'ready' && (
          <Button kind="primary" onClick={save}>
            {texts.save}
          </Button>
        )
      }
    >
      {failure && <Refusal failure={failure} retry={save} />}
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {loaded.state === 'ready' && (
        <>
          <Touched effect={loaded.value} />
          <NameField
            label={texts.by}
            hint={texts.byHint}
            error={nameless ? texts.byMissing : undefined}
            value={by}
            set={setBy}
          />
        </>
      )}
    </Frame>
  );
}

function Touched({ effect: { changes, before, after } }: { effect: PolicyEffect }) {
  const texts = useShell().words.policy.effect;
  return (
    <section>
      {changes.length === 0 && <p>{texts.nobody}</p>}
      <ul class="rows">
        {changes.map(({ change, count, names }) => (
          <li key={change}>
            <strong>{texts.changes[change](count)}</strong>
            <Names names={names} count={count} />
          </li>
        ))}
      </ul>
      <p class="muted">{texts.totals(before, after)}</p>
    </section>
  );
}
