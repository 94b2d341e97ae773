import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { randomFrom, shuffled } from '../faults/scenario.ts';
import { type Ask, madeLines, syncSheet } from './api-client.ts';
import { arrangeAgency, judge, keeping, type Ledger, openLedger, placeLines } from './cut-sync.ts';
import { asMaintenance, rowsOf } from './database.ts';
import { type Clinic, connectedSheet, openClinic, type TestSheet } from './sheets.ts';

const ROWS = 5000;
const CUTS = 20;
const BATCH = 100;
/** No cut lets more calls through than this: the cuts fall all over the sheet. */
const MOST_CALLS = 8;
const PATIENCE_MS = 300_000;

let clinic: Clinic;
let sheet: TestSheet;
let ledger: Ledger;
const random = randomFrom(4);

beforeAll(async () => {
  clinic = await openClinic();
  sheet = await connectedSheet(clinic);
  ledger = openLedger();
});
afterAll(() => clinic.close());

const CUT = new Error('cut off');

/** Each batch goes twice, and after some calls one is cut: before it arrives, or before its answer. */
function cutAfter(ask: Ask, calls: number, isBefore: boolean): Ask {
  let left = calls;
  const through: Ask = async (call, body) => {
    left -= 1;
    if (left === 0 && isBefore) throw CUT;
    const answer = await ask(call, body);
    if (left === 0) throw CUT;
    return answer;
  };
  return async (call, body) => {
    const first = await through(call, body);
    if (call === 'sync/begin') return first;
    expect(await through(call, body)).toEqual(first);
    return first;
  };
}

async function cutSyncs(lines: readonly SyncRow[]): Promise<void> {
  for (let cut = 0; cut < CUTS; cut += 1) {
    const ask = cutAfter(sheet.ask, 2 + random(MOST_CALLS), random(2) === 0);
    const way = { ...sheet, batch: BATCH };
    const end = syncSheet(keeping(ask, ledger), shuffled(lines, random), way);
    await expect(end).rejects.toThrow('cut off');
    expect(await verdict()).toMatchObject({ lost: 0, doubled: 0 });
  }
  const whole = cutAfter(sheet.ask, Number.POSITIVE_INFINITY, false);
  await syncSheet(keeping(whole, ledger), lines, { ...sheet, batch: BATCH });
}

const verdict = () =>
  asMaintenance(clinic.database, (sql) => judge(sql, clinic.practice.id, ledger));

/** The counts that were promised. */
async function tell(): Promise<void> {
  const { rows, lost, doubled } = await verdict();
  const acknowledged = ledger.acknowledged.size;
  const counts = { cuts: CUTS, rows, acknowledged, lost, doubled };
  process.stdout.write(`sync-cuts: ${JSON.stringify(counts)}\n`);
}

describe('a sync that is delivered twice, shuffled and cut off again and again', () => {
  const lines = madeLines(ROWS);
  const placed = lines.slice(0, 30);

  it(
    'brings every row over once',
    async () => {
      await cutSyncs(lines);
      expect(await verdict()).toEqual({ rows: ROWS, lost: 0, doubled: 0 });
      expect(ledger.acknowledged.size).toBeLessThanOrEqual(ROWS);
      await tell();
    },
    PATIENCE_MS,
  );

  it(
    'takes a payment from a case once',
    async () => {
      const agency = await asMaintenance(clinic.database, (sql) =>
        arrangeAgency(sql, clinic.practice.id),
      );
      await placeLines(sheet.ask, agency, placed);
      const changed = lines.map((line) => ({ ...line, paid: 2500 }));
      for (const line of changed.slice(0, placed.length)) {
        ledger.falls.set(line.ref, { hash: contentHash(line), amount: 2500 });
      }
      await cutSyncs(changed);
      expect(await verdict()).toEqual({ rows: ROWS, lost: 0, doubled: 0 });
      const payments = await rowsOf(
        clinic.database,
        "SELECT FROM money_movements WHERE kind = 'desk' AND amount = -2500",
      );
      expect(payments).toHaveLength(placed.length);
      await tell();
    },
    PATIENCE_MS,
  );

  it('would be seen to have lost a row, or to have counted one twice', async () => {
    const [first, second] = lines;
    const planted = (statement: string) =>
      asMaintenance(clinic.database, async (sql) => {
        await sql.query('BEGIN');
        await sql.query(statement);
        const seen = await judge(sql, clinic.practice.id, ledger);
        await sql.query('ROLLBACK');
        return seen;
      });
    const gone = `UPDATE receivables SET closed_at = now() WHERE ref = '${first?.ref}'`;
    expect((await planted(gone)).lost).toBeGreaterThan(0);
    const older = `UPDATE receivables SET content_hash = '' WHERE ref = '${second?.ref}'`;
    expect(await planted(older)).toMatchObject({ lost: 1 });
    const twice = `INSERT INTO money_movements SELECT practice_id, gen_random_uuid(), agency_id, case_id,
      kind, amount, fee, on_day, at, reverses FROM money_movements WHERE kind = 'desk' LIMIT 1`;
    expect(await planted(twice)).toMatchObject({ doubled: 1 });
    const again = `INSERT INTO audit_entries SELECT tenant_kind, tenant_id, seq + 100000, at, actor_id,
      actor, action, details, previous_hash, hash FROM audit_entries
      WHERE action = 'rows-synced' AND details->>'added' = '${BATCH}' LIMIT 1`;
    expect(await planted(again)).toMatchObject({ doubled: BATCH });
  });
});
