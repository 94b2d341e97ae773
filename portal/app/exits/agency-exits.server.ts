import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import { exitsPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { certifyDestruction } from './certify-destruction.server.ts';
import { destroyBy, LAST_MANDATE } from './destroy-by.server.ts';
import { exitOf } from './read-exit.server.ts';

export type ExitsView = Awaited<ReturnType<typeof readExits>>;

/** The practices that end, or ended, their work with an agency, and what it owes them yet. */
export async function readExits({ db, tenant, role, now }: AgencyScope) {
  const rows = await db.agencyExit.findMany({
    where: { agencyId: tenant.id, cancelledAt: null },
    include: {
      between: {
        select: {
          practice: { select: { id: true, name: true, timeZone: true } },
          mandates: LAST_MANDATE,
        },
      },
    },
    orderBy: { begunAt: 'desc' },
  });
  return {
    slug: tenant.slug,
    today: todayOf({ tenant, now }),
    mayCertify: canInAgency(role, 'mandates.sign'),
    exits: rows.map(({ between, ...row }) => {
      const { timeZone, ...practice } = between.practice;
      // the practice's days: a last day is the same one for both
      const dayAt = (at: Date) => todayOf({ tenant: { timeZone }, now: at });
      const by = destroyBy(dayAt(row.begunAt), between);
      return { ...exitOf(row, dayAt), practice, destroyBy: by };
    }),
  };
}

const certifyForm = z.object({ practice: z.string(), destroyedOn: z.string() });

/** A manager of the agency certifies that what a practice gave it is destroyed. */
export async function actOnExits(scope: AgencyScope, { form }: Pick<Submitted, 'form'>) {
  const done = await submit(form, certifyForm, async ({ practice, destroyedOn }) => {
    const day = parseCivilDate(destroyedOn);
    if (!day.ok) return refused('not-a-date', { field: 'destroyedOn' });
    const pair = { practiceId: rowId(practice), agencyId: scope.tenant.id };
    return certifyDestruction(scope, { ...pair, destroyedOn: day.value, by: null });
  });
  return done.ok ? goTo(exitsPath(scope.tenant), 'destructionCertified') : done;
}
