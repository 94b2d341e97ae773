import type { CivilDate } from '../../shared/calendar.ts';
import type { Guarantor } from '../../shared/guarantors.ts';
import type { DueMessage, DueToday, NotTodayReason } from '../../shared/reminders/due.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import type { Wording } from '../../shared/reminders/letter.ts';
import { typedAmounts } from '../../shared/reminders/lint/amounts.ts';
import { blocks, type Finding } from '../../shared/reminders/lint/findings.ts';
import { type LintOptions, lint } from '../../shared/reminders/lint/lint.ts';
import type { Template } from '../../shared/reminders/templates/template.ts';
import { stamp } from '../../shared/stamp.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { forget, load, save } from './google/store.ts';
import { lintOptions, stampedByWords, type WordsIndex, wordingOf } from './wording.ts';

/** Which messages have words of their own, one value for all of them: read at once. */
const INDEX = 'edits';

/** So many marks fit, with room to spare, into one value of a document's store (9 KB). */
export const MOST_EDITS = 25;

/** Reasons that pass by themselves: the message itself stays the same. */
const WAITING: readonly NotTodayReason[] = [
  'rest-day',
  'law',
  'skipped',
  'promise',
  'unknown-send',
];

/** What tells of an edit without its words. */
interface Mark {
  /** Of the words. */
  readonly stamp: string;
  readonly by: string;
  /** The day on which they were saved last. */
  readonly day: CivilDate;
  /** The guarantor's, and the level of the message. */
  readonly who: string;
  readonly level: number;
}

/** By the edit's name. */
export type EditsIndex = Partial<Record<string, Mark>>;

/** The words of one message, and its amounts when they were typed: minor units. */
export interface Edit extends Template {
  readonly amounts: readonly number[];
}

/** What decides on edits besides the sheet. */
interface Kept {
  readonly words: WordsIndex;
  readonly edits: EditsIndex;
  readonly events: readonly LedgerEvent[];
}

/** Which messages have words of their own. */
export function editsIndex(): EditsIndex {
  return load<EditsIndex>(INDEX) ?? {};
}

/**
 * Names an edit: somebody's message of one level in one language. What is open may change: the fields in
 * the words follow it.
 */
export function editName({ guarantor, level, language }: DueMessage): string {
  return `edit:${stamp(JSON.stringify([guarantor.key, level, language]))}`;
}

/** The words of one message, also those that something in them blocks; null where nobody changed them. */
export function editOf(message: DueMessage): Edit | null {
  return message.editedBy === undefined ? null : load<Edit>(editName(message));
}

/** Keeps the words of one message. The words come first: without a mark they are as good as absent. */
export function keepEdit(
  { today: day }: Context,
  message: DueMessage,
  { subject, paragraphs }: Template,
  by: string,
): void {
  const { guarantor, level } = message;
  const name = editName(message);
  save(name, { subject, paragraphs, amounts: amountsOf(message) } satisfies Edit);
  const mark = { stamp: stamp(JSON.stringify([subject, paragraphs])), by, day, level };
  save(INDEX, { ...editsIndex(), [name]: { ...mark, who: whoOf(guarantor) } satisfies Mark });
}

/** Forgets words of single messages; the caller holds the lock. */
export function forgetEdits(names: readonly string[]): void {
  for (const name of names) forget(name);
  const kept = Object.entries(editsIndex()).filter(([name]) => !names.includes(name));
  save(INDEX, Object.fromEntries(kept));
}

/**
 * The messages as they go out in words of their own, or in those of their kind: each with the stamp of
 * the words that a person reads. An edit in which something blocks by now does not go out, and neither do
 * the usual words before somebody has looked.
 */
export function asWorded(
  context: Context,
  due: readonly DueMessage[],
  known: Kept,
): readonly DueMessage[] {
  const isAny = Object.keys(known.edits).length > 0; // naming thousands of messages takes its time
  return due.map((message) => {
    if (!isAny) return stampedByWords(context, message, known.words);
    const mark = known.edits[editName(message)];
    const edit = mark && !isSpent(mark, known.events) && load<Edit>(editName(message));
    const usual = stampedByWords(context, message, known.words);
    if (!mark || !edit) return usual;
    const options = lintOptions(context, []);
    const editedBy = mark.by;
    if (options && !editFindings(edit, message, options, edit.amounts).some(blocks)) {
      return { ...message, stamp: stamp(`${message.stamp}|${mark.stamp}`), editedBy };
    }
    const exceptions = [...usual.exceptions, 'edit-blocked' as const];
    const blocked = stamp(`${usual.stamp}|${mark.stamp}|blocked`);
    return { ...usual, stamp: blocked, editedBy, exceptions };
  });
}

/** Whether a message goes out in words that were changed for it alone. */
export function isEdited({ editedBy, exceptions }: DueMessage): boolean {
  return editedBy !== undefined && !exceptions.includes('edit-blocked');
}

/** How a message speaks: in the words that were changed for it alone, else in those of its kind. */
export function wordingFor(
  context: Context,
  message: DueMessage,
  known: Parameters<typeof wordingOf>[2],
): Wording {
  const usual = wordingOf(context, message, known);
  return isEdited(message) ? { ...usual, own: editOf(message) } : usual;
}

/** Everything about the words of one message that harms a patient, is missing, or is not its own. */
export function editFindings(
  template: Template,
  message: DueMessage,
  options: LintOptions,
  typed: readonly number[],
): Finding[] {
  const { language, tone, currency, channel } = message;
  const onPaper = channel === 'letter';
  return [
    ...lint(template, language, tone, { ...options, onPaper }),
    ...typedAmounts(template, language, { currency, now: amountsOf(message), typed }),
  ];
}

/** Balance and items, each once. */
export function amountsOf({ balance, items }: DueMessage): number[] {
  return [...new Set([balance, ...items.map(({ open }) => open)])].slice(0, MOST_AMOUNTS);
}

/** So many leave room for the words beside them. */
const MOST_AMOUNTS = 40;

/** Forgets the words of messages that went, or that are not due any more. */
export function forgetGone(known: Kept, { due, held }: DueToday): void {
  const live = new Set(due.map(editName));
  const waiting = new Set(
    held.filter(({ reason }) => WAITING.includes(reason)).map(({ guarantor }) => whoOf(guarantor)),
  );
  const isGone = (name: string, mark: Mark) =>
    isSpent(mark, known.events) || !(live.has(name) || waiting.has(mark.who));
  const gone = namesWhere(known.edits, isGone);
  if (gone.length > 0) whileLocked(() => forgetEdits(gone));
}

/** The same after a run of sending, which holds the lock; what fails here the next list makes good. */
export function forgetSent(edits: EditsIndex, events: readonly LedgerEvent[]): void {
  const sent = namesWhere(edits, (_name, mark) => isSpent(mark, events));
  try {
    if (sent.length > 0) forgetEdits(sent);
  } catch {
    // the mails have gone and stand in the ledger: that is what has to be told
  }
}

/** Whether the message went since the words were saved: another one of that level is not meant. */
function isSpent({ who, level, day }: Mark, events: readonly LedgerEvent[]): boolean {
  return messagesSent(events).some(
    (one) =>
      (one.state === 'sent' || one.state === 'returned') &&
      one.level === level &&
      one.day >= day &&
      stamp(one.guarantor) === who,
  );
}

function namesWhere(edits: EditsIndex, holds: (name: string, mark: Mark) => boolean): string[] {
  return Object.entries(edits).flatMap(([name, mark]) => (mark && holds(name, mark) ? [name] : []));
}

function whoOf({ key }: Pick<Guarantor, 'key'>): string {
  return stamp(key);
}
