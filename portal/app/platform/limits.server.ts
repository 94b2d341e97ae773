import { createHmac } from 'node:crypto';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ROLES } from './db/roles.server.ts';
import { keyFor } from './env.server.ts';
import { errorFields, log } from './log.server.ts';

/**
 * How often something may be tried. Counted in the database, so that a second process counts on, and
 * on a connection of its own, so that an attempt counts though its transaction is rolled back.
 */
const LIMITS = {
  /** Passwords tried for one address, from wherever. */
  'sign-in-address': { points: 10, minutes: 15 },
  /** Passwords tried from one network: a clinic shares one. */
  'sign-in-network': { points: 60, minutes: 15 },
  'code-person': { points: 8, minutes: 15 },
  'reset-address': { points: 3, minutes: 60 },
  'reset-network': { points: 20, minutes: 60 },
  'sign-up-network': { points: 10, minutes: 60 },
  'sign-up-address': { points: 3, minutes: 60 },
  'password-person': { points: 8, minutes: 15 },
  'invite-person': { points: 60, minutes: 60 },
  'invitation-network': { points: 30, minutes: 15 },
  /** Complaints sent from one network, by whatever links. */
  'complaint-network': { points: 20, minutes: 60 },
  /** One-time codes tried from one network. */
  'connect-network': { points: 30, minutes: 15 },
  /** Calls of a connected sheet: many times what the largest sheet needs. */
  'api-token': { points: 3000, minutes: 10 },
} as const;

export type Limit = keyof typeof LIMITS;

let pool: pg.Pool | null = null;
const limiters = new Map<Limit, RateLimiterPostgres>();

export function openLimits(url: string): void {
  pool = new pg.Pool({ connectionString: url, max: 4, options: `-c role=${ROLES.app}` });
  // a connection that breaks while idle would otherwise end the process
  pool.on('error', (error) => log.warn(errorFields(error), 'limits: connection lost'));
  for (const [name, { points, minutes }] of Object.entries(LIMITS)) {
    limiters.set(
      name as Limit,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix: name,
        points,
        duration: minutes * 60,
      }),
    );
  }
}

export async function closeLimits(): Promise<void> {
  await pool?.end();
  pool = null;
  limiters.clear();
}

/** Counts one attempt; false where there were too many. */
export async function isWithinLimit(limit: Limit, key: string): Promise<boolean> {
  const limiter = limiters.get(limit);
  if (!limiter) throw new Error('The limits are not open');
  try {
    await limiter.consume(hashed(key));
    return true;
  } catch (answer) {
    if (answer instanceof RateLimiterRes) return false;
    throw answer; // no count, no attempt: the door stays closed
  }
}

/** After a success the count begins anew. */
export async function forgetAttempts(limit: Limit, key: string): Promise<void> {
  await limiters.get(limit)?.delete(hashed(key));
}

/** Addresses do not stand in the table. */
function hashed(key: string): string {
  return createHmac('sha256', keyFor('limits')).update(key.toLowerCase()).digest('base64url');
}
