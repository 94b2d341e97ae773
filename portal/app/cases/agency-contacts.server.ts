import { addDays, civilDateIn, parseCivilDate } from '../../../shared/calendar.ts';
import { CHANNELS } from '../../../shared/case-updates.ts';
import { type AgencyContact, CONTACT_DAYS } from '../../../shared/contract/portal.ts';
import type { ApiScope } from '../platform/scope.server.ts';

const DAY = 86_400_000;

/**
 * What agencies did of late to reach those who owe some lines, by the line's reference: a law's cap counts
 * it, whoever writes next. A contact counts on its own day, where the agency named one.
 */
export async function recentContacts(
  { db, tenant, now }: ApiScope,
  cases: readonly { id: string; ref: string }[],
): Promise<ReadonlyMap<string, AgencyContact[]>> {
  const refs = new Map(cases.map(({ id, ref }) => [id, ref]));
  const byRef = new Map<string, AgencyContact[]>();
  if (refs.size === 0) return byRef;
  const dayAt = civilDateIn(tenant.timeZone);
  const since = addDays(dayAt(now.getTime()), -CONTACT_DAYS);
  const events = await db.caseEvent.findMany({
    where: {
      ...{
        practiceId: tenant.id,
        caseId: { in: [...refs.keys()] },
        event: 'contact',
        by: 'agency',
      },
      at: { gte: new Date(now.getTime() - (CONTACT_DAYS + 1) * DAY) }, // told on its day or later
    },
    select: { caseId: true, at: true, facts: true },
    orderBy: [{ at: 'asc' }, { caseId: 'asc' }, { seq: 'asc' }],
  });
  for (const { caseId, at, facts } of events) {
    const { channel, outcome, on } = facts as Record<string, unknown>;
    const [ref, known] = [refs.get(caseId), CHANNELS.find((one) => one === channel)];
    const named = parseCivilDate(String(on));
    const day = named.ok ? named.value : dayAt(at.getTime());
    if (!ref || !known || day <= since) continue;
    const contact = { on: day, channel: known, reached: outcome === 'reached' };
    byRef.set(ref, [...(byRef.get(ref) ?? []), contact]);
  }
  return byRef;
}
