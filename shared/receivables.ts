import type { CivilDate } from './calendar.ts';
import type { Language } from './money.ts';
import type { Channel } from './reminders/policy.ts';

/**
 * Why a guarantor is not reminded although money is open. Each comes from the sheet (a status word,
 * a yes/no column) except `contradiction`: two cells of one row that cannot both be true.
 */
export const STOP_FLAGS = [
  'dispute',
  'plan',
  'hold',
  'hardship',
  'opt-out',
  'agency',
  'deceased',
  'bankrupt',
  'represented',
  'insurance',
  'written-off',
  'contradiction',
] as const;
export type StopFlag = (typeof STOP_FLAGS)[number];

/** Who is to pay a line of a bill: the guarantor for the patient, or an insurer. */
export type Payer = 'patient' | 'insurer';

/**
 * One line of the clinic's sheet that a guarantor owes, or owed.
 * Amounts are whole minor units of `currency`; dates are civil dates; null means the sheet says nothing.
 */
export interface Receivable {
  /** Stable name of this line among the sheet's lines: survives sorting, filtering and inserting. */
  readonly key: string;
  /** Row number in the sheet as a person sees it, from 1. For jumps only, never for identity. */
  readonly row: number;
  readonly account: string | null;
  readonly invoice: string | null;
  readonly guarantor: string | null;
  readonly patient: string | null;
  readonly email: string | null;
  /** Telephone, in the sheet's own words (`readPhone`). */
  readonly phone: string | null;
  readonly language: Language | null;
  /** Whether reminders may go by e-mail; null where the sheet leaves that open. */
  readonly mailConsent: boolean | null;
  /** Ways that the same cell names; none where it says a plain yes or no. */
  readonly waysAgreed: readonly Channel[];
  /** A fee that comes back, for a subscription or a membership; else a debt for something done once. */
  readonly isRecurring: boolean;
  /** The clinic asks for the gentler way, and never tells why. */
  readonly isSensitive: boolean;
  /** Where the patient lives, in the sheet's own words (`readPlace`). */
  readonly place: string | null;
  readonly currency: string;
  readonly serviceDate: CivilDate | null;
  readonly invoiceDate: CivilDate | null;
  /** When the first statement went to the patient. */
  readonly statementDate: CivilDate | null;
  readonly dueDate: CivilDate | null;
  /** The day on which the account was settled where the sheet tells it, else that of the payment. */
  readonly paidDate: CivilDate | null;
  /** Until and with this day they have promised to pay. */
  readonly promiseDate: CivilDate | null;
  /** What was billed, where the sheet says so. */
  readonly amount: number | null;
  /** What was paid so far, where the sheet says so. */
  readonly paid: number | null;
  /** What the patient has open now by the sheet's own column; else what the insurer's part leaves, where it tells that. */
  readonly balance: number | null;
  /** Whose turn it is to pay, where the sheet says so. */
  readonly payer: Payer | null;
  readonly insurer: string | null;
  /** What the insurer has open now, where the sheet says so: in no sum of the patient's. */
  readonly insuranceBalance: number | null;
  /** The status word says that nothing is owed any more. */
  readonly settled: boolean;
  readonly flags: readonly StopFlag[];
  /** A status word that we do not know: a person looks before anything is sent. */
  readonly unknownStatus: string | null;
}

/**
 * Whether a line exists on a day: dated after it, it is not there yet, and that is no defect.
 * The invoice date counts, else the service date; a line with neither is always there.
 *
 * @example existsOn({ ...line, invoiceDate: '2026-03-02' }, '2026-03-01') // false
 */
export function existsOn(
  line: Pick<Receivable, 'invoiceDate' | 'serviceDate'>,
  today: CivilDate,
): boolean {
  const dated = line.invoiceDate ?? line.serviceDate;
  return dated === null || dated <= today;
}

/**
 * What was billed with a line, in minor units: where no column says it, what is open and what was paid.
 *
 * @example billed({ amount: null, paid: 6000, balance: 4000 }) // 10000
 */
export function billed({
  amount,
  paid,
  balance,
}: Pick<Receivable, 'amount' | 'paid' | 'balance'>): number {
  return amount ?? (balance === null ? 0 : balance + Math.max(0, paid ?? 0));
}

/**
 * What is open of a line on a day, in minor units; negative where more was paid than billed.
 *
 * The sheet's own balance counts where it has one. A payment date says when the payment happened:
 * a line is open while invoice date <= today < payment date, and settled from that day on unless
 * the sheet's amounts say that it was paid in part.
 *
 * @example openBalance({ ...line, amount: 5000, paid: 2000 }, '2026-03-01') // 3000
 * @example openBalance({ ...line, amount: 5000, paidDate: '2026-03-02' }, '2026-03-01') // 5000
 */
export function openBalance(
  line: Pick<Receivable, 'amount' | 'paid' | 'balance' | 'paidDate' | 'settled'>,
  today: CivilDate,
): number {
  const { amount, paid, balance, paidDate, settled } = line;
  if (paidDate !== null && today < paidDate) return billed(line);
  if (balance !== null) return balance;
  if (settled || amount === null) return 0;
  if (paid !== null) return amount - paid;
  return paidDate === null ? amount : 0;
}
