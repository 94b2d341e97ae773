import { defineCustomElements } from '@revolist/revogrid/loader';
import type { DrawnSheet } from '../server-wire.ts';
import { keepToItself, makeReadable } from './grid-access.ts';
import { DEFAULT_WIDTH, gridColumns, rowHeaders } from './grid-cells.ts';
import { keepEarlyEnter } from './grid-enter.ts';
import { followSelection, handOverEdits } from './grid-listen.ts';
import { gridRows } from './grid-rows.ts';
import {
  type GridEvents,
  ROW_HEIGHT,
  showCell,
  TOP,
  tellSelection,
  type View,
} from './grid-view.ts';

export interface Grid {
  /** Shows the tab as it is now; its rows are kept while its size stays the same. */
  show(sheet: DrawnSheet, revision: number, label: string): void;
  jump(row: number, column: number): void;
  focus(): void;
  close(): void;
}

defineCustomElements();

/** The grid of one tab over the server's cells: what is typed goes to the server and comes back. */
export function createGrid(parent: HTMLElement, events: GridEvents): Grid {
  const element = newElement(parent);
  const enter = keepEarlyEnter(element);
  const view: View = {
    element,
    events,
    data: null,
    frozen: 0,
    selected: TOP,
    scroll: { x: 0, y: 0 },
    wish: null,
  };
  followSelection(view);
  handOverEdits(view, enter.opening);
  tellSelection(view);
  let shown: { sheet: DrawnSheet; revision: number } | null = null;
  return {
    show(sheet, revision, label) {
      element.setAttribute('aria-label', label);
      const before = shown?.sheet;
      if (!before || !sameColumns(before, sheet)) {
        element.columns = gridColumns(sheet.columns, sheet.columnWidths);
      }
      if (!before || !sameRows(before, sheet)) openRows(view, sheet);
      else if (revision !== shown?.revision) view.data?.stale();
      shown = { sheet, revision };
    },
    jump(row, column) {
      const last = shown?.sheet ?? { rows: 1, columns: 1 };
      void showCell(view, Math.min(row, last.rows - 1), Math.min(column, last.columns - 1));
    },
    focus: () => void showCell(view, view.selected.row, view.selected.column),
    close() {
      enter.close();
      view.data?.close();
      element.remove();
    },
  };
}

function newElement(parent: HTMLElement): HTMLRevoGridElement {
  const element = document.createElement('revo-grid');
  Object.assign(element, {
    range: true,
    resize: true,
    canFocus: true,
    useClipboard: true,
    hideAttribution: true,
    rowSize: ROW_HEIGHT,
    rowHeaders,
  });
  parent.append(element);
  makeReadable(element);
  keepToItself(element);
  return element;
}

function sameColumns(a: DrawnSheet, b: DrawnSheet): boolean {
  const of = ({ columns, columnWidths }: DrawnSheet) => JSON.stringify([columns, columnWidths]);
  return of(a) === of(b);
}

function sameRows(a: DrawnSheet, b: DrawnSheet): boolean {
  return a.rows === b.rows && a.frozenRows === b.frozenRows;
}

function openRows(view: View, sheet: DrawnSheet): void {
  view.data?.close();
  view.frozen = Math.min(sheet.frozenRows, sheet.rows - 1);
  view.data = gridRows(sheet.id, sheet.rows, () => {
    void view.element.refresh('all');
    tellSelection(view);
  });
  view.data.show(Math.floor(view.scroll.y / ROW_HEIGHT) + view.frozen);
  view.element.pinnedTopSource = view.data.rows.slice(0, view.frozen);
  view.element.source = view.data.rows.slice(view.frozen);
}

/** Left edge of a column inside of the cells, in pixels. */
export function leftOf(sheet: DrawnSheet, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at += 1) left += sheet.columnWidths[at] ?? DEFAULT_WIDTH;
  return left;
}
