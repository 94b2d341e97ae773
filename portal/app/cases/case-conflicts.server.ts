import { conflictsOf } from '../../../shared/contract/ownership.ts';
import type { Conflict } from '../../../shared/contract/portal.ts';
import { STOP_FLAGS } from '../../../shared/receivables.ts';
import type { CaseStatus } from '../platform/generated/enums.ts';

interface CaseAndLine {
  status: CaseStatus;
  balance: bigint;
  currency: string;
  receivable: { currency: string; flags: string[]; missingSince: Date | null };
}

/** In what a case and its line of the sheet contradict each other. */
export function conflictsIn({ status, balance, currency, receivable }: CaseAndLine): Conflict[] {
  const sheet = {
    currency: receivable.currency,
    flags: STOP_FLAGS.filter((flag) => receivable.flags.includes(flag)),
    isMissing: receivable.missingSince !== null,
  };
  return conflictsOf({ status, balance: Number(balance), currency, sheet });
}
