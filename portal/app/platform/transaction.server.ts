import { PrismaPg } from '@prisma/adapter-pg';
import type { Refusal } from '../../../shared/result.ts';
import { Prisma, PrismaClient } from './generated/client.ts';
import type { Bytes } from './ids.server.ts';
import type { Db } from './scope-types.ts';

/**
 * The one way to the database: the only file that opens a connection of Prisma's. Only the scopes
 * beside it may begin a transaction, each with a role and with whom it works for.
 */

interface Settings {
  practice?: string;
  agency?: string;
  user?: string;
  email?: string;
  token?: string;
  /** Who sits in the practice: only for marks that are hidden from colleagues. */
  reviewer?: string;
}

const NAMES = ['practice', 'agency', 'user', 'email', 'token', 'reviewer'] as const;

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

/** A refusal undoes what was written before it; it is carried out of the transaction by this. */
const REFUSED = Symbol('refused');

type RolledBack = Error & { [REFUSED]?: Refusal };

/** One transaction with a role, which sees the rows of whom the settings name. */
export async function inTransaction<T>(
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
export async function setTo(db: Db, settings: Settings, role?: string): Promise<void> {
  const values = NAMES.map((name) => settings[name] ?? '');
  const [practice, agency, user, email, token, reviewer] = values;
  await db.$queryRaw`SELECT ${
    role ? Prisma.sql`set_config('role', ${role}, true),` : Prisma.empty
  } set_config('app.practice', ${practice}, true), set_config('app.agency', ${agency}, true),
    set_config('app.user', ${user}, true), set_config('app.email', ${email}, true),
    set_config('app.token', ${token}, true), set_config('app.reviewer', ${reviewer}, true)`;
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

/** What every scope tells of its tenant. */
export const TENANT = { id: true, slug: true, name: true, language: true, timeZone: true } as const;

export function hexOf(bytes: Bytes): string {
  return Buffer.from(bytes).toString('hex');
}
