import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { documentOf, madeLines, syncSheet, told } from './api-client.ts';
import { asMaintenance, rowsOf } from './database.ts';
import {
  begin,
  type Clinic,
  connectedSheet,
  openClinic,
  send,
  sendLines,
  type TestSheet,
} from './sheets.ts';

let clinic: Clinic;
let sheet: TestSheet;

beforeAll(async () => {
  clinic = await openClinic();
  sheet = await connectedSheet(clinic);
});
afterAll(() => clinic.close());

function lineFrom(changes: Partial<SyncRow> = {}): SyncRow {
  const [line] = madeLines(1);
  if (!line) throw new Error('No line was made');
  return { ...line, ...changes };
}

async function stored({ ref }: SyncRow) {
  const [row] = await rowsOf<Record<string, unknown>>(
    clinic.database,
    `SELECT open::int, amount::int, currency, flags, due_date::text AS due, state,
            encode(content_hash, 'hex') AS hash, closed_at AS closed, missing_since AS missing
       FROM receivables WHERE ref = $1`,
    [ref],
  );
  return row;
}

/** As if the practice had placed it. */
async function setPlaced({ ref }: SyncRow): Promise<void> {
  await asMaintenance(clinic.database, (sql) =>
    sql.query(`UPDATE receivables SET state = 'placed' WHERE ref = $1`, [ref]),
  );
}

const outcomesOf = (answers: { outcome: string }[]) => answers.map(({ outcome }) => outcome);

describe('a sync', () => {
  it('brings lines over, and the next one finds them known by their content', async () => {
    const own = await connectedSheet(clinic);
    const lines = madeLines(3);
    expect(outcomesOf(await sendLines(own, lines))).toEqual(['new', 'new', 'new']);
    const { known, sync } = await begin(own);
    expect(sync).toBe(2);
    expect(new Map(known.map(([ref, hash, state]) => [ref, [hash, state]]))).toEqual(
      new Map(lines.map((line) => [line.ref, [contentHash(line), 'opaque']])),
    );
  });

  it('keeps all that a line says, and what is open of it', async () => {
    const line = lineFrom({ paid: 2500, flags: ['plan', 'dispute'] });
    await sendLines(sheet, [line]);
    expect(await stored(line)).toEqual({
      ...{ amount: 10_000, open: 7500, currency: 'USD', due: '2026-06-10', state: 'opaque' },
      ...{ flags: ['plan', 'dispute'], hash: contentHash(line), closed: null, missing: null },
    });
    const empty = lineFrom({ amount: null, paid: null, dueDate: null });
    await sendLines(sheet, [empty]);
    expect(await stored(empty)).toMatchObject({ amount: null, open: 0, due: null, flags: [] });
  });

  it('answers each row in its place: new, changed, or the same as before', async () => {
    const [same, changed] = [lineFrom(), lineFrom()];
    await sendLines(sheet, [same, changed]);
    const rows = [same, lineFrom(), { ...changed, paid: 100 }];
    expect(outcomesOf(await sendLines(sheet, rows))).toEqual(['same', 'new', 'changed']);
    expect(await stored(changed)).toMatchObject({ open: 9900 });
  });

  it('asks for a line again when a payment that was announced has come due', async () => {
    const own = await connectedSheet(clinic);
    const line = lineFrom({ paid: null, paidDate: '2026-07-01' });
    await sendLines(own, [line]);
    await asMaintenance(clinic.database, (sql) =>
      sql.query(`UPDATE receivables SET open = 10000, changed_at = '2026-06-20' WHERE ref = $1`, [
        line.ref,
      ]),
    );
    expect((await begin(own)).known).toEqual([[line.ref, '', 'opaque']]);
    expect(outcomesOf(await sendLines(own, [line]))).toEqual(['changed']);
    expect(await stored(line)).toMatchObject({ open: 0 });
    expect((await begin(own)).known).toEqual([[line.ref, contentHash(line), 'opaque']]);
  });

  it('tells the audit how many rows of a batch were what', async () => {
    const known = lineFrom();
    await sendLines(sheet, [known]);
    const { sync } = await begin(sheet);
    await send(sheet, sync, [known, { ...known, ref: randomUUID() }, { ref: 'Marie' }]);
    const [entry] = await rowsOf<{ actor: string; details: object }>(
      clinic.database,
      `SELECT actor, details - 'sheet' AS details FROM audit_entries WHERE action = 'rows-synced'
        ORDER BY seq DESC LIMIT 1`,
    );
    expect(entry).toEqual({
      actor: `token: ${clinic.manager.name}`,
      details: { sync, rows: 3, added: 1, changed: 0, asked: 0, refused: 1 },
    });
  });
});

