import type { Body, PlacedRow, PlacementAnswer } from '../../../shared/contract/portal.ts';
import { caseNumber, placementNumber } from '../../../shared/placement.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { coveredPlaces, evidenceGaps } from '../../../shared/vetting/coverage.ts';
import { mayReceive } from '../../../shared/vetting/standing.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import { monthOf } from '../cases/record-event.server.ts';
import { trialRooms } from '../choosing/trial-rooms.server.ts';
import { stoppedAgencies } from '../complaints/severe-complaints.server.ts';
import { knownPapers } from '../coverage/known-papers.server.ts';
import { type MandateInForce, mandateInForce } from '../mandates/mandate-in-force.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { checkRows, type Placeable } from './check-rows.server.ts';
import { keepGuarantors } from './keep-guarantors.server.ts';
import { writeCases } from './write-cases.server.ts';

/**
 * Hands accounts to an agency, together, under one number. Each row is decided anew by the rules that
 * the sheet has shown to the person; a row that may not go is answered with what it lacks, and the
 * others go.
 */
export async function placeAccounts(
  scope: ApiScope,
  { agency: agencyId, rows }: Pick<Body<'placements'>, 'agency' | 'rows'>,
): Promise<Result<PlacementAnswer>> {
  // of two who place at once, the second one finds what the first leaves of a trial
  await scope.db.$executeRaw`SELECT FROM practice_agencies
    WHERE practice_id = ${scope.tenant.id}::uuid AND agency_id = ${agencyId}::uuid FOR UPDATE`;
  const known = await scope.db.practiceAgency.findUnique({
    where: { practiceId_agencyId: { practiceId: scope.tenant.id, agencyId } },
    select: { standing: true, trialCases: true, trialAmount: true, trialCurrency: true },
  });
  if (!known) return refused('no-agency');
  const mandate = await mandateInForce(scope, agencyId);
  const terms = mandate?.terms;
  const papers = (await knownPapers(scope, [agencyId])).get(agencyId) ?? [];
  const today = todayOf(scope);
  const { placeable, refusals } = await checkRows(scope, rows, {
    isApproved: mayReceive(known.standing),
    hasSevereComplaint: (await stoppedAgencies(scope, agencyId)).has(agencyId),
    mandate: terms ? { minimum: terms.minimumBalance, currency: terms.currency } : null,
    covers: coveredPlaces(papers, today),
    gapsAt: (place) => evidenceGaps(papers, place, today),
    trial: (await trialRooms(scope, [{ agencyId, ...known }])).get(agencyId) ?? null,
  });
  if (!mandate || placeable.length === 0) return ok({ number: null, rows: refusals });
  const { number, placed } = await place(scope, { agencyId, mandate }, placeable);
  return ok({ number, rows: [...placed, ...refusals] });
}

async function place(
  scope: ApiScope,
  { agencyId, mandate }: { agencyId: string; mandate: MandateInForce },
  rows: readonly Placeable[],
) {
  const { db, tenant, now } = scope;
  const person = personOf(scope);
  const placedOn = todayOf(scope);
  const placement = {
    ...{ practiceId: tenant.id, agencyId, id: newId(), mandateVersion: mandate.version },
    ...{ madeBy: person.id, madeByName: person.name, madeAt: now },
    placedOn: dayIn(placedOn),
    number: await nextNumber(scope, 'placements'),
  };
  await db.placement.createMany({ data: placement });
  const guarantors = await keepGuarantors(scope, rows);
  const firstNumber = await nextNumber(scope, 'cases');
  const { clocks } = mandate.terms;
  await writeCases(scope, { ...placement, placedOn, clocks }, { rows, guarantors, firstNumber });
  await appendAudit(scope, tenant, 'accounts-placed', {
    placement: placement.number,
    cases: rows.length,
  });
  await addToSums(scope, agencyId, rows);
  await enqueue(scope, tenant, {
    kind: 'agency-news',
    key: `placement:${placement.id}`,
    agencyId,
    practiceId: tenant.id,
    news: 'placed',
    facts: { practice: tenant.name, number: placement.number, cases: rows.length },
  });
  const placed: PlacedRow[] = rows.map(({ row }, index) => ({
    ref: row.ref,
    number: caseNumber(firstNumber + index),
    ...{ unmet: [], lacks: null },
  }));
  return { number: placementNumber(placement.number), placed };
}

/** Numbers of a practice run without a gap: who places at the same time waits. */
async function nextNumber({ db, tenant }: ApiScope, of: 'placements' | 'cases'): Promise<number> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`numbers:${tenant.id}`}, 0))`;
  const where = { practiceId: tenant.id };
  const last =
    of === 'placements'
      ? await db.placement.aggregate({ where, _max: { number: true } })
      : await db.case.aggregate({ where, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}

async function addToSums(
  scope: ApiScope,
  agencyId: string,
  rows: readonly Placeable[],
): Promise<void> {
  const month = monthOf(todayOf(scope));
  for (const currency of new Set(rows.map((one) => one.currency))) {
    const own = rows.filter((one) => one.currency === currency);
    const amount = own.reduce((sum, { open }) => sum + open, 0);
    const key = { practiceId: scope.tenant.id, agencyId, currency, month };
    await scope.db.placedSum.upsert({
      where: { practiceId_agencyId_currency_month: key },
      create: { ...key, cases: own.length, amount },
      update: { cases: { increment: own.length }, amount: { increment: amount } },
    });
  }
}
