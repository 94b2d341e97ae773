import { stamp } from '../stamp.ts';
import { type ColumnMap, FIELDS, type Field } from './fields.ts';
import { canonicalHeader } from './header-words.ts';
import { type Header, mapHeaders } from './headers.ts';

/** So much of a header is compared: some sheets explain a column in its header. */
const COMPARED_LETTERS = 100;
/** So much of it is remembered, to tell a person which column it was. */
const TOLD_LETTERS = 40;
/** Length of a header's print: with 36 ** 5 of them two headers of a sheet share none by chance. */
const PRINT = 5;

/** The header of a confirmed column. */
export interface KeptHeader {
  /** Its text, or the beginning of it. */
  readonly header: string;
  /** By which it is known again. */
  readonly print: string;
  /** Where it stood. */
  readonly index: number;
}

/** The columns of a tab as a person confirmed them. Indexes count from 0. */
export interface KeptColumns {
  readonly columns: Readonly<Partial<Record<Field, KeptHeader>>>;
  /**
   * Prints of all headers that stood there, one behind another: one that comes later may be recognised,
   * these were decided. Their texts would not fit into a value of the store.
   */
  readonly known: string;
}

/** Columns as they were kept before headers had prints: by their texts. */
export interface KeptByTexts {
  readonly columns: Readonly<Partial<Record<Field, { header: string; index: number }>>>;
  readonly known: readonly string[];
}

/** A column that was marked when a person confirmed it, where it stands now; it has followed the column. */
export interface ColumnMark {
  readonly field: Field;
  readonly index: number;
}

/** What became of a confirmed column whose mark and header do not say the same any more. */
export interface ChangedColumn {
  readonly field: Field;
  /** Its header when it was confirmed. */
  readonly was: string;
  /** Where the same column stands now; null where it is gone, or nothing marks it. */
  readonly here: number | null;
  /** Another column that bears its header now, or another name of it. */
  readonly there: number | null;
  /** Only a person can say which one it is; else it is certain, and told. */
  readonly asked: boolean;
}

/** The columns of a tab, found again. */
export interface FoundAgain {
  readonly map: ColumnMap;
  /** Columns that a person did not confirm by the header they bear now. */
  readonly news: ReadonlyMap<Field, 'sure' | 'renamed'>;
  readonly changes: readonly ChangedColumn[];
}

/**
 * Finds confirmed columns again, by the header and by the mark of each. Where the two say the same, or
 * only one of them says anything, that is the column. Where they say different things it is asked about,
 * unless the marked column's new header is itself a sure name of the same field. A column that was added
 * since counts where its header is sure, and takes no confirmed one's place unseen.
 *
 * @param headers of the row as it stands now
 * @param marks asked for only when the headers are not exactly as they were
 * @example findAgain([{ index: 3, text: 'Amount owed' }], kept, () => [{ field: 'balance', index: 3 }]).map // { balance: 3 }
 */
export function findAgain(
  headers: readonly Header[],
  kept: KeptColumns,
  marks: () => readonly ColumnMark[],
): FoundAgain {
  const confirmed = FIELDS.filter((field) => kept.columns[field]);
  const map: Partial<Record<Field, number>> = {};
  if (isAsConfirmed(headers, kept)) {
    for (const field of confirmed) map[field] = kept.columns[field]?.index ?? 0;
    return { map, news: new Map(), changes: [] };
  }
  const own = marks().filter(({ field }) => kept.columns[field]);
  const sight: Sight = { headers, kept, marks: own, sure: mapHeaders(headers).sure };
  const news = new Map<Field, 'sure' | 'renamed'>();
  const changes: ChangedColumn[] = [];
  for (const field of confirmed) {
    const { place, change } = lookFor(field, sight);
    if (place !== null) map[field] = place;
    if (place !== null && change) news.set(field, 'renamed');
    if (change) changes.push(change);
  }
  const added = sureOfAdded(sight, map, changes);
  for (const [field, index] of added) {
    map[field] = index;
    news.set(field, 'sure');
  }
  const places = new Map(added);
  const told = (change: ChangedColumn): ChangedColumn => {
    const there = places.get(change.field);
    return there === undefined ? change : { ...change, there, asked: false };
  };
  return { map, news, changes: changes.map(told) };
}

/**
 * What is remembered of a row of headers: all that stand there, and which holds which field. Beside a
 * thousand others, headers of any length fit into one value of the store (9 KB).
 *
 * @param columns a person's choice: index from 0, null where the sheet has no such column
 * @example keptColumns([{ index: 3, text: 'Saldo' }], { balance: 3 }).columns.balance?.header // 'Saldo'
 */
export function keptColumns(
  headers: readonly Header[],
  columns: Readonly<Partial<Record<Field, number | null>>>,
): KeptColumns {
  const kept: Partial<Record<Field, KeptHeader>> = {};
  for (const field of FIELDS) {
    const header = headers.find(({ index }) => index === columns[field]);
    if (header) kept[field] = keptHeader(header.text, header.index);
  }
  return { columns: kept, known: headers.map(({ text }) => headerPrint(text)).join('') };
}

/**
 * Columns that were kept by the texts of their headers, as they are kept now.
 *
 * @example withPrints({ columns: {}, known: ['Saldo'] }).known === headerPrint('Saldo') // true
 */
