import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { networkOf } from '../../portal/app/platform/asking.server.ts';
import { makeAccount, PASSWORD } from './accounts.ts';
import { freshDatabase, type TestDatabase, withClient } from './database.ts';
import { ORIGIN } from './names.ts';
import type { TestPerson } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** What somebody sends who means no good. */

let database: TestDatabase;
let portal: TestPortal;
let person: TestPerson;

beforeAll(async () => {
  database = await freshDatabase();
  person = await makeAccount(database, 'Ana');
  portal = await startPortal(database);
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});

const SIGN_IN = '/sign-in?index';

/** As it is written, without what `fetch` puts right. */
function ask(path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.url);
    const options = { hostname, port, path, headers };
    const request = httpRequest(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    request.on('error', reject).end();
  });
}

/** A form of which nobody says beforehand how long it is. */
function stream(text: string): RequestInit {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  const type = 'application/x-www-form-urlencoded';
  const headers = { origin: ORIGIN, 'content-type': type };
  return { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
}

describe('after signing in', () => {
  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/..//elsewhere.example',
    '/a/..//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
  ])('nobody is led to %j', async (next) => {
    const path = `${SIGN_IN}&${new URLSearchParams({ next })}`;
    const answer = await portal.visit().post(path, { email: person.email, password: PASSWORD });
    expect(answer).toMatchObject({ status: 302, leadsTo: '/' });
  });
});

describe('an address that cannot be read', () => {
  it.each(['/%E0', '/p/%00', '/p/%ED%A0%80.data', '/reset/%00', '/sign-in?next=%00', '*'])(
    '%s is no page, and stands in no log',
    async (path) => {
      const before = portal.lines.length;
      expect(await ask(path)).toBe(404);
      expect(portal.lines.slice(before).join('\n')).not.toContain(path);
    },
  );
});

describe('a form', () => {
  it.each([
    'email[30000000]=x',
    'email.a=x',
    '__proto__[isManager]=1',
    `email=${encodeURIComponent('a\0@example.org')}`,
    Array.from({ length: 2000 }, (_, at) => `field${at}=x`).join('&'),
  ])('that no page of ours sends is not read: %.40s', async (text) => {
    const body = `${text}&password=x`;
    const answer = await portal.visit().send(SIGN_IN, {
      method: 'POST',
      body,
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('The form could not be read');
  });

  it('that is too large is refused, also where it does not say so', async () => {
    const email = 'a'.repeat(1_500_000);
    const said = await portal.visit().post(SIGN_IN, { email, password: 'x' });
    const unsaid = await portal.visit().send(SIGN_IN, stream(`email=${email}&password=x`));
    for (const answer of [said, unsaid]) {
      expect(answer.status).toBe(413);
      expect(answer.body).toContain('The form is too large');
      expect(answer.body.length).toBeLessThan(100_000);
    }
  });

  it.each([
    [{}],
    [{ origin: 'null' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('that comes from elsewhere changes nothing: %j', async (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await portal.visit().send('/sign-out', { method, headers });
      expect(answer.status).toBe(403);
    }
  });
});

describe('what limits are counted by', () => {
  it('is a whole network of IPv6, and an address of IPv4 however it is written', () => {
    const home = '2001:db8:0:7';
    const ours = ['2001:db8:0:7::1', '2001:0DB8::7:ffff:0:0:1', '2001:db8:0:7:1:2:3:4'];
    expect(ours.map(networkOf)).toEqual([home, home, home]);
    expect(networkOf('2001:db8:0:8::1')).not.toBe(home);
    expect(networkOf('::ffff:192.0.2.7')).toBe(networkOf('192.0.2.7'));
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('192.0.2.8')).not.toBe(networkOf('192.0.2.7'));
  });
});

describe('the counts of the process', () => {
  it('are not for who comes through a proxy, whether it is configured or not', async () => {
    const alone = await startPortal(database, { env: { TRUSTED_PROXY: '' } });
    for (const one of [portal, alone]) {
      expect((await fetch(`${one.url}/metrics`)).status).toBe(200);
      for (const name of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via']) {
        const answer = await fetch(`${one.url}/metrics`, { headers: { [name]: '203.0.113.9' } });
        expect(answer.status).toBe(404);
      }
    }
    await alone.close();
  });
});

describe('while the database is away', () => {
  const allow = (isAllowed: boolean) =>
    withClient(inject('testDatabase').ownerUrl, (owner) =>
      owner.query(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS ${isAllowed}`),
    );
  const breakConnections = () =>
    withClient(inject('testDatabase').loginUrl, (login) =>
      login.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = $1 AND usename = current_user`,
        [database.name],
      ),
    );

  it('pages say so in words, and afterwards all goes on', async () => {
    const visitor = portal.visit(person.session);
    expect((await visitor.get('/me')).status).toBe(200);
    await visitor.post(SIGN_IN, { email: person.email, password: 'wrong' }); // the limits' own pool
    await allow(false);
    await breakConnections();
    const health = await fetch(`${portal.url}/healthz`);
    const pages = [
      await visitor.get('/me', { 'accept-language': 'fr' }),
      await visitor.post(SIGN_IN, { email: person.email, password: PASSWORD }),
    ];
    await allow(true);
    expect(health.status).toBe(503);
    for (const page of pages) {
      expect(page.status).toBe(500);
      expect(page.body).not.toMatch(/node_modules|prisma|amiable_/i);
    }
    expect(pages[0]?.body).toContain('Une erreur s’est produite de notre côté');
    expect((await visitor.get('/me')).status).toBe(200);
  });
});
