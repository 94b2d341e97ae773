import { useState } from 'preact/hooks';
import { client, type Failure } from '../client.ts';
import { Button, focusFirstError, Notice, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { NameField } from './name-field.tsx';

interface Props extends ViewProps {
  /** The version whose 90 days are on the screen. */
  policy: number;
}

/** Lets what was just looked at go by itself, in the name of a person; or ends that. */
export function ByItself({ overview, setOverview, policy }: Props) {
  const { words } = useShell();
  const texts = words.policy.byItself;
  const [by, setBy] = useState(overview.byItself?.by ?? overview.clinic?.contact ?? '');
  const [nameless, setNameless] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async (on: { by: string; policy: number } | null) => {
    const reply = await client.byItself({ on });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setOverview(reply.value);
  };
  const begin = () => {
    const name = by.trim();
    setNameless(name === '');
    return name === '' ? focusFirstError() : ask({ by: name, policy });
  };
  const is = overview.byItself;
  return (
    <section>
      <h2>
        {texts.title} <span class="tag warn">! {words.common.untried}</span>
      </h2>
      {is && !is.isPaused && <Notice kind="good">{texts.on(is.by, is.since)}</Notice>}
      {is?.isPaused && <Notice kind="warn">{texts.paused(is.by)}</Notice>}
      <p class="small">{texts.how}</p>
      {failure && <Refusal failure={failure} />}
      {(is === null || is.isPaused || !is.isMine) && (
        <NameField
          label={texts.by}
          hint={texts.byHint}
          error={nameless ? texts.byMissing : undefined}
          value={by}
          set={setBy}
        />
      )}
      <div class="stack">
        {(is === null || is.isPaused || !is.isMine) && (
          <Button kind="primary" onClick={begin}>
            {is && !is.isPaused ? texts.takeOver : texts.begin}
          </Button>
        )}
        {is && <Button onClick={() => ask(null)}>{texts.end}</Button>}
      </div>
    </section>
  );
}
