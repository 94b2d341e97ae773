import { useState } from 'preact/hooks';
import type { Prepared } from '../../../../shared/contract/letter-views.ts';
import type { DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import type { Channel } from '../../../../shared/reminders/policy.ts';
import { client, type Failure } from '../client.ts';
import { Button, focusFirstError, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { FileLinks } from './letter-file.tsx';
import { NameField } from './name-field.tsx';

type HandChannel = Exclude<Channel, 'email'>;

/**
 * What a person does with a message that they deliver: prepare it, which notes it in the ledger; open
 * it in their own program; say whether they have sent it.
 */
export function useByHand(row: DueRow, view: RemindersView, done: (view: RemindersView) => void) {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [by, setBy] = useState(view.by);
  const [isNameAsked, askName] = useState(false);
  const prepare = async () => {
    askName(by.trim() === '');
    if (by.trim() === '') return focusFirstError();
    const { key, stamp } = row;
    const reply = await client.prepare({ key, stamp, by: by.trim() });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setPrepared(reply.value);
  };
  const say = async (went: boolean) => {
    if (!prepared) return;
    const reply = await client.settleUnknown({ id: prepared.id, went });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) done(reply.value);
  };
  return {
    channel: row.channel as HandChannel,
    prepared,
    failure,
    by,
    setBy,
    isNameAsked,
    prepare,
    say,
  };
}

type ByHand = ReturnType<typeof useByHand>;

/** Who delivers it; and once it is prepared, that it is noted and nothing leaves by itself. */
export function HandNotes({ hand }: { hand: ByHand }) {
  const { words } = useShell();
  const { hand: texts } = words.channels;
  const { prepared, failure, by, setBy, isNameAsked } = hand;
  return (
    <>
      {failure && <Refusal failure={failure} />}
      {prepared ? (
        <Notice kind="warn">{texts.noted}</Notice>
      ) : (
        <NameField
          label={texts.by}
          error={isNameAsked ? texts.byAsked : undefined}
          value={by}
          set={setBy}
        />
      )}
    </>
  );
}

/** The next step of it. */
export function HandSteps({ hand, skip }: { hand: ByHand; skip: () => void }) {
  const { words } = useShell();
  const { hand: texts } = words.channels;
  const { channel, prepared } = hand;
  if (!prepared) {
    return (
      <>
        <Button kind="primary" onClick={hand.prepare}>
          {texts.prepare[channel]}
        </Button>
        <Button onClick={skip}>{words.letter.skip}</Button>
      </>
    );
  }
  const called = channel === 'call';
  return (
    <>
      <Open prepared={prepared} />
      <Button onClick={() => hand.say(true)}>{called ? texts.called : texts.sent}</Button>
      <Button kind="quiet" onClick={() => hand.say(false)}>
        {called ? texts.notCalled : texts.notSent}
      </Button>
    </>
  );
}

function Open({ prepared }: { prepared: Prepared }) {
  const texts = useShell().words.channels.hand.open;
  const { file, link, channel, to } = prepared;
  if (file) return <FileLinks file={file} />;
  if (link === null || channel === 'email' || channel === 'letter') return null;
  return (
    <a class="button primary" href={link} target="_blank" rel="noreferrer">
      {texts[channel]} <span class="num">+{to}</span>
    </a>
  );
}
