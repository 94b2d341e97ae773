import type { ProblemReason } from '../sheet/problems.ts';
import { CASE_STATUS_WORDS } from './case-status.ts';
import { LINE_STATE_WORDS } from './line-state.ts';

/** Facts of a problem or refusal, for its sentence. */
export type Details = Readonly<Record<string, string | number>>;

/** What stands there, and how to mend it. */
export interface ProblemText {
  readonly what: string;
  readonly cure: string;
}

/**
 * The English catalogue, and the shape of all others: a key that is missing in one does not compile.
 */
export const en = {
  menu: {
    home: 'Open Amiable',
    refreshAging: 'Refresh aging',
    reminders: 'Reminders',
    portal: 'Portal',
    handOff: 'Hand off',
    setup: 'Set up',
    help: 'Help',
  },
  /** Names of our own tabs. */
  tabs: {
    aging: 'Aging',
    agingBefore: 'Aging (before)',
    ledger: 'Reminders sent',
    portal: 'At the portal',
  },
  levels: ['Courtesy', 'Second reminder', 'Third reminder', 'Last notice'],
  /** A level that has no name of its own. */
  levelNo: (level: number) => `Reminder ${level}`,
  ages: { current: 'Current', over: (days: number) => `Over ${days}` },
  agingTab: {
    title: (date: string) => `Aging as of ${date}`,
    basis: {
      dueDate: 'Age in days past the due date.',
      invoiceDate: 'Age in days since the invoice date.',
      statementDate: 'Age in days since the first statement.',
      serviceDate: 'Age in days since the date of service.',
      none: 'No date column: everything stands under “Undated”.',
    },
    currency: (code: string) => `Amounts in ${code}`,
    guarantor: 'Guarantor',
    account: 'Account',
    items: 'Open items',
    undated: 'Undated',
    credits: 'Credits',
    total: 'Total',
    patient: 'Patients',
    insurer: 'Insurers',
    agency: 'At an agency',
    allOpen: 'All open',
    kept: 'What you noted beside rows that are no longer in the report',
    leftOutRows: 'Rows left out',
    leftOutSums: (readable: number, sums: string) =>
      readable === 0
        ? 'In no total above: their amounts cannot be read.'
        : `In no total above. Typed twice: ${readable}, together ${sums}.`,
    nobody: 'No guarantor named',
    nothingOpen: 'Nothing is open on this day.',
    notYet: (count: number) =>
      count === 1
        ? '1 row is dated after this day and not counted yet.'
        : `${count} rows are dated after this day and not counted yet.`,
    addsUp: (total: string) => `Ages + undated + credits = total = your rows: ${total}`,
    addsUpApart: (patients: string, all: string) =>
      `Ages + undated + credits = patients: ${patients}. With insurers and agencies = all open = your rows: ${all}`,
    doesNotAddUp: (parts: string, total: string, ledger: string) =>
      `Does not add up, please do not use it: parts ${parts}, total ${total}, your rows ${ledger}`,
    paidOnUnknownDays: (count: number) =>
      count === 1
        ? 'Of 1 row the day of a payment is not known: it counts as paid already.'
        : `Of ${count} rows the day of a payment is not known: they count as paid already.`,
    problems: 'Rows to look at',
    cell: 'Cell',
    reason: 'What stands there',
    cure: 'How to mend it',
    counted: 'Counted?',
    leftOut: 'left out',
    included: 'counted',
    chart: (code: string) => `Open by age, ${code}`,
    written: (rows: number) =>
      rows === 1
        ? 'The Aging tab is up to date: 1 guarantor.'
        : `The Aging tab is up to date: ${rows} guarantors.`,
    /** The new name of a tab that was set aside. */
    asideTab: (name: string) => `${name} (kept)`,
    setAside: (tab: string) =>
      `The headers of the old tab were gone, so nothing in it was touched: it is now called “${tab}” and is yours.`,
    setUpFirst: 'Please answer the questions in the sidebar first.',
  },
  ledgerTab: {
    when: 'When',
    what: 'What happened',
    guarantor: 'Guarantor',
    to: 'Sent to',
    level: 'Level',
    language: 'Language',
    balance: 'Balance',
    currency: 'Currency',
    items: 'Items',
    ours: 'Amiable writes here. What is changed by hand breaks the seal of its line.',
    machine: [
      'Event',
      'Message',
      'Attempt',
      'Guarantor key',
      'Item keys',
      'Until',
      'Approved as',
      'Policy',
      'Channel',
      'Reason',
      'Note',
      'By',
      'Seal',
    ],
    /** Beside a message that went in words that a person had changed for it alone. */
    edited: (by: string) => `Words changed by ${by}`,
    events: {
      sending: 'About to send',
      sent: 'Sent',
      failed: 'Not sent',
      unknown: 'Unknown: did it arrive?',
      suppressed: 'Held back',
      carried: 'Carried over',
      arrived: 'A person says: it went out',
      'not-arrived': 'A person says: it did not go out, or it came back',
      skipped: 'Put off by a person',
      'taken-back': 'Put off no more',
    },
  },
  portalTab: {
    headers: ['Account', 'Invoice', 'Guarantor', 'Known as', 'Agency', 'Status', 'Balance'],
    more: ['Currency', 'Last update', 'Reference'],
    /** Header of the column that the clinic's tab may get; the reader knows ours by its first word. */
    lookup: 'Amiable: agency status',
  },
  /** In which way the portal knows a line. */
  lineStates: LINE_STATE_WORDS.en,
  caseStatus: CASE_STATUS_WORDS.en,
  busy: 'Somebody else is writing or sending just now. Please try again in a minute.',
  failed: 'Something went wrong on Google’s side. Nothing was lost; please try again.',
  copied:
    'This looks like a copy or an older version. Please open Amiable and say which one lives.',
  problems: {
    'not-a-date': (d: Details) => ({
      what: `“${d.text}” is not a date.`,
      cure: 'Type a date such as 2026-03-31.',
    }),
    'no-such-day': (d: Details) => ({
      what: `“${d.text}” is not a day of any calendar.`,
      cure: 'Look the day up and type it again.',
    }),
    'implausible-date': (d: Details) => ({
      what: `“${d.text}” lies before 1990 or after 2099.`,
      cure: 'Check the year and type the date again.',
    }),
    'ambiguous-date': (d: Details) => ({
      what: `“${d.text}”: day or month first? The column holds both.`,
      cure: 'Type it as year-month-day, for example 2026-03-04.',
    }),
    'not-an-amount': (d: Details) => ({
      what: `“${d.text}” is not an amount.`,
      cure: 'Type a number, for example 85.50.',
    }),
    'ambiguous-amount': (d: Details) => ({
      what: `“${d.text}”: is the mark for thousands or for decimals?`,
      cure: 'Type it without the thousands mark, for example 1250.00 or 1.25.',
    }),
    'sheet-error': (d: Details) => ({
      what: `The cell shows the error ${d.text}.`,
      cure: 'Mend its formula or type the value.',
    }),
    'unknown-currency': (d: Details) => ({
      what: `The currency in “${d.text}” is not clear.`,
      cure: 'Write its three letters, for example 85.50 USD.',
    }),
    'no-guarantor': () => ({
      what: 'Nobody is named who answers for this bill; nobody is reminded.',
      cure: 'Type who answers for it.',
    }),
    'no-amount': () => ({
      what: 'There is no amount and no balance.',
      cure: 'Type what was billed or what is still open.',
    }),
    'repeated-row': (d: Details) => ({
      what: `This row repeats row ${d.row} word for word; it is counted once.`,
      cure: 'Delete it, or give it an invoice number of its own.',
    }),
    'bad-email': (d: Details) => ({
      what: `“${d.text}” is not an e-mail address.`,
      cure: 'Correct the address; until then no reminder goes there.',
    }),
    'bad-phone': (d: Details) => ({
      what: `“${d.text}” is not one telephone number.`,
      cure: 'Write one number in the cell; from another country with 00 in front, for example 0034 600 000 000.',
    }),
    'paid-but-open': () => ({
      what: 'The status says paid, but a balance is open.',
      cure: 'Correct the status or the balance; until then nobody is reminded.',
    }),
    'owed-but-paid-on': (d: Details) => ({
      what: `The status says that it is owed, but a payment of “${d.text}” stands here; the whole amount is counted.`,
      cure: 'If a part was paid, type how much; if all was, correct the status. Until then nobody is reminded.',
    }),
    'negative-payment': (d: Details) => ({
      what: `“${d.text}” was paid, which is less than nothing: it is counted as money that went back.`,
      cure: 'If it was paid, take the minus away; if it went back, take it off what was paid. Until then nobody is reminded.',
    }),
    'no-due-date': () => ({
      what: 'There is no due date; the amount stands under “Undated”.',
      cure: 'Type the due date.',
    }),
    'above-headers': () => ({
      what: 'This line stands above the headers; it is not counted.',
      cure: 'Move it below the headers. If the sheet was sorted with its headers, undo that.',
    }),
    'due-before-invoice': (d: Details) => ({
      what: `Due on “${d.text}”, before the invoice of ${d.invoiceDate}.`,
      cure: 'Check both dates.',
    }),
    'no-date': () => ({
      what: 'There is no date at all; the amount stands under “Undated”.',
      cure: 'Type when it is due, or at least when it was billed.',
    }),
    'service-after-invoice': (d: Details) => ({
      what: `The service of “${d.text}” comes after its invoice of ${d.invoiceDate}.`,
      cure: 'Check both dates.',
    }),
    'negative-balance': () => ({
      what: 'More came in than was owed: a credit. It stands apart, under “Credits”.',
      cure: 'Pay it back, or take it off the next bill.',
    }),
    'paid-more-than-billed': (d: Details) => ({
      what: `“${d.text}” was paid, which is more than was billed.`,
      cure: 'Check both amounts, and whether a payment was typed twice.',
    }),
    'invoice-with-two-amounts': (d: Details) => ({
      what: `Row ${d.row} bears the same invoice “${d.text}” with another amount; both are counted.`,
      cure: 'Keep the right amount, or give one of them its own number.',
    }),
    'account-with-two-guarantors': (d: Details) => ({
      what: `This account names two guarantors: “${d.text}” and “${d.other}”.`,
      cure: 'Write one name on all its rows, or give each their own account.',
    }),
    'unknown-payer': (d: Details) => ({
      what: `“${d.text}” says neither patient nor insurer; nobody is reminded.`,
      cure: 'Type “patient” or “insurer”.',
    }),
    'not-deducted': (d: Details) => ({
      what: `Column “${d.header}” has amounts that are taken off no bill: no column says what is open.`,
      cure: 'Add a column with the balance, or take them off the amounts. Until then nobody with such an amount is reminded.',
    }),
    'mixed-date-orders': (d: Details) => ({
      what: `Column “${d.header}” holds dates in both orders: the sheet may have turned some around.`,
      cure: 'Check the dates with a day up to 12, and the locale under File ▸ Settings.',
    }),
  } satisfies Record<ProblemReason, (details: Details) => ProblemText>,
};

/** The shape that every catalogue has. */
export type Messages = typeof en;
