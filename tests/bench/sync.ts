import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { BATCH_ROWS, type SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import {
  type ArrangedSheet,
  type Ask,
  arrangeSheet,
  askOf,
  inBatches,
  madeLines,
  told,
} from '../portal/api-client.ts';
import { copyInto } from './copy.ts';
import { type Bench, type Figure, RUNS, race } from './harness.ts';
import { withServer } from './server.ts';

/**
 * A sync of a whole sheet through HTTP, checked, once and audited, against a bare COPY of the same rows
 * into a table of the same columns and indexes; and a sync that finds everything as it was. The rows
 * are ready on both sides: what a sheet takes to read and hash its cells is not in it.
 */
export const syncBench: Bench = {
  sizes: [10_000, 100_000],
  figures: (n) =>
    withServer(async ({ url, data }) => {
      const database = await openEmbedded(data);
      const owner = new pg.Client(database.url);
      await owner.connect();
      try {
        return await measure(url, owner, madeLines(n));
      } finally {
        await owner.end();
      }
    }),
};

const ROUNDS = RUNS + 1; // one is not counted

async function measure(url: string, owner: pg.Client, lines: SyncRow[]): Promise<Figure[]> {
  const sheets = await arrange(owner);
  const tables = Array.from({ length: 2 * ROUNDS }, (_, index) => `bare_${index}`);
  for (const table of tables) {
    await owner.query(`CREATE TABLE ${table} (LIKE receivables INCLUDING ALL)`);
  }
  const text = copyTextOf(lines);
  const hashes = new Map(lines.map((line) => [line.ref, contentHash(line)]));
  const fresh = sheets.values();
  const empty = tables.values();
  const copy = () => copyInto(owner, empty.next().value ?? '', text);
  const n = lines.length;
  return [
    await race('sync', n, () => syncAll(url, fresh.next().value, lines), 'bare COPY', copy),
    await race('sync-same', n, () => syncNothing(url, sheets[0], hashes), 'bare COPY', copy),
  ];
}

/** A connected sheet for each round, in a practice of its own. */
async function arrange(owner: pg.Client): Promise<ArrangedSheet[]> {
  const sheets: ArrangedSheet[] = [];
  await owner.query(`SET role = ${ROLES.maintenance}`);
  while (sheets.length < ROUNDS) sheets.push(await arrangeSheet(owner));
  await owner.query('RESET role');
  return sheets;
}

type MaybeSheet = ArrangedSheet | undefined;

async function syncAll(url: string, sheet: MaybeSheet, lines: SyncRow[]): Promise<void> {
  const { ask, sync } = await begin(url, sheet);
  for (const rows of inBatches(lines, BATCH_ROWS)) {
    await told(ask('sync/rows', { key: randomUUID(), sync, rows }));
  }
  await finish(ask, sync, lines.length);
}

async function syncNothing(
  url: string,
  sheet: MaybeSheet,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const { ask, sync, known } = await begin(url, sheet);
  const same = known.filter(([ref, hash]) => hashes.get(ref) === hash);
  if (same.length !== hashes.size) throw new Error('The portal holds something else');
  await finish(ask, sync, hashes.size);
}

async function begin(url: string, sheet: MaybeSheet) {
  if (!sheet) throw new Error('There are more rounds than sheets');
  const ask = askOf(url, sheet.token);
  return { ask, ...(await told(ask('sync/begin', { document: sheet.document }))) };
}

/** Refused by the portal unless it holds all of them. */
async function finish(ask: Ask, sync: number, known: number): Promise<void> {
  await told(ask('sync/finish', { key: randomUUID(), sync, absent: [], known, confirmed: null }));
}

/** The columns of `receivables`, in their order. */
function copyTextOf(lines: readonly SyncRow[]): string {
  const [practice, sheet] = [randomUUID(), randomUUID()];
  const rows = lines.map((line) => [
    ...[practice, line.ref, sheet, line.guarantor, line.currency, line.amount, line.paid],
    ...[line.balance, line.settled, line.amount, line.serviceDate, line.invoiceDate, line.dueDate],
    ...[
      line.paidDate,
      '{}',
      `\\\\x${contentHash(line)}`,
      'opaque',
      '2026-11-22T10:00:00Z',
      null,
      null,
    ],
  ]);
  return rows.map((row) => `${row.map((value) => value ?? '\\N').join('\t')}\n`).join('');
}
