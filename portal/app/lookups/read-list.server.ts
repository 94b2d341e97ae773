import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { type ComplaintRecord, readComplaints } from '../../../shared/vetting/complaint-file.ts';
import {
  type Exclusion,
  type ExclusionList,
  exclusionListOf,
  exclusionReader,
} from '../../../shared/vetting/exclusion-file.ts';
import {
  normaliseCompany,
  normalisePerson,
  type SimilarName,
  similarNames,
} from '../../../shared/vetting/names.ts';
import { decodeFile } from '../updates/packed-file.server.ts';
import type { FindFacts } from './find-facts.ts';

/** Who is looked for. */
export interface Wanted {
  companies: string[];
  people: string[];
}

/** A similar name of the file, with what the file tells about it. */
export type Find = Pick<SimilarName, 'wanted' | 'name' | 'score' | 'exact'> & { facts: FindFacts };

/** What a public file holds about the names that are looked for. */
export interface ReadList {
  list: 'cfpb' | ExclusionList;
  rows: number;
  /** Rows that could not be read. */
  unread: number;
  /** In no order. */
  finds: Find[];
}

/** So many rows at a time: others are served in between. */
const AT_ONCE = 5000;
const PIECE = 1_000_000;

/** Finds out which list a file is, and looks the names up in it. */
export async function readList(
  file: ArrayBuffer,
  wanted: Wanted,
): Promise<Result<ReadList, 'unknown-list' | 'no-rows'>> {
  const batches = batchesOf(decodeFile(file));
  const first = await batches.next();
  if (first.done) return refused('no-rows');
  const columns = Object.keys(first.value[0] ?? {});
  const list = exclusionListOf(columns);
  return list
    ? ok(await screen(list, columns, { first: first.value, rest: batches }, wanted))
    : countComplaints({ first: first.value, rest: batches }, wanted);
}

type Row = Record<string, string>;
interface Rows {
  first: Row[];
  rest: AsyncGenerator<Row[]>;
}

/** The rows of a file by the names of its columns. */
async function* batchesOf(text: string): AsyncGenerator<Row[]> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: 'greedy' });
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  let batch: Row[] = [];
  for await (const row of Readable.from(pieces).pipe(parser)) {
    batch.push(row);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* all({ first, rest }: Rows): AsyncGenerator<Row[]> {
  yield first;
  yield* rest;
}

async function screen(
  list: ExclusionList,
  columns: string[],
  rows: Rows,
  wanted: Wanted,
): Promise<ReadList> {
  const read = exclusionReader(list, columns);
  const result: ReadList = { list, rows: 0, unread: 0, finds: [] };
  for await (const batch of all(rows)) {
    const entries = batch.map(read);
    result.rows += batch.length;
    result.unread += entries.filter(({ length }) => length === 0).length;
    const flat = entries.flat();
    result.finds.push(
      ...alikeIn(flat, 'company', wanted.companies),
      ...alikeIn(flat, 'person', wanted.people),
    );
  }
  return result;
}

function alikeIn(
  entries: readonly Exclusion[],
  kind: Exclusion['kind'],
  wanted: readonly string[],
): Find[] {
  const own = entries.filter((entry) => entry.kind === kind);
  const names = own.map(({ name }) => name);
  const normalise = kind === 'company' ? normaliseCompany : normalisePerson;
  return similarNames(wanted, names, normalise).flatMap(({ at, ...similar }) => {
    const entry = own[at];
    if (!entry) return [];
    const { name: _, kind: who, ...facts } = entry;
    return [{ ...similar, facts: { kind: 'exclusion' as const, who, ...facts } }];
  });
}

async function countComplaints(
  rows: Rows,
  { companies: wanted }: Wanted,
): Promise<Result<ReadList, 'unknown-list' | 'no-rows'>> {
  const records: ComplaintRecord[] = [];
  for await (const batch of all(rows)) records.push(...batch);
  const read = readComplaints(records);
  if (!read.ok) return refused(read.reason === 'no-rows' ? 'no-rows' : 'unknown-list');
  const { companies, problems } = read.value;
  const names = companies.map(({ company }) => company);
  const finds = similarNames(wanted, names, normaliseCompany).flatMap(({ at, ...similar }) => {
    const company = companies[at];
    if (!company) return [];
    const { complaints, medical, conduct, first, last } = company;
    const facts = { kind: 'complaints' as const, complaints, medical, conduct, first, last };
    return [{ ...similar, facts }];
  });
  const unread = problems.filter(({ reason }) => reason !== 'unknown-issue').length;
  return ok({ list: 'cfpb', rows: records.length, unread, finds });
}
