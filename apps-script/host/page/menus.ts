import { columnLetter } from '../../../shared/sheet/fields.ts';
import type { Command } from '../server-schema.ts';
import type { DrawnSheet, PageState } from '../server-wire.ts';
import type { Selection } from './grid-view.ts';
import type { Messages } from './messages/en.ts';

/** A line of a menu: something to do, a menu of its own, or (null) a separator. */
export type MenuLine =
  | { label: string; disabled?: boolean; shortcut?: string; act: () => void }
  | { label: string; lines: MenuLine[] }
  | null;

export interface Menu {
  label: string;
  lines: MenuLine[];
}

interface Context {
  words: Messages;
  state: PageState;
  sheet: DrawnSheet;
  selection: Selection;
  run: (command: Command) => unknown;
}

/** The menus of the page; the add-on's own stands where Google puts it. */
export function menusOf({ words, state, sheet, selection, run }: Context): Menu[] {
  const { row, lastRow, column, lastColumn } = selection;
  const sheetId = sheet.id;
  const letter = columnLetter(column);
  const insert = (before: number) => run({ do: 'insert-rows', sheetId, before, count: 1 });
  const sort = (ascending: boolean) =>
    run({ do: 'sort', sheetId, column, ascending, headers: sheet.frozenRows });
  const clear = () => {
    const cells: { row: number; column: number; text: string }[] = [];
    for (let r = row; r <= lastRow; r += 1) {
      for (let c = column; c <= lastColumn; c += 1) cells.push({ row: r, column: c, text: '' });
    }
    run({ do: 'type', sheetId, cells });
  };
  const addOn: MenuLine[] = state.menu.map((label) => ({
    label,
    act: () => run({ do: 'menu', label }),
  }));
  if (addOn.length === 0) addOn.push({ label: words.noMenu, disabled: true, act: () => undefined });
  return [
    {
      label: words.edit,
      lines: [
        {
          label: words.undo,
          shortcut: 'Ctrl+Z',
          disabled: !state.canUndo,
          act: () => run({ do: 'undo' }),
        },
        null,
        { label: words.insertAbove, act: () => insert(row) },
        { label: words.insertBelow, act: () => insert(lastRow + 1) },
        {
          label: words.deleteRows(row + 1, lastRow + 1),
          act: () => run({ do: 'delete-rows', sheetId, from: row, count: lastRow - row + 1 }),
        },
        null,
        { label: words.clearCells, act: clear },
      ],
    },
    {
      label: words.data,
      lines: [
        { label: words.sortUp(letter), act: () => sort(true) },
        { label: words.sortDown(letter), act: () => sort(false) },
      ],
    },
    { label: words.extensions, lines: [{ label: 'Amiable', lines: addOn }] },
  ];
}
