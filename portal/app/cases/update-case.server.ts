import { type CaseUpdate, checkUpdate } from '../../../shared/case-updates.ts';
import type { CaseEvent } from '../../../shared/cases.ts';
import { type Result, refused } from '../../../shared/result.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { type CaseFees, feeOn } from './case-fees.server.ts';
import { dayIn, lockCases, todayOf } from './case-scope.server.ts';
import { casesSeen, type OpenCase } from './cases-seen.server.ts';
import { CASE_NOW, type CaseNow, type Happening, recordEvent } from './record-event.server.ts';

/** A case of the agency as the person saw it: `seq` counts what had happened to it by then. */
export interface Sighting {
  id: string;
  seq: number;
}

/** The agency tells what happened to a case. Whoever looked at an older state is told `conflict`. */
export async function updateCase(
  scope: AgencyScope,
  sighting: Sighting,
  update: CaseUpdate,
): Promise<Result<CaseNow>> {
  const found = await lockAsSeen(scope, sighting);
  if (!found.ok) return found;
  const [open] = await casesSeen(scope, [found.value]);
  return open ? applyUpdate(scope, open, update) : refused('not-found');
}

/**
 * The case, where it still is as the person saw it. Locked until the transaction ends: payments that are
 * read later are those of this state.
 */
export async function lockAsSeen(
  scope: AgencyScope,
  { id, seq }: Sighting,
): Promise<Result<CaseNow, 'not-found' | 'conflict'>> {
  const { db, tenant } = scope;
  await lockCases(scope, [id]);
  const now = await db.case.findFirst({ where: { agencyId: tenant.id, id }, select: CASE_NOW });
  if (!now) return refused('not-found');
  return now.seq === seq ? { ok: true, value: now } : refused('conflict');
}

/** Checks an update by the rules and writes it down. */
export async function applyUpdate(
  scope: AgencyScope,
  open: OpenCase,
  update: CaseUpdate,
): Promise<Result<CaseNow>> {
  const event = checkUpdate(open.seen, update, todayOf(scope));
  if (!event.ok) return event;
  return recordEvent(scope, open.now, happeningOf(event.value, update, open.fees));
}

function happeningOf(event: CaseEvent, update: CaseUpdate, fees: CaseFees): Happening {
  const { kind, channel, outcome, amount, on, reason, note } = update;
  const facts = {
    ...(channel && { channel }),
    ...(outcome && { outcome }),
    ...(amount && { amount }),
    ...(on && { on }),
    ...(reason && { reason }),
  };
  const happening = { event, facts, note };
  if (kind === 'promise' && on) return { ...happening, promiseOn: on };
  if (kind === 'lawsuit' && on) return { ...happening, suit: { legalSince: dayIn(on) } };
  if (kind === 'lawsuit_undone') return { ...happening, suit: { legalSince: null } };
  if (kind !== 'payment' || !amount || !on) return happening;
  const fee = feeOn(fees, { amount, on, paidTo: 'agency' });
  return { ...happening, move: { kind: 'reported', amount: -amount, on, fee, reverses: null } };
}
