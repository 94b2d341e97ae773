import type { CaseStatus } from '../cases.ts';
import type { PackageField } from '../placement.ts';
import type { Conflict, SyncRow } from './portal.ts';

/** Fields of a line: the clinic's sheet knows them, the portal only holds a copy. */
type SheetField = Exclude<keyof SyncRow, 'ref'> | PackageField | 'place';
/** What happened at the agency. */
type AgencyField = 'status' | 'contacts' | 'reportedPayments' | 'promise';
/** What the practice's people decide in the portal or by the sidebar. */
type PracticeField = 'agency' | 'hold' | 'recall' | 'paymentAnswer';

/**
 * Who decides what each thing is. What belongs to one side the other never writes; where both have said
 * something that cannot both be true, it is shown (`conflictsOf`), and a person settles it.
 */
export const OWNERS: Readonly<
  Record<SheetField, 'sheet'> & Record<AgencyField, 'agency'> & Record<PracticeField, 'practice'>
> = {
  guarantor: 'sheet',
  currency: 'sheet',
  amount: 'sheet',
  paid: 'sheet',
  balance: 'sheet',
  settled: 'sheet',
  serviceDate: 'sheet',
  invoiceDate: 'sheet',
  dueDate: 'sheet',
  paidDate: 'sheet',
  flags: 'sheet',
  name: 'sheet',
  email: 'sheet',
  language: 'sheet',
  account: 'sheet',
  invoice: 'sheet',
  lastNoticeOn: 'sheet',
  place: 'sheet',
  status: 'agency',
  contacts: 'agency',
  reportedPayments: 'agency',
  promise: 'agency',
  agency: 'practice',
  hold: 'practice',
  recall: 'practice',
  paymentAnswer: 'practice',
};

/** What the sheet says of a placed line, beside what the portal knows of its case. */
export interface BothSides {
  readonly status: CaseStatus;
  /** Minor units. */
  readonly balance: number;
  readonly currency: string;
  readonly sheet: {
    readonly currency: string;
    readonly flags: SyncRow['flags'];
    readonly isMissing: boolean;
  };
}

/** Statuses in which a dispute that only the sheet knows of would be worked against. */
const WORKED_ON: readonly CaseStatus[] = [
  'placed',
  'accepted',
  'contacted',
  'promise',
  'plan',
  'part_paid',
];

/**
 * Where sheet and portal say what cannot both be true. Neither wins by itself.
 *
 * @example conflictsOf({ status: 'contacted', balance: 5000, currency: 'USD',
 *   sheet: { currency: 'USD', flags: ['dispute'], isMissing: false } }) // ['disputed-in-sheet']
 */
export function conflictsOf({ status, balance, currency, sheet }: BothSides): Conflict[] {
  const isWorkedOn = WORKED_ON.includes(status);
  const holds: Readonly<Record<Conflict, boolean>> = {
    'missing-in-sheet': sheet.isMissing && status !== 'closed',
    'disputed-in-sheet': isWorkedOn && sheet.flags.includes('dispute'),
    overpaid: balance < 0,
    'other-currency': sheet.currency !== currency,
  };
  return (Object.keys(holds) as Conflict[]).filter((conflict) => holds[conflict]);
}
