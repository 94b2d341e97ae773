import { parseCivilDate } from '../../shared/calendar.ts';
import { CHANNELS } from '../../shared/case-updates.ts';
import { CASE_STATUSES } from '../../shared/cases.ts';
import {
  type AgencyContact,
  RECEIVABLE_STATES,
  type ReceivableState,
  type SheetCase,
} from '../../shared/contract/portal.ts';
import { shortReference } from '../../shared/contract/reference.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { minorDigits, toMajor } from '../../shared/money.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import type { Context } from './context.ts';
import { writePortalRows } from './google/portal-tab.ts';
import { flush, readCells } from './google/workbook.ts';
import { amountIn, asText } from './own-cells.ts';

/** One line of our portal tab: a line of the clinic's sheet that the portal knows, and its case. */
export interface PortalRow {
  readonly ref: string;
  /** `Receivable.key` of the line. */
  readonly key: string;
  /** `Guarantor.key` of who owes it. */
  readonly guarantor: string;
  readonly account: string | null;
  readonly invoice: string | null;
  readonly name: string | null;
  readonly state: ReceivableState;
  /** Its newest case; null while it was never placed. */
  readonly case: SheetCase | null;
}

/** Column of what people read, from 0; the reader and the clinic's formula rely on the order. */
export const STATUS_COLUMN = 5;
/** What the script alone reads back. */
const NEEDED = ['#ref', '#peace', '#line', '#guarantor', '#state', '#case', '#status'] as const;
/** A tab of an older version lacks the last one until the next sync. */
const MACHINE = [...NEEDED, '#contacts'] as const;
type MachineColumn = (typeof MACHINE)[number];

/**
 * Writes the tab anew, in a number of calls that no row adds to, and returns when it stands in the
 * file. Only then does its mark tell of which sync it shows the end.
 */
export function writePortalTab(
  context: Context,
  rows: readonly PortalRow[],
  sync: number | null = null,
): void {
  const { workbook, texts } = context;
  const decimals = rows.map((row) => (row.case ? minorDigits(row.case.currency) : 0));
  writePortalRows(workbook, texts.tabs.portal, {
    heads: [...texts.portalTab.headers, ...texts.portalTab.more],
    machine: [...MACHINE],
    rows: rows.map((row) => toCells(row, texts)),
    decimals: decimals.reduce((most, one) => Math.max(most, one), 0),
  });
  flush();
  if (sync !== null) workbook.setSyncMark(sync);
  if (workbook.home() === null) workbook.setHome();
  flush();
}

/**
 * The rows of the tab, by its headers wherever people have moved the columns; null where there is none,
 * or where people have made it unreadable.
 */
export function readPortalTab({ workbook, today, texts }: Context): PortalRow[] | null {
  const tab = workbook.ownTab('portal');
  const [heads = [], ...rows] = tab ? readCells(tab, workbook.timeZone) : [];
  if (NEEDED.some((name) => !heads.includes(name))) return null;
  const columns = MACHINE.map((name) => heads.indexOf(name));
  const places = [...texts.portalTab.headers, ...texts.portalTab.more].map((head, written) => {
    const found = heads.indexOf(head);
    return found < 0 ? written : found; // in the words of another language
  });
  const at = (row: readonly Cell[]) => (name: MachineColumn) =>
    textOf(row[columns[MACHINE.indexOf(name)] ?? -1]);
  return rows.flatMap((row) => {
    const machine = at(row);
    const seen = places.map((place) => row[place] ?? '');
    return machine('#ref') === '' ? [] : [fromCells(seen, machine, today)];
  });
}

/** The rows whose guarantors are left in peace. */
export function rowsInPeace(rows: readonly PortalRow[]): PortalRow[] {
  return rows.filter((row) => row.case?.inPeace);
}

function toCells(row: PortalRow, texts: Messages): (string | number)[] {
  const { account, invoice, name, ref, state } = row;
  const who = [account, invoice, name].map((text) => asText(text ?? ''));
  const known = [texts.lineStates[state], ...caseCells(row.case, texts), shortReference(ref)];
  const peace = row.case?.inPeace ? 'yes' : 'no';
  const machine = [ref, peace, row.key, row.guarantor, state];
  const ofCase = [row.case?.number ?? '', row.case?.status ?? '', contactCell(row.case)];
  return [...who, ...known, ...[...machine, ...ofCase].map(asText)];
}

function caseCells(one: SheetCase | null, texts: Messages): (string | number)[] {
  if (one === null) return ['', '', '', '', ''];
  const { agency, status, balance, currency, updatedOn } = one;
  const words = [asText(agency), texts.caseStatus[status]];
  return [...words, toMajor(balance, currency), asText(currency), asText(updatedOn)];
}

/** What a person has damaged counts as in peace: a reminder less does no harm. */
function fromCells(
  row: readonly Cell[],
  machine: (name: MachineColumn) => string,
  today: Context['today'],
): PortalRow {
  const [account, invoice, name] = [0, 1, 2].map((column) => textOf(row[column]) || null);
  const inPeace = machine('#peace') !== 'no';
  const number = machine('#case');
  const currency = textOf(row[7]);
  const day = parseCivilDate(textOf(row[8]));
  const theCase: SheetCase = {
    ref: machine('#ref'),
    number,
    agency: textOf(row[4]),
    status: CASE_STATUSES.find((one) => one === machine('#status')) ?? 'placed',
    balance: amountIn(row[6], currency),
    currency,
    updatedOn: day.ok ? day.value : today,
    inPeace,
    contacts: contactsIn(machine('#contacts')),
  };
  return {
    ref: machine('#ref'),
    key: machine('#line'),
    guarantor: machine('#guarantor'),
    ...{ account: account ?? null, invoice: invoice ?? null, name: name ?? null },
    state: RECEIVABLE_STATES.find((one) => one === machine('#state')) ?? 'opaque',
    case: number !== '' || inPeace ? theCase : null,
  };
}

/** '2026-11-20 call reached, 2026-11-21 sms' */
function contactCell(one: SheetCase | null): string {
  const contacts = one?.contacts ?? [];
  return contacts
    .map(({ on, channel, reached }) => [on, channel, ...(reached ? ['reached'] : [])].join(' '))
    .join(', ');
}

function contactsIn(text: string): AgencyContact[] {
  return text.split(', ').flatMap((contact) => {
    const [day = '', channel, reached] = contact.split(' ');
    const on = parseCivilDate(day);
    const known = CHANNELS.find((one) => one === channel);
    return on.ok && known ? [{ on: on.value, channel: known, reached: reached === 'reached' }] : [];
  });
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.date : String(cell ?? '');
}
