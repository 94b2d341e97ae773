import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** What agencies brought back, and how it is counted. */
export const figures = {
  title: 'What came back',
  subtitle: (agency: string, currency: string, date: string) =>
    `${agency}, ${currency}, as of ${date}`,
  allAgencies: 'All agencies',
  none: {
    title: 'Nothing was placed yet',
    text: 'The first figures appear with the first hand-off. Which agencies may have accounts is decided beforehand.',
    go: 'See the agencies',
  },
  choose: { agency: 'Agency', currency: 'Currency', rate: 'Rates', go: 'Show' },
  rates: { gross: 'Collected', net: 'Net of fees' },
  key: 'Key figures',
  placed: {
    label: 'Placed',
    note: (cases: number) => (cases === 1 ? 'one case' : `${n(cases)} cases`),
    formula:
      'What was open of every case on the day of its placement. What was recalled or returned later stays in it.',
  },
  collected: {
    label: 'Collected',
    note: (rate: string) => `${rate} of what was placed`,
    formula:
      'All payments that agencies reported, less those that they took back. What was paid at the practice is not in it.',
  },
  fee: {
    label: 'Fees',
    note: (rate: string) => `${rate} of what was collected`,
    formula: 'The contingency fee of every payment, by the rate that was agreed on its day.',
  },
  net: {
    label: 'Net back',
    note: 'of what was placed, after fees',
    formula: 'Collected less fees, divided by placed.',
  },
  cases: 'Cases',
  agencies: {
    title: 'Agencies',
    caption: 'What each agency has and brought back',
    agency: 'Agency',
    placed: (currency: string) => `Placed, ${currency}`,
    collected: (currency: string) => `Collected, ${currency}`,
    fee: (currency: string) => `Fees, ${currency}`,
    net: 'Net back so far',
    compared: (months: number) => `Net back within ${months} months`,
    tooYoung: 'too young',
    total: 'All agencies',
    formula: (months: number) =>
      `Net back is collected less fees, divided by placed. “So far” is for all placements, however young. “Within ${months} months” is for placements that are at least so old, with what came back until then: only this one may be compared.`,
  },
  vintage: {
    title: 'Recovery by placement month',
    caption: {
      gross: 'Collected ÷ placed, cumulative, by months since placement',
      net: 'Net of fees ÷ placed, cumulative, by months since placement',
    },
    month: 'Placed in',
    cases: 'Cases',
    placed: (currency: string) => `Placed, ${currency}`,
    after: (months: number) => (months === 1 ? '1 month' : `${months}`),
    afterLong: (months: number) => (months === 1 ? 'after 1 month' : `after ${months} months`),
    tooYoung: 'too young',
    note: 'Hatched: not old enough to compare. Denominator: all that was placed in the month, with what was recalled or returned later. Open a figure to see its payments.',
    formula:
      'A column counts what was received until so many whole months after the end of the month of placement, divided by all that was placed in it.',
  },
  open: {
    title: (currency: string) => `Open at agencies by age, ${currency}`,
    picture: (currency: string) => `Open at agencies by age, ${currency}: the table says the same`,
    lines: 'Cases',
  },
  receipts: {
    title: 'Collected and fees by month',
    caption: 'By the day on which the agency received it',
    month: 'Month',
    collected: (currency: string) => `Collected, ${currency}`,
    fee: (currency: string) => `Fees, ${currency}`,
  },
  curve: {
    title: 'Net back by age, agency by agency',
    caption: 'Each point counts only placements that are old enough',
    axis: 'Months since placement',
  },
  drawn: {
    none: 'Nothing to draw yet',
    noReceipts: 'The first column comes with the first payment.',
    noCurve: 'The first point comes when a whole month has passed after the month of placement.',
  },
  rows: {
    payments: 'Payments behind a figure',
    paymentsSubtitle: (count: number) => (count === 1 ? 'One payment.' : `${n(count)} payments.`),
    until: (month: string) => `Received until the end of ${month}.`,
    cases: 'Cases behind a figure',
    casesSubtitle: (count: number) => (count === 1 ? 'One case.' : `${n(count)} cases.`),
    case: 'Case',
    status: 'Status',
    agency: 'Agency',
    currency: 'Currency',
    placedOn: 'Placed on',
    placedIn: 'Placed in',
    on: 'Received on',
    receivedIn: 'Received in',
    due: 'Due',
    age: 'Days past due',
    openOnly: 'Open',
    yes: 'Open only',
    collected: (currency: string) => `Collected, ${currency}`,
    fee: (currency: string) => `Fee, ${currency}`,
    net: (currency: string) => `Net, ${currency}`,
    placed: (currency: string) => `Placed, ${currency}`,
    balance: (currency: string) => `Balance, ${currency}`,
    total: 'Total',
    none: {
      payments: 'No payment',
      paymentsText: 'Payments stand here when agencies report them.',
      cases: 'No case',
      casesText: 'Cases stand here when accounts are handed off.',
    },
    csv: { payments: 'payments', cases: 'cases' },
  },
};
