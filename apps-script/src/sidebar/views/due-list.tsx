import { useState } from 'preact/hooks';
import type { DueGroup, DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useGroupName, useLevelName, useShell, type ViewProps } from '../shell.ts';
import {
  type Choices,
  dueCount,
  groupKey,
  type Pile,
  toggleGroup,
  unreadPiles,
} from './choices.ts';
import { Edited } from './edited.tsx';
import { LetterAgain } from './letter-file.tsx';
import { NotToday } from './not-today.tsx';
import { SentLately } from './sent-lately.tsx';
import { ToSettle, Waiting } from './to-settle.tsx';

interface Props extends ViewProps {
  view: RemindersView;
  choices: Choices;
  setChoices: (choices: Choices) => void;
  show: (view: RemindersView) => void;
  open: (pile: Pile | undefined) => void;
  reload: () => void;
  goOn: () => void;
  sort: () => void;
}

/** Who is due today: what needs a person first, then the groups, then who is not and why. */
export function DueList(props: Props) {
  const { view, choices, open, reload, goOn, sort } = props;
  const { words, go } = useShell();
  const texts = words.reminders;
  const due = dueCount(view);
  const piles = unreadPiles(view, choices);
  const approved = choices.approved.size;
  const unsettled = view.unknown.length > 0;
  return (
    <Frame
      id="reminders"
      title={texts.title(due)}
      sub={texts.quota(view.quotaLeft)}
      back={{ label: words.common.home, go: () => go('home') }}
      actions={
        (approved > 0 || piles.length > 0) && (
          <>
            {approved > 0 && (
              <Button kind="primary" onClick={goOn}>
                {texts.goOn(approved)}
              </Button>
            )}
            {piles.length > 0 && (
              <Button kind={approved > 0 ? 'plain' : 'primary'} onClick={() => open(piles[0])}>
                {texts.read(piles.length)}
              </Button>
            )}
          </>
        )
      }
    >
      <Waiting view={view} />
      {unsettled && <Unsettled {...props} />}
      {due > view.quotaLeft && (
        <Notice kind="warn">{texts.carriedOver(due - view.quotaLeft, view.carriedTo)}</Notice>
      )}
      {due === 0 && !unsettled && <p>{texts.empty}</p>}
      <Exceptions {...props} />
      <Groups {...props} />
      <ToSettle view={view} />
      <NotToday view={view} show={props.show} />
      <SentLately view={view} show={props.show} />
      <Carried {...props} />
      <Button kind="quiet" onClick={() => go('forecast')}>
        {words.policy.forecastDo}
      </Button>
      <Button kind="quiet" onClick={() => go('policy')}>
        {words.policy.open}
      </Button>
      <Button kind="quiet" onClick={sort}>
        {words.words.sort.open}
      </Button>
      <Button kind="quiet" onClick={reload}>
        {words.common.reread}
      </Button>
    </Frame>
  );
}

/** Messages whose end nobody knows: the person looks and says. First those cut off, then those by hand. */
function Unsettled(props: Props) {
  const { words } = useShell();
  const { reminders, channels } = words;
  const byHand = props.view.unknown.filter(({ channel }) => channel !== 'email');
  const cutOff = props.view.unknown.filter(({ channel }) => channel === 'email');
  return (
    <>
      {cutOff.length > 0 && (
        <section>
          <h2>{reminders.unknownTitle}</h2>
          <p class="small">{reminders.unknownWhy}</p>
          <Ends {...props} rows={cutOff} yes={reminders.arrived} no={reminders.didNotGo} />
        </section>
      )}
      {byHand.length > 0 && (
        <section>
          <h2>{channels.hand.waitingTitle}</h2>
          <p class="small">{channels.hand.waitingWhy}</p>
          <Ends {...props} rows={byHand} yes={channels.hand.sent} no={channels.hand.notSent} />
        </section>
      )}
    </>
  );
}

interface EndsProps extends Pick<Props, 'show'> {
  rows: RemindersView['unknown'];
  yes: string;
  no: string;
}

