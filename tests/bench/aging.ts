import { op, table } from 'arquero';
import type { Aging } from '../../shared/aging.ts';
import { AGING_EDGES } from '../../shared/aging-buckets.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type Bench, race } from './harness.ts';
import { madeValues, TODAY } from './receivables.ts';
import { shipped } from './shipped.ts';

const EDGES = [0, ...AGING_EDGES];
const [ACCOUNT, DUE, AMOUNT, PAID] = [0, 8, 9, 10];

/**
 * From a sheet's values to its aging report, against one bare pass over the same values and against Arquero
 * on them; and a report after one payment, against counting all anew.
 */
export const agingBench: Bench = {
  sizes: [50_000, 1_000_000],
  figures: async (n) => {
    const { receivablesOf, reportOf, reportAfter } = await shipped();
    const fullRun = () => reportOf(receivablesOf(values));
    const values = madeValues(n);
    const lines = receivablesOf(values);
    const report = reportOf(lines);
    sameFigures(report, aqTotals(values), values);
    const { was, is } = payment(report);
    const anew = reportOf(lines.map((line) => (line === was ? is : line)));
    sameReport(reportAfter(report, was, is), anew);
    return [
      await race('aging', n, fullRun, 'Arquero', () => aqTotals(values)),
      await race('aging-floor', n, fullRun, 'one bare pass', () => barePass(values)),
      await race(
        'aging-after-payment',
        n,
        () => reportAfter(report, was, is),
        'counting all anew',
        fullRun,
      ),
    ];
  },
};

function barePass(values: readonly unknown[][]): number {
  let sum = 0;
  for (let row = 1; row < values.length; row += 1) sum += Number(values[row]?.[AMOUNT]);
  return sum;
}

interface Group {
  readonly account: string;
  readonly bucket: number;
  readonly open: number;
}

/** Open cents by account and bucket, as somebody would write it in Arquero. */
function aqTotals(values: readonly unknown[][]): Group[] {
  const column = (at: number) => values.slice(1).map((row) => row[at]);
  const groups = table({
    ...{ account: column(ACCOUNT), due: column(DUE), amount: column(AMOUNT), paid: column(PAID) },
  })
    .params({ today: Date.parse(`${TODAY}T05:00:00Z`) })
    .derive({
      open: (row: Row) => op.round(row.amount * 100) - op.round(row.paid * 100),
      days: (row: Row, $: { today: number }) => op.round(($.today - row.due) / 86_400_000),
    })
    // a truth value counts as 1: how many edges are passed
    .derive({ bucket: EDGES.map((edge) => `(d.days > ${edge})`).join(' + ') })
    .groupby('account', 'bucket')
    .rollup({ open: (row: Row) => op.sum(row.open) });
  return groups.objects() as Group[];
}

/** What Arquero's expressions see of a row. */
type Row = Readonly<Record<'amount' | 'paid' | 'due' | 'days' | 'open', number>>;

/** The oldest debt is paid in part. */
function payment(report: Aging): { was: Receivable; is: Receivable } {
  const was = report.currencies[0]?.guarantors[0]?.guarantor.lines[0];
  if (!was) throw new Error('Nothing is open');
  return { was, is: { ...was, paid: (was.paid ?? 0) + 100 } };
}

/** A race between two that do not agree would say nothing. */
function sameFigures(report: Aging, groups: readonly Group[], values: readonly unknown[][]): void {
  const [found, ...others] = report.currencies;
  if (!found || others.length > 0) throw new Error('One currency was expected');
  const key = (account: string, bucket: number) => `${account} ${bucket}`;
  const theirs = new Map(groups.map((one) => [key(one.account, one.bucket), one.open]));
  for (const { guarantor, row } of found.guarantors) {
    row.buckets.forEach((open, bucket) => {
      const peer = theirs.get(key(guarantor.account ?? '', bucket)) ?? 0;
      if (open !== peer) throw new Error(`${guarantor.account}: ${open} and ${peer}`);
    });
  }
  const cents = (at: number) =>
    values.slice(1).reduce((sum, row) => sum + Math.round(Number(row[at]) * 100), 0);
  const expected = cents(AMOUNT) - cents(PAID);
  const all = groups.reduce((sum, { open }) => sum + open, 0);
  if (found.total.total !== expected || all !== expected) throw new Error('Totals differ');
}

function sameReport(after: Aging | null, anew: Aging): void {
  const text = (report: Aging | null) =>
    JSON.stringify(
      report?.currencies.map(({ total, ledger, guarantors }) => [
        total,
        ledger,
        guarantors.map(({ row }) => row),
      ]),
    );
  if (text(after) !== text(anew)) throw new Error('The report after a payment differs');
}
