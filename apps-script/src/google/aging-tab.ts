import type { Messages } from '../../../shared/messages/index.ts';
import { type AgingLayout, agingLayout } from '../aging-layout.ts';
import { type AgingRows, type OldTab, ownRows, type Woven, weave } from '../aging-weave.ts';
import * as looks from './aging-looks.ts';
import { fitGrid } from './grid.ts';
import { readCells, type Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Empty rows below the report: room for the chart beside a short one. */
const SPARE_ROWS = 30;
/** A column of ours, from 1, that carries the order while rows are sorted by it. */
const ORDER = 3;

/**
 * Writes the report into our Aging tab and shows it, in a number of calls that no row adds to. The tab's
 * rows are moved to where their guarantors stand now, so that what a person put beside them, and what
 * they did to their looks, goes along; then our own columns get their values. Only what is new there
 * is formatted. A tab without a table of ours, as where a person has deleted its headers, may hold
 * anything: it stays as it is under another name.
 *
 * @returns the tab's name, whether there was a report before, which is now the one to go back to, and
 *   the name of a tab that was set aside
 */
export function writeAgingTab(
  workbook: Workbook,
  texts: Messages,
  rows: AgingRows,
): { tab: string; isKept: boolean; setAside: string | null } {
  const found = workbook.ownTab('aging');
  const old = found && readTab(found, workbook.timeZone);
  const isUnknown = found !== null && old === null && found.getLastRow() > 0;
  const setAside = isUnknown ? workbook.giveAway('aging', texts.agingTab.asideTab) : null;
  const sheet = isUnknown || !found ? workbook.addOwnTab('aging', texts.tabs.aging) : found;
  if (old === null) sheet.clear();
  else keepBefore(workbook, texts, ownRows(old));
  const woven = weave(old, rows, texts.agingTab);
  const { layout } = woven;
  const columns = layout.columns.length;
  const charts = looks.ownCharts(sheet, old?.layout ?? null);
  const isNewShape = fitColumns(sheet, old?.layout ?? null, layout);
  const fresh = moveRows(sheet, old, woven);
  fitGrid(sheet, woven.rows.length + SPARE_ROWS, columns + 2);
  if (isNewShape) formatAnew(sheet, layout);
  sheet.getRange(1, 1, woven.rows.length, columns).setValues(woven.rows.map((row) => [...row]));
  formatFresh(sheet, layout, fresh);
  if (old === null) looks.formatTab(sheet, columns);
  if (old?.layout.blocks.length !== layout.blocks.length) looks.freezeHeads(sheet, layout);
  const column = Math.max(old?.rows[0]?.length ?? 0, columns) + 2;
  looks.drawCharts(sheet, charts, layout, { column, texts });
  sheet.activate();
  return { tab: sheet.getName(), isKept: old !== null, setAside };
}

/** The values of the last report, in a hidden tab of ours. */
function keepBefore(workbook: Workbook, texts: Messages, rows: AgingRows): void {
  const known = workbook.ownTab('aging-before');
  const sheet = known ?? workbook.addOwnTab('aging-before', texts.tabs.agingBefore);
  if (known === null) sheet.hideSheet();
  sheet.clear();
  const columns = rows[0]?.length ?? 1;
  fitGrid(sheet, rows.length, columns);
  sheet.getRange(1, 1, rows.length, columns).setValues(rows.map((row) => [...row]));
}

/** The report that stood in our Aging tab before the one that stands there; null where none is kept. */
export function reportBefore(workbook: Workbook): AgingRows | null {
  const rows = readAging(workbook, 'aging-before');
  return rows && ownRows(rows);
}

/** The cells of a tab with a report of ours, and what stands where in it. */
export function readAging(
  workbook: Workbook,
  kind: 'aging' | 'aging-before',
): Pick<OldTab, 'rows' | 'layout'> | null {
  const sheet = workbook.ownTab(kind);
  const rows = sheet ? readCells(sheet, workbook.timeZone) : [];
  const layout = agingLayout(rows);
  return layout && { rows, layout };
}

/** Our tab as it stands, with what the person put there; null while no table of ours is in it. */
function readTab(sheet: Sheet, timeZone: string): OldTab | null {
  const rows = readCells(sheet, timeZone);
  const layout = agingLayout(rows);
  if (layout === null) return null;
  const range = sheet.getDataRange();
  return { rows, layout, notes: range.getNotes(), formulas: range.getFormulasR1C1() };
}

/**
 * Brings our columns together at the left, as many as the report has; the person's stand behind them.
 *
 * @returns whether they are others than before
 */
function fitColumns(sheet: Sheet, old: AgingLayout | null, now: AgingLayout): boolean {
  if (old === null) return false; // each of its rows is new
  const ours = old.columns.map(({ at }) => at);
  const last = ours[ours.length - 1] ?? 0;
  const between = Array.from({ length: last }, (_, at) => at).filter((at) => !ours.includes(at));
  between.forEach((at, moved) => {
    sheet.moveColumns(sheet.getRange(1, at - moved + 1), last + 2);
  });
  const more = now.columns.length - ours.length;
  if (more > 0) {
    sheet.insertColumnsAfter(ours.length, more);
    looks.widenFigures(sheet, ours.length + 1, more);
  } else if (more < 0) sheet.deleteColumns(now.columns.length + 1, -more);
  const shape = ({ columns }: AgingLayout) => columns.map(({ is }) => is).join();
  return shape(old) !== shape(now);
}

/**
 * Moves each row of the tab to its new place, with everything in it, and deletes those of which nothing
 * is left; new ones come from below.
 *
 * @returns the new rows, from 0
 * @throws Error where the rows did not go where they should: nothing has been written over them yet
 */
function moveRows(sheet: Sheet, old: OldTab | null, woven: Woven): ReadonlySet<number> {
  const targets: number[] = Array(old?.rows.length ?? 0).fill(-1);
  const fresh = woven.from.flatMap((row, target) => (row === null ? [target] : []));
  woven.from.forEach((row, target) => {
    if (row !== null) targets[row] = target;
  });
  let end = woven.rows.length;
  for (const [row, target] of targets.entries()) if (target < 0) targets[row] = end++;
  const from = targets.length;
  targets.push(...fresh);
  const [there, wanted] = [sheet.getMaxRows(), woven.rows.length + SPARE_ROWS];
  // at once as many as will stay
  if (there < targets.length) {
    sheet.insertRowsAfter(there, Math.max(targets.length, wanted) - there);
  }
  formatFigures(sheet, woven.layout, fresh, from);
  sortInto(sheet, targets);
  const gone = targets.length - woven.rows.length;
  if (gone > 0) sheet.deleteRows(woven.rows.length + 1, gone);
  return new Set(fresh);
}

/** Formats the new rows of each table while they still stand together. */
function formatFigures(
  sheet: Sheet,
  layout: AgingLayout,
  fresh: readonly number[],
  below: number,
): void {
  for (const block of layout.blocks) {
    const isIn = (row: number) => row > block.headerRow && row <= block.lastRow;
    const first = fresh.findIndex(isIn);
    const rows = { from: below + first + 1, count: fresh.filter(isIn).length };
    if (first >= 0) looks.formatFigures(sheet, rows, block, layout);
  }
}

function sortInto(sheet: Sheet, targets: readonly number[]): void {
  const first = targets.findIndex((target, row) => target !== row);
  if (first < 0) return;
  const count = targets.length - first;
  const order = sheet.getRange(first + 1, ORDER, count, 1);
  order.setValues(targets.slice(first).map((target) => [target]));
  const rows = sheet.getRange(first + 1, 1, count, sheet.getMaxColumns());
  rows.breakApart().sort(ORDER); // cells that are merged over rows cannot be sorted
  const sorted = order.getValues().every(([target], row) => target === first + row);
  if (!sorted) throw new Error('The rows of the tab could not be moved');
}

/** Formats our columns as a whole: they hold something else than before. */
function formatAnew(sheet: Sheet, layout: AgingLayout): void {
  for (const block of layout.blocks) {
    const { headerRow, lastRow } = block;
    looks.formatFigures(sheet, { from: headerRow + 2, count: lastRow - headerRow }, block, layout);
    looks.formatHead(sheet, block, layout.columns.length);
    looks.formatBold(sheet, headerRow + 1, layout.columns.length);
  }
}

/** Formats the heads, totals and titles that were not there before. */
function formatFresh(sheet: Sheet, layout: AgingLayout, fresh: ReadonlySet<number>): void {
  const { blocks, kept, problemRow, columns } = layout;
  for (const block of blocks) {
    if (fresh.has(block.headerRow)) looks.formatHead(sheet, block, columns.length);
  }
  const totals = blocks.flatMap(({ currency, headerRow }) => (currency ? headerRow + 1 : []));
  const titles = [kept && kept.from + 1, problemRow && problemRow - 1, problemRow];
  for (const row of [...totals, ...titles]) {
    if (row !== null && fresh.has(row)) looks.formatBold(sheet, row, columns.length);
  }
}
