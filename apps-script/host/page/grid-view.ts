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
  /** Counts the cells that were asked to be shown: a later wish ends an earlier one on its way. */
  wishes: number;
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

/** Selects a cell and brings it into sight, unless another is asked for meanwhile. */
export async function showCell(view: View, row: number, column: number): Promise<void> {
  const { element, frozen } = view;
  view.wishes += 1;
  const mine = view.wishes;
  const isFrozen = row < frozen;
  const cell = { x: column, y: isFrozen ? row : row - frozen };
  if (!isFrozen) await element.scrollToRow(Math.max(0, cell.y - 3));
  await element.scrollToColumnIndex(Math.max(0, column - 2));
  if (mine !== view.wishes) return;
  await element.setCellsFocus(cell, cell, 'rgCol', isFrozen ? 'rowPinStart' : 'rgRow');
  // a cell that was out of sight is not there yet to take the keyboard
  if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
}

/** A tab that was not in sight before begins at its first cell, and nothing is selected in it. */
export function showTop(view: View): void {
  void view.element.clearFocus();
  void view.element.scrollToCoordinate({ x: 0, y: 0 });
  view.scroll = { x: 0, y: 0 };
  view.selected = TOP;
  view.events.onScroll(view.scroll);
  tellSelection(view);
}
