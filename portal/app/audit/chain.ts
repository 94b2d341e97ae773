import { type AuditRow, hashOf, hexOf, NO_HASH } from '../platform/audit-hash.ts';

/** A row as the database has it. */
export interface AuditEntry extends AuditRow {
  hash: Uint8Array;
}

/** The end of a tenant's chain as it left the database on some day. */
export interface Head {
  tenantId: string;
  seq: bigint;
  /** In hex. */
  hash: string;
}

/** Up to where a chain has been found whole. */
export interface ChainEnd {
  seq: bigint;
  hash: string;
}

/** What is wrong at the first bad place. */
export type ChainProblem =
  /** The row's content is not what its hash was taken of. */
  | 'changed'
  /** The row does not hold the hash of the row before it. */
  | 'unlinked'
  /** Another number was due here: rows were removed, inserted or swapped. */
  | 'out-of-order'
  /** The row's hash is not the one that left the database. */
  | 'not-as-exported'
  /** Rows that left the database as the end of the chain are no longer there. */
  | 'cut-off';

export type ChainState =
  | ({ isWhole: true } & ChainEnd)
  | { isWhole: false; seq: bigint; problem: ChainProblem };

export const CHAIN_START: ChainState = { isWhole: true, seq: 0n, hash: hexOf(NO_HASH) };

/**
 * Follows one tenant's chain over the next of its rows, in the order of their numbers; stops at the
 * first bad place.
 */
export function followChain(
  from: ChainState,
  entries: Iterable<AuditEntry>,
  heads: readonly Head[] = [],
): ChainState {
  let state = from;
  for (const entry of entries) {
    if (!state.isWhole) return state;
    const seq = state.seq + 1n;
    const problem = problemOf(entry, state, heads);
    state = problem
      ? { isWhole: false, seq, problem }
      : { isWhole: true, seq, hash: hexOf(entry.hash) };
  }
  return state;
}

/** Whether a chain ends no earlier than the heads that left the database. */
export function endChain(state: ChainState, heads: readonly Head[]): ChainState {
  if (!state.isWhole || heads.every(({ seq }) => seq <= state.seq)) return state;
  return { isWhole: false, seq: state.seq + 1n, problem: 'cut-off' };
}

/** One tenant's whole chain against its exported heads. */
export function verifyChain(entries: Iterable<AuditEntry>, heads: readonly Head[]): ChainState {
  return endChain(followChain(CHAIN_START, entries, heads), heads);
}

function problemOf(
  entry: AuditEntry,
  before: ChainEnd,
  heads: readonly Head[],
): ChainProblem | null {
  if (entry.seq !== before.seq + 1n) return 'out-of-order';
  if (hexOf(entry.previousHash) !== before.hash) return 'unlinked';
  const hash = hexOf(entry.hash);
  if (hexOf(hashOf(entry)) !== hash) return 'changed';
  const isExported = heads.every((head) => head.seq !== entry.seq || head.hash === hash);
  return isExported ? null : 'not-as-exported';
}
