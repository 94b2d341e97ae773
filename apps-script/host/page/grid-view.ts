import type { DimensionRows } from '@revolist/revogrid';
import type { DrawnCell } from '../server-wire.ts';
import type { GridRows } from './grid-rows.ts';

export const ROW_HEIGHT = 22;
export const HEADER_HEIGHT = 26;

/** What is selected; rows and columns from 0, both ends included. */
export interface Selection {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** How far the cells are scrolled, in pixels: what lies over them goes with them. */
export interface Scroll {
  x: number;
  y: number;
}

export interface GridEvents {
  onSelect(selection: Selection, cell: DrawnCell | null): void;
  onType(cells: { row: number; column: number; text: string }[]): void;
  onScroll(scroll: Scroll): void;
}

/** What a person sees of a tab at the moment. */
export interface View {
  readonly element: HTMLRevoGridElement;
  readonly events: GridEvents;
  data: GridRows | null;
  frozen: number;
  selected: Selection;
  scroll: Scroll;
  /** A cell that the grid is on its way to; what it says of others meanwhile is out of date. */
  wish: { row: number; column: number } | null;
}

export const TOP: Selection = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

/** The sheet's row, where the grid counts frozen rows and the others apart. */
export function rowOf(view: View, index: number, type: DimensionRows): number {
  return type === 'rowPinStart' ? index : index + view.frozen;
}

export function cellOf(view: View, row: number, column: number): DrawnCell | null {
  return view.data?.rows[row]?.cells[column] ?? null;
}

/** What one would type to get a cell's content. */
export function entryOf(cell: DrawnCell | null): string {
  return cell?.entry ?? cell?.text ?? '';
}

export function tellSelection(view: View): void {
  const { row, column } = view.selected;
  view.events.onSelect(view.selected, cellOf(view, row, column));
}

/** Frames that the grid may take to open a tab, before a wish for one of its cells is given up. */
const PATIENCE = 60;

/** Selects a cell, brings it into sight and gives the grid the keyboard. */
export async function showCell(view: View, row: number, column: number): Promise<void> {
  const wish = { row, column };
  view.wish = wish;
  // said at once: whoever gives the grid the keyboard meanwhile means this cell
  select(view, { row, column, lastRow: row, lastColumn: column });
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    await ask(view, wish);
    // a grid that is drawing a tab for the first time loses what it is asked, and does not say so
    await nextFrame();
    if (view.wish !== wish) return;
    if (await hasFocus(view, wish)) break;
  }
  view.wish = null;
  // a cell that was out of sight is not there yet to take the keyboard
  if (!view.element.contains(document.activeElement)) view.element.focus({ preventScroll: true });
}

export function select(view: View, selection: Selection): void {
  view.selected = selection;
  tellSelection(view);
}

type Place = NonNullable<View['wish']>;

async function ask({ element, frozen }: View, { row, column }: Place): Promise<void> {
  const isFrozen = row < frozen;
  const cell = { x: column, y: isFrozen ? row : row - frozen };
  if (!isFrozen) await element.scrollToRow(Math.max(0, cell.y - 3));
  await element.scrollToColumnIndex(Math.max(0, column - 2));
  await element.setCellsFocus(cell, cell, 'rgCol', isFrozen ? 'rowPinStart' : 'rgRow');
}

async function hasFocus(view: View, { row, column }: Place): Promise<boolean> {
  const focused = await view.element.getFocused();
  if (!focused) return false;
  return rowOf(view, focused.cell.y, focused.rowType) === row && focused.cell.x === column;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => window.requestAnimationFrame(resolve));
}
