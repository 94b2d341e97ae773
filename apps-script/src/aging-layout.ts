import { type Messages, messages } from '../../shared/messages/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { textOf } from '../../shared/sheet/rows.ts';

/** What a column of ours holds. */
export type AgingColumn =
  | 'guarantor'
  | 'account'
  | 'items'
  | 'age'
  | 'undated'
  | 'credits'
  | 'total'
  | 'insurer'
  | 'agency'
  | 'all';

/** Where one currency's table stands in the tab; rows from 0. */
export interface AgingBlock {
  /** Empty where nothing is open. */
  readonly currency: string;
  /** Row of the headers; the total stands right below, the guarantors follow. */
  readonly headerRow: number;
  readonly lastRow: number;
}

/** What stands where in an Aging tab, told by its own cells: people sort it and insert into it. */
export interface AgingLayout {
  /** Our columns, wherever they stand; all others are the person's. */
  readonly columns: readonly { readonly at: number; readonly is: AgingColumn }[];
  readonly blocks: readonly AgingBlock[];
  /** The block of what stays of who owes nothing now: its first row and the one behind its last. */
  readonly kept: { readonly from: number; readonly to: number } | null;
  /** Row of the headers of the problem list; null when every row could be read. */
  readonly problemRow: number | null;
  /** What each row is, in whatever language it was written; '' where nobody can say. */
  readonly names: readonly string[];
}

/** Title, basis, notes and an empty row stand above the first table. */
const TOP_ROWS = 4;

/**
 * Finds its way in an Aging tab by what stands in it.
 *
 * @returns null where no table of ours is there
 */
export function agingLayout(rows: readonly (readonly Cell[])[]): AgingLayout | null {
  const all = LANGUAGES.map((language) => messages(language));
  const heads = rows.map((row) => headerColumns(row, all));
  const columns = heads.find((found) => found !== null);
  if (!columns) return null;
  const at = (is: AgingColumn) => columns.find((column) => column.is === is)?.at ?? -1;
  const [name, account, items] = [at('guarantor'), at('account'), at('items')];
  const lines = rows.map((row) => ({
    name: textAt(row, name),
    account: textAt(row, account),
    beside: textAt(row, items),
  }));
  const isHead = (row: number) => (heads[row] ?? null) !== null;
  const sections = sectionsOf(lines, isHead, all);
  const blocks = lines.flatMap((_, row) => {
    if (!isHead(row)) return [];
    const next = sections.findIndex((section, later) => later > row && section.is !== 'table');
    const lastRow = lastFilled(lines, row + 1, next < 0 ? lines.length : next);
    return [{ currency: currencyIn(lines[row - 1]?.name), headerRow: row, lastRow }];
  });
  return { columns, blocks, ...listsIn(sections), names: namesOf(lines, sections, blocks, all) };
}

/** Under what a guarantor is known in our tab: the account, else the name as it is written. */
export function ownerOf(name: string, account: string): string {
  return account ? `a:${account.trim()}` : `n:${name.trim()}`;
}

type Columns = AgingLayout['columns'];

/** The cells of a row that tell what it is. */
interface Told {
  readonly name: string;
  readonly account: string;
  /** In the column of the items, where the kept block has the currency. */
  readonly beside: string;
}

/** What a row belongs to. */
interface Section {
  readonly is: 'top' | 'currency' | 'table' | 'left-out' | 'kept' | 'problems' | 'gap';
  /** Its first row, from 0. */
  readonly from: number;
}

function textAt(row: readonly Cell[], column: number): string {
  return (textOf(row[column]) ?? '').trim();
}

/** Our columns by the words of a header row in any language; null for every other row. */
function headerColumns(row: readonly Cell[], all: readonly Messages[]): Columns | null {
  for (const { agingTab: words, ages } of all) {
    const from = row.indexOf(words.guarantor);
    if (from < 0 || row.indexOf(words.account) < from) continue;
    const isApart = row.includes(words.patient);
    const known = new Map<Cell, AgingColumn>([
      [words.guarantor, 'guarantor'],
      [words.account, 'account'],
      [words.items, 'items'],
      [words.undated, 'undated'],
      [words.credits, 'credits'],
      [isApart ? words.patient : words.total, 'total'],
    ]);
    if (isApart) known.set(words.insurer, 'insurer').set(words.agency, 'agency');
    const last = isApart ? words.allOpen : words.total;
    known.set(last, isApart ? 'all' : 'total');
    const columns: { at: number; is: AgingColumn }[] = [];
    // what stands to the right of our last column is the person's, whatever they call it
    const end = row.indexOf(last) < 0 ? row.length : row.indexOf(last) + 1;
    row.slice(0, end).forEach((cell, at) => {
      // where a run was cut off, the number that it sorts by stands there
      const is = typeof cell === 'number' ? 'items' : isAge(cell, ages) ? 'age' : known.get(cell);
      if (!is || (is !== 'age' && columns.some((column) => column.is === is))) return;
      columns.push({ at, is });
    });
    return columns;
  }
  return null;
}

