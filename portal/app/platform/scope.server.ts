import { PrismaPg } from '@prisma/adapter-pg';
import {
  type AgencyAction,
  canInAgency,
  canInPractice,
  type PracticeAction,
} from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { ROLES } from './db/roles.server.ts';
import { Prisma, PrismaClient } from './generated/client.ts';
import { type Bytes, newId } from './ids.server.ts';
import type {
  AgencyScope,
  ApiScope,
  Db,
  InvitedScope,
  Person,
  PersonScope,
  PracticeScope,
  PublicScope,
  Scope,
  SystemScope,
  Tenant,
} from './scope-types.ts';

export type * from './scope-types.ts';

/**
 * The one door to the database: the only file that opens a connection of Prisma's. Whoever wants rows
 * says for whom, and gets a transaction in which row-level security knows no one else's.
 */

interface Settings {
  practice?: string;
  agency?: string;
  user?: string;
  email?: string;
  token?: string;
}

const NAMES = ['practice', 'agency', 'user', 'email', 'token'] as const;

let client: PrismaClient | null = null;

/** Opens the pool, once a process. */
export function openDatabase(url: string): void {
  // the adapter takes every instant for UTC, so the session has to be in it
  const adapter = new PrismaPg({ connectionString: url, max: 20, options: '-c timezone=UTC' });
  client = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
}

export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  client = null;
}

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
    const found = await db.practiceMember.findFirst({
      where: { userId: person.id, endedAt: null, practice: { slug } },
      select: { role: true, practice: { select: TENANT } },
    });
    if (!found) return refused('not-found');
    if (!canInPractice(found.role, action)) return refused('forbidden');
    const tenant = { kind: 'practice' as const, ...found.practice };
    await setTo(db, { practice: tenant.id });
    return work({ db, tenant, role: found.role, actor: actorOf(person), now });
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
    const found = await db.agencyMember.findFirst({
      where: { userId: person.id, endedAt: null, agency: { slug } },
      select: { role: true, agency: { select: TENANT } },
    });
    if (!found) return refused('not-found');
    if (!canInAgency(found.role, action)) return refused('forbidden');
    const tenant = { kind: 'agency' as const, ...found.agency };
    await setTo(db, { agency: tenant.id });
    return work({ db, tenant, role: found.role, actor: actorOf(person), now });
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

/** Work for somebody who has not signed in. */
export function asPublic<T>(now: Date, work: (scope: PublicScope) => Promise<T>): Promise<T> {
  return inTransaction(ROLES.app, {}, (db) =>
    work({
      db,
      actor: { kind: 'nobody' },
      now,
      hold: ({ user, email, token }) =>
        setTo(db, {
          ...(user && { user }),
          ...(email && { email }),
          ...(token && { token: hexOf(token) }),
        }),
    }),
  );
}

/** Work for a program that holds a practice's token with the wanted scope. */
export function asToken<T>(
  tokenHash: Bytes,
  wanted: string,
  now: Date,
  work: (scope: ApiScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { token: hexOf(tokenHash) }, async (db) => {
    const token = await db.apiToken.findUnique({
      where: { tokenHash },
      select: { id: true, name: true, scopes: true, revokedAt: true, practiceId: true },
    });
    if (!token || token.revokedAt) return refused('not-found');
    if (!token.scopes.includes(wanted)) return refused('forbidden');
    await setTo(db, { practice: token.practiceId });
    const practice = await db.practice.findUniqueOrThrow({
      where: { id: token.practiceId },
      select: TENANT,
    });
    const tenant = { kind: 'practice' as const, ...practice };
    return work({ db, tenant, actor: { kind: 'token', id: token.id, name: token.name }, now });
  });
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

const TENANT = { id: true, slug: true, name: true, language: true, timeZone: true } as const;

function hexOf(bytes: Bytes): string {
  return Buffer.from(bytes).toString('hex');
}

function actorOf({ id, name }: Person) {
  return { kind: 'person' as const, id, name };
}

/** A refusal undoes what was written before it; it is carried out of the transaction by this. */
const REFUSED = Symbol('refused');

type RolledBack = Error & { [REFUSED]?: Refusal };

async function inTransaction<T>(
  role: string,
  settings: Settings,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  if (!client) throw new Error('The database is not open');
  try {
    return await client.$transaction(async (db) => {
      await setTo(db, settings, role);
      const result = await work(db);
      if (isRefusal(result)) throw Object.assign(new Error('refused'), { [REFUSED]: result });
      return result;
    });
  } catch (error) {
    const refusal = (error as RolledBack)[REFUSED];
    if (refusal) return refusal as T;
    throw error;
  }
}

/** Settings that are not named become empty: nobody keeps what the step before could see. */
async function setTo(db: Db, settings: Settings, role?: string): Promise<void> {
  const values = NAMES.map((name) => settings[name] ?? '');
  const [practice, agency, user, email, token] = values;
  await db.$queryRaw`SELECT ${
    role ? Prisma.sql`set_config('role', ${role}, true),` : Prisma.empty
  } set_config('app.practice', ${practice}, true), set_config('app.agency', ${agency}, true),
    set_config('app.user', ${user}, true), set_config('app.email', ${email}, true),
    set_config('app.token', ${token}, true)`;
}

/** Whether a handler's answer is a refusal. A redirect is none, though its `ok` is false as well. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null || value instanceof Response) return false;
  return 'ok' in value && value.ok === false;
}

/** Whether a write failed because what must be unique is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
