import type { ReceivableState } from '../../../contract/portal.ts';
import { formatCount } from '../../dates.ts';
import { LINE_STATE_WORDS } from '../../line-state.ts';
import { STOP_FLAG_WORDS } from '../../stop-flags.ts';

const n = (count: number) => formatCount(count, 'en');

/** What is owed to a practice, as its sheets say. */
export const receivables = {
  title: 'Receivables',
  subtitle: (count: number, date: string) =>
    count === 1 ? `One line was open on ${date}.` : `${n(count)} lines were open on ${date}.`,
  basis: {
    dueDate: 'Age is counted from the due date.',
    invoiceDate: 'Age is counted from the invoice date.',
    serviceDate: 'Age is counted from the date of service.',
    none: 'No sheet has a column of dates: nothing has an age.',
  },
  asOf: 'As of',
  asOfGo: 'Show this day',
  past: (date: string) =>
    `What the sheets say now, counted for ${date}: a payment with a later date is still open then; a part payment without a date is not.`,
  aging: {
    title: (currency: string) => `Open balance by age, ${currency}`,
    picture: (currency: string) => `Open balance by age, ${currency}: the table says the same`,
    days: {
      dueDate: 'Days past due',
      invoiceDate: 'Days since the invoice',
      serviceDate: 'Days since the service',
      none: 'Days past due',
    },
    lines: 'Lines',
    balance: (currency: string) => `Balance, ${currency}`,
    share: 'Share',
    total: 'Total',
  },
  places: {
    current: 'Not due',
    '1-30': '1–30',
    '31-60': '31–60',
    '61-90': '61–90',
    '91-120': '91–120',
    'over-120': 'Over 120',
    undated: 'Without a date',
    credit: 'Credits',
  },
  list: {
    title: 'Lines',
    reference: 'Reference',
    search: 'Reference',
    from: {
      dueDate: 'Due',
      invoiceDate: 'Invoiced',
      serviceDate: 'Service',
      none: 'Due',
    },
    age: 'Days',
    state: 'Known as',
    stops: 'What stands against reminders',
    sheet: 'Sheet',
    open: 'Open',
    openIn: (currency: string) => `Open, ${currency}`,
    currency: 'Currency',
  },
  caption: 'Open lines',
  states: LINE_STATE_WORDS.en,
  flags: STOP_FLAG_WORDS.en,
  missing: 'No longer in the sheet',
  nothing: {
    title: 'Nothing is open',
    text: 'Lines appear here when a sheet syncs something that is owed on this day.',
  },
  noSheet: {
    title: 'No sheet is connected',
    text: 'What patients owe stays in your Google Sheet. Amounts and dates come here, without names, once it is connected.',
    go: 'Connect a sheet',
  },
  csvName: 'receivables',
  one: {
    title: (reference: string) => `Line ${reference}`,
    states: {
      opaque:
        'The portal knows a reference, amounts and dates. Nobody here can tell whose they are.',
      linked: 'The person got a link: contact and items are sealed.',
      placed:
        'An agency has, or had, what the hand-off allows. It is sealed, and opens in the case.',
    } satisfies Record<ReceivableState, string>,
    known: 'What the portal knows',
    nameless: 'No name, no contact, no treatment: those stay in the sheet.',
    unsaid: 'the sheet does not say',
    open: 'Open',
    amount: 'Billed',
    paid: 'Paid',
    serviceDate: 'Service',
    invoiceDate: 'Invoice',
    dueDate: 'Due',
    paidDate: 'Payment',
    noStops: 'nothing',
    changed: 'Last change that the sheet told',
    closed: (when: string) =>
      `The sheet has this line no more since ${when}. It is closed, and counts nowhere.`,
    missing: (when: string) =>
      `The sheet has this line no more since ${when}. It stays open, since it was handed to an agency.`,
    find: 'Find its row in the sheet',
    openSheet: (name: string) => `Open the sheet “${name}”`,
    menu: 'Choose Extensions ▸ Amiable ▸ Portal, and there “Find a line by its reference”',
    paste: 'Paste this reference',
    cases: 'At agencies',
    case: 'Case',
    agency: 'Agency',
    placed: 'Placed',
    status: 'Status',
    balance: (currency: string) => `Balance, ${currency}`,
  },
};
