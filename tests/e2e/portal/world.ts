import { hashToken, newId, newToken } from '../../../portal/app/platform/ids.server.ts';
import type { Language } from '../../../shared/money.ts';
import { openClient } from '../../portal/client.ts';
import { asMaintenance, rowsOf, type TestDatabase } from '../../portal/database.ts';
import { makeSession } from '../../portal/people.ts';

/** The demo on a day on which something has happened, so that no page of it is empty. */

const PEOPLE = {
  manager: 'elena@demo.example',
  staff: 'samuel@demo.example',
  reviewer: 'claire@demo.example',
  agencyManager: 'nora@demo.example',
  collector: 'mara@demo.example',
  /** Of the agency that has an offer of a mandate. */
  signer: 'diego@demo.example',
  /** Has a second factor, and has given only the password yet. */
  halfway: 'claire@demo.example',
  /** Belongs nowhere yet. */
  newcomer: 'yara@demo.example',
} as const;

/** Who looks at a page. */
export type Who = keyof typeof PEOPLE | 'nobody';
/** What stands for a token or an id in a path. */
export const TOKEN_NAMES = [
  ...(['INVITATION', 'RESET', 'STAFF', 'REF'] as const),
  ...(['CLINIC', 'FEES', 'COMPLAINTS', 'EXCLUSIONS', 'PAPER', 'LAPSED', 'REQUEST'] as const),
  ...(['PLACEMENT', 'PAID', 'RECALLED', 'ASKED', 'CONTESTED'] as const),
  ...(['COMPLAINT', 'TELLING'] as const),
] as const;
type TokenName = (typeof TOKEN_NAMES)[number];

export interface World {
  /** Tokens of sessions, of links, and ids, by what stands for them in a path. */
  tokens: Readonly<Record<TokenName, string>>;
  sessions: Readonly<Record<Who, string>>;
}

type Place = Pick<TestDatabase, 'ownerUrl'>;

/** @param url of a portal that has been filled with the demo */
export async function makeWorld(place: Place, url: string): Promise<World> {
  const database = place as TestDatabase;
  await makeNewcomer(database);
  const sessions: Record<string, string> = { nobody: '' };
  for (const [who, email] of Object.entries(PEOPLE)) {
    sessions[who] = await makeSession(database, await idOf(database, email));
  }
  await goHalfway(database, sessions['halfway'] ?? '');
  await dayOf(url, sessions['manager'] ?? '');
  await stickMails(database);
  const tokens = {
    INVITATION: await makeInvitation(database),
    RESET: await makeReset(database),
    STAFF: await idOf(database, PEOPLE.staff),
    REF: await placedLine(database),
    CLINIC: await practiceId(database),
    PAPER: await paperId(database, `i.kind = 'cyber-insurance'`),
    LAPSED: await paperId(database, `i.place = 'US-NJ'`),
    REQUEST: await requestAt(database, 'brightwater'),
    FEES: await numberOf(
      database,
      `EXISTS (SELECT FROM money_movements m WHERE m.case_id = c.id AND m.fee > 0)`,
    ),
    COMPLAINTS: await lookupIn(database, 'cfpb'),
    EXCLUSIONS: await lookupIn(database, 'leie'),
    PLACEMENT: await idAtAgency(database, 'placement_id', `c.status = 'placed'`),
    PAID: await idAtAgency(
      database,
      'id',
      `EXISTS (SELECT FROM money_movements m WHERE m.case_id = c.id AND m.kind = 'reported')
        AND c.status IN ('part_paid', 'plan')`,
    ),
    RECALLED: await idAtAgency(database, 'id', `c.status = 'recalled'`),
    ASKED: await numberOf(
      database,
      'EXISTS (SELECT FROM payment_questions q WHERE q.case_id = c.id AND q.answer IS NULL)',
    ),
    COMPLAINT: await complaintAsked(database),
    TELLING: await makeComplaintLink(database),
    CONTESTED: await numberOf(database, `'dispute' = ANY(r.flags) AND c.status = 'contacted'`),
  };
  return { tokens, sessions: sessions as World['sessions'] };
}

/** All people of the demo read one language. */
export function speak(place: Place, language: Language): Promise<unknown> {
  return asMaintenance(place as TestDatabase, (sql) =>
    sql.query('UPDATE users SET language = $1::language', [language]),
  );
}

async function idOf(database: TestDatabase, email: string): Promise<string> {
  const [user] = await rowsOf<{ id: string }>(database, 'SELECT id FROM users WHERE email = $1', [
    email,
  ]);
  if (!user) throw new Error(`The demo has nobody with the address ${email}`);
  return user.id;
}

/** What a case of the agency has in a column. @param where in SQL, of the case `c` */
async function idAtAgency(
  database: TestDatabase,
  column: 'id' | 'placement_id',
  where: string,
): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    database,
    `SELECT c.${column} AS id FROM cases c JOIN agencies a ON a.id = c.agency_id
      WHERE a.slug = 'northgate' AND ${where} ORDER BY c.number LIMIT 1`,
  );
  if (!row) throw new Error(`The demo has no case at the agency where ${where}`);
  return row.id;
}

async function practiceId(database: TestDatabase): Promise<string> {
  const [practice] = await rowsOf<{ id: string }>(database, 'SELECT id FROM practices');
  if (!practice) throw new Error('The demo has a practice');
  return practice.id;
}

async function lookupIn(database: TestDatabase, list: string): Promise<string> {
  const question = 'SELECT id FROM agency_lookups WHERE list = $1::lookup_list';
  const [lookup] = await rowsOf<{ id: string }>(database, question, [list]);
  if (!lookup) throw new Error(`The demo looks nobody up in ${list}`);
  return lookup.id;
}