describe('a row', () => {
  const BAD: [string, object][] = [
    ['ref', { ref: 'Marie Dupont' }],
    ['ref', { ref: undefined }],
    ['guarantor', { guarantor: 'a:1001' }],
    ['currency', { currency: 'usd' }],
    ['amount', { amount: 10.5 }],
    ['amount', { amount: '100' }],
    ['balance', { balance: 1e16 }],
    ['settled', { settled: 'yes' }],
    ['dueDate', { dueDate: '2026-02-31' }],
    ['paidDate', { paidDate: '2026-06-01T00:00:00Z' }],
    ['flags', { flags: ['owes us'] }],
    ['row', { name: 'Marie Dupont' }],
  ];

  it('that cannot be read is refused by the field, and the others go on', async () => {
    const { sync } = await begin(sheet);
    for (const [reason, change] of BAD) {
      const [before, after] = [lineFrom(), lineFrom()];
      const answers = await send(sheet, sync, [before, { ...lineFrom(), ...change }, after]);
      expect(outcomesOf(answers), reason).toEqual(['new', 'refused', 'new']);
      expect(answers[1]?.reason).toBe(reason);
      expect(JSON.stringify(answers)).not.toContain('Marie');
    }
    for (const nothing of [null, 'text', 7, []]) {
      const [answer] = await send(sheet, sync, [nothing]);
      expect(answer).toEqual({ ref: '', outcome: 'refused', reason: 'row' });
    }
  });

  it('that comes twice in a batch counts once', async () => {
    const line = lineFrom();
    const answers = await sendLines(sheet, [line, { ...line, paid: 10_000 }]);
    expect(answers[1]).toEqual({ ref: line.ref, outcome: 'refused', reason: 'twice' });
    expect(await stored(line)).toMatchObject({ open: 10_000 });
  });

  it('of another sheet of the practice is refused, and stays as it was', async () => {
    const line = lineFrom();
    await sendLines(sheet, [line]);
    const other = await connectedSheet(clinic);
    const [answer] = await sendLines(other, [{ ...line, paid: 10_000 }]);
    expect(answer).toEqual({ ref: line.ref, outcome: 'refused', reason: 'other-sheet' });
    expect(await stored(line)).toMatchObject({ open: 10_000 });
    expect((await begin(other)).known).toEqual([]);
  });

  it('that was placed keeps its currency; any other may change it', async () => {
    const [placed, opaque] = [lineFrom(), lineFrom()];
    await sendLines(sheet, [placed, opaque]);
    await setPlaced(placed);
    const answers = await sendLines(sheet, [
      { ...placed, currency: 'EUR' },
      { ...opaque, currency: 'EUR' },
    ]);
    expect(answers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'other-currency'],
      ['changed', null],
    ]);
    expect(await stored(placed)).toMatchObject({ currency: 'USD' });
  });
});

