import type { CivilDate } from './calendar.ts';
import type { Language } from './money.ts';

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
  readonly language: Language | null;
  readonly currency: string;
  readonly serviceDate: CivilDate | null;
  readonly invoiceDate: CivilDate | null;
  readonly dueDate: CivilDate | null;
  readonly paidDate: CivilDate | null;
  /** What was billed, where the sheet says so. */
  readonly amount: number | null;
  /** What was paid so far, where the sheet says so. */
  readonly paid: number | null;
  /** What is open now by the sheet's own column, where it has one. */
  readonly balance: number | null;
  /** The status word says that nothing is owed any more. */
  readonly settled: boolean;
  readonly flags: readonly StopFlag[];
  /** A status word that we do not know: a person looks before anything is sent. */
  readonly unknownStatus: string | null;
}
