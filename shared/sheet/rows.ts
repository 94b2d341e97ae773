import { namesMonth, readDate } from './dates.ts';
import { type Cell, type ColumnMap, cellAt, columnLetter, type Field } from './fields.ts';
import type { ProblemReason } from './problems.ts';
import { fold, looksBlank } from './words.ts';

/** Something about a cell or a row that a person should mend; nothing of it was guessed. */
export interface Problem {
  /** The cell in A1 notation, for example 'D118'. */
  readonly cell: string;
  /** Row number as a person sees it, from 1. */
  readonly row: number;
  readonly reason: ProblemReason;
  readonly details: Readonly<Record<string, string | number>>;
  /** True: the row is in no sum. False: it is counted, and worth a look. */
  readonly leftOut: boolean;
}

/** What kind of line a row of the sheet is, before its values are read. */
export type RowKind = 'line' | 'blank' | 'headers' | 'total' | 'remark';

/** Words that make a line a total, and words that stand beside them and are no names; folded. */
const TOTALS = words(
  'total totals totale totales totaux subtotal subtotals subtotales suma sumas somme sommes sum cumul cumuls acumulado',
);
/** What all of them have in them. */
const HAS_TOTAL = /tota|sum|somme|cumul/i;
const SUBTOTAL = /^(sub|sous) ?tota(l|ls|les|ux)\b/;
const BESIDE_TOTALS = words(
  'grand sub general due owed open outstanding balance balances of accounts receivable receivables amount ar ' +
    'for all at on as to in the and patient patients clients customers invoices items lines month year ' +
    'past overdue unpaid paid billed charges payments collected report page net quarter week day ' +
    'gran generales saldo saldos pendiente pendientes por cobrar pagar adeudado deuda cuentas de la las los el al ' +
    'y sigue cartera pacientes clientes facturas partidas mes ano ' +
    'vencido vencida vencidos vencidas cobro cobrado facturado pagado abonado abonos impagado impagados monto importe pagina informe trimestre ' +
    'sous generale generaux solde soldes du des le les et au restant a payer recouvrer encaisser facture factures ' +
    'creances impaye impayes encours ttc ht dossiers mois annee ' +
    'montant echu echus regle regles encaisse page rapport trimestre ' +
    'usd us eur gbp cad chf mxn cop clp ars pen xof xaf mad tnd dollars dolares euros pesos soles',
);

/**
 * Tells lines of the clinic's accounts from what else stands in a sheet: blank rows, headers that
 * are repeated further down, total lines, and headings or remarks of a single cell, which are no accounts.
 *
 * @param columns which column holds which field
 * @param headers the header row, as cells
 * @param rows all rows of the sheet: a total of somebody who stands in them is no account either
 * @returns what kind of line a row is, by its cells
 * @example rowKinds({ guarantor: 0, balance: 2 }, ['Name', 'Due', 'Balance'])(['TOTAL', '', 512.3]) // 'total'
 */
export function rowKinds(
  columns: ColumnMap,
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[] = [],
): (cells: readonly Cell[]) => RowKind {
  let people: ReadonlySet<string> | null = null; // few sheets have to be asked
  const isName = (folded: string) => {
    people ??= namesIn(rows, columns);
    return people.has(folded);
  };
  const mapped = Object.values(columns);
  const names = mapped.map((index) => fold(String(headers[index] ?? '')));
  const repeatsHeaders = (cells: readonly Cell[]) =>
    mapped.every((index, at) => {
      const cell = cells[index] ?? '';
      return typeof cell === 'string' && fold(cell) === names[at];
    });
  return (cells) => {
    if (mapped.every((index) => isHollow(cells[index] ?? ''))) return 'blank';
    if (repeatsHeaders(cells)) return 'headers';
    if (cells.some(hasTotal) && isTotal(cells, columns, isName)) return 'total';
    return isRemark(cells, columns) ? 'remark' : 'line';
  };
}

/**
 * The address of a cell.
 *
 * @param column from 0
 * @param row from 1
 * @example cellName(3, 118) // 'D118'
 */
export function cellName(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/**
 * Whether nothing stands in a cell: it is empty, or a dash or "n/a" says so.
 *
 * @example isBlank(' \u2013 ') // true
 */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && looksBlank(cell);
}

/**
 * Whether a cell shows an error of the sheet in place of a value.
 *
 * @example isSheetError('#N/A') // true
 */
export function isSheetError(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    cell.includes('#') &&
    /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR|SPILL|CALC)[!?]?/.test(cell.trim())
  );
}

/**
 * A cell as text, where text is wanted (names, numbers of accounts); null when blank.
 *
 * @example textOf(1042) // '1042'
 */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined || typeof cell === 'boolean') return null;
  if (isBlank(cell)) return null;
  return typeof cell === 'object' ? cell.date : String(cell).trim();
}

/** Boxes to tick and formulas often go on below the last account: they say no and zero there. */
function isHollow(cell: Cell): boolean {
  if (typeof cell === 'object') return false;
  if (typeof cell === 'string') return isBlank(cell) || /^[\s\p{Sc}\p{Pd}0.,]*$/u.test(cell);
  return !cell;
}

