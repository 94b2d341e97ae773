import {
  AGING_BASES,
  type Aging,
  type AgingBasis,
  type AgingOptions,
  type AgingRow,
  aging,
  agingBasis,
  linesBehind,
  paidOnUnknownDays,
} from '../../shared/aging.ts';
import { AGING_EDGES } from '../../shared/aging-buckets.ts';
import { type CivilDate, parseCivilDate } from '../../shared/calendar.ts';
import { AT_AGENCY } from '../../shared/cases.ts';
import type {
  AgingPlan,
  AgingRestored,
  AgingRows,
  AgingWritten,
  CountedAs,
  Figure,
} from '../../shared/contract/aging.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { AgingFigures, AgingView } from '../../shared/contract/sidebar-views.ts';
import { leftOut } from '../../shared/left-out.ts';
import { sumMinor } from '../../shared/money.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { linesRolled } from '../../shared/roll-forward.ts';
import { columnLetter, columnOfWhom } from '../../shared/sheet/fields.ts';
import { rowVerdicts } from '../../shared/sheet/read.ts';
import { agingSheet } from './aging-sheet.ts';
import type { Context } from './context.ts';
import { reportBefore, writeAgingTab } from './google/aging-tab.ts';
import { whileLocked } from './google/lock.ts';
import { load, save } from './google/store.ts';
import { readPortalTab } from './portal-tab.ts';
import { hasDate, isReady, keepFound, type ReadTab, readReceivables } from './setup.ts';

/** A sidebar can show so many problems; the Aging tab lists them all. */
const SHOWN_PROBLEMS = 200;
/** So many rows behind a figure at a time. */
const PAGE_ROWS = 100;

/** A finished aging report, before it is shown or written. */
export interface AgingReport {
  readonly read: ReadTab;
  readonly options: AgingOptions & { basis: AgingBasis | null; edges: readonly number[] };
  readonly aging: Aging;
}

/** Under this name the document's store keeps how the clinic counts. */
const KEPT = 'aging-plan';
type Kept = Pick<AgingPlan, 'basis' | 'edges'>;

/** Under this name it keeps how the report in our tab was counted, and the one that stood there before. */
const REPORTS = 'aging-reports';
interface Reports {
  readonly now: CountedAs;
  readonly before: CountedAs | null;
}

/** Computes the aging of the receivables tab. Writes nothing. */
export function agingReport(context: Context, plan?: AgingPlan): Result<AgingReport, RefusalCode> {
  const asOf = plan?.asOf ? parseCivilDate(plan.asOf) : ok(context.today);
  if (!asOf.ok || asOf.value > context.today) return refused('bad-arguments', { at: 'asOf' });
  const read = readReceivables(context);
  if (!read.ok) return read;
  if (!isReady(read.value)) return refused('not-set-up');
  return ok(agingOf(context, read.value, asOf.value, plan ?? load<Kept>(KEPT)));
}

/** The aging of a tab that was read, and about which nothing is left to ask. */
export function agingOf(
  context: Context,
  read: ReadTab,
  asOf: CivilDate,
  kept: Kept | null,
): AgingReport {
  const has = hasDate(read.columns.map);
  // a column that was there when it was chosen may be gone
  const chosen = kept?.basis && has(kept.basis) ? kept.basis : null;
  const options = {
    ...{ asOf, basis: chosen ?? agingBasis(has), edges: kept?.edges ?? AGING_EDGES },
    atAgency: keysAtAgency(context),
  };
  return { read, options, aging: aging(read.reading.receivables, options) };
}

/** Lines that an agency holds, by what our portal tab last heard. */
function keysAtAgency(context: Context): ReadonlySet<string> {
  const cases = readPortalTab(context) ?? [];
  const isThere = cases.filter((row) => row.case !== null && AT_AGENCY.includes(row.case.status));
  return new Set(isThere.map(({ key }) => key));
}

/** How the report that stands in our tab was counted; null before there is one. */
export function reportShown(): CountedAs | null {
  return load<Reports>(REPORTS)?.now ?? null;
}

/** Writes the Aging tab anew; nothing of the clinic's own tabs is touched. */
export function writeAging(
  context: Context,
  { plan }: Arguments<'writeAging'>,
): Result<AgingWritten, RefusalCode> {
  // read while locked: who has waited for another's report must not put an older one in its place
  const written = whileLocked(() => {
    const report = agingReport(context, plan);
    if (!report.ok) return report;
    keepFound(context, report.value.read);
    if (plan) save(KEPT, { basis: plan.basis, edges: plan.edges } satisfies Kept);
    const { tab, setAside } = writeReport(context, report.value);
    return ok({ tab, setAside, view: agingView(context, report.value) });
  });
  return written === null ? refused('busy') : written.value;
}

