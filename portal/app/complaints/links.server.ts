import type { Language } from '../../../shared/money.ts';
import { ok, type Refusal, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { caseKeyOf, openPackage } from '../cases/case-vault.server.ts';
import { complainPath, numberIn } from '../paths.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { settings } from '../platform/env.server.ts';
import { newId, newToken } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** The links by which the patient of a case complains. */

const LINK_MS = 30 * 86_400_000;

/** So many complaints are taken by one link. */
export const MOST_BY_LINK = 5;

/** A link that was made; the address itself is shown once and kept nowhere. */
export interface LinkRow {
  id: string;
  madeBy: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  endsAt: string;
  state: 'open' | 'over' | 'ended';
  /** How many complaints came by it. */
  complaints: number;
}

export async function readLinks(scope: PracticeScope, asked: string | undefined) {
  const { db, tenant, now } = scope;
  const one = await caseBy(scope, asked);
  if (!one) return refused('not-found');
  const rows = await db.complaintLink.findMany({
    where: { practiceId: tenant.id, caseId: one.id },
    select: {
      ...{ id: true, madeByName: true, madeAt: true, endsAt: true, endedAt: true },
      _count: { select: { complaints: true } },
    },
    orderBy: { id: 'desc' },
  });
  return {
    ...{ slug: tenant.slug, timeZone: tenant.timeZone, number: one.number },
    agency: one.placement.terms.agency.name,
    isErased: one.package?.keyWrapped == null,
    links: rows.map(
      ({ id, madeByName, madeAt, endsAt, endedAt, _count }): LinkRow => ({
        ...{ id, madeBy: madeByName, complaints: _count.complaints },
        ...{ madeAt: madeAt.toISOString(), endsAt: (endedAt ?? endsAt).toISOString() },
        state: stateOf({ endsAt, endedAt }, now),
      }),
    ),
  };
}

export type LinksView = Exclude<Awaited<ReturnType<typeof readLinks>>, Refusal>;

function stateOf({ endsAt, endedAt }: { endsAt: Date; endedAt: Date | null }, now: Date) {
  if (endedAt) return 'ended';
  return endsAt > now ? 'open' : 'over';
}

/** Makes a link for the patient of a case. @returns its address, which is known this once */
export async function makeLink(
  scope: PracticeScope,
  asked: string | undefined,
): Promise<Result<{ address: string; endsAt: string }>> {
  const { db, tenant, now } = scope;
  const one = await caseBy(scope, asked);
  if (!one) return refused('not-found');
  const wrapped = one.package?.keyWrapped ?? null;
  if (!wrapped) return refused('erased');
  const token = newToken();
  const person = personOf(scope);
  const endsAt = new Date(now.getTime() + LINK_MS);
  await db.complaintLink.createMany({
    data: {
      ...{ practiceId: tenant.id, id: newId(), agencyId: one.agencyId, caseId: one.id },
      ...{ tokenHash: token.hash, language: languageOf(one, tenant.language) },
      ...{ madeBy: person.id, madeByName: person.name, madeAt: now, endsAt },
    },
  });
  await appendAudit(scope, tenant, 'complaint-link-made', { case: one.number });
  const address = `${settings().origin.origin}${complainPath(token.text)}`;
  return ok({ address, endsAt: endsAt.toISOString() });
}

export async function endLink(
  scope: PracticeScope,
  asked: string | undefined,
  { id }: { id: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const one = await caseBy(scope, asked);
  if (!one) return refused('not-found');
  const { count } = await db.complaintLink.updateMany({
    where: { practiceId: tenant.id, id, caseId: one.id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'complaint-link-ended', { case: one.number });
  return ok(null);
}

type LinkedCase = NonNullable<Awaited<ReturnType<typeof caseBy>>>;

/** The one in which the practice writes to the person, where the sheet says it. */
function languageOf({ id, package: given }: LinkedCase, otherwise: Language): Language {
  const key = caseKeyOf(id, given?.keyWrapped ?? null);
  return (given && key && openPackage(key, given.sealed).language) || otherwise;
}

async function caseBy({ db, tenant }: PracticeScope, asked: string | undefined) {
  const number = numberIn(asked);
  if (number === null) return null;
  return db.case.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: {
      ...{ id: true, number: true, agencyId: true },
      package: { select: { keyWrapped: true, sealed: true } },
      placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
    },
  });
}