function Ends({ rows, yes, no, show }: EndsProps) {
  const { words, language } = useShell();
  const levelName = useLevelName();
  const [failure, setFailure] = useState<Failure | null>(null);
  const settle = async (id: string, went: boolean) => {
    const reply = await client.settleUnknown({ id, went });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) show(reply.value);
  };
  const wayOf = ({ channel, level, tone }: EndsProps['rows'][number]) =>
    channel === 'email'
      ? levelName({ level, tone })
      : `${levelName({ level, tone })}, ${words.channels.names[channel]}`;
  return (
    <>
      {failure && <Refusal failure={failure} />}
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <p class="pair">
              <strong>{row.name}</strong>
              <span class="num">{formatMoney(row.balance, language)}</span>
            </p>
            <p class="muted small">{words.reminders.unknownItem(wayOf(row), row.at)}</p>
            {row.channel === 'letter' && <LetterAgain id={row.id} name={row.name} />}
            <Button onClick={() => settle(row.id, true)} label={words.common.about(yes, row.name)}>
              {yes}
            </Button>
            <Button onClick={() => settle(row.id, false)} label={words.common.about(no, row.name)}>
              {no}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Exceptions({ view, choices, open, reload }: Props) {
  const { words, language } = useShell();
  if (view.exceptions.length === 0) return null;
  return (
    <section>
      <h2>{words.reminders.exceptionsTitle}</h2>
      <ul class="rows">
        {view.exceptions.map((row) => (
          <li key={row.key}>
            <p class="pair">
              <Button kind="link" onClick={() => open([row])}>
                {row.exceptions.length > 0 && <span aria-hidden="true">! </span>}
                {row.name}
              </Button>
              <span class="num">{formatMoney(row.balance, language)}</span>
            </p>
            {row.exceptions.length > 0 && (
              <p class="muted small">
                {row.exceptions.map((reason) => words.exceptions[reason]).join(' ')}
              </p>
            )}
            <Edited row={row} dropped={reload} />
            <Decision row={row} choices={choices} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ row, choices }: { row: DueRow; choices: Choices }) {
  const { words } = useShell();
  if (choices.approved.has(row.key)) {
    return <p class="tag good">✓ {words.letter.approvedAlready}</p>;
  }
  if (choices.skipped.has(row.key)) return <p class="tag">{words.letter.skippedAlready}</p>;
  return null;
}

function Groups(props: Props) {
  const { words } = useShell();
  if (props.view.groups.length === 0) return null;
  return (
    <section>
      <h2>{words.reminders.groupsTitle}</h2>
      <ul class="rows">
        {props.view.groups.map((group) => (
          <Group key={groupKey(group)} group={group} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Group({ group, choices, setChoices }: Props & { group: DueGroup }) {
  const { words, language } = useShell();
  const name = useGroupName()(group);
  const approved = group.rows.filter(({ key }) => choices.approved.has(key)).length;
  const skipped = group.rows.filter(({ key }) => choices.skipped.has(key)).length;
  return (
    <li>
      <label class="choice pair">
        <input
          type="checkbox"
          checked={!choices.aside.has(groupKey(group))}
          aria-label={words.reminders.groupPick(name, group.rows.length)}
          onChange={() => setChoices(toggleGroup(choices, group))}
        />
        <span class="wide">{name}</span>
        <span class="num">{formatCount(group.rows.length, language)}</span>
      </label>
      {(approved > 0 || skipped > 0) && (
        <p class="tags">
          {approved > 0 && <span class="tag good">✓ {words.reminders.approved(approved)}</span>}
          {skipped > 0 && <span class="tag">{words.reminders.skipped(skipped)}</span>}
        </p>
      )}
    </li>
  );
}

/** What was approved and did not fit, and whether it may go by itself. */
function Carried({ view, overview, setOverview }: Props) {
  const { words } = useShell();
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = async (on: boolean) => {
    const reply = await client.automatic({ on });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setOverview(reply.value);
  };
  return (
    <section>
      {view.carried.length > 0 && (
        <details class="reason">
          <summary>{words.reminders.carriedTitle(view.carried.length)}</summary>
          <ul>
            {view.carried.map(({ key, name, until }) => (
              <li key={key}>
                {name} <span class="muted">{words.reminders.until(until)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={overview.automatic}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span class="wide">
          {words.reminders.automatic} <span class="tag warn">! {words.common.untried}</span>
        </span>
      </label>
      {failure && <Refusal failure={failure} />}
    </section>
  );
}
