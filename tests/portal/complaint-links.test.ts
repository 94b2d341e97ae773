import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openLink } from '../../portal/app/complaints/complain.server.ts';
import { endLink, makeLink, readLinks } from '../../portal/app/complaints/links.server.ts';
import { eraseGuarantor } from '../../portal/app/patients/erase-guarantor.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { TODAY } from './cases.ts';
import { type ComplaintDesk, makeComplaintDesk, must, TOLD } from './complaint-desk.ts';
import { openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import { startPortal, type TestPortal } from './portal.ts';

let database: TestDatabase;
let desk: ComplaintDesk;
let portal: TestPortal;

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(TODAY.getTime() + days * DAY_MS);

beforeAll(async () => {
  database = await openScope();
  portal = await startPortal(database);
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});
beforeEach(async () => {
  desk = await makeComplaintDesk(database);
});

describe('the link of a patient', () => {
  it('names practice and agency, and nothing of the case', async () => {
    const token = await desk.link();
    const open = await openLink(token, null, TODAY);
    expect(open).toEqual({
      ...{ practice: desk.practice.name, agency: desk.agency.name, language: 'en' },
      ...{ left: 5, sent: null, clock: 5, id: expect.any(String) },
    });
  });

  it('takes a complaint, with how to reach the person, which the agency never reads', async () => {
    const number = must(await desk.send(await desk.link())).number;
    expect(await desk.read(number)).toMatchObject({
      ...{ status: 'received', severity: 'severe', case: { number: desk.one.number } },
      history: [{ by: 'patient', actor: '', told: { text: TOLD, contact: '600 424 242' } }],
    });
    must(await desk.ask(number));
    const told = await desk.told(number);
    expect(told).toMatchObject({ history: [{ event: 'ask' }] });
    expect(JSON.stringify(told)).not.toMatch(/600 424|Quagga/);
  });

  it('takes five, says so, and the same form sent twice is one', async () => {
    const token = await desk.link();
    const id = newId();
    const first = must(await desk.send(token, { id }));
    expect(must(await desk.send(token, { id }))).toEqual(first);
    for (const left of [4, 3, 2, 1]) {
      expect(await openLink(token, first.number, TODAY)).toMatchObject({
        ...{ left, sent: first.number },
      });
      must(await desk.send(token));
    }
    expect(await openLink(token, 9999, TODAY)).toMatchObject({ left: 0, sent: null });
    expect(await desk.send(token)).toMatchObject({ reason: 'link-used-up' });
    must(await desk.send(await desk.link()));
  });

  it('of two who send the last one at once takes one', async () => {
    const token = await desk.link();
    const sent = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => desk.send(token)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('ends after thirty days, and when somebody ends it', async () => {
    const token = await desk.link();
    expect(await openLink(token, null, later(29))).not.toBeNull();
    expect(await openLink(token, null, later(31))).toBeNull();
    expect(await desk.send(token, { now: later(31) })).toMatchObject({ reason: 'link-over' });
    const asked = String(desk.one.number);
    const view = await desk.asStaff((scope) => readLinks(scope, asked));
    if ('ok' in view) throw new Error(view.reason);
    const [row] = view.links;
    expect(row).toMatchObject({ state: 'open', complaints: 0, madeBy: desk.world.staff.name });
    const end = () => desk.asStaff((scope) => endLink(scope, asked, { id: row?.id ?? '' }));
    expect(await end()).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ reason: 'conflict' });
    expect(await openLink(token, null, TODAY)).toBeNull();
  });

  it('is limited by the network that it is used from', async () => {
    const network = 'one network';
    for (let at = 0; at < 4; at += 1) {
      const token = await desk.link();
      for (let sent = 0; sent < 5; sent += 1) must(await desk.send(token, { network }));
    }
    const token = await desk.link();
    expect(await desk.send(token, { network })).toMatchObject({ reason: 'too-often' });
    must(await desk.send(token));
  });

  it('falls silent once the person is erased, with all that was told by it', async () => {
    const token = await desk.link();
    const { number } = must(await desk.send(token));
    const [guarantor] = await rowsOf<{ id: string }>(
      database,
      'SELECT guarantor_id AS id FROM case_packages WHERE case_id = $1',
      [desk.one.id],
    );
    must(await desk.asManager((scope) => eraseGuarantor(scope, { id: guarantor?.id ?? '' })));
    expect((await desk.read(number)).history).toMatchObject([{ told: null }]);
    expect(await desk.send(token)).toMatchObject({ reason: 'erased' });
    const again = desk.asStaff((scope) => makeLink(scope, String(desk.one.number)));
    expect(await again).toMatchObject({ reason: 'erased' });
  });
});

describe('what a patient types', () => {
  it('stands sealed alone: in no row, log, address or audit', async () => {
    const token = await desk.link();
    const visitor = portal.visit();
    const told = { id: newId(), kind: 'disclosure', text: TOLD, contact: 'quagga@canary.example' };
    const sent = await visitor.post(`/c/${token}`, told);
    expect(sent.leadsTo).toMatch(new RegExp(`^/c/${token}\\?sent=\\d+$`));
    await visitor.post(`/c/${token}`, { ...told, id: newId(), kind: 'nothing' });
    const tables = await rowsOf<{ name: string }>(
      database,
      `SELECT tablename AS name FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    for (const { name } of tables) {
      const rows = await rowsOf(database, `SELECT t::text AS row FROM ${name} t`);
      const text = JSON.stringify(rows).toLowerCase();
      const hex = Buffer.from('quagga').toString('hex');
      expect([name, /quagga/.test(text), text.includes(hex)]).toEqual([name, false, false]);
    }
    const log = portal.lines.join('\n');
    expect(log).toContain('/c/:token');
    expect(log.toLowerCase()).not.toMatch(/quagga|neighbour/);
    expect(log).not.toContain(token);
  });

  it('goes by a page that nobody keeps, finds or leads on from', async () => {
    const { headers, body, status } = await portal.visit().get(`/c/${await desk.link()}`);
    expect([status, body.includes(desk.agency.name)]).toEqual([200, true]);
    expect(body).not.toMatch(/Okafor|10\.?000|A-1000/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    // to our own pages alone: without any, a browser would not say where the form comes from
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('is asked for in the language of the browser, else of the practice', async () => {
    const token = await desk.link();
    await withClient(database.ownerUrl, async (owner) => {
      await owner.query('SET ROLE amiable_maintenance');
      await owner.query(`UPDATE complaint_links SET language = 'fr' WHERE case_id = $1`, [
        desk.one.id,
      ]);
    });
    const ask = (language: string, path = `/c/${token}`) =>
      portal.visit().send(path, { headers: { 'accept-language': language } });
    expect((await ask('es-MX')).body).toContain('lang="es"');
    const led = await ask('de');
    expect(led.leadsTo).toBe(`/c/${token}?language`);
    expect(led.headers.get('set-cookie')).toContain('language=fr');
    // a browser that keeps no cookie is not led in a circle
    expect((await ask('de', `/c/${token}?language`)).body).toContain('lang="en"');
  });
});
