import { type CivilDate, civilDateIn, parseCivilDate } from '../../../shared/calendar.ts';
import type { CaseActor } from '../../../shared/cases.ts';
import type { AgencyScope, ApiScope, PracticeScope, Scope } from '../platform/scope.server.ts';

/** Work on cases: by people of the practice or of the agency, or by a connected sheet. */
export type CaseScope = PracticeScope | AgencyScope | ApiScope;

/** Whose side a scope is on, where a person acts in it. */
export function sideOf({ tenant }: CaseScope): Exclude<CaseActor, 'sheet'> {
  return tenant.kind;
}

/** The person who acts, also where a program acts for them. */
export function personOf(scope: CaseScope): { id: string; name: string } {
  const { actor } = scope;
  if ('userId' in scope) return { id: scope.userId, name: scope.actor.name };
  if (actor.kind !== 'person') throw new Error('People work on cases');
  return actor;
}

/**
 * Locks cases until the transaction ends, in one order for all. Who changes several of them does so
 * first of all: two that begin differently would wait for each other.
 */
export async function lockCases({ db }: CaseScope, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    SELECT FROM cases WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

/**
 * Keeps the sums of these cases for one transaction, in one order for all, once the cases are locked. Who
 * moves the money of several cases does so before the first: two that begin with different months would
 * wait for each other.
 */
export async function lockSums(
  { db }: CaseScope,
  cases: readonly { practiceId: string; agencyId: string }[],
): Promise<void> {
  const pairs = new Set(cases.map(({ practiceId, agencyId }) => `${practiceId} ${agencyId}`));
  for (const pair of [...pairs].sort()) {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sums:${pair}`}, 0))`;
  }
}

/** Today, where the practice or the agency is. */
export function todayOf({ now, tenant }: Pick<Scope, 'now'> & { tenant: { timeZone: string } }) {
  return civilDateIn(tenant.timeZone)(now.getTime());
}

/** A day as the database takes it, and back. */
export function dayIn(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function dayOf(date: Date): CivilDate {
  const day = parseCivilDate(date.toISOString().slice(0, 10));
  if (!day.ok) throw new RangeError('The database gave no day');
  return day.value;
}
