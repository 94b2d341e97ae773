import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGuarantor } from '../../portal/app/patients/add-guarantor.server.ts';
import { eraseGuarantor } from '../../portal/app/patients/erase-guarantor.server.ts';
import { findGuarantors } from '../../portal/app/patients/find-guarantors.server.ts';
import { readGuarantor } from '../../portal/app/patients/read-guarantor.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import { asPractice } from '../../portal/app/platform/scope.server.ts';
import { writeMail } from '../../shared/messages/portal/mails.ts';
import { loadBuild, type Page, pagesOf } from '../security/manifest.ts';
import type { Answer } from './client.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import {
  join,
  makeAgency,
  makeMember,
  makePractice,
  makeSession,
  type TestPerson,
  type TestTenant,
} from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** Of a guarantor: these stand sealed in the database, and may be seen nowhere. */
const SEEDED = ['zebulonquix', 'ophirandante', 'zebulon.quix@canary.example', '600424242'];
/** Typed by people into forms and addresses: these may be seen by themselves, and in no log. */
const TYPED = ['typedquagga', 'typedquagga@canary.example'];

/** Every page, six times: a busy machine takes its time. */
const WALK_MS = 180_000;

let database: TestDatabase;
let portal: TestPortal;
let practice: TestTenant;
let agency: TestTenant;
let manager: TestPerson;
let pages: Page[];
const answers: { path: string; answer: Answer }[] = [];

beforeAll(async () => {
  database = await openScope();
  practice = await makePractice(database, 'Hill clinic');
  agency = await makeAgency(database, 'Fair agency');
  manager = await makeMember(database, practice, 'manager');
  await join(database, manager, agency, 'manager');
  await seed();
  portal = await startPortal(database);
  pages = pagesOf(await loadBuild());
  for (const page of pages) await drive(page);
}, WALK_MS);
afterAll(async () => {
  await portal.close();
  await database.drop();
});

/** Guarantors who were added, read, looked for and erased: all that leaves traces. */
async function seed(): Promise<void> {
  await asPractice(manager, practice.slug, 'patients.erase', new Date(), async (scope) => {
    const guarantor = {
      name: 'Zebulonquix Ophirandante',
      email: 'zebulon.quix@canary.example',
      phone: '600424242',
    };
    const added = await addGuarantor(scope, guarantor);
    await addGuarantor(scope, guarantor);
    if (!added.ok) throw new Error(added.reason);
    await readGuarantor(scope, added.value);
    await findGuarantors(scope, { words: 'ophirandante' });
    await eraseGuarantor(scope, added.value);
  });
}

/** Reads a page and sends its form, as it should be and as nobody should. */
async function drive(page: Page): Promise<void> {
  const path = filled(page.path);
  const typed = TYPED[0] ?? '';
  const fields = [
    'email',
    'name',
    'password',
    'newPassword',
    'code',
    'role',
    'id',
    'intent',
    'next',
  ];
  const form = (text: string) => Object.fromEntries(fields.map((name) => [name, text]));
  const client = portal.visit(await makeSession(database, manager.id)); // some end the session
  const stranger = portal.visit();
  const keep = (answer: Answer) => answers.push({ path, answer });
  keep(await client.get(path));
  keep(await client.get(`${path === '/' ? '/_root' : path}.data?q=${typed}&page=-1`));
  keep(await stranger.get(`${path}?next=${typed}`));
  const target = page.isIndex ? `${path}?index` : path;
  keep(await stranger.post(target, { ...form(typed), email: TYPED[1] ?? '' }));
  keep(await client.post(target, form(`${typed}\u0000`))); // the database refuses that character
  keep(await client.post(target, form(typed), { 'content-type': 'multipart/form-data' }));
}

function filled(path: string): string {
  return path
    .replace(':practice', practice.slug)
    .replace(':agency', agency.slug)
    .replace(':person', manager.id)
    .replace(':token', TYPED[0] ?? '')
    .replace(/:\w+/, newId())
    .replace('*', TYPED[0] ?? '');
}

