import { PLACES, type Place } from '../../../shared/places.ts';
import type { Scope, Tenant } from '../platform/scope.server.ts';

/** Where the practice is; null while nobody has said it. */
export async function practicePlace({
  db,
  tenant,
}: Pick<Scope, 'db'> & { tenant: Tenant<'practice'> }): Promise<Place | null> {
  const { place } = await db.practice.findUniqueOrThrow({
    where: { id: tenant.id },
    select: { place: true },
  });
  return placeOf(place);
}

/** A place as a row has it; null also for a code that this version does not know. */
export function placeOf(code: string | null): Place | null {
  return PLACES.find((place) => place === code) ?? null;
}
