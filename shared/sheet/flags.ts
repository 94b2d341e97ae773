import { type Receivable, STOP_FLAGS, type StopFlag } from '../receivables.ts';
import {
  type Cell,
  type ColumnMap,
  cellAt,
  type Field,
  FLAG_FIELDS,
  type FlagField,
} from './fields.ts';
import type { ProblemReason } from './problems.ts';
import { isBlank } from './rows.ts';
import { kindMeaning, statusMeaning, waysNamed, yesOrNo } from './words.ts';

const FLAG_OF_COLUMN: Readonly<Record<FlagField, StopFlag>> = {
  disputed: 'dispute',
  hold: 'hold',
  plan: 'plan',
  optOut: 'opt-out',
  agency: 'agency',
};

const NONE: readonly StopFlag[] = [];

type Standing = Pick<Receivable, 'settled' | 'flags' | 'unknownStatus'>;

/**
 * What a line's status word and yes/no columns say. A column that says neither yes nor no but holds
 * something (the agency's name, the day of a dispute) says yes: doubt stops a reminder.
 * The line's amounts tell whether "paid" is true.
 *
 * @param report tells a problem of the line
 * @example flagsOf({ status: 0 }, ['En litige'], { amount: 100, paid: null, balance: null },
 *   () => {}).flags // ['dispute']
 */
export function flagsOf(
  columns: ColumnMap,
  cells: readonly Cell[],
  { amount, paid, balance }: Pick<Receivable, 'amount' | 'paid' | 'balance'>,
  report: (field: Field, reason: ProblemReason, leftOut: boolean) => void,
): Standing {
  const cellOf = (field: Field) => cellAt(cells, columns, field);
  const flags = flagsInColumns(columns, cells);
  const word = isBlank(cellOf('status')) ? '' : String(plain(cellOf('status'))).trim();
  const meaning = word === '' ? 'open' : statusMeaning(word);
  const settled =
    meaning === 'settled' || paidYes(cellOf('paid')) === true || saysSettled(cellOf('balance'));
  if (meaning !== null && meaning !== 'open' && meaning !== 'settled') flags.add(meaning);
  // with "paid" as a word, many leave the amount paid at 0: only a part of it says otherwise
  const partly = amount !== null && paid ? amount - paid : 0;
  if (settled && (balance ?? partly) > 0) {
    flags.add('contradiction');
    report(balance === null ? 'paid' : 'balance', 'paid-but-open', false);
  }
  return {
    settled,
    flags: flags.size === 0 ? NONE : STOP_FLAGS.filter((flag) => flags.has(flag)),
    unknownStatus: meaning === null ? word : null,
  };
}

function flagsInColumns(columns: ColumnMap, cells: readonly Cell[]): Set<StopFlag> {
  const flags = new Set<StopFlag>();
  for (const field of FLAG_FIELDS) {
    const column = columns[field];
    if (column !== undefined && saysYes(cells[column] ?? '')) flags.add(FLAG_OF_COLUMN[field]);
  }
  return flags;
}

/**
 * Flags with one more, in their usual order.
 *
 * @example withFlag(['hold'], 'dispute') // ['dispute', 'hold']
 */
export function withFlag(flags: readonly StopFlag[], more: StopFlag): readonly StopFlag[] {
  return STOP_FLAGS.filter((flag) => flag === more || flags.includes(flag));
}

/**
 * Whether a word stands in place of an amount that says that nothing is open: "PAID" for a balance.
 *
 * @example saysSettled('réglé') // true
 */
export function saysSettled(cell: Cell): boolean {
  return typeof cell === 'string' && statusMeaning(cell) === 'settled';
}

/** How a line wants to be handled, by its own columns. */
type Handling = Pick<Receivable, 'mailConsent' | 'waysAgreed' | 'isRecurring' | 'isSensitive'>;

/**
 * What a line's columns for its kind, for care and for the consent to e-mail say. A blank consent says
 * nothing; what is neither yes, nor a day, nor names e-mail is no consent to it. A blank sensitive cell says no, any word yes.
 *
 * @example handlingOf({ kind: 0 }, ['Monthly fee']).isRecurring // true
 */
export function handlingOf(columns: ColumnMap, cells: readonly Cell[]): Handling {
  const cellOf = (field: Field) => cellAt(cells, columns, field);
  const kind = columns.kind === undefined ? null : kindMeaning(String(plain(cellOf('kind'))));
  const consent = cellOf('mailConsent');
  const ways = typeof consent === 'string' && consent !== '' ? waysNamed(consent) : [];
  return {
    mailConsent: isBlank(consent) ? null : agrees(consent) || ways.includes('email'),
    waysAgreed: ways,
    isRecurring: kind === 'recurring',
    isSensitive: kind === 'sensitive' || saysYes(cellOf('sensitive')),
  };
}

/** The day of the consent is a yes. */
function agrees(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  return yesOrNo(typeof cell === 'number' ? String(cell) : cell) === true;
}

function saysYes(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  if (typeof cell === 'number') return cell !== 0;
  return !isBlank(cell) && yesOrNo(cell) !== false;
}

/** A "paid" column may hold yes and no instead of amounts. */
function paidYes(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' || !/\p{L}/u.test(cell)) return null;
  return yesOrNo(cell) ?? (statusMeaning(cell) === 'settled' ? true : null);
}

function plain(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? cell.date : cell;
}
