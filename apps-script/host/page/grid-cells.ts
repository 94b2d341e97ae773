import type {
  CellProps,
  CellTemplateProp,
  ColumnRegular,
  HyperFunc,
  VNode,
} from '@revolist/revogrid';
import { columnLetter } from '../../../shared/sheet/fields.ts';
import type { GridRow } from './grid-rows.ts';

/** As wide as in Sheets. */
export const DEFAULT_WIDTH = 100;

/** About as wide as a letter is on average, in pixels. */
const LETTER_WIDTH = 6;

/** The grid's columns: named by letters, drawn as the server says. */
export function gridColumns(count: number, widths: Record<number, number>): ColumnRegular[] {
  return Array.from({ length: count }, (_, column) => ({
    prop: column,
    name: columnLetter(column),
    size: widths[column] ?? DEFAULT_WIDTH,
    filter: false,
    cellProperties: propertiesOf,
    cellTemplate: contentOf,
  }));
}

/** The numbers at the left, as headers of their rows. */
export const rowHeaders: ColumnRegular = {
  prop: 'number',
  size: 46,
  columnProperties: () => ({ role: 'columnheader' }),
  columnTemplate: (create) => create('span', { class: 'visually-hidden' }, '#'),
  cellProperties: () => ({ role: 'rowheader', tabindex: -1 }),
};

function propertiesOf({ model, colIndex, column }: CellTemplateProp): CellProps {
  const cell = (model as GridRow).cells[colIndex];
  if (!cell) return {};
  const style: Record<string, string> = { textAlign: cell.align };
  if (cell.bold) style.fontWeight = '600';
  if (cell.italic) style.fontStyle = 'italic';
  if (cell.background) style.background = cell.background;
  if (cell.color) style.color = cell.color;
  const hint = cell.error === undefined ? {} : { title: cell.error };
  return { ...hint, class: runsOn(model as GridRow, colIndex, column) ? 'runs-on' : '', style };
}

function contentOf(create: HyperFunc<VNode>, { model, colIndex, column }: CellTemplateProp) {
  const text = (model as GridRow).cells[colIndex]?.text ?? '';
  return runsOn(model as GridRow, colIndex, column) ? create('span', { class: 'run' }, text) : text;
}

/** As in Sheets, text that is too long runs on into the empty cells at its right. */
function runsOn({ cells }: GridRow, index: number, column: ColumnRegular): boolean {
  const cell = cells[index];
  if (cell?.align !== 'left' || cells[index + 1]?.text) return false;
  return cell.text.length * LETTER_WIDTH > (column.size ?? DEFAULT_WIDTH);
}
