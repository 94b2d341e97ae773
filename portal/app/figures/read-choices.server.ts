import type { CivilDate } from '../../../shared/calendar.ts';
import { dayIn, dayOf } from '../cases/case-scope.server.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { TableState } from '../ui/table-state.ts';
import type { Agency } from './figures.ts';
import { currenciesOf } from './read-figures.server.ts';
import type { RowChoices } from './rows-table.ts';

/** The same with the agencies' ids, which no page is told. */
interface KnownChoices extends RowChoices {
  agencies: (Agency & { currencies: string[] })[];
}

/** By what the rows of figures can be narrowed. */
export async function readChoices(scope: PracticeScope): Promise<KnownChoices> {
  const { db, tenant } = scope;
  const where = { practiceId: tenant.id };
  const agencies = await agenciesOf(scope);
  const placed = await db.placedSum.findMany({ where, orderBy: { month: 'desc' } });
  const received = await db.recoveredSum.findMany({
    where,
    distinct: ['receivedMonth'],
    select: { receivedMonth: true },
    orderBy: { receivedMonth: 'desc' },
  });
  const months = placed.map((one) => ({
    ...one,
    month: dayOf(one.month),
    amount: Number(one.amount),
  }));
  return {
    agencies: agencies.map((one) => ({
      ...one,
      currencies: currenciesOf({ placed: months.filter(({ agencyId }) => agencyId === one.id) }),
    })),
    currencies: currenciesOf({ placed: months }),
    placed: [...new Set(months.map(({ month }) => month))],
    received: received.map(({ receivedMonth }) => dayOf(receivedMonth)),
  };
}

/**
 * Amounts of two currencies never stand in one sum. Where the URL names none it is the agency's, if one is
 * asked for; with several to choose from the filter says which one is shown.
 */
export function inOneCurrency<Column extends string>(
  state: TableState<Column>,
  { agencies, currencies }: KnownChoices,
): { currency: string; state: TableState<Column> } {
  const agency = agencies.find(({ slug }) => slug === state.filters['agency']);
  const currency = state.filters['currency'] ?? agency?.currencies[0] ?? currencies[0] ?? '';
  const filters = { ...state.filters, ...(currencies.length > 1 && { currency }) };
  return { currency, state: { ...state, filters } };
}

/** Days as the database compares them. */
export function between({ gte, lte }: { gte?: CivilDate; lte?: CivilDate }) {
  return { ...(gte && { gte: dayIn(gte) }), ...(lte && { lte: dayIn(lte) }) };
}
