import type {
  BeforeRangeSaveDataDetails,
  BeforeSaveDataDetails,
  DimensionRows,
  FocusAfterRenderEvent,
  RangeArea,
} from '@revolist/revogrid';
import { cellOf, entryOf, ROW_HEIGHT, rowOf, select, type View } from './grid-view.ts';

/** Follows what a person selects and where they scroll. */
export function followSelection(view: View): void {
  on<FocusAfterRenderEvent>(view, 'afterfocus', ({ rowIndex, colIndex, rowType }) => {
    const row = rowOf(view, rowIndex, rowType);
    const { wish } = view;
    if (wish && (wish.row !== row || wish.column !== colIndex)) return;
    select(view, { row, column: colIndex, lastRow: row, lastColumn: colIndex });
  });
  on<(RangeArea & { type: DimensionRows }) | null>(view, 'setrange', (area) => {
    if (!area || view.wish) return;
    select(view, {
      row: rowOf(view, Math.min(area.y, area.y1), area.type),
      lastRow: rowOf(view, Math.max(area.y, area.y1), area.type),
      column: Math.min(area.x, area.x1),
      lastColumn: Math.max(area.x, area.x1),
    });
  });
  on<{ dimension: 'rgRow' | 'rgCol'; coordinate: number }>(view, 'viewportscroll', (detail) => {
    const { x, y } = view.scroll;
    const vertical = detail.dimension === 'rgRow';
    view.scroll = vertical ? { x, y: detail.coordinate } : { x: detail.coordinate, y };
    view.data?.show(Math.floor(view.scroll.y / ROW_HEIGHT) + view.frozen);
    view.events.onScroll(view.scroll);
  });
}

/** Stops every edit of the grid's own and hands over what was typed: the server says what it means. */
export function handOverEdits(view: View, onOpening: () => void): void {
  const rowIn = ({ rowIndex, type }: BeforeSaveDataDetails) => rowOf(view, rowIndex, type);
  on<BeforeSaveDataDetails>(view, 'beforeeditstart', (detail) => {
    onOpening();
    // Enter and F2 open what one would type, which is not always what one sees
    if (!detail.val) detail.val = entryOf(cellOf(view, rowIn(detail), detail.colIndex));
  });
  on<BeforeSaveDataDetails>(view, 'beforeedit', (detail, event) => {
    event.preventDefault();
    const row = rowIn(detail);
    const column = detail.colIndex;
    const text = String(detail.val ?? '');
    if (text !== entryOf(cellOf(view, row, column))) view.events.onType([{ row, column, text }]);
  });
  on<BeforeRangeSaveDataDetails>(view, 'beforerangeedit', (detail, event) => {
    event.preventDefault();
    const cells = Object.entries(detail.data).flatMap(([index, model]) =>
      Object.entries(model as Record<string, unknown>)
        .filter(([column]) => /^\d+$/.test(column))
        .map(([column, text]) => ({
          row: rowOf(view, Number(index), detail.type),
          column: Number(column),
          text: String(text ?? ''),
        })),
    );
    if (cells.length > 0) view.events.onType(cells);
  });
}

function on<T>(
  view: View,
  name: string,
  handler: (detail: T, event: CustomEvent<T>) => void,
): void {
  view.element.addEventListener(name, (event) => {
    handler((event as CustomEvent<T>).detail, event as CustomEvent<T>);
  });
}
