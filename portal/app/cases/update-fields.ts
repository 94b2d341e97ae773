import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type CaseUpdate,
  CHANNELS,
  FIELDS_OF,
  OUTCOMES,
  REASONS,
  type Reason,
  type UpdateField,
  type UpdateKind,
} from '../../../shared/case-updates.ts';
import type { Language } from '../../../shared/money.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { type DecimalMark, readAmount } from '../../../shared/sheet/amounts.ts';
import { readDate } from '../../../shared/sheet/dates.ts';

/** What somebody wrote about a case, field by field, before it is understood. */
export type Written = Readonly<Partial<Record<UpdateField, string>>>;

/** How what was written is to be read. */
export interface Reading {
  currency: string;
  language: Language;
  mark?: DecimalMark | null;
}

/** Why a text is not what its field wants. */
type TextProblem = 'not-an-amount' | 'not-a-date' | 'not-a-choice';

/**
 * Understands what belongs to a kind of update; the rest is passed over. What is missing is left out:
 * the rules say what has to be there.
 *
 * @param language in which amounts are written; `mark` is what a whole column shows before decimals
 */
export function readUpdate(
  kind: UpdateKind,
  written: Written,
  reading: Reading,
): Result<CaseUpdate, TextProblem> {
  const own = (field: UpdateField) => (belongs(kind, field) ? written[field]?.trim() : '') ?? '';
  const amount = amountIn(own('amount'), reading);
  if (!amount.ok) return amount;
  const on = dayIn(own('on'));
  if (!on.ok) return on;
  const channel = oneOf(CHANNELS, own('channel'), 'channel');
  if (!channel.ok) return channel;
  const outcome = oneOf(OUTCOMES, own('outcome'), 'outcome');
  if (!outcome.ok) return outcome;
  const reason = oneOf(reasonsOf(kind), own('reason'), 'reason');
  if (!reason.ok) return reason;
  return ok({
    kind,
    ...{ amount: amount.value, on: on.value, channel: channel.value, outcome: outcome.value },
    ...{ reason: reason.value, note: own('note') || undefined },
  });
}

/** Minor units of an amount that somebody typed; undefined where nothing stands there. */
export function amountIn(
  text: string,
  { currency, language, mark = null }: Reading,
): Result<number | undefined, 'not-an-amount'> {
  const read = readAmount(text, currency, mark, language);
  const isOurs = read.ok && (read.value?.currency ?? currency) === currency;
  if (!isOurs) return refused('not-an-amount', { field: 'amount' });
  return ok(read.value?.minor);
}

/** The reasons of a kind that has to be explained. */
export function reasonsOf(kind: UpdateKind): readonly Reason[] {
  return kind === 'refuse' || kind === 'dispute' || kind === 'return' ? REASONS[kind] : [];
}

/** A note may stand with everything, and a contact may be told of later. */
function belongs(kind: UpdateKind, field: UpdateField): boolean {
  return (
    field === 'note' || FIELDS_OF[kind].includes(field) || (kind === 'contact' && field === 'on')
  );
}

function dayIn(text: string): Result<CivilDate | undefined, 'not-a-date'> {
  const reading = readDate(text);
  if (reading.kind === 'blank') return ok(undefined);
  // 03/04/2026 is two days: nobody guesses which
  return reading.kind === 'date' ? ok(reading.date) : refused('not-a-date', { field: 'on' });
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
  field: UpdateField,
): Result<Choice | undefined, 'not-a-choice'> {
  if (text === '') return ok(undefined);
  const choice = choices.find((one) => one === text.toLowerCase());
  return choice ? ok(choice) : refused('not-a-choice', { field });
}

/** The name of a kind's field in a form; the note is one for all kinds. */
export function fieldName(kind: UpdateKind, field: UpdateField): string {
  return field === 'note' ? field : `${kind}-${field}`;
}

/** What a form means that takes a payment back: this, and the payment's id. */
export const REVERSE = 'reverse-';