function isAge(cell: Cell, ages: Messages['ages']): boolean {
  if (typeof cell !== 'string') return false;
  const days = Number(/\d+/.exec(cell)?.[0]);
  return cell === ages.current || /^\d+\u2013\d+$/.test(cell) || cell === ages.over(days);
}

function sectionsOf(
  lines: readonly Told[],
  isHead: (row: number) => boolean,
  all: readonly Messages[],
): Section[] {
  const says = (word: 'kept' | 'problems' | 'leftOutRows') =>
    new Set(all.map(({ agingTab }) => agingTab[word]));
  const titles = {
    kept: says('kept'),
    problems: says('problems'),
    'left-out': says('leftOutRows'),
  };
  const titled = (name: string) =>
    (['kept', 'problems', 'left-out'] as const).find((is) => titles[is].has(name));
  let now: Section = { is: 'top', from: 0 };
  return lines.map(({ name }, row) => {
    const title = titled(name);
    if (isHead(row + 1)) now = { is: 'currency', from: row };
    else if (isHead(row)) now = { is: 'table', from: row };
    else if (title) now = { is: title, from: row };
    else if (now.is === 'left-out') now = { is: 'gap', from: row };
    return now;
  });
}

/** The last row of a table that names somebody: the person may have put rows of their own between. */
function lastFilled(lines: readonly Told[], from: number, to: number): number {
  for (let row = to - 1; row > from; row -= 1) {
    if (lines[row]?.name || lines[row]?.account) return row;
  }
  return from;
}

function currencyIn(title: string | undefined): string {
  return /\b[A-Z]{3}$/.exec(title ?? '')?.[0] ?? '';
}

function listsIn(sections: readonly Section[]): Pick<AgingLayout, 'kept' | 'problemRow'> {
  const from = sections.findIndex(({ is }) => is === 'kept');
  const end = sections.findIndex(({ is }, row) => row > from && is !== 'kept');
  const problems = sections.findIndex(({ is }) => is === 'problems');
  return {
    // with the empty row above it
    kept: from < 0 ? null : { from: from - 1, to: (end < 0 ? sections.length + 1 : end) - 1 },
    problemRow: problems < 0 ? null : problems + 1,
  };
}

function namesOf(
  lines: readonly Told[],
  sections: readonly Section[],
  blocks: readonly AgingBlock[],
  all: readonly Messages[],
): string[] {
  const nobody = new Set(all.map(({ agingTab }) => agingTab.nobody));
  const whoIn = ({ name, account }: Told) =>
    name + account === '' ? '' : ownerOf(nobody.has(name) ? '' : name, account);
  return lines.map((line, row) => {
    const section = sections[row] ?? { is: 'gap', from: row };
    const who = whoIn(line);
    const title = blocks.findIndex(({ headerRow }) => headerRow === row + 1);
    if (title >= 0) return `currency ${title}`;
    return section.is === 'table' ? inTable(row, who, blocks) : beside(section, row, line, who);
  });
}

/** What a row is that stands in no table. */
function beside({ is, from }: Section, row: number, line: Told, who: string): string {
  const past = row - from;
  if (is === 'kept') return past === 0 || who === '' ? '' : `kept ${line.beside} ${who}`;
  if (is === 'problems' && past > 1) return problemName(line);
  return is === 'top' && past >= TOP_ROWS ? '' : `${is} ${past}`;
}

/** A problem by the cell and by what is wrong there. */
function problemName({ name, account }: Told): string {
  return `problems ${name} ${account}`;
}

function inTable(row: number, who: string, blocks: readonly AgingBlock[]): string {
  const after = blocks.findIndex(({ headerRow }) => headerRow > row);
  const at = (after < 0 ? blocks.length : after) - 1;
  const { currency, headerRow, lastRow } = blocks[at] ?? { currency: '', headerRow: 0, lastRow: 0 };
  if (row === headerRow) return `head ${at}`;
  if (row === headerRow + 1) return `total ${currency}`;
  if (row > lastRow) return `below ${at} ${row - lastRow}`;
  return who === '' ? '' : `${currency} ${who}`;
}