/** Puts the report of before back into our tab; the one that stood there is then the one of before. */
export function restoreAging(context: Context): Result<AgingRestored, RefusalCode> {
  const restored = whileLocked((): Result<AgingRestored, RefusalCode> => {
    const [rows, reports] = [reportBefore(context.workbook), load<Reports>(REPORTS)];
    if (rows === null || !reports?.before) return refused('no-report-before');
    const { tab, setAside } = writeAgingTab(context.workbook, context.texts, rows);
    save(REPORTS, { now: reports.before, before: reports.now } satisfies Reports);
    return ok({ tab, setAside, asOf: reports.before.asOf, before: reports.now.asOf });
  });
  return restored === null ? refused('busy') : restored.value;
}

function writeReport(
  context: Context,
  { options, aging: figures, read }: AgingReport,
): Pick<AgingWritten, 'tab' | 'setAside'> {
  const rows = agingSheet({
    texts: context.texts,
    language: context.language,
    ...options,
    aging: figures,
    paidOnUnknownDays: paidOnUnknownDays(read.reading.receivables, options.asOf, context.today),
    leftOut: leftOut(read.reading, options.asOf),
    problems: read.reading.problems,
  });
  const { tab, isKept, setAside } = writeAgingTab(context.workbook, context.texts, rows);
  const { asOf, basis, edges } = options;
  const known = load<Reports>(REPORTS);
  const before = (isKept ? known?.now : known?.before) ?? null;
  save(REPORTS, { now: { asOf, basis, edges: [...edges] }, before } satisfies Reports);
  return { tab, setAside };
}

/** The rows behind one figure of the report, so that a person can look at each. */
export function agingRows(
  context: Context,
  { plan, currency, part, guarantor, from = 0 }: Arguments<'agingRows'>,
): Result<AgingRows, RefusalCode> {
  const report = agingReport(context, plan);
  if (!report.ok) return report;
  const { read, options } = report.value;
  const { map } = read.columns;
  const who = columnLetter(columnOfWhom(map));
  const lines = linesOf(report.value, guarantor);
  const behind = linesOfFigure(lines, options, currency, part);
  if (!behind.ok) return behind;
  const found = behind.value;
  const money = (minor: number) => ({ minor, currency });
  return ok({
    tab: read.tab.id,
    ...{
      currency,
      part,
      from,
      count: found.length,
      sum: money(sumMinor(found.map(({ open }) => open))),
    },
    lines: found.slice(from, from + PAGE_ROWS).map(({ line, open }) => ({
      cell: `${who}${line.row}`,
      name: line.guarantor ?? line.account ?? line.patient ?? '',
      invoice: line.invoice ?? '',
      from: options.basis === null ? null : line[options.basis],
      open: money(open),
    })),
  });
}

/** A day that must lie before the one as of which is counted. */
export function dayBefore(said: string, asOf: CivilDate): Result<CivilDate, 'bad-arguments'> {
  const day = parseCivilDate(said);
  if (!day.ok || day.value >= asOf) return refused('bad-arguments', { at: 'since' });
  return day;
}

function linesOfFigure(
  lines: readonly Receivable[],
  options: AgingReport['options'],
  currency: string,
  part: Figure,
): Result<readonly { line: Receivable; open: number }[], 'bad-arguments'> {
  if (typeof part !== 'object') return ok(linesBehind(lines, options, currency, part));
  const since = dayBefore(part.since, options.asOf);
  if (!since.ok) return since;
  const days = { since: since.value, asOf: options.asOf };
  return ok(linesRolled(lines, days, currency, part.moved));
}

function linesOf({ read, aging: figures }: AgingReport, key: string | undefined) {
  if (key === undefined) return read.reading.receivables;
  const all = figures.currencies.flatMap(({ guarantors }) => guarantors);
  return all.find(({ guarantor }) => guarantor.key === key)?.guarantor.lines ?? [];
}

/** The report as the sidebar shows it. */
export function agingView(
  context: Context,
  { read, options, aging: figures }: AgingReport,
): AgingView {
  const { problems, totalLines, receivables, remarks } = read.reading;
  const { asOf, basis, edges } = options;
  return {
    tab: read.tab,
    today: context.today,
    ...{ asOf, basis, bases: AGING_BASES.filter(hasDate(read.columns.map)), edges: [...edges] },
    before: load<Reports>(REPORTS)?.before?.asOf ?? null,
    paidOnUnknownDays: paidOnUnknownDays(receivables, asOf, context.today),
    totals: figures.currencies.map(({ currency, total, ledger, guarantors }) => ({
      currency,
      ledger,
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

/** The amounts of a row of the report. */
export function figuresOf(row: AgingRow): AgingFigures {
  const { buckets, undated, credits, total, insurer, agency } = row;
  return { buckets: [...buckets], undated, credits, total, insurer, agency };
}
