import { hash } from 'node:crypto';
import * as z from 'zod/mini';
import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type Body,
  type RowFault,
  type SyncRow,
  syncRowSchema,
} from '../../../shared/contract/portal.ts';
import { contentText, HASH_DIGITS, openOf } from '../../../shared/contract/sync.ts';

/** A row that says what a line of the sheet is, with what follows from it. */
export interface ReadLine {
  row: SyncRow;
  /** What is open of it today, minor units. */
  open: number;
  /** Of what it says; as `contentHash` makes it. */
  hash: string;
}

/** A row of a batch. Without a line it is refused. */
export type ReadRow =
  | { ref: string; line: ReadLine; reason: null }
  | { ref: string; line: null; reason: RowFault };

/** Reads the rows of a batch one by one: a bad one is told, and the others go on. */
export function readRows(rows: Body<'sync/rows'>['rows'], today: CivilDate): ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const parsed = syncRowSchema.safeParse(row);
    if (!parsed.success) return { ref: refOf(row), line: null, reason: fieldOf(parsed.error) };
    const { data } = parsed;
    const { ref } = data;
    if (seen.has(ref)) return { ref, line: null, reason: 'twice' };
    seen.add(ref);
    const line = { row: data, open: openOf(data, today), hash: hashOf(data) };
    return { ref, line, reason: null };
  });
}

function hashOf(row: SyncRow): string {
  return hash('sha256', contentText(row), 'hex').slice(0, HASH_DIGITS);
}

const fieldSchema = z.keyof(syncRowSchema);

/** The first field that is wrong; of what was typed nothing is told. */
function fieldOf({ issues }: z.core.$ZodError): RowFault {
  const field = fieldSchema.safeParse(issues[0]?.path[0]);
  return field.success ? field.data : 'row';
}

/** Of a row that could not be read, what names it, if that much could. */
function refOf(row: unknown): string {
  const named = z.safeParse(z.object({ ref: syncRowSchema.shape.ref }), row);
  return named.success ? named.data.ref : '';
}
