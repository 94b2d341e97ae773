import { useEffect, useRef, useState } from 'preact/hooks';
import type { CivilDate } from '../../../../shared/calendar.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type {
  RemindersView,
  SendOutcome,
  SendProgress,
} from '../../../../shared/contract/sidebar-views.ts';
import { client, type Failure, type Reply } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useGroupName, useShell } from '../shell.ts';
import { type Choices, unreadExceptions } from './choices.ts';

/** The last look before mail goes: how many, and that it cannot be called back. */
export function Confirm({
  view,
  choices,
  back,
  send,
}: {
  view: RemindersView;
  choices: Choices;
  back: () => void;
  send: () => void;
}) {
  const { words } = useShell();
  const nameOf = useGroupName();
  const count = choices.approved.size;
  const rows = [...view.exceptions, ...view.groups.flatMap((group) => group.rows)];
  const tally = new Map<string, number>();
  for (const row of rows.filter(({ key }) => choices.approved.has(key))) {
    const name = nameOf(row);
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return (
    <Frame
      id="confirm"
      title={words.send.confirmTitle(count)}
      back={{ label: words.letter.list, go: back }}
      actions={
        <>
          <Button kind="primary" onClick={send}>
            {words.send.send(count)}
          </Button>
          <Button onClick={back}>{words.letter.list}</Button>
        </>
      }
    >
      <Notice kind="warn">{words.send.final}</Notice>
      <ul class="rows">
        {[...tally].map(([name, people]) => (
          <li class="pair" key={name}>
            <span>{name}</span>
            <span class="num">{people}</span>
          </li>
        ))}
      </ul>
      <p>{words.send.checked}</p>
      {count > view.quotaLeft ? (
        <Notice kind="warn">
          {words.reminders.carriedOver(count - view.quotaLeft, view.carriedTo)}
        </Notice>
      ) : (
        <p class="muted">{words.send.fits(view.quotaLeft)}</p>
      )}
      {unreadExceptions(view, choices).length > 0 && (
        <p class="muted">{words.send.notRead(unreadExceptions(view, choices).length)}</p>
      )}
    </Frame>
  );
}

/** As many as one call may carry. */
const AT_ONCE = 2000;

/** How often a slice is tried while somebody else is sending; at each the script waits its turn too. */
const TURNS = 6;
const PAUSE_MS = 1000;

/** Sends one slice. While somebody else is sending, waits and asks again, a few times. */
async function sendInTurn(
  approved: Arguments<'send'>['approved'],
  isStopped: () => boolean,
  setWaiting: (waiting: boolean) => void,
): Promise<Reply<SendProgress>> {
  let reply = await client.send({ approved });
  for (let turn = 1; turn < TURNS && !reply.ok && reply.code === 'busy'; turn += 1) {
    setWaiting(true);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (isStopped()) break;
    reply = await client.send({ approved });
  }
  setWaiting(false);
  return reply;
}

/** What was approved, the oldest debt first: one call does not carry a very long list. */
function inTurn(view: RemindersView, { approved }: Choices): Arguments<'send'>['approved'] {
  const rows = [...view.exceptions, ...view.groups.flatMap((group) => group.rows)];
  const oldest = new Map(rows.map(({ key, oldestDue }) => [key, oldestDue]));
  const due = ({ key }: { key: string }) => oldest.get(key) ?? '';
  return [...approved]
    .map(([key, stamp]) => ({ key, stamp }))
    .sort((a, b) => (due(a) < due(b) ? -1 : Number(due(a) > due(b))));
}

/** Sends in slices of time, one call after the other, until all is done or a person stops it. */
function useSending(view: RemindersView, choices: Choices) {
  const approved = useRef(inTurn(view, choices));
  const [outcomes, setOutcomes] = useState<SendOutcome[]>([]);
  const [carriedTo, setCarriedTo] = useState<CivilDate | null>(null);
  const [stopped, setStopped] = useState<SendProgress['stopped']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [running, setRunning] = useState(true);
  const stop = useRef(false);
  const [stopping, setStopping] = useState(false);
  const [waitingForTurn, setWaitingForTurn] = useState(false);

  const run = async () => {
    let waiting = approved.current;
    while (waiting.length > 0 && !stop.current) {
      const slice = waiting.slice(0, AT_ONCE);
      const reply = await sendInTurn(slice, () => stop.current, setWaitingForTurn);
      if (!reply.ok) {
        setFailure(reply);
        break;
      }
      const { value } = reply;
      setOutcomes((before) => [...before, ...value.outcomes]);
      setCarriedTo(value.carriedTo);
      setStopped(value.stopped);
      const left = new Set(value.left);
      waiting = [...slice.filter(({ key }) => left.has(key)), ...waiting.slice(AT_ONCE)];
      // without a mail left the rest of a long list is carried over as well
      const goesOn = value.stopped === null || value.stopped === 'no-quota';
      // a slice that reached nobody would go on for ever
      if (!goesOn || value.outcomes.length === 0) break;
    }
    setRunning(false);
  };

  useEffect(() => {
    void run();
    return () => {
      stop.current = true;
    };
  }, []);

  return {
    total: approved.current.length,
    outcomes,
    carriedTo,
    failure,
    stopped,
    running,
    stopping,
    waitingForTurn,
    stop: () => {
      stop.current = true;
      setStopping(true);
    },
  };
}

/** What goes out, name by name, while it goes; then what became of all. */
export function Sending({
  view,
  choices,
  goBack,
}: {
  view: RemindersView;
  choices: Choices;
  /** Is told whom the sending has reached, whatever came of it. */
  goBack: (reached: ReadonlySet<string>) => void;
}) {
  const { words } = useShell();
  const sending = useSending(view, choices);
  const { total, outcomes, running, stopping, failure } = sending;
  const toList = () => goBack(new Set(outcomes.map(({ key }) => key)));
  const complete = outcomes.length >= total;
  const texts = words.send;
  return (
    <Frame
      id={running ? 'sending' : 'sent'}
      title={running ? texts.sending : complete ? texts.doneTitle : texts.stoppedTitle}
      sub={running ? texts.stay : undefined}
      back={running ? undefined : { label: texts.toList, go: toList }}
      status={{ text: statusText() }}
      actions={
        running ? (
          <Button onClick={sending.stop} disabled={stopping}>
            {texts.stop}
          </Button>
        ) : (
          <Button kind="primary" onClick={toList}>
            {texts.toList}
          </Button>
        )
      }
    >
      <progress
        max={total}
        value={running && outcomes.length === 0 ? undefined : outcomes.length}
        aria-label={texts.sending}
      />
      {failure && <Refusal failure={failure} />}
      {sending.stopped === 'trouble' && <Notice kind="bad">{texts.trouble}</Notice>}
      {!running && <Summary outcomes={outcomes} total={total} carriedTo={sending.carriedTo} />}
      <ul class="rows compact">
        {outcomes.map((outcome) => (
          <Line key={outcome.key} outcome={outcome} />
        ))}
      </ul>
      <p class="muted small">{texts.ledger}</p>
    </Frame>
  );

  function statusText() {
    if (running && stopping) return texts.stopping;
    return sending.waitingForTurn ? texts.othersTurn : texts.progress(outcomes.length, total);
  }
}

function Summary({
  outcomes,
  total,
  carriedTo,
}: {
  outcomes: SendOutcome[];
  total: number;
  carriedTo: CivilDate | null;
}) {
  const texts = useShell().words.send;
  const count = (kind: SendOutcome['outcome']) =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  const left = total - outcomes.length;
  return (
    <section>
      <p>
        <strong>{texts.summary(count('sent'))}</strong>
      </p>
      {count('suppressed') > 0 && <p>{texts.heldBack(count('suppressed'))}</p>}
      {count('carried') > 0 && carriedTo && <p>{texts.carried(count('carried'), carriedTo)}</p>}
      {count('failed') > 0 && <p>{texts.failed(count('failed'))}</p>}
      {count('unknown') > 0 && <Notice kind="bad">{texts.unknown(count('unknown'))}</Notice>}
      {left > 0 && <p>{texts.left(left)}</p>}
    </section>
  );
}

const SIGNS: Readonly<Record<SendOutcome['outcome'], string>> = {
  sent: '✓',
  failed: '✕',
  unknown: '?',
  suppressed: '–',
  carried: '→',
};

function Line({ outcome: { name, outcome, reason, at } }: { outcome: SendOutcome }) {
  const { words } = useShell();
  const why =
    reason === null
      ? null
      : reason === 'changed' || reason === 'paid' || reason === 'by-hand'
        ? words.heldBack[reason]
        : words.notToday[reason];
  return (
    <li>
      <p class="pair">
        <span class={`mark ${outcome}`} aria-hidden="true">
          {SIGNS[outcome]}
        </span>
        <span class="wide">{name}</span>
        <span class="muted small">{at}</span>
      </p>
      <p class={outcome === 'sent' ? 'spoken' : 'muted small'}>
        {why === null ? words.outcomes[outcome] : words.common.about(words.outcomes[outcome], why)}
      </p>
    </li>
  );
}
