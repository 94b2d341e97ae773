import { hashToken, newId, newToken } from '../../portal/app/platform/ids.server.ts';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import {
  makeAgency,
  makeMember,
  makePerson,
  makePractice,
  type TestTenant,
} from '../portal/people.ts';
import type { TestPortal } from '../portal/portal.ts';
import { CANARY, makeSheet } from './cast.ts';
import { handOver } from './cast-cases.ts';

/** What the matrix of tenants does not ask: sessions and links that are over, forms from elsewhere. */

export interface Probes {
  practice: TestTenant;
  /** Tokens of sessions, by what is wrong with them. */
  sessions: Record<string, string>;
  /** Tokens of invitations, by what is wrong with them. */
  links: Record<string, string>;
  /** Tokens of links to complain by, by what is wrong with them. */
  complaining: Record<string, string>;
  living: string;
  openLink: string;
  openComplaint: string;
}

/** A change to a row, by what is wrong after it. */
const OVER_SESSIONS = {
  ended: "ended_at = now() - interval '1 minute'",
  'at its end': "ends_at = now() - interval '1 minute'",
  'long unused': "seen_at = now() - interval '2 hours'",
};
const OVER_LINKS = {
  used: 'accepted_at = now()',
  'taken back': 'withdrawn_at = now()',
  'at its end': "ends_at = now() - interval '1 minute'",
};

const OVER_COMPLAINING = {
  ended: 'ended_at = now()',
  'at its end': "ends_at = now() - interval '1 minute'",
};

export async function makeProbes(database: TestDatabase): Promise<Probes> {
  const practice = await makePractice(database, `${CANARY} probe`);
  const session = async () => (await makeMember(database, practice, 'staff')).session;
  const link = () => makeLink(database, practice.id);
  const complaint = await complaintLinksOf(database, practice);
  const probes: Probes = {
    practice,
    sessions: {},
    links: { 'made up': newToken().text },
    complaining: { 'made up': newToken().text },
    living: await session(),
    openLink: await link(),
    openComplaint: await complaint(),
  };
  for (const [name, change] of Object.entries(OVER_SESSIONS)) {
    probes.sessions[name] = await session();
    await spoil(database, 'sessions', change, probes.sessions[name] ?? '');
  }
  for (const [name, change] of Object.entries(OVER_LINKS)) {
    probes.links[name] = await link();
    await spoil(database, 'invitations', change, probes.links[name] ?? '');
  }
  for (const [name, change] of Object.entries(OVER_COMPLAINING)) {
    probes.complaining[name] = await complaint();
    await spoil(database, 'complaint_links', change, probes.complaining[name] ?? '');
  }
  return probes;
}

/** A practice with a case at an agency. @returns what makes one more link of it */
async function complaintLinksOf(
  database: TestDatabase,
  practice: TestTenant,
): Promise<() => Promise<string>> {
  const agency = await makeAgency(database, 'Probed agency');
  const handed = await asMaintenance(database, async (sql) => {
    const { ref } = await makeSheet(sql, practice, newId());
    return handOver(sql, practice, agency, { ref, number: 60_606 });
  });
  return async () => {
    const token = newToken();
    await asMaintenance(database, (sql) =>
      sql.query(
        `INSERT INTO complaint_links (practice_id, agency_id, id, case_id, token_hash, language,
                                      made_by, made_by_name, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, 'en', $1, 'x', now(), now() + interval '30 days')`,
        [practice.id, agency.id, newId(), handed.agency.case, Buffer.from(token.hash)],
      ),
    );
    return token.text;
  };
}

async function makeLink(database: TestDatabase, practice: string): Promise<string> {
  const token = newToken();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO invitations (id, practice_id, practice_role, token_hash, created_at, ends_at)
       VALUES ($1, $2, 'staff', $3, now(), now() + interval '7 days')`,
      [newId(), practice, Buffer.from(token.hash)],
    ),
  );
  return token.text;
}

async function spoil(database: TestDatabase, table: string, change: string, token: string) {
  const values = [Buffer.from(hashToken(token))];
  await asMaintenance(database, (sql) =>
    sql.query(`UPDATE ${table} SET ${change} WHERE token_hash = $1`, values),
  );
}

/** Every breach, as a sentence. */
export async function breachesOfProbes(
  portal: Pick<TestPortal, 'visit'>,
  database: TestDatabase,
  { practice, sessions, links, complaining, living, openLink, openComplaint }: Probes,
): Promise<string[]> {
  const breaches: string[] = [];
  // a portal without its checks may have brought them back to life: the next one is not to be judged by that
  for (const [name, change] of Object.entries(OVER_SESSIONS)) {
    await spoil(database, 'sessions', change, sessions[name] ?? '');
  }
  await spoil(database, 'sessions', "seen_at = now() - interval '10 minutes'", living);
  const isIn = async (session: string) => (await portal.visit(session).get('/me')).status === 200;
  const saidBy = async (link: string) => {
    const { status, body } = await portal.visit().get(`/invitation/${link}`);
    return status >= 500 ? String(status) : body.includes(CANARY) ? 'open' : 'over';
  };
  // it is written down that this one is seen, and no other
  if (!(await isIn(living))) breaches.push('a living session is not in');
  for (const [name, session] of Object.entries(sessions)) {
    if (await isIn(session)) breaches.push(`a session that is ${name} is in`);
  }
  for (const [name, link] of Object.entries(links)) {
    const told = await saidBy(link);
    if (told !== 'over') breaches.push(`a link that is ${name} is ${told}`);
  }
  for (const [name, token] of Object.entries(complaining)) {
    const told = await complainBy(portal, token);
    if (told !== 'over') breaches.push(`a link to complain by that is ${name} is ${told}`);
  }
  if ((await complainBy(portal, openComplaint)) !== 'open') {
    breaches.push('a link to complain by is not open');
  }
  if ((await saidBy(openLink)) !== 'open') breaches.push('an open link is not open');
  if (!(await comesIn(portal, database, practice))) breaches.push('nobody comes in by a link');
  return [...breaches, ...(await foreignForms(portal, living))];
}

async function complainBy(portal: Pick<TestPortal, 'visit'>, token: string): Promise<string> {
  const { status, body } = await portal.visit().get(`/c/${token}?language`);
  if (status !== 200) return String(status);
  return body.includes(CANARY) ? 'open' : 'over';
}

async function comesIn(
  portal: Pick<TestPortal, 'visit'>,
  database: TestDatabase,
  { id, slug }: TestTenant,
): Promise<boolean> {
  const { session } = await makePerson(database, 'Invited');
  const link = `/invitation/${await makeLink(database, id)}`;
  const { leadsTo } = await portal.visit(session).post(link);
  return leadsTo === `/p/${slug}`;
}

/** Where a browser sends a form from; our own pages say so. */
const ELSEWHERE: Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'cross-site' },
  {},
];

async function foreignForms(portal: Pick<TestPortal, 'visit'>, session: string): Promise<string[]> {
  const breaches: string[] = [];
  for (const headers of ELSEWHERE) {
    const { status } = await portal.visit(session).send('/language', {
      method: 'POST',
      body: new URLSearchParams({ language: 'fr' }),
      headers,
    });
    if (status !== 403) breaches.push(`a form with ${JSON.stringify(headers)} gets ${status}`);
  }
  return breaches;
}
