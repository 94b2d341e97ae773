import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../portal/app/platform/scope.server.ts';
import { makeConnectCode } from '../../portal/app/sheets/connect-code.server.ts';
import { listSheets } from '../../portal/app/sheets/list-sheets.server.ts';
import { revokeToken } from '../../portal/app/sheets/tokens.server.ts';
import { askOf, documentOf, told } from './api-client.ts';
import { asMaintenance, rowsOf } from './database.ts';
import { join, makeMember, makePerson, makePractice, type TestPerson } from './people.ts';
import {
  asManager,
  begin,
  type Clinic,
  codeFor,
  connect,
  connectedSheet,
  openClinic,
} from './sheets.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const keyCheckOf = (name: string) => documentOf(name).slice(0, 32);

async function sheetsThere() {
  const sheets = await asManager(clinic, listSheets);
  if (isRefusal(sheets)) throw new Error(sheets.reason);
  return sheets;
}

/** What the practice's chain tells, the newest last. */
async function auditOf(action: string) {
  return rowsOf<{ actor: string; details: Record<string, string | number> }>(
    clinic.database,
    'SELECT actor, details FROM audit_entries WHERE tenant_id = $1 AND action = $2 ORDER BY seq',
    [clinic.practice.id, action],
  );
}

async function setRole(person: TestPerson, change: string): Promise<void> {
  await asMaintenance(clinic.database, (sql) =>
    sql.query(`UPDATE practice_members SET ${change} WHERE user_id = $1`, [person.id]),
  );
}