export function withPrints({ columns, known }: KeptByTexts): KeptColumns {
  const kept: Partial<Record<Field, KeptHeader>> = {};
  for (const field of FIELDS) {
    const column = columns[field];
    if (column) kept[field] = keptHeader(column.header, column.index);
  }
  return { columns: kept, known: known.map(headerPrint).join('') };
}

/**
 * A short fingerprint of a header, by which it is known again however it is written.
 *
 * @example headerPrint('Solde du') === headerPrint('SOLDE DÛ') // true
 */
export function headerPrint(header: string): string {
  const name = canonicalHeader(header.slice(0, COMPARED_LETTERS));
  const hash = Number.parseInt(stamp(name).slice(0, 8), 16);
  return (hash % 36 ** PRINT).toString(36).padStart(PRINT, '0');
}

/**
 * The prints of all headers that were remembered.
 *
 * @example knownPrints(keptColumns([{ index: 0, text: 'Saldo' }], {})) // [headerPrint('Saldo')]
 */
export function knownPrints({ known }: Pick<KeptColumns, 'known'>): string[] {
  return Array.from({ length: known.length / PRINT }, (_, at) =>
    known.slice(at * PRINT, (at + 1) * PRINT),
  );
}

function keptHeader(text: string, index: number): KeptHeader {
  return { header: text.slice(0, TOLD_LETTERS), print: headerPrint(text), index };
}

interface Sight {
  readonly headers: readonly Header[];
  readonly kept: KeptColumns;
  readonly marks: readonly ColumnMark[];
  /** What the headers mean by their names. */
  readonly sure: ColumnMap;
}

/**
 * Nearly every run finds the headers as they were: then no mark is looked at. Under one header two columns
 * may have changed places unseen.
 */
function isAsConfirmed(headers: readonly Header[], kept: KeptColumns): boolean {
  const prints = headers.map(({ text }) => headerPrint(text));
  if (prints.join('') !== kept.known) return false;
  const at = new Map(headers.map(({ index }, place) => [index, prints[place]]));
  return Object.values(kept.columns).every(
    ({ print, index }) => at.get(index) === print && bearersBefore(print, kept) === 1,
  );
}

function bearersBefore(print: string, kept: KeptColumns): number {
  return knownPrints(kept).filter((one) => one === print).length;
}

function lookFor(
  field: Field,
  sight: Sight,
): { place: number | null; change: ChangedColumn | null } {
  const { header: was = '', print } = sight.kept.columns[field] ?? {};
  const same = sight.headers.filter(({ text }) => headerPrint(text) === print);
  const here = markOf(field, sight);
  const asked = { field, was, here, there: same[0]?.index ?? null, asked: true };
  if (here === null) {
    const place = byHeaderAlone(field, same, sight);
    return { place, change: place === null ? asked : null };
  }
  if (same.some((header) => header.index === here)) return { place: here, change: null };
  if (!isRenamed(field, here, sight) || same.length > 0) return { place: null, change: asked };
  return { place: here, change: { ...asked, asked: false } };
}

/** A mark that stands twice, as a broken run may leave it, says nothing. */
function markOf(field: Field, { marks }: Sight): number | null {
  const own = marks.filter((mark) => mark.field === field);
  return own.length === 1 ? (own[0]?.index ?? null) : null;
}

/**
 * Of several columns under one header, the one in the old place; when one of them is gone, nobody knows.
 * A column that another field's mark stands on is that field's.
 */
function byHeaderAlone(
  field: Field,
  same: readonly Header[],
  { kept, marks }: Sight,
): number | null {
  const { print = '', index } = kept.columns[field] ?? {};
  const others = marks.filter((mark) => mark.field !== field);
  const free = same.filter((header) => others.every((mark) => mark.index !== header.index));
  const before = bearersBefore(print, kept);
  if (before <= 1 && free.length === 1) return free[0]?.index ?? null;
  if (free.length < before) return null;
  return free.find((header) => header.index === index)?.index ?? null;
}

/** Whether the column's new header is another name of the same field, and was not decided otherwise. */
function isRenamed(field: Field, here: number, { headers, kept, sure }: Sight): boolean {
  const text = headers.find(({ index }) => index === here)?.text;
  const decided = knownPrints(kept).includes(headerPrint(text ?? ''));
  return text !== undefined && !decided && sure[field] === here;
}

/** Columns that were added since, by sure names: none that a confirmed column's mark stands on. */
function sureOfAdded(
  { headers, kept, marks, sure }: Sight,
  map: ColumnMap,
  changes: readonly ChangedColumn[],
): [Field, number][] {
  const decided = new Set(knownPrints(kept));
  const taken = new Set([...Object.values(map), ...marks.map(({ index }) => index)]);
  const added = headers.filter(
    ({ index, text }) => !taken.has(index) && !decided.has(headerPrint(text)),
  );
  const asked = changes.filter(({ here, there }) => here !== null || there !== null);
  return FIELDS.flatMap((field): [Field, number][] => {
    const index = sure[field];
    if (map[field] !== undefined || index === undefined) return [];
    if (asked.some((change) => change.field === field)) return [];
    return added.some((header) => header.index === index) ? [[field, index]] : [];
  });
}
