import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { ok, type Result, refused } from '../../../../shared/result.ts';
import {
  becomeMaintenance,
  END_LINE,
  FORMAT,
  type Header,
  readMigrations,
  readTables,
  TABLE_LINE,
} from './backup.server.ts';

/** Why a file is not restored. */
export type RestoreProblem =
  | 'no-file'
  | 'not-a-backup'
  | 'cut-off'
  | 'damaged'
  | 'other-version'
  | 'not-empty';

export interface Restored {
  header: Header;
  /** Mails of which the backup does not know whether they went out: a person decides. */
  unknownMails: number;
}

const ROWS_A_TIME = 500;
/** A row may hold a file of 10 MB; in letters that is twice as much. */
const LETTERS_A_TIME = 20_000_000;

/** Fills an empty database with a backup, wholly or not at all. */
export async function restore(
  ownerUrl: string,
  file: string,
  now: Date,
): Promise<Result<Restored, RestoreProblem>> {
  const checked = await checkFile(file);
  if (!checked.ok) return checked;
  const header = checked.value;
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('BEGIN');
    const migrations = JSON.stringify(await readMigrations(client));
    if (migrations !== JSON.stringify(header.migrations)) return refused('other-version');
    await becomeMaintenance(client);
    const tables = await readTables(client);
    if (!(await isEmpty(client, tables))) return refused('not-empty');
    await eachLine(file, rowsInto(client, tables));
    const unknownMails = await doubtMails(client, now);
    await client.query('COMMIT');
    return ok({ header, unknownMails });
  } finally {
    await client.end();
  }
}

/** Reads the whole file before anything is written. */
async function checkFile(file: string): Promise<Result<Header, RestoreProblem>> {
  const hash = createHash('sha256');
  let header: Header | null = null;
  let end: string | null = null;
  let rows = 0;
  try {
    await eachLine(file, async (line) => {
      if (line.startsWith(END_LINE)) {
        end = line.slice(END_LINE.length);
        return;
      }
      if (!header) header = parseHeader(line);
      else if (!line.startsWith(TABLE_LINE)) rows += 1;
      hash.update(`${line}\n`);
    });
  } catch (error) {
    return refused(problemOf(error));
  }
  if (!header) return refused('not-a-backup');
  if (end === null) return refused('cut-off');
  const expected = (header as Header).tables.reduce((sum, table) => sum + table.rows, 0);
  return end === hash.digest('hex') && rows === expected ? ok(header) : refused('damaged');
}

function parseHeader(line: string): Header {
  const header = JSON.parse(line) as Header;
  if (header.format !== FORMAT) throw new SyntaxError('Another format');
  return header;
}

function problemOf(error: unknown): RestoreProblem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no-file';
  if (code === 'Z_BUF_ERROR') return 'cut-off';
  if (code === 'Z_DATA_ERROR' || error instanceof SyntaxError) return 'not-a-backup';
  throw error;
}

/** Lines end at line feeds alone: within a row other line ends may stand. */
async function eachLine(file: string, work: (line: string) => Promise<void>): Promise<void> {
  const text = createGunzip().setEncoding('utf8');
  const source = createReadStream(file).on('error', (error) => text.destroy(error));
  let rest = '';
  for await (const chunk of source.pipe(text)) {
    if (!chunk.includes('\n')) {
      rest += chunk; // a long line is put together once, and not looked through each time
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) await work(line);
  }
  if (rest !== '') await work(rest);
}

async function isEmpty(client: pg.Client, tables: string[]): Promise<boolean> {
  for (const name of tables) {
    const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`);
    if (rowCount !== 0) return false;
  }
  return true;
}

/** Takes the file's lines one by one, and puts their rows into the tables many at a time. */
function rowsInto(client: pg.Client, tables: string[]): (line: string) => Promise<void> {
  let table = '';
  let waiting: string[] = [];
  let letters = 0;
  const put = async () => {
    if (waiting.length === 0) return;
    await client.query(
      `INSERT INTO ${table} SELECT r.*
         FROM unnest($1::text[]) AS line, json_populate_record(NULL::${table}, line::json) AS r`,
      [waiting],
    );
    waiting = [];
    letters = 0;
  };
  let isHeader = true;
  return async (line) => {
    const isRow = !isHeader && line.startsWith('{');
    isHeader = false;
    if (isRow) {
      waiting.push(line);
      letters += line.length;
    }
    const isMuch = waiting.length >= ROWS_A_TIME || letters >= LETTERS_A_TIME;
    if (!isRow || isMuch) await put();
    // a name of the file goes into SQL only where the database has such a table
    if (line.startsWith(TABLE_LINE))
      table = tables.find((name) => line === TABLE_LINE + name) ?? '';
  };
}

/**
 * What was still to be sent when the backup was made may have been sent since: nothing of it goes out
 * unless a person says so.
 */
async function doubtMails(client: pg.Client, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE outbox_items SET state = 'unknown', problem = 'restored', changed_at = $1
      WHERE state IN ('waiting', 'queued', 'working')`,
    [now],
  );
  return rowCount ?? 0;
}
