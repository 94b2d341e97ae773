import { type AgingRow, aging, paidOnUnknownDays } from '../../shared/aging.ts';
import type { AgingChange } from '../../shared/contract/aging.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result } from '../../shared/result.ts';
import { rollForward } from '../../shared/roll-forward.ts';
import { agingReport, dayBefore, figuresOf } from './aging.ts';
import type { Context } from './context.ts';

/** What was open on an earlier day, counted in the same way, and what moved it since. */
export function agingChange(
  context: Context,
  { plan, since }: Arguments<'agingChange'>,
): Result<AgingChange, RefusalCode> {
  const report = agingReport(context, plan);
  if (!report.ok) return report;
  const { read, options, aging: after } = report.value;
  const { asOf, edges } = options;
  const day = dayBefore(since, asOf);
  if (!day.ok) return day;
  const lines = read.reading.receivables;
  const before = aging(lines, { ...options, asOf: day.value });
  const rolls = rollForward(lines, { since: day.value, asOf });
  const all = [...after.currencies, ...before.currencies].map(({ currency }) => currency);
  const totalIn = ({ currencies }: typeof after, wanted: string) =>
    figuresOf(currencies.find(({ currency }) => currency === wanted)?.total ?? nothing(edges));
  return ok({
    ...{ since: day.value, asOf, edges: [...edges] },
    paidOnUnknownDays: paidOnUnknownDays(lines, day.value, context.today),
    currencies: [...new Set(all)].map((currency) => ({
      currency,
      before: totalIn(before, currency),
      after: totalIn(after, currency),
      roll: { ...(rolls.find((one) => one.currency === currency) ?? STILL) },
    })),
  });
}

const STILL = { before: 0, billed: 0, fell: 0, rose: 0, after: 0 };

function nothing(edges: readonly number[]): AgingRow {
  const buckets = Array.from({ length: edges.length + 2 }, () => 0);
  return { buckets, undated: 0, credits: 0, total: 0, insurer: 0, agency: 0, items: 0 };
}
