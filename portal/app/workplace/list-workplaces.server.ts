import type { Role } from '../people/members.server.ts';
import type { PersonScope } from '../platform/scope.server.ts';

/** A practice or an agency that a person belongs to. */
export interface WorkplaceRow {
  kind: 'practice' | 'agency';
  slug: string;
  name: string;
  role: Role;
}

/** Where a person belongs to, by name. */
export async function listWorkplaces({ db, actor }: PersonScope): Promise<WorkplaceRow[]> {
  const where = { userId: actor.id, endedAt: null };
  const named = { slug: true, name: true } as const;
  const practices = await db.practiceMember.findMany({
    where,
    select: { role: true, practice: { select: named } },
  });
  const agencies = await db.agencyMember.findMany({
    where,
    select: { role: true, agency: { select: named } },
  });
  return [
    ...practices.map(({ role, practice }) => ({ kind: 'practice' as const, role, ...practice })),
    ...agencies.map(({ role, agency }) => ({ kind: 'agency' as const, role, ...agency })),
  ].sort((a, b) => a.name.localeCompare(b.name));
}