const PERSON: readonly Field[] = ['guarantor', 'givenName', 'patient'];
const DATES: readonly Field[] = ['serviceDate', 'invoiceDate', 'dueDate'];
const IDENTITY: readonly Field[] = [...PERSON, ...DATES, 'account', 'invoice', 'email'];

/**
 * A text that stands alone in its row and is no name or number of somebody whose amount was forgotten:
 * "Provider: Dr. Hale", "ENERO 2026", "Printed on 3 May".
 */
function isRemark(cells: readonly Cell[], columns: ColumnMap): boolean {
  const at = onlyFilled(cells);
  const only = at === null ? null : cells[at];
  if (typeof only !== 'string') return false;
  const said = only.trim();
  const spoken = said.split(/\s+/);
  if (/:(\s|$)|\.$/.test(said) || spoken.some((word) => namesMonth(fold(word)))) return true;
  const holds = (fields: readonly Field[]) => fields.some((field) => columns[field] === at);
  if (holds(PERSON)) return /\d/.test(said) || spoken.length > 4;
  return holds(['account', 'invoice']) && spoken.length > 2;
}

/** The place of the only cell that holds something; null where none does, or several do. */
function onlyFilled(cells: readonly Cell[]): number | null {
  let found: number | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    if (isHollow(cells[at] ?? '')) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

/** A total has a label, and nobody to whom the row could belong. */
function isTotal(
  cells: readonly Cell[],
  columns: ColumnMap,
  isName: (folded: string) => boolean,
): boolean {
  const filled = (fields: readonly Field[]): Cell[] =>
    fields.map((field) => cellAt(cells, columns, field)).filter((cell) => !isBlank(cell));
  const first = cells.find((cell) => !isBlank(cell)) ?? '';
  const isLabel = (cell: Cell) =>
    saysTotal(cell) || beginsTotal(cell) || isName(whoseTotal(cell) ?? '');
  const label = [...filled(IDENTITY), first].find(isLabel);
  // further to the right it is a remark: it counts where nothing says whose row this is
  if (label === undefined) return cells.some(saysTotal) && filled(IDENTITY).length === 0;
  const others = (...fields: Field[]) =>
    filled(fields).filter((cell) => cell !== label && !saysTotal(cell));
  // "Total as of" goes with a day; a single word may be somebody with a due date
  const goesWithDay = saysTotal(label) && /\s/.test(String(label).trim());
  const isDay = (cell: Cell) => goesWithDay && readDate(cell).kind !== 'problem';
  return (
    others('account').every((cell) => isCount(cell) && !/\d{4}/.test(String(cell))) &&
    others(...PERSON, 'invoice', 'email').every((cell) => isCount(cell) || isDay(cell)) &&
    others(...DATES).every(isDay)
  );
}

const WHO: readonly Field[] = [...PERSON, 'account'];

/** Who is named in a sheet, folded. */
function namesIn(rows: readonly (readonly Cell[])[], columns: ColumnMap): ReadonlySet<string> {
  const texts = rows.flatMap((cells) => WHO.map((field) => cellAt(cells, columns, field)));
  return new Set(texts.filter((cell) => !isBlank(cell)).map((cell) => fold(String(cell))));
}

/** Whose subtotal a label is, folded: "Ana Ruiz Total" or "Total for Ana Ruiz"; null for all other labels. */
function whoseTotal(cell: Cell): string | null {
  const [, after, before] =
    /^(?:(?:sub|sous|grand) ?)?(?:total\p{L}*|suma?|somme) (?:(?:for|of|de|del|du|pour|para) )?(.+)$|^(.+?) (?:sub ?)?total\p{L}*$/u.exec(
      hasTotal(cell) ? fold(cell) : '',
    ) ?? [];
  return after ?? before ?? null;
}

/** A total word, and around it nothing but words that we know. */
function saysTotal(cell: Cell): boolean {
  const said = wordsOf(cell);
  return said.some(isTotalWord) && said.every(isKnown);
}

/** A total word before others: unless a capital letter makes it the name of a company, as no subtotal is. */
function beginsTotal(cell: Cell): boolean {
  const said = wordsOf(cell);
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !isKnown(word);
  if (SUBTOTAL.test(fold(said.join(' ')))) return true;
  return isTotalWord(said[0] ?? '') && !said.some(isName);
}

/** The words of a cell that holds a total word; none of any other, as nearly all are. */
function wordsOf(cell: Cell): string[] {
  return hasTotal(cell) ? cell.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean) : [];
}

function hasTotal(cell: Cell): cell is string {
  return typeof cell === 'string' && HAS_TOTAL.test(cell);
}

function isTotalWord(word: string): boolean {
  return TOTALS.has(fold(word));
}

function isKnown(word: string): boolean {
  const folded = fold(word);
  const known = TOTALS.has(folded) || BESIDE_TOTALS.has(folded) || namesMonth(folded);
  return known || /^(\d+|\p{L}|[qt]\d)$/iu.test(word);
}

/** A number, or a number of something: "12", "(4)", "4 patients". A number with leading zeros is a name. */
function isCount(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  return /^[(\s\p{Sc}]*(?!0\d)\d[\d.,\s]*\)?(\p{Sc}|\p{Ll}|\s)*$/u.test(cell);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
