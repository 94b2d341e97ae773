import { type CivilDate, parseCivilDate } from '../../../shared/calendar.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, windowOf } from '../ui/table-state.ts';
import { type AgedLines, agedLines } from './aged-lines.ts';
import { readLines } from './read-lines.server.ts';
import { linesOf, receivableRules } from './receivable-table.ts';

/** What the page of receivables shows: the aging of a day, and a page of its lines. */
export async function listReceivables(scope: PracticeScope, { url }: { url: URL }) {
  const { today, on, sheets, state, rules, lines, ...report } = await readReceivables(scope, url);
  const { offset, limit } = windowOf(state.page, lines.length, rules);
  const rows = lines.slice(offset, offset + limit);
  const { slug } = scope.tenant;
  const { basis, currencies } = report;
  return { slug, today, on, sheets, state, basis, currencies, total: lines.length, rows };
}

/** The receivables of the day in a URL, narrowed and in order as it says. */
export async function readReceivables(scope: PracticeScope, url: URL) {
  const today = todayOf(scope);
  const on = dayAsked(url, today);
  const sheets = await scope.db.sheet.findMany({
    where: { practiceId: scope.tenant.id },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  const rules = receivableRules(sheets, on);
  const state = parseTableState(url.searchParams, rules);
  const report = await readAging(scope, on);
  return { ...report, today, on, sheets, rules, state, lines: linesOf(report.lines, state) };
}

/** What is open on a day. */
export async function readAging(scope: PracticeScope, on: CivilDate): Promise<AgedLines> {
  return agedLines(await readLines(scope, on), on);
}

/** No day to come: nobody knows what will be open then. */
function dayAsked({ searchParams }: URL, today: CivilDate): CivilDate {
  const named = parseCivilDate(searchParams.get('on') ?? '');
  return named.ok && named.value < today ? named.value : today;
}
