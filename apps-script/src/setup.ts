import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Overview, Tab } from '../../shared/contract/sidebar-views.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { localeCurrency } from '../../shared/sheet/amounts.ts';
import {
  type Cell,
  type ColumnMap,
  DATE_FIELDS,
  type DateField,
  FIELDS,
} from '../../shared/sheet/fields.ts';
import { keptColumns } from '../../shared/sheet/found-again.ts';
import { canonicalHeader } from '../../shared/sheet/header-words.ts';
import { findHeaderRow, headersAt, mapHeaders, missingParts } from '../../shared/sheet/headers.ts';
import { learnFrom, learntNames } from '../../shared/sheet/learnt.ts';
import { readSheet, type SheetReading } from '../../shared/sheet/read.ts';
import { type Columns, findColumns, type Sources } from './columns.ts';
import type { Context } from './context.ts';
import type { TabInfo } from './google/workbook.ts';
import {
  chosenTab,
  keepLearntHeaders,
  learntHeaders,
  type RememberedTab,
  rememberedTab,
  rememberTab,
} from './settings.ts';

/** Rows that are enough to guess which tab holds receivables. */
const GLANCE_ROWS = 30;

/** A receivables tab, read: its columns, its lines, and how the person wants it read. */
export interface ReadTab {
  readonly tab: Tab;
  readonly tabs: readonly Tab[];
  readonly columns: Columns;
  readonly rows: readonly (readonly Cell[])[];
  readonly reading: SheetReading;
  readonly currency: string;
  readonly language: Overview['language'];
  readonly remembered: RememberedTab | null;
  readonly tabAsked: boolean;
}

/** Which tab holds the receivables, and what a person has said about it. */
export interface Place {
  readonly tab: Tab;
  readonly tabs: readonly Tab[];
  readonly remembered: RememberedTab | null;
  /** Another tab is as likely: only a person can say which. */
  readonly tabAsked: boolean;
}

/** Finds the receivables tab: the one asked for, else the one chosen before, else the likeliest. */
export function findPlace(
  context: Context,
  sheetId: number | null = null,
): Result<Place, RefusalCode> {
  const tabs = context.workbook.clinicTabs();
  const said = sheetId ?? chosenTab();
  const { id, tied } = said === null ? likeliestTab(context, tabs) : { id: said, tied: false };
  const tab = tabs.find((one) => one.id === id);
  if (!tab) return refused('no-tab');
  return ok({ tab, tabs, remembered: rememberedTab(tab.id), tabAsked: tied });
}

/** The place to ask a person about: as above, but the likeliest where the chosen tab is gone. */
export function placeToAskAbout(
  context: Context,
  sheetId: number | null,
): Result<Place, RefusalCode> {
  const place = findPlace(context, sheetId);
  if (place.ok || sheetId !== null) return place;
  const tabs = context.workbook.clinicTabs();
  const { id, tied } = likeliestTab(context, tabs);
  const likeliest = id === null ? place : findPlace(context, id);
  return likeliest.ok ? ok({ ...likeliest.value, tabAsked: tied }) : likeliest;
}

/**
 * Reads the tab as it stands this moment, in two service calls whatever the number of rows.
 *
 * @param before an earlier reading of this place: it is given again while every cell is still the same
 */
export function readPlace(
  { workbook, language }: Context,
  place: Place,
  before?: ReadTab,
): Result<ReadTab, RefusalCode> {
  const { remembered, tabAsked } = place;
  const rows = workbook.read(place.tab.id);
  if (!rows) return refused('no-tab');
  if (before && sameCells(rows, before.rows)) return ok(before);
  const columns = findColumns(rows, remembered, sourcesOf(workbook, place.tab.id));
  const currency = remembered?.currency ?? localeCurrency(workbook.locale);
  const reading = readSheet({
    rows,
    headerRow: columns.headerRow,
    columns: columns.map,
    currency,
    locale: workbook.locale,
    dateOrder: remembered?.dateOrder ?? {},
  });
  return ok({
    ...{ tab: place.tab, tabs: place.tabs, columns, rows, reading, currency },
    ...{ remembered, tabAsked },
    language: remembered?.language ?? language,
  });
}

function sourcesOf(workbook: Context['workbook'], tab: number): Sources {
  return {
    marks: () => workbook.columnMarks(tab),
    learnt: () => learntNames(learntHeaders()),
  };
}

function sameCells(rows: ReadTab['rows'], others: ReadTab['rows']): boolean {
  const isSame = (cell: Cell, other: Cell | undefined) =>
    cell === other ||
    (typeof cell === 'object' && typeof other === 'object' && cell.date === other.date);
  const sameRow = (row: readonly Cell[], other: readonly Cell[] = []) =>
    row.length === other.length && row.every((cell, at) => isSame(cell, other[at]));
  return rows.length === others.length && rows.every((row, at) => sameRow(row, others[at]));
}

/** Finds and reads the receivables tab. */
export function readReceivables(context: Context): Result<ReadTab, RefusalCode> {
  const place = findPlace(context);
  return place.ok ? readPlace(context, place.value) : place;
}

