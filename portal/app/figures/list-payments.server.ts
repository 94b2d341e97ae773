import type { CivilDate } from '../../../shared/calendar.ts';
import { monthEnd } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { collectedOf, SUMMED } from '../cases/payments.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { between, inOneCurrency, readChoices } from './read-choices.server.ts';
import { daysIn, firstDay, type PaymentColumn, paymentRules } from './rows-table.ts';

/**
 * A payment that an agency reported, or took back: then its amounts are negative. Of one at the practice's
 * own desk there is the fee alone. Minor units.
 */
export interface PaymentRow {
  id: string;
  number: number;
  agency: string;
  placedOn: CivilDate;
  on: CivilDate;
  collected: number;
  fee: number;
}

/** The payments that a figure is made of: one page of them, and what all of them add up to. */
export async function listPayments(scope: PracticeScope, { url }: { url: URL }) {
  const { choices, state, where, currency } = await askedPayments(scope, url);
  const rules = paymentRules(choices, state.filters['until'] ?? null);
  const total = await scope.db.moneyMovement.count({ where });
  const sums = await scope.db.moneyMovement.groupBy({
    by: ['kind'],
    where,
    _sum: { amount: true, fee: true },
  });
  const { offset, limit } = windowOf(state.page, total, rules);
  const rows = await paymentRows(scope, where, state, { skip: offset, take: limit });
  return {
    ...{ slug: scope.tenant.slug, choices, state, currency, total, rows },
    mayOpen: canInPractice(scope.role, 'cases.see'),
    ...collectedOf(sums.map(({ kind, _sum }) => ({ kind, ..._sum }))),
  };
}

/** All payments that the URL asks for, in its order. */
export async function allPayments(scope: PracticeScope, url: URL) {
  const { state, where, currency } = await askedPayments(scope, url);
  return { currency, rows: await paymentRows(scope, where, state) };
}

async function askedPayments(scope: PracticeScope, { searchParams }: URL) {
  const known = await readChoices(scope);
  const { agencies } = known;
  const choices = { ...known, agencies: agencies.map(({ slug, name }) => ({ slug, name })) };
  const asked = parseTableState(searchParams, paymentRules(choices, searchParams.get('until')));
  const { state, currency } = inOneCurrency(asked, known);
  const { agency: slug, placed, received, until } = state.filters;
  const agency = agencies.find((one) => one.slug === slug);
  const last = until === undefined ? null : firstDay(until);
  const where = {
    ...{ practiceId: scope.tenant.id, ...SUMMED },
    ...(agency && { agencyId: agency.id }),
    on: between({ ...daysIn(received), ...(last && { lte: monthEnd(last) }) }),
    case: { currency, placedOn: between(daysIn(placed)) },
  };
  return { choices, state, where, currency };
}

type Where = Awaited<ReturnType<typeof askedPayments>>['where'];

async function paymentRows(
  { db }: PracticeScope,
  where: Where,
  { sort, isDescending }: TableState<PaymentColumn>,
  window: { skip?: number; take?: number } = {},
): Promise<PaymentRow[]> {
  const way = isDescending ? 'desc' : 'asc';
  const rows = await db.moneyMovement.findMany({
    where,
    select: {
      ...{ id: true, kind: true, on: true, amount: true, fee: true },
      case: {
        select: {
          ...{ number: true, placedOn: true },
          placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
        },
      },
    },
    orderBy: [sort === 'on' ? { on: way } : { collected: way }, { id: 'desc' }],
    ...window,
  });
  return rows.map(({ id, on, case: { number, placedOn, placement }, ...money }) => ({
    ...{ id, number, placedOn: dayOf(placedOn), on: dayOf(on) },
    ...{ agency: placement.terms.agency.name, ...collectedOf([money]) },
  }));
}