/** What the demo's practice asked an agency. */
async function requestAt(database: TestDatabase, slug: string): Promise<string> {
  const [request] = await rowsOf<{ id: string }>(
    database,
    'SELECT q.id FROM question_requests q JOIN agencies a ON a.id = q.agency_id WHERE a.slug = $1',
    [slug],
  );
  if (!request) throw new Error('The demo has asked each agency');
  return request.id;
}

/** The number of a case of the demo's practice. */
async function numberOf(database: TestDatabase, which: string): Promise<string> {
  const question = `SELECT c.number FROM cases c JOIN receivables r USING (practice_id, ref)
    WHERE ${which} ORDER BY c.number LIMIT 1`;
  const [found] = await rowsOf<{ number: number }>(database, question);
  if (!found) throw new Error('The demo has no such case');
  return String(found.number);
}

/** A complaint that waits for the agency's answer. */
async function complaintAsked(database: TestDatabase): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    database,
    `SELECT q.id FROM complaints q JOIN agencies a ON a.id = q.agency_id
      WHERE a.slug = 'northgate' AND q.status = 'asked'`,
  );
  if (!row) throw new Error('The demo has asked the agency nothing');
  return row.id;
}

/** The link by which a patient of the demo has complained: nobody knows its token any more. */
async function makeComplaintLink(database: TestDatabase): Promise<string> {
  const token = newToken();
  await asMaintenance(database, (sql) =>
    sql.query(
      `UPDATE complaint_links SET token_hash = $1
        WHERE id = (SELECT link_id FROM complaints WHERE number = 3)`,
      [Buffer.from(token.hash)],
    ),
  );
  return token.text;
}

/** A line that an agency has. */
async function placedLine(database: TestDatabase): Promise<string> {
  const question = `SELECT ref FROM receivables WHERE state = 'placed' ORDER BY ref LIMIT 1`;
  const [line] = await rowsOf<{ ref: string }>(database, question);
  if (!line) throw new Error('No line of the demo is with an agency');
  return line.ref;
}

function makeNewcomer(database: TestDatabase): Promise<unknown> {
  return asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO users (id, email, name, language, created_at) VALUES ($1, $2, 'Yara Haddad', 'en', now())`,
      [newId(), PEOPLE.newcomer],
    ),
  );
}

function goHalfway(database: TestDatabase, session: string): Promise<unknown> {
  return asMaintenance(database, async (sql) => {
    await sql.query(
      `UPDATE credentials SET totp_since = now(), totp_sealed = '' WHERE user_id =
        (SELECT id FROM users WHERE email = $1)`,
      [PEOPLE.halfway],
    );
    await sql.query('UPDATE sessions SET proved_at = NULL WHERE token_hash = $1', [
      Buffer.from(hashToken(session)),
    ]);
    await sql.query(
      `INSERT INTO operator_settings (id, sign_up) VALUES (1, true)
       ON CONFLICT (id) DO UPDATE SET sign_up = true`,
    );
  });
}

const INVITED = ['ines.marchetti@demo.example', 'tom.okoye@demo.example', 'wei.zhang@demo.example'];

/** The manager invites, and one of the invitations grows old. */
async function dayOf(url: string, session: string): Promise<void> {
  const manager = openClient(url, session);
  for (const email of INVITED) {
    const fields = { email, role: 'staff' };
    const answer = await manager.post('/p/maple-street-clinic/people?index', fields, {
      origin: url,
    });
    if (answer.leadsTo === null) throw new Error(`No invitation: ${answer.status}`);
  }
}

const PATIENCE_MS = 20_000;

/** As soon as the demo has sent them, some of the mails turn out to be stuck. */
async function stickMails(database: TestDatabase): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const waiting = `SELECT FROM outbox_items WHERE state <> 'done'`;
  while ((await rowsOf(database, waiting)).length > 0) {
    if (Date.now() > until) throw new Error('The mails of the demo do not go');
  }
  await asMaintenance(database, async (sql) => {
    const stick = `UPDATE outbox_items SET state = $1::outbox_state, problem = $2, tries = $3
      WHERE id = (SELECT id FROM outbox_items WHERE state = 'done' ORDER BY id LIMIT 1)`;
    await sql.query(stick, ['failed', 'refused', 1]);
    await sql.query(stick, ['unknown', 'cut-off', 1]);
    await sql.query(`UPDATE invitations SET ends_at = now() - interval '1 day' WHERE email = $1`, [
      INVITED[0],
    ]);
  });
}

async function makeInvitation(database: TestDatabase): Promise<string> {
  const token = newToken();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO invitations (id, practice_id, practice_role, email, token_hash, created_at, ends_at)
       SELECT $1, id, 'staff', 'zoe.adler@demo.example', $2, now(), now() + interval '7 days'
         FROM practices LIMIT 1`,
      [newId(), Buffer.from(token.hash)],
    ),
  );
  return token.text;
}

async function makeReset(database: TestDatabase): Promise<string> {
  const token = newToken();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO password_resets (token_hash, user_id, created_at, ends_at)
       SELECT $1, id, now(), now() + interval '1 hour' FROM users LIMIT 1`,
      [Buffer.from(token.hash)],
    ),
  );
  return token.text;
}

/** A paper of Northgate. */
async function paperId(database: TestDatabase, which: string): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `SELECT i.id FROM evidence_items i JOIN agencies a ON a.id = i.agency_id
      WHERE a.slug = 'northgate' AND ${which}`,
  );
  return rows[0]?.id ?? '';
}
