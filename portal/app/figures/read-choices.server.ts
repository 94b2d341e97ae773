import type { CivilDate } from '../../../shared/calendar.ts';
import { dayIn, dayOf } from '../cases/case-scope.server.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { Agency } from './figures.ts';
import { currenciesOf } from './read-figures.server.ts';
import type { RowChoices } from './rows-table.ts';

/** The same with the agencies' ids, which no page is told. */
interface KnownChoices extends RowChoices {
  agencies: Agency[];
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
    agencies,
    currencies: currenciesOf({ placed: months }),
    placed: [...new Set(months.map(({ month }) => month))],
    received: received.map(({ receivedMonth }) => dayOf(receivedMonth)),
  };
}

/** Days as the database compares them. */
export function between({ gte, lte }: { gte?: CivilDate; lte?: CivilDate }) {
  return { ...(gte && { gte: dayIn(gte) }), ...(lte && { lte: dayIn(lte) }) };
}
