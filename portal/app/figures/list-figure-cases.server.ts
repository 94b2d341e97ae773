import type { CivilDate } from '../../../shared/calendar.ts';
import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import { placesOfCases } from '../coverage/open-cases.server.ts';
import type { CaseStatus } from '../platform/generated/enums.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { AgePlace } from '../receivables/aged-lines.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { between, inOneCurrency, readChoices } from './read-choices.server.ts';
import { type CaseChoices, type CaseColumn, caseRules, daysIn, dueIn } from './rows-table.ts';

/** A case as a row of a figure: nothing of the person. Minor units. */
export interface FigureCase {
  number: number;
  agency: string;
  status: CaseStatus;
  placedOn: CivilDate;
  dueDate: CivilDate | null;
  placed: number;
  balance: number;
}

/** The cases that a figure is made of: one page of them, and what all of them add up to. */
export async function listFigureCases(scope: PracticeScope, { url }: { url: URL }) {
  const { choices, state, where, currency } = await askedCases(scope, url);
  const sums = await scope.db.case.aggregate({
    where,
    _count: true,
    _sum: { placedAmount: true, balance: true },
  });
  const { offset, limit } = windowOf(state.page, sums._count, caseRules(choices));
  const rows = await caseRows(scope, where, state, { skip: offset, take: limit });
  return {
    ...{ slug: scope.tenant.slug, choices, state, currency, total: sums._count, rows },
    mayOpen: canInPractice(scope.role, 'cases.see'),
    placed: Number(sums._sum.placedAmount ?? 0),
    balance: Number(sums._sum.balance ?? 0),
  };
}

/** All cases that the URL asks for, in its order. */
export async function allFigureCases(scope: PracticeScope, url: URL) {
  const { state, where, currency } = await askedCases(scope, url);
  return { currency, rows: await caseRows(scope, where, state) };
}

async function askedCases(scope: PracticeScope, { searchParams }: URL) {
  const known = await readChoices(scope);
  const { agencies } = known;
  const places = await placesOfCases(scope);
  const named = agencies.map(({ slug, name }) => ({ slug, name }));
  const choices: CaseChoices = { ...known, agencies: named, places };
  const { state, currency } = inOneCurrency(
    parseTableState(searchParams, caseRules(choices)),
    known,
  );
  const { agency: slug, placed, open, age, place } = state.filters;
  const agency = agencies.find((one) => one.slug === slug);
  const where = {
    ...{ practiceId: scope.tenant.id, currency },
    ...(agency && { agencyId: agency.id }),
    ...(place && { place }),
    ...(open && { status: { in: [...OPEN_STATUSES] } }),
    ...(placed && { placedOn: between(daysIn(placed)) }),
    ...(age && agedIn(age as AgePlace, todayOf(scope))),
  };
  return { choices, state, where, currency };
}

type Where = Awaited<ReturnType<typeof askedCases>>['where'];

const COLUMNS = { number: 'number', placed: 'placedAmount', balance: 'balance' } as const;

async function caseRows(
  { db }: PracticeScope,
  where: Where,
  { sort, isDescending }: TableState<CaseColumn>,
  window: { skip?: number; take?: number } = {},
): Promise<FigureCase[]> {
  const rows = await db.case.findMany({
    where,
    select: {
      ...{ number: true, status: true, placedOn: true, dueDate: true, placedAmount: true },
      balance: true,
      placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
    },
    orderBy: [{ [COLUMNS[sort]]: isDescending ? 'desc' : 'asc' }, { number: 'desc' }],
    ...window,
  });
  return rows.map(({ number, status, placedOn, dueDate, placedAmount, balance, placement }) => ({
    ...{ number, status, placedOn: dayOf(placedOn), dueDate: dueDate && dayOf(dueDate) },
    ...{ placed: Number(placedAmount), balance: Number(balance) },
    agency: placement.terms.agency.name,
  }));
}

/** What `placeOf` puts there. */
function agedIn(place: AgePlace, today: CivilDate) {
  if (place === 'credit') return { balance: { lt: 0 } };
  const due = dueIn(place, today);
  return { balance: { gte: 0 }, dueDate: due && between(due) };
}