/** Which of the words stand in a text, also where it shows bytes. */
function leaksIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => {
    const bytes = Buffer.from(word);
    const base64 = bytes.toString('base64url').slice(0, -2); // its end depends on what follows
    return lower.includes(word) || lower.includes(bytes.toString('hex')) || text.includes(base64);
  });
}

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
      AND tablename <> '_prisma_migrations'`,
  );
  return asMaintenance(database, async (sql) => {
    const texts = [];
    for (const { name } of tables) {
      const { rows } = await sql.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  });
}

describe('What is known of a guarantor', () => {
  it('stands in no row of the database in clear', async () => {
    const rows = await dump();
    expect(rows).toContain(practice.slug);
    expect(leaksIn(rows, SEEDED)).toEqual([]);
  });

  it('would be found there if it did', async () => {
    const secret = 'INSERT INTO rate_limits (key) VALUES ($1)';
    await asMaintenance(database, (sql) => sql.query(secret, ['of Ophirandante']));
    expect(leaksIn(await dump(), SEEDED)).toEqual(['ophirandante']);
    await asMaintenance(database, (sql) => sql.query('DELETE FROM rate_limits'));
    const bytes = Buffer.from('600424242');
    expect(leaksIn(`\\x01${bytes.toString('hex')}ff`, SEEDED)).toEqual(['600424242']);
  });

  it('stands in no answer, no header and no address of any page', () => {
    expect(answers.length).toBe(pages.length * 6);
    const seen = answers.filter(({ answer }) => {
      const headers = JSON.stringify([...answer.headers]);
      return leaksIn(`${answer.body} ${headers} ${answer.leadsTo}`, SEEDED).length > 0;
    });
    expect(seen.map(({ path }) => path)).toEqual([]);
  });

  it('stands in no figure that a machine can read', async () => {
    for (const path of ['/healthz', '/metrics']) {
      const answer = await fetch(new URL(path, portal.url));
      expect(answer.status).toBe(200);
      expect(leaksIn(await answer.text(), [...SEEDED, ...TYPED])).toEqual([]);
    }
  });
});

describe('What somebody typed', () => {
  it('stands in no line of the log, nor does what is sealed', () => {
    const log = portal.lines.join('\n');
    expect(log).toContain('"route":"/p/:practice/people"');
    expect(leaksIn(log, [...SEEDED, ...TYPED])).toEqual([]);
  });

  it('stands in no subject of a mail', async () => {
    const invitation = { email: TYPED[1] ?? '', role: 'staff' };
    const people = `/p/${practice.slug}/people?index`;
    expect((await portal.visit(manager.session).post(people, invitation)).status).toBe(302);
    const mails = await rowsOf<{ id: string; payload: Buffer }>(
      database,
      'SELECT id, payload FROM outbox_items WHERE length(payload) > 0',
    );
    const effects = mails.map(({ id, payload }) => openEffect(id, payload));
    const subjects = effects.map((it) => (it.kind === 'mail' ? writeMail(it.mail).subject : ''));
    expect(effects.length).toBeGreaterThan(0);
    expect(leaksIn(subjects.join('\n'), [...SEEDED, ...TYPED])).toEqual([]);
  });

  it('stands in no log when everything breaks', async () => {
    const rename = (from: string, to: string) =>
      withClient(database.ownerUrl, (owner) => owner.query(`ALTER TABLE ${from} RENAME TO ${to}`));
    await rename('practice_members', 'gone');
    const client = portal.visit(manager.session);
    const path = `/p/${practice.slug}/people?q=${TYPED[0]}`;
    const broken = [await client.get(path), await client.post(path, { email: TYPED[1] ?? '' })];
    await rename('gone', 'practice_members');
    expect(broken.map(({ status }) => status)).toEqual([500, 500]);
    const log = portal.lines.join('\n');
    expect(log).toContain('"level":"error"');
    expect(leaksIn(log, [...SEEDED, ...TYPED])).toEqual([]);
    expect(broken.flatMap(({ body }) => leaksIn(body, [...SEEDED, 'gone', 'select']))).toEqual([]);
  });
});
