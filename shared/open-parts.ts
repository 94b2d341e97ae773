import type { CivilDate } from './calendar.ts';
import { openBalance, type Receivable } from './receivables.ts';

/** What is open of a bill, by whose turn it is: in minor units, each negative where it is a credit. */
export interface OpenParts {
  /** What the guarantor owes the practice. */
  readonly patient: number;
  readonly insurer: number;
  /** What the guarantor owes and a collection agency holds. */
  readonly agency: number;
}

/**
 * Splits what is open of a line into the patient's part, the insurer's and what an agency holds. The
 * three are all that is open of it (`openOfBill`): no cent stands in two of them.
 *
 * An insurer's balance stands beside the patient's own, and inside of what is open where that is
 * counted from the whole bill. A line that the insurer is to pay is the insurer's altogether.
 *
 * @param isAtAgency an agency holds it, by what the portal says; the sheet's own flag counts as well
 * @example openParts({ ...line, balance: 2000, insuranceBalance: 8000 }, '2026-03-01', false)
 *   // { patient: 2000, insurer: 8000, agency: 0 }
 */
export function openParts(line: Receivable, today: CivilDate, isAtAgency: boolean): OpenParts {
  const open = openBalance(line, today);
  const beside = insurersBeside(line, today);
  if (line.payer === 'insurer') return { patient: 0, insurer: open + beside, agency: 0 };
  const within = isWhole(line, today) ? Math.min(insured(line), Math.max(open, 0)) : 0;
  const [own, insurer] = [open - within, beside + within];
  return isAtAgency || line.flags.includes('agency')
    ? { patient: 0, insurer, agency: own }
    : { patient: own, insurer, agency: 0 };
}

/**
 * All that is open of a line on a day, whoever is to pay it, in minor units.
 *
 * @example openOfBill({ ...line, balance: 2000, insuranceBalance: 8000 }, '2026-03-01') // 10000
 */
export function openOfBill(line: Receivable, today: CivilDate): number {
  return openBalance(line, today) + insurersBeside(line, today);
}

/** What the insurer has open and no other amount of the line contains. */
function insurersBeside(line: Receivable, today: CivilDate): number {
  const isSame = line.payer === 'insurer' && line.balance === line.insuranceBalance;
  return isWhole(line, today) || isSame ? 0 : insured(line);
}

function insured({ settled, insuranceBalance }: Receivable): number {
  return settled ? 0 : Math.max(0, insuranceBalance ?? 0);
}

/** What is open is counted from the whole bill, and not read from the patient's own balance. */
function isWhole({ balance, amount, paidDate }: Receivable, today: CivilDate): boolean {
  return balance === null || (amount !== null && paidDate !== null && today < paidDate);
}
