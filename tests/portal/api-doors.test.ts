import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PORTAL_CALLS } from '../../portal/api/portal-calls.ts';
import { type Call, calls, PORTAL_CONTRACT } from '../../shared/contract/portal.ts';
import { askOf } from './api-client.ts';
import { asMaintenance } from './database.ts';
import { begin, type Clinic, connectedSheet, openClinic, type TestSheet } from './sheets.ts';

let clinic: Clinic;
let sheet: TestSheet;

beforeAll(async () => {
  clinic = await openClinic();
  sheet = await connectedSheet(clinic);
});
afterAll(() => clinic.close());

async function post(call: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${clinic.portal.url}/api/v1/${call}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sheet.token}`,
      ...headers,
    },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const CONTRACT = { contract: PORTAL_CONTRACT };

describe('each call of the contract', () => {
  it('has a door', () => {
    expect(Object.keys(PORTAL_CALLS).sort()).toEqual(Object.keys(calls).sort());
  });

  it('is asked by POST alone', async () => {
    for (const call of Object.keys(PORTAL_CALLS)) {
      const response = await fetch(`${clinic.portal.url}/api/v1/${call}`);
      expect([call, response.status, response.headers.get('allow')]).toEqual([call, 405, 'POST']);
    }
  });

  it('but the first wants a token that works', async () => {
    const others = (Object.keys(PORTAL_CALLS) as Call[]).filter((call) => call !== 'connect');
    const bodies: Partial<Record<Call, object>> = {
      'sync/begin': { document: sheet.document },
      'sync/rows': { key: randomUUID(), sync: 1, rows: [{}] },
      beat: { by: null },
      'sync/finish': { key: randomUUID(), sync: 1, absent: [], known: 0, confirmed: null },
      placements: { key: randomUUID(), agency: randomUUID(), rows: [{}] },
      'placements/find': { key: randomUUID() },
      'cases/recall': { key: randomUUID(), ref: randomUUID(), reason: 'paid' },
      'payments/answer': { question: randomUUID(), same: true },
    };
    for (const call of others) {
      for (const token of ['', 'Bearer ', 'Bearer made-up', `Basic ${sheet.token}`]) {
        const body = JSON.stringify({ ...CONTRACT, ...bodies[call] });
        const answer = await post(call, body, { authorization: token });
        expect([call, answer.status, answer.text]).toEqual([
          ...[call, 401, '{"ok":false,"reason":"no-token","details":{}}'],
        ]);
      }
    }
  });

  it('that nobody knows is not found, as JSON', async () => {
    for (const path of ['sync', 'sync/rows/1', 'constructor', '__proto__']) {
      const { status, text } = await post(path, '{}');
      expect([path, status, JSON.parse(text).reason]).toEqual([path, 404, 'not-found']);
    }
  });
});

describe('a body', () => {
  it('that is no JSON, no object or of another type is refused', async () => {
    for (const body of ['', '{', 'null', '7', '[]', '"text"', '{"contract":"1"}', 'a=b']) {
      const { status, text } = await post('agencies', body);
      expect([body, status, JSON.parse(text).reason]).toEqual([body, 400, 'bad-body']);
    }
    const { status } = await post('agencies', JSON.stringify(CONTRACT), {
      'content-type': 'text/plain',
    });
    expect(status).toBe(400);
  });

  it('that is too long is refused', async () => {
    const { status, text } = await post('agencies', `{"a":"${'x'.repeat(4_000_001)}"}`);
    expect([status, JSON.parse(text).reason]).toEqual([400, 'bad-body']);
  });

  it('is refused by the field, and what stood in it is not told', async () => {
    const body = { ...CONTRACT, key: 'Marie Dupont', sync: 1, rows: [{}] };
    const { status, text } = await post('sync/rows', JSON.stringify(body));
    expect([status, text]).toEqual([
      ...[400, '{"ok":false,"reason":"bad-body","details":{"at":"key"}}'],
    ]);
  });

  it('of an add-on of another age is told so before all else', async () => {
    const asked = (contract: number) => post('agencies', JSON.stringify({ contract }), {});
    const old = await asked(PORTAL_CONTRACT - 1);
    expect([old.status, JSON.parse(old.text).reason]).toEqual([426, 'old-addon']);
    const newer = await asked(PORTAL_CONTRACT + 1);
    expect([newer.status, JSON.parse(newer.text).reason]).toEqual([426, 'old-portal']);
  });

  it('with a zero in a text is refused, for no text of the database may hold one', async () => {
    const body = { ...CONTRACT, code: 'A\0B', document: sheet.document };
    const { status, text } = await post('connect', JSON.stringify(body));
    expect([status, JSON.parse(text).details]).toEqual([400, { at: 'code' }]);
  });
});

describe('an answer', () => {
  it('is kept by nobody, sets no cookie and opens nothing to other pages', async () => {
    const { status, headers } = await post('agencies', JSON.stringify(CONTRACT), {
      origin: 'https://elsewhere.example',
    });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toMatch(/^application\/json; charset=utf-8/);
    const names = [...headers.keys()];
    expect(names.filter((name) => /^(set-cookie|access-control-)/.test(name))).toEqual([]);
  });

  it('to a session’s cookie is none', async () => {
    const { status } = await post('agencies', JSON.stringify(CONTRACT), {
      ...{ authorization: '', cookie: `session=${clinic.manager.session}` },
    });
    expect(status).toBe(401);
  });
});

describe('a token', () => {
  it('does what its scopes allow, and is told where they end', async () => {
    const own = await connectedSheet(clinic);
    await asMaintenance(clinic.database, (sql) =>
      sql.query(
        "UPDATE api_tokens SET scopes = '{sync}' WHERE sheet_id = (SELECT id FROM sheets WHERE document_hash = decode($1, 'hex'))",
        [own.document],
      ),
    );
    expect((await begin(own)).sync).toBe(1);
    const recall = { key: randomUUID(), ref: randomUUID(), reason: 'paid' as const };
    expect(await own.ask('cases/recall', recall)).toMatchObject({
      ...{ status: 403, reason: 'forbidden' },
    });
  });

  it('stands in no line that the portal writes, nor does what was sent', async () => {
    await askOf(clinic.portal.url, sheet.token)('sync/rows', {
      ...{ key: randomUUID(), sync: 1, rows: [{ name: 'Marie Dupont' }] },
    });
    const said = clinic.portal.lines.join('\n');
    expect(said).toContain('"method":"POST"');
    expect(said).not.toContain(sheet.token);
    expect(said).not.toContain('Marie');
    expect(said).not.toContain(sheet.document);
  });
});
