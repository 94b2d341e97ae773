import * as z from 'zod';
import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { STOP_FLAGS } from '../../../shared/receivables.ts';
import { refused } from '../../../shared/result.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What the portal knows of one line, with the cases that it became. */
export async function readReceivable(scope: PracticeScope, ref: string | undefined) {
  const { db, tenant, role } = scope;
  // a reference has the shape of a UUID, and none of its versions
  const known = z.guid().safeParse(ref);
  if (!known.success) return refused('not-found');
  const found = await db.receivable.findUnique({
    where: { practiceId_ref: { practiceId: tenant.id, ref: known.data } },
    select: LINE,
  });
  if (!found) return refused('not-found');
  const { cases, amount, paid, open, flags, ...line } = found;
  return {
    ...{ slug: tenant.slug, timeZone: tenant.timeZone },
    ...{ ref: line.ref, currency: line.currency, state: line.state, sheet: line.sheet },
    ...{ amount: numberOf(amount), paid: numberOf(paid), open: Number(open) },
    ...{ serviceDate: dayIf(line.serviceDate), invoiceDate: dayIf(line.invoiceDate) },
    ...{ dueDate: dayIf(line.dueDate), paidDate: dayIf(line.paidDate) },
    flags: STOP_FLAGS.filter((flag) => flags.includes(flag)),
    changedAt: line.changedAt.toISOString(),
    missingSince: line.missingSince?.toISOString() ?? null,
    closedAt: line.closedAt?.toISOString() ?? null,
    // who may not read cases learns no more than that the line was placed
    cases: (canInPractice(role, 'cases.see') ? cases : []).map(
      ({ number, status, balance, placedOn, placement }) => ({
        ...{ number, status, balance: Number(balance), placedOn: dayOf(placedOn) },
        agency: placement.terms.agency.name,
      }),
    ),
  };
}

const LINE = {
  ...{ ref: true, currency: true, amount: true, paid: true, open: true, flags: true, state: true },
  ...{ serviceDate: true, invoiceDate: true, dueDate: true, paidDate: true },
  ...{ changedAt: true, missingSince: true, closedAt: true },
  sheet: { select: { name: true, url: true, syncedAt: true } },
  cases: {
    select: {
      ...{ number: true, status: true, balance: true, placedOn: true },
      placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
    },
    orderBy: { number: 'desc' },
  },
} as const;

function numberOf(amount: bigint | null): number | null {
  return amount === null ? null : Number(amount);
}

function dayIf(date: Date | null): CivilDate | null {
  return date && dayOf(date);
}