/** Whether nothing is left to ask: only then is a report made or anything sent. */
export function isReady({ columns, reading, tabAsked }: ReadTab): boolean {
  const whole = missingParts(columns.map).length === 0;
  return whole && !tabAsked && columns.open.length === 0 && reading.questions.length === 0;
}

/**
 * Remembers what was found without a question, as if a person had confirmed it: whoever has seen its
 * figures relies on this tab and these columns, so later they are asked about and not found anew.
 */
export function keepFound({ workbook }: Context, read: ReadTab): void {
  if (!isReady(read)) return;
  const { tab, columns, currency, language, remembered } = read;
  const isKept = chosenTab() !== null;
  // what was kept before columns were marked gets its marks while its headers are as they were
  if (isKept && (!remembered || remembered.marked || columns.changes.length > 0)) return;
  const found = { headerRow: columns.headerRow + 1, dateOrder: {}, currency, language };
  const kept = remembered ?? { ...found, ...keptColumns(columns.headers, columns.map) };
  rememberTab(tab.id, { ...kept, marked: true });
  const isConfirmed = ([field]: [string, number]) => field in kept.columns;
  workbook.markColumns(tab.id, Object.fromEntries(Object.entries(columns.map).filter(isConfirmed)));
}

/** Remembers what a person said about a tab. Columns that are not in the answer are not in the sheet. */
export function saveSetup(
  { workbook }: Context,
  args: Arguments<'saveSetup'>,
): Result<null, RefusalCode> {
  const isClinics = workbook.clinicTabs().some(({ id }) => id === args.sheetId);
  const rows = isClinics && workbook.read(args.sheetId, args.headerRow);
  if (!rows) return refused('no-tab');
  const headers = headersAt(rows, args.headerRow - 1);
  const { columns, known } = keptColumns(headers, args.columns);
  const { headerRow, currency, language } = args;
  // somebody has changed the sheet since the form was filled in: its columns are others now
  const chosen = FIELDS.filter((field) => typeof args.columns[field] === 'number');
  if (chosen.some((field) => !columns[field])) return refused('headers-changed');
  const before = rememberedTab(args.sheetId);
  const shown = findColumns(rows, before, sourcesOf(workbook, args.sheetId));
  const dateOrder = { ...stillTrue(before, columns), ...args.dateOrder };
  const kept = { headerRow, columns, known, dateOrder, currency, language };
  rememberTab(args.sheetId, { ...kept, marked: true });
  const places = FIELDS.flatMap((field) => {
    const place = columns[field];
    return place ? [[field, place.index]] : [];
  });
  workbook.markColumns(args.sheetId, Object.fromEntries(places));
  if (shown.headerRow === headerRow - 1) learn(shown, args.columns);
  return ok(null);
}

/** What the person made of the columns that were shown to them serves their next sheet. */
function learn({ headers, map }: Columns, chosen: Arguments<'saveSetup'>['columns']): void {
  const before = learntHeaders();
  const after = learnFrom(before, { headers, shown: map, chosen, named: mapHeaders(headers) });
  if (JSON.stringify(after) !== JSON.stringify(before)) keepLearntHeaders(after);
}

/** Forgets what this person has said of a header: their next sheets are read by its name alone. */
export function forgetHeader(header: string): void {
  const name = canonicalHeader(header);
  keepLearntHeaders(learntHeaders().filter(([one]) => one !== name));
}

/** What was answered earlier about date columns that are still the same ones. */
function stillTrue(
  before: RememberedTab | null,
  columns: RememberedTab['columns'],
): RememberedTab['dateOrder'] {
  const same = DATE_FIELDS.filter(
    (field) => columns[field] && columns[field].print === before?.columns[field]?.print,
  );
  const kept: RememberedTab['dateOrder'] = {};
  for (const field of same) {
    const order = before?.dateOrder[field];
    if (order) kept[field] = order;
  }
  return kept;
}

/**
 * The tab in whose headers we know the most fields, and whether another one is as good. A hidden tab,
 * as an archive often is, counts only where no other is there.
 */
function likeliestTab(
  { workbook }: Context,
  all: readonly TabInfo[],
): { id: number | null; tied: boolean } {
  const visible = all.filter(({ hidden }) => !hidden);
  const tabs = visible.length > 0 ? visible : all;
  const learnt = learntNames(learntHeaders());
  let best: { id: number; score: number; tied: boolean } | null = null;
  for (const { id } of tabs) {
    const rows = workbook.read(id, GLANCE_ROWS) ?? [];
    const row = findHeaderRow(rows, learnt);
    if (row === null) continue;
    const { sure } = mapHeaders(headersAt(rows, row), learnt);
    const score = Object.keys(sure).length - missingParts(sure).length * 10;
    if (!best || score > best.score) best = { id, score, tied: false };
    else if (score === best.score) best.tied = true;
  }
  return best ?? { id: tabs[0]?.id ?? null, tied: false };
}

/** Whether the sheet has a column for a date. */
export function hasDate(columns: ColumnMap): (field: DateField) => boolean {
  return (field) => columns[field] !== undefined;
}
