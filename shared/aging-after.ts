import {
  type Aging,
  type AgingOptions,
  type AgingRow,
  aging,
  type CurrencyAging,
  mostLinesFirst,
  oldestFirst,
} from './aging.ts';
import type { Guarantor } from './guarantors.ts';
import type { Receivable } from './receivables.ts';

type GuarantorRow = CurrencyAging['guarantors'][number];

/**
 * A report after the amounts of one of its lines have changed, by a payment or a correction: equal to
 * counting all lines anew, and only the line's guarantor is counted.
 *
 * @param report of the lines as they were, by the same options
 * @param was the very line of the report
 * @param is the same line now: with the same key, people, currency and dates of the debt
 * @returns null where the report does not show whose line it is, as nothing of theirs was open: count anew
 * @throws RangeError where the two lines are not the same one
 * @example agingAfter(report, line, { ...line, paid: 2000 }, options)?.currencies[0]?.total.total
 */
export function agingAfter(
  report: Aging,
  was: Receivable,
  is: Receivable,
  options: AgingOptions,
): Aging | null {
  if (was.key !== is.key) throw new RangeError('A line can only be changed into itself');
  const guarantor = guarantorOf(report, was);
  if (!guarantor) return null;
  const now = { ...guarantor, lines: guarantor.lines.map((line) => (line === was ? is : line)) };
  const before = aging(guarantor.lines, options);
  const after = aging(now.lines, options);
  const codes = [...report.currencies, ...after.currencies].map(({ currency }) => currency);
  const currencies = [...new Set(codes)].flatMap((currency) => {
    const [all, old, own] = [report, before, after].map((one) => tableOf(one, currency));
    const rows = [...(all?.guarantors ?? [])];
    const place = rows.findIndex((one) => one.guarantor === guarantor);
    if (place >= 0) rows.splice(place, 1);
    if (own) insert(rows, { guarantor: now, row: own.total });
    if (rows.length === 0) return []; // nothing is open in it any more
    const total = sumOf([all, own], old);
    const ledger = (all?.ledger ?? 0) - (old?.ledger ?? 0) + (own?.ledger ?? 0);
    return [{ currency, total, ledger, guarantors: rows }];
  });
  return { currencies: currencies.sort(mostLinesFirst), notYet: report.notYet };
}

function guarantorOf({ currencies }: Aging, line: Receivable): Guarantor | null {
  for (const { guarantors } of currencies) {
    const found = guarantors.find(({ guarantor }) => guarantor.lines.includes(line));
    if (found) return found.guarantor;
  }
  return null;
}

/** Puts a row in its place: sorting thousands for one of them would take the longest of all. */
function insert(rows: GuarantorRow[], row: GuarantorRow): void {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = rows[middle];
    if (other && oldestFirst(other, row) < 0) from = middle + 1;
    else to = middle;
  }
  rows.splice(from, 0, row);
}

function tableOf({ currencies }: Aging, currency: string): CurrencyAging | undefined {
  return currencies.find((one) => one.currency === currency);
}

/** Rows put together, without one that was among them. */
function sumOf(
  added: readonly (CurrencyAging | undefined)[],
  taken: CurrencyAging | undefined,
): AgingRow {
  const plus = added.flatMap((one) => one?.total ?? []);
  const sum = (pick: (row: AgingRow) => number) =>
    plus.reduce((all, row) => all + pick(row), 0) - (taken ? pick(taken.total) : 0);
  return {
    buckets: (plus[0]?.buckets ?? []).map((_, at) => sum(({ buckets }) => buckets[at] ?? 0)),
    undated: sum(({ undated }) => undated),
    credits: sum(({ credits }) => credits),
    total: sum(({ total }) => total),
    insurer: sum(({ insurer }) => insurer),
    agency: sum(({ agency }) => agency),
    items: sum(({ items }) => items),
  };
}
