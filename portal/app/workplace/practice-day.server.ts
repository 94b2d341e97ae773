import type { CivilDate } from '../../../shared/calendar.ts';
import { netRate, type Recovery } from '../../../shared/kpi/recovery.ts';
import type { Standing } from '../../../shared/vetting/standing.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { type CoverageTodos, readCoverageTodos } from '../coverage/paper-todos.server.ts';
import { lastYear, openView } from '../figures/figures.ts';
import { readSums, type Sums } from '../figures/read-sums.server.ts';
import type { Workplace } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { AgingBasis, AgingView } from '../receivables/aged-lines.ts';
import { readAging } from '../receivables/list-receivables.server.ts';
import { type PracticeTodos, readPracticeTodos } from './practice-todos.server.ts';

/** An agency, with what it has and brought back in the currency of the page. */
export interface AgencyDay {
  slug: string;
  name: string;
  standing: Standing;
  openCases: number;
  /** Minor units. */
  balance: number;
  /** Net back of the last year's placements; null where there were none. */
  netBack: number | null;
}

/** Figures in the currency in which most lines are open; the others are named. */
export interface DayFigures {
  currency: string;
  others: string[];
  basis: AgingBasis | null;
  aging: AgingView;
  atAgencies: { cases: number; balance: number };
  year: Recovery;
  agencies: AgencyDay[];
}

/** The day of a practice: what needs somebody, and how it stands. */
export interface PracticeDay {
  practice: Workplace;
  timeZone: string;
  today: CivilDate;
  /** The sheet that synced last; null where none did. */
  synced: { name: string; at: string } | null;
  todos: PracticeTodos;
  coverage: CoverageTodos;
  /** Null where no sheet has told anything yet. */
  figures: DayFigures | null;
}

export async function readPracticeDay(scope: PracticeScope): Promise<PracticeDay> {
  const { db, tenant } = scope;
  const sheet = await db.sheet.findFirst({
    where: { practiceId: tenant.id, syncedAt: { not: null } },
    select: { name: true, syncedAt: true },
    orderBy: { syncedAt: 'desc' },
  });
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    timeZone: tenant.timeZone,
    today: todayOf(scope),
    synced: sheet?.syncedAt ? { name: sheet.name, at: sheet.syncedAt.toISOString() } : null,
    todos: await readPracticeTodos(scope),
    coverage: await readCoverageTodos(scope),
    figures: await readDayFigures(scope),
  };
}

async function readDayFigures(scope: PracticeScope): Promise<DayFigures | null> {
  const today = todayOf(scope);
  const { basis, currencies } = await readAging(scope, today);
  const [aging, ...others] = currencies;
  if (!aging) return null;
  const { currency } = aging;
  const sums = await readSums(scope);
  const { lines, total } = openView(sums.open, currency, today);
  return {
    ...{ currency, basis, aging, others: others.map((one) => one.currency) },
    atAgencies: { cases: lines, balance: total },
    year: lastYear(sums, currency, today),
    agencies: await agenciesOfDay(scope, sums, currency),
  };
}

async function agenciesOfDay(
  scope: PracticeScope,
  sums: Sums,
  currency: string,
): Promise<AgencyDay[]> {
  const { db, tenant } = scope;
  const today = todayOf(scope);
  const rows = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id, standing: { in: [...WORKING_STANDINGS] } },
    select: { agencyId: true, standing: true, agency: { select: { slug: true, name: true } } },
    orderBy: { agency: { name: 'asc' } },
  });
  return rows.map(({ agencyId, standing, agency }) => {
    const isOwn = (one: { agencyId: string }) => one.agencyId === agencyId;
    const { lines, total } = openView(sums.open.filter(isOwn), currency, today);
    const [placed, recovered] = [sums.placed.filter(isOwn), sums.recovered.filter(isOwn)];
    const year = lastYear({ placed, recovered }, currency, today);
    return { ...agency, standing, openCases: lines, balance: total, netBack: netRate(year) };
  });
}
