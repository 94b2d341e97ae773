import type { Cell } from '../../shared/sheet/fields.ts';
import { isBlank, textOf } from '../../shared/sheet/rows.ts';
import { type AgingColumn, type AgingLayout, agingLayout } from './aging-layout.ts';
import { asRead, asText } from './own-cells.ts';

/** An Aging tab as it stands, the person's columns with it. */
export interface OldTab {
  readonly rows: readonly (readonly Cell[])[];
  readonly layout: AgingLayout;
  readonly notes: readonly (readonly string[])[];
  /** As seen from their own cell; null where none is. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

export type AgingRows = readonly (readonly (string | number)[])[];

/** A new report, and which row of the tab becomes which of its rows. */
export interface Woven {
  readonly rows: AgingRows;
  readonly layout: AgingLayout;
  /** For each row the old one that becomes it, both from 0; null: a new one. */
  readonly from: readonly (number | null)[];
}

/**
 * Gives each row of a new report the row that was its own in the old one, so that what a person put
 * there stays beside the same guarantor. What belongs to nobody of the new report gets lines of its
 * own; where two have the same name nobody can say whose it is, and it goes there too.
 *
 * @param words what stands above those lines
 */
export function weave(old: OldTab | null, rows: AgingRows, words: { kept: string }): Woven {
  const layout = layoutOf(rows);
  if (old === null) return { rows, layout, from: rows.map(() => null) };
  const own = claims(old.layout.names, layout.names);
  const taken = new Set(own);
  const title = old.layout.kept ? old.layout.kept.from + 1 : null;
  const left = belongings(old).filter((row) => !taken.has(row) && row !== title);
  if (left.length === 0) return { rows, layout, from: own };
  const width = rows[0]?.length ?? 0;
  const padded = (cells: string[]) => [...cells, ...Array(width - cells.length).fill('')];
  const block = [padded([]), padded([words.kept]), ...left.map((row) => padded(label(old, row)))];
  const at = layout.problemRow === null ? rows.length : layout.problemRow - 2;
  const whole = [...rows.slice(0, at), ...block, ...rows.slice(at)];
  const from = [...own.slice(0, at), null, title, ...left, ...own.slice(at)];
  return { rows: whole, layout: layoutOf(whole), from };
}

/** Our own columns of a tab, as they are written again; without what is kept of the person's. */
export function ownRows({ rows, layout }: Pick<OldTab, 'rows' | 'layout'>): AgingRows {
  const { from, to } = layout.kept ?? { from: 0, to: 0 };
  const report = rows.filter((_, row) => row < from || row >= to);
  return report.map((cells) =>
    layout.columns.map(({ at }) => {
      const cell = cells[at] ?? '';
      return typeof cell === 'number' ? cell : asText(textOf(cell) ?? '');
    }),
  );
}

/** @throws Error for rows without a table, which no report is */
function layoutOf(rows: AgingRows): AgingLayout {
  const layout = agingLayout(rows.map((row) => row.map(asRead)));
  if (layout === null) throw new Error('A report without a table');
  return layout;
}

/** For each new row the old one with its name, as long as one row alone has it on either side. */
function claims(old: readonly string[], now: readonly string[]): (number | null)[] {
  const [before, after] = [onlyOnes(old), onlyOnes(now)];
  return now.map((name) => {
    if (!after.has(name)) return null;
    // who owes again gets back what was kept
    return before.get(name) ?? before.get(`kept ${name}`) ?? null;
  });
}

function onlyOnes(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>(['']);
  names.forEach((name, row) => {
    if (found.has(name)) twice.add(name);
    found.set(name, row);
  });
  for (const name of twice) found.delete(name);
  return found;
}

/** Rows with something of the person's: typed beside ours, or noted at a cell. */
function belongings({ rows, layout, notes, formulas }: OldTab): number[] {
  const ours = new Set(layout.columns.map(({ at }) => at));
  const everywhere = formulas.reduce((counts, cells) => {
    cells.forEach((formula, at) => {
      const key = `${at} ${formula}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    return counts;
  }, new Map<string, number>());
  const isTheirs = (row: number) => (cell: Cell, at: number) => {
    const formula = formulas[row]?.[at] || null;
    // a formula that stands in other rows too is their column's, and nobody's own
    const isOwn = formula === null || everywhere.get(`${at} ${formula}`) === 1;
    return !ours.has(at) && isOwn && !isBlank(cell);
  };
  return rows.flatMap((cells, row) => {
    const noted = notes[row]?.some((note) => note !== '');
    return noted || cells.some(isTheirs(row)) ? [row] : [];
  });
}

/** Whose the line was: name, account and currency, or what else stood first in the row. */
function label({ rows, layout }: OldTab, row: number): string[] {
  const cell = (is: AgingColumn) =>
    textOf(rows[row]?.[layout.columns.find((column) => column.is === is)?.at ?? -1]) ?? '';
  const name = layout.names[row] ?? '';
  const block = layout.blocks.find(({ headerRow, lastRow }) => row >= headerRow && row <= lastRow);
  const currency = name.startsWith('kept ') ? cell('items') : (block?.currency ?? '');
  return [cell('guarantor'), cell('account'), currency].map(asText);
}
