import { newId } from '../platform/ids.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { openVault } from '../platform/vault.server.ts';
import type { Placeable } from './check-rows.server.ts';

/**
 * Who owes these lines, by the sheet's references: known from an earlier placement, else kept now,
 * sealed. Somebody who was erased stays so here: what is placed of them later is in its case alone.
 *
 * @returns guarantor's reference -> id
 */
export async function keepGuarantors(
  scope: ApiScope,
  rows: readonly Placeable[],
): Promise<ReadonlyMap<string, string>> {
  const { db, tenant, now } = scope;
  const refs = [...new Set(rows.map(({ guarantorRef }) => guarantorRef))];
  const known = await db.guarantor.findMany({
    where: { practiceId: tenant.id, ref: { in: refs } },
    select: { id: true, ref: true },
  });
  const ids = new Map(known.flatMap(({ id, ref }) => (ref ? [[ref, id] as const] : [])));
  const vault = await openVault(scope);
  const added = refs.flatMap((ref) => {
    const first = rows.find(({ guarantorRef }) => guarantorRef === ref);
    if (ids.has(ref) || !first) return [];
    const { name, email } = first.row.package;
    const id = newId();
    ids.set(ref, id);
    const sealed = vault.seal(id, { name, email, phone: null });
    return [{ practiceId: tenant.id, id, ref, createdAt: now, ...sealed }];
  });
  await db.guarantor.createMany({ data: added });
  return ids;
}
