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
import {
  kindMeaning,
  saysOwed,
  saysPartlyPaid,
  saysVoid,
  statusMeaning,
  waysNamed,
  yesOrNo,
} from './words.ts';

const FLAG_OF_COLUMN: Readonly<Record<FlagField, StopFlag>> = {
  disputed: 'dispute',
  hold: 'hold',
  plan: 'plan',
  optOut: 'opt-out',
  agency: 'agency',
};

const NONE: readonly StopFlag[] = [];

type Standing = Pick<Receivable, 'settled' | 'flags' | 'unknownStatus'> & {
  /** The status says that not all is paid. */
  readonly isOwed: boolean;
};

/** What of a line's amounts and days its status can agree with or not. */
type Facts = Pick<Receivable, 'amount' | 'paid' | 'balance'> & {
  readonly isPaidOn: boolean;
  readonly isDeducted: boolean;
};

/**
 * What a line's status word and yes/no columns say. A column that says neither yes nor no but holds
 * something (the agency's name, the day of a dispute) says yes: doubt stops a reminder.
 * The line's amounts tell whether "paid" is true, and so does its status of a day of payment.
 *
 * @param facts what its other cells say; `isPaidOn` where nothing but a day says that it was paid,
 *   `isDeducted` where something was let off or paid by others that no sum takes off
 * @param report tells a problem of the line
 * @example flagsOf({ status: 0 }, ['En litige'],
 *   { amount: 100, paid: null, balance: null, isPaidOn: false, isDeducted: false },
 *   () => {}).flags // ['dispute']
 */
export function flagsOf(
  columns: ColumnMap,
  cells: readonly Cell[],
  facts: Facts,
  report: (field: Field, reason: ProblemReason, leftOut: boolean) => void,
): Standing {
  const cellOf = (field: Field) => cellAt(cells, columns, field);
  const flags = flagsInColumns(columns, cells);
  const word = isBlank(cellOf('status')) ? '' : String(plain(cellOf('status'))).trim();
  const meaning = word === '' ? 'open' : statusMeaning(word);
  const settled =
    meaning === 'settled' || saysPaid(cellOf('paid')) === true || saysSettled(cellOf('balance'));
  if (meaning !== null && meaning !== 'open' && meaning !== 'settled') flags.add(meaning);
  // let off as well: no figure may take it for paid
  if (saysVoid(word)) flags.add('written-off');
  const isOwed = saysOwed(word);
  // the column is told of once
  if (facts.isDeducted && !settled) flags.add('contradiction');
  for (const [field, reason] of contradictions(facts, settled, isOwed)) {
    flags.add('contradiction');
    report(field, reason, false);
  }
  return {
    ...{ settled, isOwed },
    flags: flags.size === 0 ? NONE : STOP_FLAGS.filter((flag) => flags.has(flag)),
    unknownStatus: meaning === null ? word : null,
  };
}

/** What of a line cannot be true together, and in which cell that shows. */
function contradictions(
  { amount, paid, balance, isPaidOn }: Facts,
  isSettled: boolean,
  isOwed: boolean,
): [Field, ProblemReason][] {
  const found: [Field, ProblemReason][] = [];
  // with "paid" as a word, many leave the amount paid at 0: only a part of it says otherwise
  const partly = amount !== null && paid ? amount - paid : 0;
  if (isSettled && (balance ?? partly) > 0) {
    found.push([balance === null ? 'paid' : 'balance', 'paid-but-open']);
  }
  if (balance === null && (amount ?? 0) > 0 && (paid ?? 0) < 0) {
    found.push(['paid', 'negative-payment']);
  }
  if (isPaidOn && isOwed) found.push(['paidDate', 'owed-but-paid-on']);
  return found;
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

/**
 * What stands in place of an amount in a column for what was paid: yes, or no. Null for all else, also
 * for a part that it does not name.
 *
 * @example saysPaid('✓') // true
 */
export function saysPaid(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' || /\d/.test(cell) || !/[\p{L}\u2713\u2714\u2611]/u.test(cell)) {
    return null;
  }
  const said = yesOrNo(cell);
  if (said !== null || saysPartlyPaid(cell)) return said;
  const meaning = statusMeaning(cell);
  if (meaning === 'settled') return true;
  return meaning === 'open' ? false : null;
}

function plain(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? cell.date : cell;
}
