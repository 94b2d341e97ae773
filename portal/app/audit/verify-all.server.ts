import { asOperator } from '../platform/scope.server.ts';
import type { ChainState } from './chain.ts';
import type { HeadsOfTenants } from './heads-file.server.ts';
import { checkChain, readEntries } from './read-chain.server.ts';

/** What was found of one tenant's chain. */
export interface Verdict {
  /** Slug of a practice or an agency, else the id. */
  tenant: string;
  state: ChainState;
}

/** Verifies the chains of all tenants, also of those that are known from exported heads alone. */
export async function* verifyAll(
  heads: HeadsOfTenants,
  now: Date,
): AsyncGenerator<Verdict, void, void> {
  for (const { id, tenant } of await tenantsOf(heads, now)) {
    const read = (after: bigint) => asOperator(now, (scope) => readEntries(scope, id, after));
    yield { tenant, state: await checkChain(read, heads.get(id)) };
  }
}

async function tenantsOf(heads: HeadsOfTenants, now: Date) {
  const known = await asOperator(
    now,
    ({ db }) => db.$queryRaw<{ id: string; tenant: string }[]>`
      SELECT chain.id, coalesce(practices.slug, agencies.slug, chain.id::text) AS tenant
        FROM (SELECT DISTINCT tenant_id AS id FROM audit_entries) AS chain
        LEFT JOIN practices USING (id)
        LEFT JOIN agencies USING (id)
       ORDER BY tenant`,
  );
  const ids = new Set(known.map(({ id }) => id));
  const lost = [...heads.keys()].filter((id) => !ids.has(id));
  return [...known, ...lost.map((id) => ({ id, tenant: id }))];
}
