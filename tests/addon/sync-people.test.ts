import process from 'node:process';
import { expect, test } from 'vitest';
import type { Fault } from '../../apps-script/host/types.ts';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { randomFrom } from '../faults/scenario.ts';
import { bill, type Clinic, clinicAt, receivables, TAB, useAddOn, valuesOf } from './clinic.ts';
import { connected, slices } from './connected.ts';
import type { PortalStandIn } from './portal-stand-in.ts';
import { people, smallBatches } from './syncing.ts';

const openClinic = useAddOn(smallBatches);

const ROWS = 1000;
const CUTS = 20;
const FAULTS: readonly Fault[] = ['before', 'after', 'kill-before', 'kill-after'];
const BALANCE = 6;

type Random = (below: number) => number;
type Counts = Record<'sorted' | 'inserted' | 'deleted' | 'archived' | 'paid' | 'cuts', number>;

/** What somebody does in the tab while the add-on reads and sends it. */
function workIn({ host }: Clinic, random: Random, counts: Counts): void {
  const row = 2 + random(linesOf(host).length);
  const edits: [keyof Counts, () => void][] = [
    ['sorted', () => host.sortSheet(TAB, 1 + random(7), random(2) === 0, 1)],
    ['deleted', () => host.deleteRows(TAB, row, 1)],
    ['archived', () => host.deleteRows(TAB, 2, 7)],
    ['paid', () => host.type(TAB, `G${row}`, String(1 + random(40)))],
    [
      'inserted',
      () => {
        host.insertRows(TAB, row, 1);
        const cells = bill(`New ${counts.inserted}`, { balance: 60 });
        cells.forEach((cell, at) => {
          if (cell !== '') host.type(TAB, `${'ABCDEFGH'[at]}${row}`, String(cell));
        });
      },
    ],
  ];
  const [name, edit] = edits[random(edits.length)] ?? ['sorted', () => {}];
  edit();
  counts[name] += 1;
}

/** The lines that stand in the tab, by their invoices: what each of them owes, in minor units. */
function linesOf(host: Clinic['host']): [invoice: string, owed: number][] {
  const tab = host.workbook.sheets.find(({ id }) => id === TAB);
  const [, ...rows] = valuesOf(tab).filter((row) => row.length > 0);
  return rows.map((row) => [String(row[4]), Math.round(Number(row[BALANCE]) * 100)]);
}

const owedAt = ({ held }: PortalStandIn) =>
  [...held.values()].filter(({ isOpen }) => isOpen).map(({ row }) => row.balance ?? 0);

test('while rows are sorted, inserted, deleted and archived, and in a copy, each counts once', async () => {
  const random = randomFrom(7);
  const { clinic, portal } = await connected(openClinic, {
    rows: receivables(...people(ROWS)),
    unflushedOnKill: 'lost',
  });
  const counts = { sorted: 0, inserted: 0, deleted: 0, archived: 0, paid: 0, cuts: 0 };
  const copy = clinicAt(clinic.host.copy());
  while (counts.cuts < CUTS) {
    clinic.meanwhile(({ name }) => {
      if (name !== 'UrlFetchApp.fetch') return undefined;
      workIn(clinic, random, counts);
      if (random(4) > 0) return undefined;
      counts.cuts += 1;
      return FAULTS[random(FAULTS.length)];
    });
    const args = { confirmed: null };
    await clinic.host.call('rpc', { version: CONTRACT_VERSION, procedure: 'sync', args });
    clinic.meanwhile(null);
    expect(await copy.refusal('sync', args)).toBe('copied-sheet');
  }
  const { asks } = await slices(clinic);
  if (asks) await slices(clinic, asks.absent);

  const lines = linesOf(clinic.host);
  const [there, known] = [lines.map(([, owed]) => owed).sort(), owedAt(portal).sort()];
  process.stdout.write(`sync-people: ${JSON.stringify({ ...counts, rows: lines.length })}\n`);
  expect(known).toEqual(there);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(2);
  await copy.host.close();
}, 120_000);
