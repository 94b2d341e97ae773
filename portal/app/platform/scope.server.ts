import {
  type AgencyAction,
  canInAgency,
  canInPractice,
  type PracticeAction,
} from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { ROLES } from './db/roles.server.ts';
import { type Bytes, newId } from './ids.server.ts';
import { agencyMembership, practiceMembership } from './membership.server.ts';
import type {
  AgencyScope,
  Held,
  InvitedScope,
  Person,
  PersonScope,
  PracticeScope,
  PublicScope,
  Scope,
  SystemScope,
  Tenant,
} from './scope-types.ts';
import { hexOf, inTransaction, setTo, TENANT } from './transaction.server.ts';

export { asComplaining, asConnecting, asToken } from './scope-machines.server.ts';
export type * from './scope-types.ts';
export { closeDatabase, isRefusal, isTaken, openDatabase } from './transaction.server.ts';

/**
 * The one door to the database: whoever wants rows says for whom, and gets a transaction in which
 * row-level security knows no one else's.
 */

/** Whether the database answers the server's own login. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    await inTransaction(ROLES.app, {}, (db) => db.$queryRaw`SELECT 1`);
    return true;
  } catch {
    return false;
  }
}

/** Work for a person in a practice, found through the person's own memberships. */
export function asPractice<T>(
  person: Person,
  slug: string,
  action: PracticeAction,
  now: Date,
  work: (scope: PracticeScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { user: person.id }, async (db) => {
    const found = await practiceMembership(db, person.id, { slug });
    if (!found) return refused('not-found');
    const { tenant, role } = found;
    if (!canInPractice(role, action)) return refused('forbidden');
    await setTo(db, { practice: tenant.id, reviewer: person.id });
    return work({ db, tenant, role, actor: actorOf(person), now });
  });
}

/** Work for a person in an agency, found through the person's own memberships. */
export function asAgency<T>(
  person: Person,
  slug: string,
  action: AgencyAction,
  now: Date,
  work: (scope: AgencyScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { user: person.id }, async (db) => {
    const found = await agencyMembership(db, person.id, { slug });
    if (!found) return refused('not-found');
    const { tenant, role } = found;
    if (!canInAgency(role, action)) return refused('forbidden');
    await setTo(db, { agency: tenant.id });
    return work({ db, tenant, role, actor: actorOf(person), now });
  });
}

/** Work for a person on what is their own: profile, sessions, memberships. */
export function asPerson<T>(
  person: Person,
  now: Date,
  work: (scope: PersonScope) => Promise<T>,
): Promise<T> {
  return inTransaction(ROLES.app, { user: person.id }, (db) =>
    work({ db, actor: actorOf(person), now }),
  );
}

/**
 * Work for somebody who has not signed in.
 *
 * @param held what they show from the beginning
 */
export function asPublic<T>(
  now: Date,
  work: (scope: PublicScope) => Promise<T>,
  held: Held = {},
): Promise<T> {
  return inTransaction(ROLES.app, settingsOf(held), (db) =>
    work({ db, actor: { kind: 'nobody' }, now, hold: (other) => setTo(db, settingsOf(other)) }),
  );
}

function settingsOf({ user, email, token }: Held) {
  return {
    ...(user && { user }),
    ...(email && { email }),
    ...(token && { token: hexOf(token) }),
  };
}

/** Work for somebody who holds an open invitation, as the person they are or are about to be. */
export function asInvited<T>(
  tokenHash: Bytes,
  person: Person | null,
  now: Date,
  work: (scope: InvitedScope) => Promise<T>,
): Promise<T | Refusal> {
  const token = hexOf(tokenHash);
  return inTransaction(ROLES.app, { token }, async (db) => {
    const found = await db.invitation.findFirst({
      where: { tokenHash, acceptedAt: null, withdrawnAt: null, endsAt: { gt: now } },
      select: {
        id: true,
        email: true,
        practiceRole: true,
        agencyRole: true,
        practice: { select: TENANT },
        agency: { select: TENANT },
      },
    });
    const tenant = found && invitingTenant(found);
    const role = found?.practiceRole ?? found?.agencyRole;
    if (!tenant || !role) return refused('expired');
    // who only looks at the link sees no more than the link shows
    if (person) await setTo(db, { token, [tenant.kind]: tenant.id, user: person.id });
    const actor = person ? actorOf(person) : { kind: 'nobody' as const };
    const invitation = { id: found.id, email: found.email, role };
    return work({ db, tenant, actor, now, invitation });
  });
}

type TenantRow = Omit<Tenant, 'kind'>;

function invitingTenant(found: {
  practice: TenantRow | null;
  agency: TenantRow | null;
}): Tenant | null {
  if (found.practice) return { kind: 'practice', ...found.practice };
  return found.agency && { kind: 'agency', ...found.agency };
}

/** Work for whoever founds a practice or an agency: a tenant that does not exist before this. */
export function asFounder<T>(
  kind: Tenant['kind'],
  now: Date,
  work: (scope: Scope & { tenant: { kind: Tenant['kind']; id: string } }) => Promise<T>,
): Promise<T> {
  const id = newId();
  return inTransaction(ROLES.app, { [kind]: id }, (db) =>
    work({ db, tenant: { kind, id }, actor: { kind: 'nobody' }, now }),
  );
}

/** Work of a job of the server: it sees what the worker's role is granted, for all tenants. */
export function asSystem<T>(
  job: string,
  now: Date,
  work: (scope: SystemScope) => Promise<T>,
): Promise<T> {
  return inTransaction(ROLES.worker, {}, (db) =>
    work({ db, actor: { kind: 'job', name: job }, now }),
  );
}

/**
 * Work of the operator's commands. The server's own login cannot take this role: it needs a pool
 * that was opened with the owner's address.
 */
export function asOperator<T>(now: Date, work: (scope: SystemScope) => Promise<T>): Promise<T> {
  return inTransaction(ROLES.maintenance, {}, (db) =>
    work({ db, actor: { kind: 'operator' }, now }),
  );
}

function actorOf({ id, name }: Person) {
  return { kind: 'person' as const, id, name };
}
