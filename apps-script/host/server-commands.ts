import { parseCivilDate } from '../../shared/calendar.ts';
import type { Language } from '../../shared/money.ts';
import { cellName } from '../../shared/sheet/rows.ts';
import { canSortBy } from './edits.ts';
import { refusalToDelete } from './grid.ts';
import { instantIn, stepFrom } from './server-clock.ts';
import type { Command } from './server-schema.ts';
import { type Undo, undoDeletedTab, undoRows, undoTyping } from './server-undo.ts';
import type { RefusalCode } from './server-wire.ts';
import { isTaken } from './sheet.ts';
import type { Host, SheetModel } from './types.ts';

/** What the server keeps about its one workbook and the person before it. */
export interface Desk {
  host: Host;
  language: Language;
  /** Grows with each change of the workbook. */
  revision: number;
  undo: Undo | null;
  /** Counts an execution of the add-on while it runs. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Says that the workbook was changed here and not through the host. */
  changed(): void;
}

type Outcome = RefusalCode | null;

/** Does what a person asked for; answers with the reason when it cannot be done. */
export async function carryOut(desk: Desk, command: Command): Promise<Outcome> {
  const { host } = desk;
  switch (command.do) {
    case 'menu':
      await desk.during(host.clickMenu(command.label));
      return null;
    case 'close-sidebar':
      host.closeSidebar();
      return null;
    case 'move-clock':
      return moveClock(desk, stepFrom(host.now(), host.workbook.timeZone, command.by));
    case 'set-date':
      return setDate(desk, command.date);
    case 'language':
      return changeLanguage(desk, command.language);
    case 'undo':
      return takeBack(desk);
    case 'add-tab':
      return addTab(desk);
    default: {
      const sheet = host.workbook.sheets.find((one) => one.id === command.sheetId);
      return sheet ? onSheet(desk, sheet, command) : 'no-such-tab';
    }
  }
}

type SheetCommand = Extract<Command, { sheetId: number }>;

function onSheet(desk: Desk, sheet: SheetModel, command: SheetCommand): Outcome {
  switch (command.do) {
    case 'type':
      return typeCells(desk, sheet, command.cells);
    case 'sort':
      if (!canSortBy(sheet, command.column + 1)) return 'nothing-to-sort-by';
      return moveRows(desk, sheet, () =>
        desk.host.sortSheet(sheet.id, command.column + 1, command.ascending, command.headers),
      );
    case 'insert-rows':
      return moveRows(desk, sheet, () =>
        desk.host.insertRows(sheet.id, command.before + 1, command.count),
      );
    case 'delete-rows':
      return (
        refusalToDelete(sheet, command.from + 1, command.count) ??
        moveRows(desk, sheet, () => desk.host.deleteRows(sheet.id, command.from + 1, command.count))
      );
    case 'select':
      desk.host.select(sheet.id, command.cell);
      return null;
    case 'rename-tab':
      return renameTab(desk, sheet, command.name.trim());
    case 'delete-tab':
      return deleteTab(desk, sheet);
  }
}

function typeCells(
  desk: Desk,
  sheet: SheetModel,
  cells: { row: number; column: number; text: string }[],
): Outcome {
  const inside = cells.every((c) => c.row < sheet.maxRows && c.column < sheet.maxColumns);
  if (!inside) return 'outside-the-grid';
  const names = cells.map((cell) => cellName(cell.column, cell.row + 1));
  const undo = undoTyping(sheet, names);
  desk.host.typeAll(
    sheet.id,
    cells.map(({ text }, i) => ({ cell: names[i] ?? '', text })),
  );
  desk.undo = undo.typed();
  return null;
}

function moveRows(desk: Desk, sheet: SheetModel, move: () => void): Outcome {
  const undo = undoRows(sheet, () => desk.revision);
  move();
  desk.undo = undo.moved();
  return null;
}

function addTab(desk: Desk): Outcome {
  const { workbook } = desk.host;
  const word = { en: 'Sheet', es: 'Hoja', fr: 'Feuille' }[desk.language];
  let number = workbook.sheets.length + 1;
  while (isTaken(workbook, `${word}${number}`)) number += 1;
  desk.host.select(desk.host.addSheet(`${word}${number}`), 'A1');
  desk.undo = null;
  return null;
}

function renameTab(desk: Desk, sheet: SheetModel, name: string): Outcome {
  if (name === '') return 'name-empty';
  const { workbook } = desk.host;
  if (isTaken(workbook, name, sheet)) return 'name-taken';
  const before = sheet.name;
  desk.host.renameSheet(sheet.id, name);
  desk.undo = () => {
    if (sheet.name !== name || !workbook.sheets.includes(sheet)) return 'changed-since';
    if (isTaken(workbook, before, sheet)) return 'name-taken';
    desk.host.renameSheet(sheet.id, before);
    return null;
  };
  return null;
}

function deleteTab(desk: Desk, sheet: SheetModel): Outcome {
  const { workbook } = desk.host;
  if (workbook.sheets.filter((one) => !one.hidden).length < 2) return 'last-tab';
  const undo = undoDeletedTab(workbook, sheet);
  desk.host.deleteSheet(sheet.id);
  desk.undo = undo;
  return null;
}

async function moveClock(desk: Desk, to: number): Promise<Outcome> {
  if (to <= desk.host.now()) return 'clock-back';
  await desk.during(desk.host.advanceTo(to));
  return null;
}

async function setDate(desk: Desk, text: string): Promise<Outcome> {
  const date = parseCivilDate(text);
  if (!date.ok) return 'no-such-day';
  return moveClock(desk, instantIn(desk.host.workbook.timeZone, date.value, 9));
}

/** As in Google's account settings: the menu follows when the file is opened again. */
async function changeLanguage(desk: Desk, language: Language): Promise<Outcome> {
  desk.language = language;
  desk.host.setUserLocale(language);
  await desk.during(desk.host.open());
  return null;
}

function takeBack(desk: Desk): Outcome {
  if (!desk.undo) return 'nothing-to-undo';
  const refusal = desk.undo();
  desk.undo = null;
  if (refusal === null) {
    desk.changed();
    void desk.host.calculate();
  }
  return refusal;
}
