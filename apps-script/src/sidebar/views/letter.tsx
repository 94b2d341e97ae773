import { useState } from 'preact/hooks';
import type { Letter, WordsKey } from '../../../../shared/contract/letter-views.ts';
import type { DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useGroupName, useShell } from '../shell.ts';
import { HandNotes, HandSteps, useByHand } from './by-hand.tsx';
import { type Choices, type Pile, undecided } from './choices.ts';
import { Edited } from './edited.tsx';

interface Props {
  view: RemindersView;
  pile: Pile;
  row: DueRow;
  choices: Choices;
  toList: () => void;
  read: (row: DueRow) => void;
  approve: (rows: Pile) => void;
  skip: () => void;
  /** A person has said what became of one that they deliver. */
  delivered: (view: RemindersView) => void;
  /** Leaves a prepared one without a word: the list is read again, and asks. */
  leave: () => void;
  changeWords: (kind: WordsKey) => void;
  /** Changes the words of this one alone. */
  edit: () => void;
  /** The usual words of this one are back: all is read again. */
  dropped: () => void;
}

/** One letter as it would go out, and what a person decides about it and those alike. */
export function LetterPage(props: Props) {
  const { view, pile, row, choices, toList, read, approve, skip } = props;
  const { words } = useShell();
  const { loaded, load } = useAnswer('letter', { key: row.key });
  const { tested, failure, test } = useTest(row);
  const waiting = undecided(choices, pile);
  const nameOf = useGroupName();
  const hand = useByHand(row, view, props.delivered);
  const isByHand = row.channel !== 'email';
  const letter = loaded.state === 'ready' ? loaded.value : null;

  return (
    <Frame
      id={`letter ${row.key}`}
      title={nameOf(row)}
      sub={
        pile.length > 1
          ? words.letter.alike(pile.indexOf(row) + 1, pile.length, row.name)
          : row.name
      }
      back={{ label: words.letter.list, go: hand.prepared ? props.leave : toList }}
      status={statusOf()}
      actions={
        letter &&
        (isByHand ? (
          <HandSteps hand={hand} skip={skip} />
        ) : (
          <Decide {...{ waiting, approve, skip, test }} approveThis={() => approve([row])} />
        ))
      }
    >
      {failure && <Refusal failure={failure} />}
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      <Exceptions row={row} />
      <Edited row={row} isFixed={hand.prepared !== null} dropped={props.dropped} />
      {isByHand && letter && <HandNotes hand={hand} />}
      {letter && (
        <LetterText
          {...{ letter, row }}
          alone={pile.length === 1}
          change={hand.prepared === null ? props : null}
        />
      )}
      {pile.length > 1 && <Alike pile={pile} row={row} read={read} />}
      <Facts row={row} levels={view.levels} />
    </Frame>
  );

  function statusOf() {
    if (loaded.state === 'loading') return { text: words.letter.loading, busy: true };
    if (tested) return { text: `✓ ${words.letter.testSent(tested)}` };
    if (choices.approved.has(row.key)) return { text: `✓ ${words.letter.approvedAlready}` };
    return choices.skipped.has(row.key) ? { text: words.letter.skippedAlready } : null;
  }
}

/** Sends the text to the clinic itself, and tells where it went. */
function useTest({ key }: DueRow) {
  const [tested, setTested] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const test = async () => {
    const reply = await client.sendTest({ key });
    setTested(reply.ok ? reply.value.to : null);
    setFailure(reply.ok ? null : reply);
  };
  return { tested, failure, test };
}

function Facts({ row, levels }: { row: DueRow; levels: RemindersView['levels'] }) {
  const texts = useShell().words.letter;
  const most = Math.max(row.level, levels[row.track]);
  return (
    <p class="muted small">
      {texts.level(row.level, most)}. {texts.items(row.items, row.oldestDue)}.
    </p>
  );
}

function Exceptions({ row }: { row: DueRow }) {
  const { words } = useShell();
  if (row.exceptions.length === 0) return null;
  return (
    <Notice kind="warn">
      {row.exceptions.map((reason) => (
        <p key={reason}>{words.exceptions[reason]}</p>
      ))}
    </Notice>
  );
}

interface DecideProps {
  /** Those of the pile that nobody has decided yet. */
  waiting: Pile;
  approve: (rows: Pile) => void;
  approveThis: () => void;
  skip: () => void;
  /** Sends this one to the clinic itself. */
  test: () => void;
}

function Decide({ waiting, approve, approveThis, skip, test }: DecideProps) {
  const { words } = useShell();
  const several = waiting.length > 1;
  return (
    <>
      {several && (
        <Button kind="primary" onClick={() => approve(waiting)}>
          {words.letter.approveAll(waiting.length)}
        </Button>
      )}
      <Button kind={several ? 'plain' : 'primary'} onClick={approveThis}>
        {words.letter.approve}
      </Button>
      <Button onClick={skip}>{words.letter.skip}</Button>
      <Button kind="quiet" onClick={test}>
        {words.letter.test}
      </Button>
    </>
  );
}

/** The text with what differs from the others of its group underlined. */
function LetterText({
  letter,
  row,
  alone,
  change,
}: Pick<Props, 'row'> & {
  letter: Letter;
  alone: boolean;
  /** Null once it has been prepared: then its words stay as they are. */
  change: Pick<Props, 'changeWords' | 'edit'> | null;
}) {
  const { words } = useShell();
  const way = row.channel === 'email' ? words.letter.to : words.channels.names[row.channel];
  const to = row.channel === 'email' || letter.to === '' ? letter.to : `+${letter.to}`;
  return (
    <>
      <article class="letter" lang={row.language}>
        <p class="muted small">{to === '' ? way : words.common.about(way, to)}</p>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        <div class="body">
          {letter.body.map(({ text, varies }, at) =>
            varies && !alone ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </div>
      </article>
      {!alone && (
        <p class="muted small">
          <span class="key" aria-hidden="true" />
          {words.letter.varies}
        </p>
      )}
      {change && (
        <>
          <Button kind="quiet" onClick={change.edit}>
            {words.edit.open}
          </Button>
          <Button kind="quiet" onClick={() => change.changeWords(letter.words)}>
            {words.words.change}
          </Button>
        </>
      )}
    </>
  );
}

function Alike({ pile, row, read }: Pick<Props, 'pile' | 'row' | 'read'>) {
  const { words } = useShell();
  const at = pile.indexOf(row);
  const previous = pile[at - 1];
  const next = pile[at + 1];
  return (
    <p class="pair">
      {previous ? (
        <Button kind="link" onClick={() => read(previous)}>
          {words.letter.previous}
        </Button>
      ) : (
        <span />
      )}
      {next && (
        <Button kind="link" onClick={() => read(next)}>
          {words.letter.next}
        </Button>
      )}
    </p>
  );
}
