import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetAnswers } from '../../portal/app/platform/once.server.ts';
import { madeLines, told } from './api-client.ts';
import { arrangeAgency, placeLines } from './cut-sync.ts';
import { asMaintenance, rowsOf } from './database.ts';
import { begin, type Clinic, connectedSheet, openClinic, sendLines } from './sheets.ts';

const DAY_MS = 24 * 3_600_000;

let clinic: Clinic;
let agency: string;

beforeAll(async () => {
  clinic = await openClinic();
  agency = await asMaintenance(clinic.database, (sql) => arrangeAgency(sql, clinic.practice.id));
});
afterAll(() => clinic.close());

/** What the cases say is owed, beside what the sheet says of their lines. */
function balances() {
  return rowsOf<{ balance: number; open: number }>(
    clinic.database,
    `SELECT c.balance::int, r.open::int
       FROM cases c JOIN receivables r ON r.practice_id = c.practice_id AND r.ref = c.ref`,
  );
}

describe('a hand-off', () => {
  it('that meets a payment of the same line leaves case and line with one amount', async () => {
    const sheet = await connectedSheet(clinic);
    const lines = madeLines(12);
    await sendLines(sheet, lines);
    const { sync } = await begin(sheet);
    await Promise.all(
      lines.flatMap((line) => [
        placeLines(sheet.ask, agency, [line]),
        told(sheet.ask('sync/rows', { key: randomUUID(), sync, rows: [{ ...line, paid: 4000 }] })),
      ]),
    );
    const placed = await balances();
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter(({ balance, open }) => balance !== open)).toEqual([]);
  }, 60_000);

  it('is found again by its key, and one that never happened is none', async () => {
    const sheet = await connectedSheet(clinic);
    const lines = madeLines(2);
    const answers = await sendLines(sheet, lines);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    const keys: string[] = [];
    const placed = await placeLines(
      (call, body) => {
        if ('key' in body) keys.push(String(body.key));
        return sheet.ask(call, body);
      },
      agency,
      lines,
    );
    const [key = ''] = keys;
    expect(await told(sheet.ask('placements/find', { key }))).toEqual({ placement: placed });
    const never = { key: randomUUID() };
    expect(await told(sheet.ask('placements/find', never))).toEqual({ placement: null });
  });

  it('is still found after a year, when the answers of other calls are forgotten', async () => {
    const sheet = await connectedSheet(clinic);
    const lines = madeLines(1);
    await sendLines(sheet, lines);
    await placeLines(sheet.ask, agency, lines);
    const calls = () =>
      rowsOf<{ call: string }>(clinic.database, 'SELECT DISTINCT call FROM api_calls ORDER BY 1');
    const kept = ['placements', 'placements/find'];

    await forgetAnswers(new Date(Date.now() + 29 * DAY_MS));
    expect((await calls()).map(({ call }) => call)).toEqual([...kept, 'sync/rows']);
    await forgetAnswers(new Date(Date.now() + 365 * DAY_MS));
    expect((await calls()).map(({ call }) => call)).toEqual(kept);
  });

  it('that comes after its sheet was told of none places nothing', async () => {
    const sheet = await connectedSheet(clinic);
    const lines = madeLines(1);
    await sendLines(sheet, lines);
    const key = randomUUID();
    await told(sheet.ask('placements/find', { key }));
    const late = placeLines((call, body) => sheet.ask(call, { ...body, key }), agency, lines);
    await expect(late).rejects.toThrow('key-reused');
    expect(await told(sheet.ask('placements/find', { key }))).toEqual({ placement: null });
  });

  it('is followed by what the sheet says of its lines', async () => {
    const sheet = await connectedSheet(clinic);
    const [line] = madeLines(1);
    if (!line) throw new Error('No line was made');
    await sendLines(sheet, [line]);
    await placeLines(sheet.ask, agency, [line]);
    const changes = [{ paid: 1000 }, { paid: 0 }, { paid: 10_000 }];
    for (const change of changes) {
      const [answer] = await sendLines(sheet, [{ ...line, ...change }]);
      expect(answer?.outcome).toBe('changed');
    }
    const moved = await rowsOf<{ kind: string; amount: number }>(
      clinic.database,
      `SELECT m.kind::text, m.amount::int FROM money_movements m
         JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
        WHERE c.ref = $1 ORDER BY m.id`,
      [line.ref],
    );
    expect(moved.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['placed', 10_000],
      ['desk', -1000],
      ['charge', 1000],
      ['desk', -10_000],
    ]);
  });
});
