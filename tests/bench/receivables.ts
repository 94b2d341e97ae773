import { addDays, type CivilDate } from '../../shared/calendar.ts';
import type { Receivable } from '../../shared/receivables.ts';

export const TODAY: CivilDate = '2026-06-30';
const LINES_PER_GUARANTOR = 4;

/** n open receivables without chance: about four a guarantor, due from a month ahead to a year ago. */
function madeReceivables(n: number): Receivable[] {
  return Array.from({ length: n }, (_, index) => {
    const guarantor = Math.floor(index / LINES_PER_GUARANTOR);
    const dueDate = addDays(TODAY, 30 - ((index * 7919) % 395));
    const amount = 1000 + ((index * 104_729) % 90_000);
    return {
      key: `i:${index}`,
      row: index + 2,
      account: `A${guarantor}`,
      invoice: `INV-${index}`,
      guarantor: `Guarantor ${guarantor}`,
      patient: null,
      email: `g${guarantor}@example.org`,
      language: 'en',
      place: null,
      currency: 'USD',
      serviceDate: null,
      invoiceDate: addDays(dueDate, -60),
      statementDate: null,
      dueDate,
      paidDate: null,
      promiseDate: null,
      mailConsent: null,
      waysAgreed: [],
      phone: null,
      isRecurring: false,
      isSensitive: false,
      amount,
      paid: null,
      balance: null,
      payer: null,
      insurer: null,
      insuranceBalance: null,
      settled: false,
      flags: [],
      unknownStatus: null,
    };
  });
}

const HEADERS = [
  'Account',
  'Invoice',
  'Guarantor',
  'Patient',
  'Email',
  'Language',
  'Service date',
  'Invoice date',
  'Due date',
  'Amount',
  'Paid',
  'Status',
];

/** The same lines as a clinic types them: twelve columns of text, headers first. */
export function madeRows(n: number): string[][] {
  const rows = madeReceivables(n).map((line) => [
    String(line.account),
    String(line.invoice),
    String(line.guarantor),
    `Patient ${line.row}`,
    String(line.email),
    'English',
    String(line.invoiceDate),
    String(line.invoiceDate),
    String(line.dueDate),
    (Number(line.amount) / 100).toFixed(2),
    '0.00',
    'Open',
  ]);
  return [HEADERS, ...rows];
}

/** The time zone of the sheet whose values these are. */
export const ZONE = 'America/Bogota';

/**
 * The same lines as `getValues` gives them: numbers, real dates at the sheet's midnight, and empty cells. A
 * third is paid in part.
 */
export function madeValues(n: number): unknown[][] {
  const rows = madeReceivables(n).map((line, index) => {
    const part = index % 3 === 0;
    return [
      ...[line.account, line.invoice, line.guarantor, `Patient ${line.row}`, line.email, 'English'],
      ...[midnight(line.invoiceDate), midnight(line.invoiceDate), midnight(line.dueDate)],
      ...[Number(line.amount) / 100, part ? Math.floor(Number(line.amount) / 2) / 100 : ''],
      'Open',
    ];
  });
  return [HEADERS, ...rows];
}

function midnight(date: CivilDate | null): Date | string {
  return date === null ? '' : new Date(`${date}T05:00:00Z`); // Bogota has no summer time
}