describe('a one-time code', () => {
  it('gives the person it was made for a token, once', async () => {
    const person = await makeMember(clinic.database, clinic.practice, 'staff');
    const code = await codeFor(clinic, person);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const connected = await told(connect(clinic, { code }));
    expect(connected).toMatchObject({
      ...{ practice: 'Hill clinic', person: person.name, scopes: ['sync', 'place'] },
    });
    expect(await connect(clinic, { code })).toMatchObject({ status: 403, reason: 'code-over' });
  });

  it('works however it is typed', async () => {
    const code = await codeFor(clinic, clinic.manager);
    const typed = ` ${code.toLowerCase().replace('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await connect(clinic, { code: typed })).toMatchObject({ ok: true });
  });

  it('is over after ten minutes', async () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const young = await codeFor(clinic, clinic.manager, minutesAgo(9));
    const old = await codeFor(clinic, clinic.manager, minutesAgo(11));
    expect(await connect(clinic, { code: young })).toMatchObject({ ok: true });
    expect(await connect(clinic, { code: old })).toMatchObject({ reason: 'code-over' });
  });

  it('is made for people who work on cases, and for nobody else', async () => {
    const reviewer = await makeMember(clinic.database, clinic.practice, 'reviewer');
    const stranger = await makePerson(clinic.database, 'Stranger');
    const make = (userId: string) =>
      asManager(clinic, (scope) => makeConnectCode(scope, { userId }));
    expect(await make(reviewer.id)).toMatchObject({ reason: 'only-looks' });
    expect(await make(stranger.id)).toMatchObject({ reason: 'not-found' });
    expect(await make('somebody')).toMatchObject({ reason: 'not-found' });
  });

  it('is worth nothing to whoever only looks by now, or has left', async () => {
    const [looks, left] = [
      await makeMember(clinic.database, clinic.practice, 'staff'),
      await makeMember(clinic.database, clinic.practice, 'staff'),
    ];
    const [first, second] = [await codeFor(clinic, looks), await codeFor(clinic, left)];
    await setRole(looks, "role = 'reviewer'");
    await setRole(left, 'ended_at = now()');
    expect(await connect(clinic, { code: first })).toMatchObject({ reason: 'forbidden' });
    expect(await connect(clinic, { code: second })).toMatchObject({ reason: 'code-over' });
  });

  it('is not tried out from one network', async () => {
    const ask = askOf(clinic.portal.url, undefined, { 'x-forwarded-for': '10.1.2.3' });
    const body = {
      ...{ code: 'WRNG-C0DE', document: documentOf('a'), name: 'Sheet', url: null },
      ...{ keyCheck: keyCheckOf('a'), replaces: false },
    };
    const reasons = new Set<string>();
    for (let turn = 0; turn < 31; turn += 1) {
      const answer = await ask('connect', body);
      if (!answer.ok) reasons.add(`${answer.status} ${answer.reason}`);
    }
    expect([...reasons]).toEqual(['403 code-over', '429 too-often']);
  });

  it('stands in the audit with whom it is for, and nowhere in clear', async () => {
    const code = await codeFor(clinic, clinic.manager);
    expect((await auditOf('connect-code-made')).at(-1)).toEqual({
      ...{ actor: clinic.manager.name, details: { person: clinic.manager.id } },
    });
    const rows = await rowsOf(clinic.database, 'SELECT * FROM connect_codes');
    expect(JSON.stringify(rows)).not.toContain(code.slice(0, 4));
  });
});

describe('a sheet', () => {
  it('that is connected again stays the same one, and the older token opens nothing', async () => {
    const sheet = await connectedSheet(clinic);
    const { document, keyCheck } = sheet;
    const before = await sheetsThere();
    const code = await codeFor(clinic, clinic.manager);
    const again = await told(connect(clinic, { code, document, keyCheck, name: 'Renamed' }));
    const after = await sheetsThere();
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ name }) => name === 'Renamed')).toHaveLength(1);
    expect(await sheet.ask('agencies', {})).toMatchObject({ status: 401, reason: 'no-token' });
    expect(await askOf(clinic.portal.url, again.token)('agencies', {})).toMatchObject({ ok: true });
  });

  it('serves two people, each with a token of their own', async () => {
    const { ask, document, keyCheck } = await connectedSheet(clinic);
    const other = await makeMember(clinic.database, clinic.practice, 'staff');
    const code = await codeFor(clinic, other);
    const { token } = await told(connect(clinic, { code, document, keyCheck }));
    expect(await ask('agencies', {})).toMatchObject({ ok: true });
    expect(await askOf(clinic.portal.url, token)('agencies', {})).toMatchObject({ ok: true });
    const people = (await sheetsThere())[0]?.connections.map(({ person }) => person);
    expect(people).toEqual([clinic.manager.name, other.name]);
  });

  it('with another key is refused, and the code stays open for the right one', async () => {
    const { document, keyCheck } = await connectedSheet(clinic);
    const code = await codeFor(clinic, clinic.manager);
    const wrong = await connect(clinic, { code, document, keyCheck: keyCheckOf('new key') });
    expect(wrong).toMatchObject({ status: 409, reason: 'other-key' });
    const another = await connectedSheet(clinic);
    const taken = await connect(clinic, { code, document, keyCheck: another.keyCheck });
    expect(taken).toMatchObject({ status: 409, reason: 'other-key' });
    expect(await connect(clinic, { code, document, keyCheck })).toMatchObject({ ok: true });
  });

  it('that is a copy is refused until a person says which one lives', async () => {
    const first = await connectedSheet(clinic);
    const { keyCheck } = first;
    const count = (await sheetsThere()).length;
    const code = await codeFor(clinic, clinic.manager);
    const copy = { code, document: documentOf('the copy'), keyCheck };
    expect(await connect(clinic, copy)).toMatchObject({ status: 409, reason: 'copied-sheet' });
    expect(await first.ask('agencies', {})).toMatchObject({ ok: true });
    const { token } = await told(connect(clinic, { ...copy, replaces: true }));
    expect(await sheetsThere()).toHaveLength(count);
    expect(await first.ask('agencies', {})).toMatchObject({ reason: 'no-token' });
    expect((await auditOf('sheet-moved')).at(-1)?.details).toMatchObject({ connections: 1 });
    const moved = { ...first, ask: askOf(clinic.portal.url, token), document: copy.document };
    expect((await begin(moved)).sync).toBe(1);
  });

  it('is made once, though two people connect it at the same time', async () => {
    const other = await makeMember(clinic.database, clinic.practice, 'staff');
    const codes = [await codeFor(clinic, clinic.manager), await codeFor(clinic, other)];
    const same = { document: documentOf('at once'), keyCheck: keyCheckOf('at once') };
    const count = (await sheetsThere()).length;
    const answers = await Promise.all(codes.map((code) => connect(clinic, { code, ...same })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await sheetsThere()).toHaveLength(count + 1);
  });

  it('may have an address that people can click on, and no other', async () => {
    const code = await codeFor(clinic, clinic.manager);
    const bad = await connect(clinic, { code, url: 'javascript:alert(1)' });
    expect(bad).toMatchObject({ status: 400, reason: 'bad-body', details: { at: 'url' } });
    expect(await connect(clinic, { code, url: 'https://docs.google.com/x' })).toMatchObject({
      ok: true,
    });
  });
});

describe('a token', () => {
  it('stands in the database as a hash alone', async () => {
    const { token } = await connectedSheet(clinic);
    const rows = await rowsOf(clinic.database, 'SELECT t::text AS row FROM api_tokens t');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('dies when its person leaves the practice', async () => {
    const person = await makeMember(clinic.database, clinic.practice, 'staff');
    const { ask } = await connectedSheet(clinic, person);
    expect(await ask('agencies', {})).toMatchObject({ ok: true });
    await setRole(person, 'ended_at = now()');
    expect(await ask('agencies', {})).toMatchObject({ status: 401, reason: 'no-token' });
  });

  it('belongs to one practice, whatever else its person belongs to', async () => {
    const { ask } = await connectedSheet(clinic);
    const elsewhere = await makePractice(clinic.database, 'Valley clinic');
    await join(clinic.database, clinic.manager, elsewhere, 'manager');
    await asMaintenance(clinic.database, (sql) =>
      sql.query(
        'UPDATE practice_members SET ended_at = now() WHERE practice_id = $1 AND user_id = $2',
        [clinic.practice.id, clinic.manager.id],
      ),
    );
    expect(await ask('agencies', {})).toMatchObject({ reason: 'no-token' });
    await setRole(clinic.manager, 'ended_at = NULL');
  });

  it('is ended by its own sheet', async () => {
    const { ask } = await connectedSheet(clinic);
    expect(await ask('disconnect', {})).toMatchObject({ ok: true, value: null });
    expect(await ask('disconnect', {})).toMatchObject({ reason: 'no-token' });
    expect((await auditOf('token-revoked')).at(-1)).toMatchObject({
      ...{ actor: `token: ${clinic.manager.name}`, details: { person: clinic.manager.id } },
    });
  });

  it('is ended by the manager, once, and not by another practice', async () => {
    const { ask } = await connectedSheet(clinic);
    const id = (await sheetsThere())[0]?.connections[0]?.id ?? '';
    const end = () => asManager(clinic, (scope) => revokeToken(scope, { id }));
    const elsewhere = await makePractice(clinic.database, 'Lake clinic');
    const manager = await makeMember(clinic.database, elsewhere, 'manager');
    const foreign = await asManager({ ...clinic, practice: elsewhere, manager }, (scope) =>
      revokeToken(scope, { id }),
    );
    expect(foreign).toMatchObject({ reason: 'not-found' });
    expect(await ask('agencies', {})).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ ok: true });
    expect(await end()).toMatchObject({ reason: 'conflict' });
    expect(await ask('agencies', {})).toMatchObject({ reason: 'no-token' });
  });

  it('tells that it is used, at most once a minute', async () => {
    const sheet = await connectedSheet(clinic);
    const seen = async () => {
      const [newest] = await sheetsThere();
      return [newest?.heard?.seenAt?.getTime(), newest?.connections[0]?.seenAt?.getTime()];
    };
    expect(await seen()).toEqual([undefined, undefined]);
    await begin(sheet);
    const [first] = await seen();
    expect(Math.abs(Date.now() - (first ?? 0))).toBeLessThan(60_000);
    await begin(sheet);
    expect(await seen()).toEqual([first, first]);
    await asMaintenance(clinic.database, async (sql) => {
      for (const table of ['sheets', 'api_tokens']) {
        await sql.query(`UPDATE ${table} SET seen_at = seen_at - interval '61 seconds'`);
      }
    });
    await begin(sheet);
    const [later, token] = await seen();
    expect([later ?? 0, token ?? 0].every((at) => at >= (first ?? 0))).toBe(true);
  });
});