describe('a batch', () => {
  const countOf = async (action: string) =>
    (await rowsOf(clinic.database, 'SELECT FROM audit_entries WHERE action = $1', [action])).length;

  it('that comes again is answered the same, and happens once', async () => {
    const { sync } = await begin(sheet);
    const body = { key: randomUUID(), sync, rows: madeLines(5) };
    const first = await told(sheet.ask('sync/rows', body));
    const count = await countOf('rows-synced');
    expect(await told(sheet.ask('sync/rows', body))).toEqual(first);
    expect(outcomesOf(first.answers)).toEqual(Array.from({ length: 5 }, () => 'new'));
    expect(await countOf('rows-synced')).toBe(count);
  });

  it('that comes twice at the same moment happens once', async () => {
    const { sync } = await begin(sheet);
    const body = { key: randomUUID(), sync, rows: madeLines(50) };
    const count = await countOf('rows-synced');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => told(sheet.ask('sync/rows', body))),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await countOf('rows-synced')).toBe(count + 1);
  });

  it('under the key of another one is refused, also for another call or sheet', async () => {
    const { sync } = await begin(sheet);
    const key = randomUUID();
    const rows = madeLines(1);
    await told(sheet.ask('sync/rows', { key, sync, rows }));
    const refused = { status: 409, reason: 'key-reused' };
    expect(await sheet.ask('sync/rows', { key, sync, rows: madeLines(1) })).toMatchObject(refused);
    const finish = { key, sync, absent: [], known: 1, confirmed: null };
    expect(await sheet.ask('sync/finish', finish)).toMatchObject(refused);
    const other = await connectedSheet(clinic);
    await begin(other);
    expect(await other.ask('sync/rows', { key, sync, rows })).toMatchObject(refused);
  });

  it('that was refused may be sent again under its key', async () => {
    const own = await connectedSheet(clinic);
    const body = { key: randomUUID(), sync: 1, rows: madeLines(1) };
    expect(await own.ask('sync/rows', body)).toMatchObject({ reason: 'stale-sync' });
    await begin(own);
    expect(await own.ask('sync/rows', body)).toMatchObject({ ok: true });
  });

  it('of an older sync writes nothing any more', async () => {
    const older = await begin(sheet);
    await begin(sheet);
    const rows = madeLines(1);
    const late = { key: randomUUID(), sync: older.sync };
    expect(await sheet.ask('sync/rows', { ...late, rows })).toMatchObject({
      ...{ status: 409, reason: 'stale-sync' },
    });
    const finish = { ...late, absent: [], known: 0, confirmed: null };
    expect(await sheet.ask('sync/finish', finish)).toMatchObject({ reason: 'stale-sync' });
    expect(await rowsOf(clinic.database, 'SELECT FROM receivables WHERE ref = $1', [rows[0]?.ref])) //
      .toEqual([]);
  });

  it('waits for an earlier call of its own sheet, and for no other sheet', async () => {
    const other = await connectedSheet(clinic);
    const [own, others] = [await begin(sheet), await begin(other)];
    const waiting = await asMaintenance(clinic.database, async (sql) => {
      await sql.query('BEGIN');
      await sql.query("SELECT FROM sheets WHERE document_hash = decode($1, 'hex') FOR UPDATE", [
        sheet.document,
      ]);
      const sent = send(sheet, own.sync, madeLines(2));
      expect(await send(other, others.sync, madeLines(3))).toHaveLength(3);
      await sql.query('COMMIT');
      return { sent }; // a promise by itself would be waited for
    });
    expect(await waiting.sent).toHaveLength(2);
  });
});

describe('a copy of the spreadsheet', () => {
  it('that speaks with the token of its original begins no sync', async () => {
    const answer = await sheet.ask('sync/begin', { document: documentOf('a copy') });
    expect(answer).toMatchObject({ status: 409, reason: 'copied-sheet' });
  });
});

describe('a whole sync', () => {
  it('of what nobody changed sends nothing and changes nothing', async () => {
    const own = await connectedSheet(clinic);
    const lines = madeLines(40);
    await syncSheet(own.ask, lines, own);
    const before = await rowsOf(clinic.database, 'SELECT r::text FROM receivables r ORDER BY ref');
    const batches: unknown[] = [];
    const end = await syncSheet(own.ask, lines, {
      ...own,
      onAnswers: (answers) => batches.push(answers),
    });
    expect(batches).toEqual([]);
    const nothing = { cases: [], questions: [], conflicts: [], place: null };
    expect(end).toEqual({ closed: 0, kept: 0, ...nothing });
    expect(await rowsOf(clinic.database, 'SELECT r::text FROM receivables r ORDER BY ref')).toEqual(
      before,
    );
  });
});
