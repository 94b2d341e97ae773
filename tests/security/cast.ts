import type { ClientBase } from 'pg';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { AgencyRole, PracticeRole } from '../../shared/permissions.ts';
import { AGENCY_ROLES, PRACTICE_ROLES } from '../../shared/permissions.ts';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import {
  makeAgency,
  makeMember,
  makePerson,
  makePractice,
  type TestPerson,
  type TestTenant,
} from '../portal/people.ts';
import { putPolicy } from '../portal/policies.ts';
import { handOver } from './cast-cases.ts';
import { showPapers } from './cast-papers.ts';

/** What stands in addresses and forms of the portal, by the name that it has there. */
export type Ids = Record<IdName, string>;
export type IdName = (typeof ID_NAMES)[number];
export const ID_NAMES = [
  ...(['practice', 'agency', 'person', 'invitation', 'mail', 'session'] as const),
  ...(['ref', 'connection', 'placement', 'case', 'question', 'mandate'] as const),
  ...(['lookup', 'review', 'paper', 'file', 'reference'] as const),
  ...(['complaint', 'link', 'request', 'policy'] as const),
] as const;

/** Somebody who asks; without a session nobody is signed in. */
export interface Asker {
  name: string;
  session?: string;
  /** Where this one belongs. */
  belongs?: { kind: 'practice' | 'agency'; slug: string; role: PracticeRole | AgencyRole };
  isHalfIn?: boolean;
}

/** A practice and an agency with a row of all that can be named; by kind, since each has its own. */
export interface House {
  ids: { practice: Ids; agency: Ids };
  people: Asker[];
}

/** Stands in every name of the asked house: nobody else may ever read it. */
export const CANARY = 'Kolibri';

export interface Cast {
  /** Whose addresses everybody asks for. */
  asked: House;
  /** Everybody who does not belong there. */
  outsiders: Asker[];
  /** Ids that nobody has. */
  random: Ids;
}

export async function makeCast(database: TestDatabase): Promise<Cast> {
  const asked = await makeHouse(database, CANARY);
  const other = await makeHouse(database, 'Other');
  const { practice, agency } = asked.ids;
  const formers = [
    await makeFormer(database, 'practice', practice.practice),
    await makeFormer(database, 'agency', agency.agency),
  ];
  const half = await makeHalfIn(database, asked);
  const loner = await makePerson(database, 'Loner');
  const outsiders: Asker[] = [
    ...other.people,
    { name: 'somebody without a membership', session: loner.session },
    ...formers.map(({ session }) => ({ name: 'a former member', session })),
    { name: 'a manager whose code is still asked for', session: half, isHalfIn: true },
    { name: 'nobody' },
  ];
  return { asked, outsiders, random: randomIds() };
}

async function makeHouse(database: TestDatabase, name: string): Promise<House> {
  const practice = await makePractice(database, `${name} clinic`);
  const agency = await makeAgency(database, `${name} agency`);
  const staff = await membersOf(database, practice, PRACTICE_ROLES);
  const collectors = await membersOf(database, agency, AGENCY_ROLES);
  const slugs = { practice: practice.slug, agency: agency.slug };
  const ofPractice = await belongings(database, practice, staff);
  const ofAgency = await belongings(database, agency, collectors);
  const { ref } = ofPractice;
  // numbers begin anew in each practice: the other one has none of these
  const number = name === CANARY ? 70_707 : 80_808;
  const handed = await asMaintenance(database, (sql) =>
    handOver(sql, practice, agency, { ref, number }),
  );
  const papers = await showPapers(database, practice, agency);
  const named = { ...papers, policy: await sayHowToTreat(database, practice) };
  const ids = {
    practice: { ...slugs, ...ofPractice, ...handed.practice, ...named },
    agency: { ...slugs, ...ofAgency, ...handed.agency, ...named },
  };
  return { ids, people: [...staff, ...collectors].map(({ asker }) => asker) };
}

interface Member {
  person: TestPerson;
  asker: Asker;
}

async function membersOf(
  database: TestDatabase,
  tenant: TestTenant,
  roles: readonly (PracticeRole | AgencyRole)[],
): Promise<Member[]> {
  const members: Member[] = [];
  for (const role of roles) {
    const person = await makeMember(database, tenant, role);
    const belongs = { kind: tenant.kind, slug: tenant.slug, role };
    members.push({ person, asker: { name: person.name, session: person.session, belongs } });
  }
  return members;
}

