import { type Aging, type AgingRow, aging, agingBasis } from '../../shared/aging.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { AgingFigures, AgingView } from '../../shared/contract/sidebar-views.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { DateField } from '../../shared/sheet/fields.ts';
import { agingSheet } from './aging-sheet.ts';
import type { Context } from './context.ts';
import { writeAgingTab } from './google/aging-tab.ts';
import { whileLocked } from './google/lock.ts';
import { hasDate, isReady, type ReadTab, readReceivables } from './setup.ts';

/** A sidebar can show so many problems; the Aging tab lists them all. */
const SHOWN_PROBLEMS = 200;

/** A finished aging report, before it is shown or written. */
export interface AgingReport {
  readonly read: ReadTab;
  readonly basis: DateField | null;
  readonly aging: Aging;
}

/** Computes the aging of the receivables tab as of today. Writes nothing. */
export function agingReport(context: Context): Result<AgingReport, RefusalCode> {
  const read = readReceivables(context);
  if (!read.ok) return read;
  if (!isReady(read.value)) return refused('not-set-up');
  const { columns, reading } = read.value;
  const basis = agingBasis(hasDate(columns.map));
  const report = aging(reading.receivables, { today: context.today, basis });
  return ok({ read: read.value, basis, aging: report });
}

/** Writes the Aging tab anew; nothing of the clinic's own tabs is touched. */
export function writeAging(
  context: Context,
): Result<{ tab: string; view: AgingView }, RefusalCode> {
  const report = agingReport(context);
  if (!report.ok) return report;
  const { basis, aging: figures, read } = report.value;
  const sheet = agingSheet({
    texts: context.texts,
    language: context.language,
    today: context.today,
    basis,
    aging: figures,
    problems: read.reading.problems,
  });
  const written = whileLocked(() => writeAgingTab(context.workbook, context.texts, sheet));
  if (written === null) return refused('busy');
  return ok({ tab: written.value, view: agingView(context, report.value) });
}

/** The report as the sidebar shows it. */
export function agingView(
  context: Context,
  { read, basis, aging: figures }: AgingReport,
): AgingView {
  const { problems, totalLines } = read.reading;
  return {
    tab: read.tab,
    today: context.today,
    basis,
    totals: figures.currencies.map(({ currency, total, guarantors }) => ({
      currency,
      figures: figuresOf(total),
      guarantors: guarantors.length,
      items: total.items,
    })),
    problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => ({ ...problem })),
    problemCount: problems.length,
    notYet: figures.notYet,
    totalLines,
  };
}

function figuresOf({ buckets, undated, credits, total }: AgingRow): AgingFigures {
  return { buckets: [...buckets], undated, credits, total };
}
