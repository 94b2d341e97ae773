import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { madeLines, syncSheet } from './api-client.ts';
import { asMaintenance, rowsOf } from './database.ts';
import { begin, type Clinic, connectedSheet, openClinic, type TestSheet } from './sheets.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

async function syncedSheet(count: number): Promise<{ sheet: TestSheet; lines: SyncRow[] }> {
  const sheet = await connectedSheet(clinic);
  const lines = madeLines(count);
  await syncSheet(sheet.ask, lines, sheet);
  return { sheet, lines };
}

async function setState(lines: readonly SyncRow[], state: 'linked' | 'placed'): Promise<void> {
  await asMaintenance(clinic.database, (sql) =>
    sql.query(`UPDATE receivables SET state = '${state}' WHERE ref = ANY($1::uuid[])`, [
      lines.map(({ ref }) => ref),
    ]),
  );
}

async function isThere({ ref }: SyncRow) {
  const [row] = await rowsOf<{ closed: boolean; missing: boolean }>(
    clinic.database,
    `SELECT closed_at IS NOT NULL AS closed, missing_since IS NOT NULL AS missing
       FROM receivables WHERE ref = $1`,
    [ref],
  );
  if (row?.closed) return 'closed';
  return row?.missing ? 'missing' : 'there';
}

describe('a line that the sheet has no more', () => {
  it('is closed where nobody else works on it, and stays where somebody does', async () => {
    const { sheet, lines } = await syncedSheet(6);
    const [opaque, linked, placed, ...rest] = lines as [SyncRow, SyncRow, SyncRow, ...SyncRow[]];
    await setState([linked], 'linked');
    await setState([placed], 'placed');
    const end = await syncSheet(sheet.ask, rest, sheet);
    expect(end).toMatchObject({ closed: 1, kept: 2 });
    expect(await Promise.all([opaque, linked, placed].map(isThere))).toEqual([
      ...['closed', 'missing', 'missing'],
    ]);
    expect(await Promise.all(rest.map(isThere))).toEqual(['there', 'there', 'there']);
  });

  it('is there again when it comes back, and no second line is made of it', async () => {
    const { sheet, lines } = await syncedSheet(4);
    await setState(lines.slice(0, 1), 'placed');
    await syncSheet(sheet.ask, lines.slice(2), sheet);
    expect(await Promise.all(lines.map(isThere))).toEqual(['missing', 'closed', 'there', 'there']);
    const outcomes: string[] = [];
    await syncSheet(sheet.ask, lines, {
      ...sheet,
      onAnswers: (answers) => outcomes.push(...answers.map(({ outcome }) => outcome)),
    });
    expect(outcomes).toEqual(['changed', 'new']);
    expect(await Promise.all(lines.map(isThere))).toEqual(['there', 'there', 'there', 'there']);
    expect((await begin(sheet)).known).toHaveLength(4);
  });

  it('keeps the day since when it is missing through later syncs', async () => {
    const { sheet, lines } = await syncedSheet(3);
    await setState(lines.slice(0, 1), 'placed');
    const since = async () => {
      await syncSheet(sheet.ask, lines.slice(1), sheet);
      return rowsOf(clinic.database, 'SELECT missing_since FROM receivables WHERE ref = $1', [
        lines[0]?.ref,
      ]);
    };
    const first = await since();
    expect(await since()).toEqual(first);
  });

  it('is none of another sheet', async () => {
    const { sheet, lines } = await syncedSheet(2);
    const other = await syncedSheet(2);
    const { sync } = await begin(sheet);
    const absent = other.lines.map(({ ref }) => ref);
    const finish = { key: randomUUID(), sync, absent, known: lines.length, confirmed: null };
    expect(await sheet.ask('sync/finish', finish)).toMatchObject({
      ok: true,
      value: { closed: 0 },
    });
    expect(await Promise.all(other.lines.map(isThere))).toEqual(['there', 'there']);
  });
});

describe('many lines that are gone at once', () => {
  it('are asked about, and nothing is closed before a person said that it is right', async () => {
    const { sheet, lines } = await syncedSheet(60);
    const rest = lines.slice(20);
    await expect(syncSheet(sheet.ask, rest, sheet)).rejects.toThrow(
      '409 many-absent {"absent":20,"known":60}',
    );
    expect(await Promise.all(lines.slice(0, 3).map(isThere))).toEqual(['there', 'there', 'there']);
    const seenAnother = syncSheet(sheet.ask, rest, { ...sheet, confirmed: 19 });
    await expect(seenAnother).rejects.toThrow('many-absent');
    expect(await syncSheet(sheet.ask, rest, { ...sheet, confirmed: 20 })).toMatchObject({
      closed: 20,
    });
  });

  it('are asked about once, where they stay since somebody works on them', async () => {
    const { sheet, lines } = await syncedSheet(30);
    await setState(lines.slice(0, 12), 'placed');
    const rest = lines.slice(12);
    await expect(syncSheet(sheet.ask, rest, sheet)).rejects.toThrow('many-absent');
    await syncSheet(sheet.ask, rest, { ...sheet, confirmed: 12 });
    expect(await syncSheet(sheet.ask, rest, sheet)).toMatchObject({ closed: 0, kept: 12 });
  });

  it('are not asked about while they are few', async () => {
    const { sheet, lines } = await syncedSheet(30);
    expect(await syncSheet(sheet.ask, lines.slice(9), sheet)).toMatchObject({ closed: 9 });
  });

  it('of a sheet that was emptied are all kept', async () => {
    const { sheet, lines } = await syncedSheet(25);
    await expect(syncSheet(sheet.ask, [], sheet)).rejects.toThrow('many-absent');
    expect((await begin(sheet)).known).toHaveLength(lines.length);
  });
});

describe('the end of a sync', () => {
  it('is refused where a batch got lost on the way', async () => {
    const sheet = await connectedSheet(clinic);
    const { sync } = await begin(sheet);
    const finish = { key: randomUUID(), sync, absent: [], known: 3, confirmed: null };
    expect(await sheet.ask('sync/finish', finish)).toMatchObject({
      ...{ status: 409, reason: 'incomplete', details: { known: 0 } },
    });
  });

  it('comes once, though its answer was lost', async () => {
    const { sheet, lines } = await syncedSheet(5);
    const { sync } = await begin(sheet);
    const absent = lines.slice(0, 2).map(({ ref }) => ref);
    const body = { key: randomUUID(), sync, absent, known: 3, confirmed: null };
    const first = await sheet.ask('sync/finish', body);
    expect(first).toMatchObject({ ok: true, value: { closed: 2 } });
    expect(await sheet.ask('sync/finish', body)).toEqual(first);
    const ends = await rowsOf<{ details: object }>(
      clinic.database,
      `SELECT details - 'sheet' AS details FROM audit_entries WHERE action = 'sync-finished'
        ORDER BY seq DESC LIMIT 2`,
    );
    expect(ends.map(({ details }) => details)).toEqual([
      { sync: 2, closed: 2, kept: 0 },
      { sync: 1, closed: 0, kept: 0 },
    ]);
  });
});
