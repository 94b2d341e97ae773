import type { CivilDate } from '../../shared/calendar.ts';
import type {
  AgingCell,
  AgingChange,
  AgingRestored,
  AgingRows,
} from '../../shared/contract/aging.ts';
import type { AgingView, ProblemView } from '../../shared/contract/sidebar-views.ts';

export const TAB = { id: 7, name: 'Receivables 2026', rows: 1204 };
const BUCKETS = [16_820_410, 8_461_172, 5_209_745, 3_816_090, 2_738_831, 4_191_752];

/** What could not be read in it, or is worth a look. */
const PROBLEMS: readonly ProblemView[] = [
  {
    cell: 'D118',
    row: 118,
    reason: 'no-such-day',
    details: { text: '31/02/2026' },
    leftOut: true,
  },
  {
    cell: 'F402',
    row: 402,
    reason: 'ambiguous-amount',
    details: { text: '1.250' },
    leftOut: true,
  },
  { cell: 'B611', row: 611, reason: 'no-guarantor', details: {}, leftOut: true },
  {
    cell: 'H77',
    row: 77,
    reason: 'bad-email',
    details: { text: 'ng at mail' },
    leftOut: false,
  },
];

/** The aging report of an invented clinic, as the script would give it. */
export function aging(): AgingView {
  const sum = BUCKETS.reduce((left, right) => left + right, 0);
  return {
    tab: TAB,
    today: '2026-11-21',
    asOf: '2026-11-21',
    basis: 'dueDate',
    bases: ['dueDate', 'invoiceDate'],
    edges: [30, 60, 90, 120],
    before: '2026-11-14',
    paidOnUnknownDays: 0,
    totals: [
      {
        currency: 'USD',
        figures: {
          buckets: BUCKETS,
          undated: 120_500,
          credits: -45_000,
          total: sum + 120_500 - 45_000,
          insurer: 9_318_050,
          agency: 1_204_700,
        },
        ledger: sum + 120_500 - 45_000 + 9_318_050 + 1_204_700,
        guarantors: 384,
        items: 1102,
      },
      {
        currency: 'EUR',
        figures: {
          ...{ buckets: [64_218, 0, 0, 8_800, 0, 0], undated: 0, credits: 0, total: 73_018 },
          ...{ insurer: 0, agency: 0 },
        },
        ledger: 73_018,
        guarantors: 2,
        items: 3,
      },
    ],
    problems: PROBLEMS.map((problem) => ({ ...problem })),
    problemCount: 4,
    notYet: 12,
    verdicts: { ok: 1182, warning: 1, blocked: 3 },
    totalLines: 2,
    remarks: 0,
  };
}

/** Rows behind one of its figures. */
export function agingRows({ from = 0 }: { from?: number | undefined } = {}): AgingRows {
  const line = (name: string, row: number, minor: number) => ({
    ...{ cell: `B${row}`, name, invoice: `INV-${row}`, from: '2026-07-02' as const },
    open: { minor, currency: 'USD' },
  });
  return {
    ...{ tab: TAB.id, currency: 'USD', part: 5, count: 140, from },
    sum: { minor: 4_191_752, currency: 'USD' },
    lines:
      from === 0
        ? [line('Rosa Delgado', 118, 184_000), line('Nils Adeyemi-Fernández', 402, 96_550)]
        : [line('Ada Quist', 611, 12_000)],
  };
}

/** The cell of the tab that is chosen: what one guarantor had open for over 120 days. */
export function agingCell(): AgingCell {
  return {
    plan: { asOf: '2026-11-21', basis: 'dueDate', edges: [30, 60, 90, 120] },
    ...{ currency: 'USD', part: 5, guarantor: { key: 'a:1001', name: 'Rosa Delgado' } },
    shown: { minor: 200_000, currency: 'USD' },
  };
}

/** What changed of its dollars since an earlier day. */
export function agingChange({ since }: { since: string }): AgingChange {
  const [dollars] = aging().totals;
  if (!dollars) throw new Error('The clinic has no dollars');
  const { figures: after, ledger } = dollars;
  const [current = 0, young = 0, ...older] = after.buckets;
  const fell = 1_204_700;
  const before = {
    ...after,
    buckets: [current - 2_000_000, young + fell, ...older],
    total: after.total - 2_000_000 + fell,
  };
  const roll = { before: ledger - 2_000_000 + fell, billed: 2_000_000, fell: -fell, rose: 0 };
  return {
    ...{ since: since as CivilDate, asOf: '2026-11-21', edges: [30, 60, 90, 120] },
    paidOnUnknownDays: 3,
    currencies: [{ currency: 'USD', before, after, roll: { ...roll, after: ledger } }],
  };
}

/** The report of a week before, put back. */
export function restoreAging(): AgingRestored {
  return { tab: 'Aging', setAside: null, asOf: '2026-11-14', before: '2026-11-21' };
}
