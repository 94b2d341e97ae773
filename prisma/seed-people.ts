import type {
  Actor,
  AgencyScope,
  PracticeScope,
  SystemScope,
} from '../portal/app/platform/scope.server.ts';

/** The people of the demo, as those who act in its history. */

/** A person of the demo's practice, as scopes name who acts. */
export type PracticePerson = Pick<PracticeScope, 'tenant' | 'role'> & {
  actor: Extract<Actor, { kind: 'person' }>;
};
/** An agency of the demo with its people. */
export interface AgencyPeople {
  tenant: AgencyScope['tenant'];
  people: Pick<AgencyScope, 'actor' | 'role'>[];
}

const NAMED = { id: true, slug: true, name: true, language: true, timeZone: true } as const;
const MEMBERS = {
  select: { role: true, user: { select: { id: true, name: true } } },
  orderBy: { user: { email: 'asc' } },
} as const;

/** Who decides in the practice, who works with the sheet, and who marks answers. */
export async function practicePeople({ db }: SystemScope, slug: string) {
  const { members, ...named } = await db.practice.findUniqueOrThrow({
    where: { slug },
    select: { ...NAMED, members: MEMBERS },
  });
  const tenant = { kind: 'practice' as const, ...named };
  const as = (role: PracticeScope['role']): PracticePerson => {
    const found = members.find((member) => member.role === role);
    if (!found) throw new Error(`Nobody in the demo is ${role}`);
    return { tenant, role, actor: { kind: 'person', ...found.user } };
  };
  return { manager: as('manager'), staff: as('staff'), reviewer: as('reviewer') };
}

export async function agencyPeople({ db }: SystemScope): Promise<AgencyPeople[]> {
  const rows = await db.agency.findMany({ select: { ...NAMED, members: MEMBERS } });
  return rows.map(({ members, ...named }) => ({
    tenant: { kind: 'agency', ...named },
    people: members.map(({ role, user }) => ({ role, actor: { kind: 'person', ...user } })),
  }));
}

/** Who signs for an agency. @param slug its address */
export function managerOf(
  { db, now }: Pick<SystemScope, 'db' | 'now'>,
  agencies: readonly AgencyPeople[],
  slug: string,
): AgencyScope {
  const agency = agencies.find(({ tenant }) => tenant.slug === slug);
  const manager = agency?.people.find(({ role }) => role === 'manager');
  if (!agency || !manager) throw new Error('Nobody in the demo signs for the agency');
  return { db, now, ...manager, tenant: agency.tenant };
}

/** The people of an agency take turns. */
export function turnsAt(
  scope: SystemScope,
  agencies: readonly AgencyPeople[],
): (id: string, now: Date) => AgencyScope {
  let turn = 0;
  return (id, now) => {
    const agency = agencies.find(({ tenant }) => tenant.id === id);
    const person = agency?.people[turn % agency.people.length];
    if (!agency || !person) throw new Error('The demo has no such agency');
    turn += 1;
    return { ...scope, ...person, tenant: agency.tenant, now };
  };
}
