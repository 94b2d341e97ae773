import { type Aging, type AgingRow, aging, agingBasis } from '../../shared/aging.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { AgingFigures, AgingView } from '../../shared/contract/sidebar-views.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { DebtDate } from '../../shared/sheet/fields.ts';
import { rowVerdicts } from '../../shared/sheet/read.ts';
import { agingSheet } from './aging-sheet.ts';
import type { Context } from './context.ts';
import { writeAgingTab } from './google/aging-tab.ts';
import { whileLocked } from './google/lock.ts';
import { hasDate, isReady, keepFound, type ReadTab, readReceivables } from './setup.ts';

/** A sidebar can show so many problems; the Aging tab lists them all. */
const SHOWN_PROBLEMS = 200;

/** A finished aging report, before it is shown or written. */
export interface AgingReport {
  readonly read: ReadTab;
  readonly basis: DebtDate | null;
  readonly aging: Aging;
}

/** Computes the aging of the receivables tab as of today. Writes nothing. */
export function agingReport(context: Context): Result<AgingReport, RefusalCode> {
  const read = readReceivables(context);
  if (!read.ok) return read;
  return isReady(read.value) ? ok(agingOf(context, read.value)) : refused('not-set-up');
}

/** The aging of a tab that was read, and about which nothing is left to ask. */
export function agingOf(context: Context, read: ReadTab): AgingReport {
  const { columns, reading } = read;
  const basis = agingBasis(hasDate(columns.map));
  return { read, basis, aging: aging(reading.receivables, { today: context.today, basis }) };
}

/** Writes the Aging tab anew; nothing of the clinic's own tabs is touched. */
export function writeAging(
  context: Context,
): Result<{ tab: string; view: AgingView }, RefusalCode> {
  // read while locked: who has waited for another's report must not put an older one in its place
  const written = whileLocked(() => {
    const report = agingReport(context);
    if (!report.ok) return report;
    keepFound(report.value.read);
    return ok({ tab: writeReport(context, report.value), view: agingView(context, report.value) });
  });
  return written === null ? refused('busy') : written.value;
}

function writeReport(context: Context, { basis, aging: figures, read }: AgingReport): string {
  const sheet = agingSheet({
    texts: context.texts,
    language: context.language,
    today: context.today,
    basis,
    aging: figures,
    problems: read.reading.problems,
  });
  return writeAgingTab(context.workbook, context.texts, sheet);
}

/** The report as the sidebar shows it. */
export function agingView(
  context: Context,
  { read, basis, aging: figures }: AgingReport,
): AgingView {
  const { problems, totalLines, remarks } = read.reading;
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
    verdicts: rowVerdicts(read.reading),
    ...{ totalLines, remarks },
  };
}

function figuresOf({ buckets, undated, credits, total }: AgingRow): AgingFigures {
  return { buckets: [...buckets], undated, credits, total };
}