/** An invitation and a stuck mail of a tenant, and the last of its people with a session. */
async function belongings(database: TestDatabase, tenant: TestTenant, members: Member[]) {
  const person = members.at(-1)?.person.id ?? '';
  const invitation = newId();
  const mail = newId();
  return asMaintenance(database, async (sql) => {
    const role = tenant.kind === 'practice' ? 'staff' : 'collector';
    await sql.query(
      `INSERT INTO invitations (id, ${tenant.kind}_id, ${tenant.kind}_role, email, token_hash, created_at, ends_at)
       VALUES ($1, $2, '${role}', $3, sha256($4), now(), now() + interval '7 days')`,
      [invitation, tenant.id, `for.${tenant.slug}@example.org`, invitation],
    );
    await sql.query(
      `INSERT INTO outbox_items (id, tenant_kind, tenant_id, kind, key, payload, state, tries, problem,
                                 created_at, changed_at, due_at)
       VALUES ($1, $2, $3, 'invitation', $1::uuid::text, '', 'failed', 8, 'refused', now(), now(), now())`,
      [mail, tenant.kind, tenant.id],
    );
    const { rows } = await sql.query('SELECT id FROM sessions WHERE user_id = $1', [person]);
    const sheet = await makeSheet(sql, tenant, person);
    return { person, invitation, mail, session: rows[0]?.id as string, ...sheet };
  });
}

/** A sheet of a practice with one line, and somebody's connection of it; an agency has neither. */
export async function makeSheet(sql: ClientBase, { kind, id, name }: TestTenant, person: string) {
  const [sheet, ref, connection] = [newId(), newId(), newId()];
  if (kind === 'agency') return { ref, connection };
  await sql.query(
    `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
     VALUES ($1, $2, sha256($3), $4, sha256($3), now())`,
    [id, sheet, sheet, `Sheet of ${name}`],
  );
  await sql.query(
    `INSERT INTO api_tokens (practice_id, id, name, token_hash, scopes, created_by, created_at, user_id,
                             sheet_id)
     VALUES ($1, $2, $3, sha256($4), '{sync}', $5, now(), $5, $6)`,
    [id, connection, name, connection, person, sheet],
  );
  await sql.query(
    `INSERT INTO receivables (practice_id, ref, sheet_id, guarantor_ref, currency, amount, settled, open,
                              flags, content_hash, changed_at)
     VALUES ($1, $2, $3, $2, 'USD', 64218, false, 64218, '{}', '', now())`,
    [id, ref, sheet],
  );
  return { ref, connection };
}

/** A published policy, and a draft of the next one. @returns by what an agency finds it: whose it is */
async function sayHowToTreat(database: TestDatabase, practice: TestTenant): Promise<string> {
  await asMaintenance(database, async (sql) => {
    await putPolicy(sql, practice, 1);
    await putPolicy(sql, practice, 2, { publishedAt: null });
  });
  return practice.id;
}

async function makeFormer(
  database: TestDatabase,
  kind: TestTenant['kind'],
  slug: string,
): Promise<TestPerson> {
  const person = await makePerson(database, 'Former');
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO ${kind}_members
       SELECT id, $1, 'manager', '2026-01-01', '2026-02-01'
         FROM ${kind === 'practice' ? 'practices' : 'agencies'} WHERE slug = $2`,
      [person.id, slug],
    ),
  );
  return person;
}

/** Knows the password of the asked practice's manager, and not the code. */
async function makeHalfIn(database: TestDatabase, { people }: House): Promise<string> {
  const manager = people[0];
  const person = await makePerson(database, 'Half');
  await asMaintenance(database, (sql) =>
    sql.query(
      `UPDATE sessions SET proved_at = NULL, user_id =
         (SELECT m.user_id FROM practice_members m JOIN practices p ON p.id = m.practice_id
           WHERE p.slug = $1 AND m.role = 'manager' AND m.ended_at IS NULL)
        WHERE user_id = $2`,
      [manager?.belongs?.slug, person.id],
    ),
  );
  return person.session;
}

function randomIds(): Ids {
  const ids = Object.fromEntries(ID_NAMES.map((name) => [name, newId()])) as Ids;
  return { ...ids, practice: 'nowhere-clinic', agency: 'nowhere-agency' };
}
