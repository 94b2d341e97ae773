import type { AuditDetails } from '../platform/audit-hash.ts';
import type { Scope } from '../platform/scope.server.ts';
import {
  type AuditEntry,
  CHAIN_START,
  type ChainState,
  endChain,
  followChain,
  type Head,
} from './chain.ts';

/** So many rows are in memory at once. */
const PAGE = 500;

/** The next rows of a tenant's chain, in order. */
export async function readEntries(
  { db }: Pick<Scope, 'db'>,
  tenantId: string,
  after: bigint,
): Promise<AuditEntry[]> {
  const rows = await db.auditEntry.findMany({
    where: { tenantId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: PAGE,
  });
  return rows.map(({ details, ...row }) => ({ ...row, details: details as AuditDetails }));
}

/**
 * Verifies one tenant's chain, a page of rows at a time.
 *
 * @param read the rows after a number; each call may be a transaction of its own, since the table
 *   only grows
 */
export async function checkChain(
  read: (after: bigint) => Promise<AuditEntry[]>,
  heads: readonly Head[] = [],
): Promise<ChainState> {
  let state = CHAIN_START;
  while (state.isWhole) {
    const entries = await read(state.seq);
    if (entries.length === 0) break;
    state = followChain(state, entries, heads);
  }
  return endChain(state, heads);
}
