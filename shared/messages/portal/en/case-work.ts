import type { UpdateField, UpdateKind } from '../../../case-updates.ts';
import type { CaseStatus } from '../../../cases.ts';

/** The agency's pages on its cases: the list, and one case to work on. */
export const caseWork = {
  title: 'Cases',
  subtitle: (practice: string, number: string) => `${number}, placed by ${practice}`,
  update: 'Update this case',
  seenBy: 'The practice sees this at once, and in its sheet at the next sync.',
  over: 'This case is over. There is nothing more to tell.',
  kind: 'What happened?',
  kinds: {
    accept: 'Accept the case',
    refuse: 'Refuse the case',
    contact: 'Contact attempt',
    promise: 'Promise to pay',
    plan: 'Payment plan',
    payment: 'Payment',
    dispute: 'Dispute',
    return: 'Return to the practice',
    confirm: 'Confirm the recall',
    note: 'Only a note',
  } satisfies Record<UpdateKind, string>,
  /** Why something cannot be told now. */
  why: {
    placed: 'Accept the case first.',
    accepted: 'Not at this point.',
    contacted: 'Not at this point.',
    promise: 'Not at this point.',
    plan: 'Not at this point.',
    part_paid: 'Not at this point.',
    disputed: 'It is disputed: the practice settles that first.',
    hold: 'The practice has put it on hold.',
    paid: 'Nothing is open.',
    recalled: 'The practice has recalled it: stop working on it.',
    returned: 'It is back at the practice.',
    closed: 'It is closed.',
  } satisfies Record<CaseStatus, string>,
  notNow: (kinds: readonly string[]) => `Not possible now: ${kinds.join(', ')}.`,
  fields: {
    channel: 'How',
    outcome: 'Outcome',
    amount: 'Amount',
    on: 'Day',
    reason: 'Reason',
    note: 'Note',
    of: {
      promise: { amount: 'Amount promised', on: 'Promised for' },
      plan: { amount: 'Each instalment', on: 'First instalment on' },
      payment: { amount: 'Amount received', on: 'Received on' },
    },
  } satisfies FieldWords,
  inCurrency: (label: string, currency: string) => `${label}, ${currency}`,
  choose: 'Choose',
  note: 'Note for the practice',
  noteHelp: 'Plain facts, kindly put. The person may ask to read it.',
  another: 'Yes, this is another payment',
  sameAsDesk: (amount: string, day: string) =>
    `The practice has recorded a payment of the same amount, ${amount}, seen in its sheet on ${day}. Is yours another one?`,
  sameAsReported: (amount: string, day: string) =>
    `You have reported a payment of ${amount} received on ${day} already. Is this another one?`,
  save: 'Save',
  saveBalance: (balance: string) => `Save: balance becomes ${balance}`,
  asked: (amount: string) =>
    `The practice’s sheet shows ${amount} less, while payments that you reported are not in it yet. The practice is asked whether it is the same money; the balance waits.`,
  facts: {
    title: 'Figures',
    balance: 'Balance',
    placed: 'Placed',
    received: 'Received',
    charged: 'Charged since',
    desk: 'Paid at the practice',
    fee: (rate: string) => `Fee at ${rate}`,
    placedOn: 'Placed on',
    age: 'Age of the debt',
    promise: 'Promised for',
    placement: 'Placement',
  },
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  person: {
    title: 'What the practice gave',
    email: 'E-mail',
    language: 'Language',
    account: 'Account',
    invoice: 'Invoice',
    service: 'Service',
    lastNotice: 'Last notice',
  },
  others: 'Other open cases of the same person',
  payments: {
    title: 'Payments you reported',
    on: 'Received on',
    amount: 'Amount',
    fee: 'Fee',
    inSheet: 'In the practice’s sheet',
    takeBack: 'Take back',
    question: 'Take this payment back?',
    effect:
      'The balance rises by it again, and the fee on it falls away. This is done once and stays in the history.',
    reason: 'Why',
  },
  list: {
    subtitle: (open: number) =>
      open === 1 ? 'One case is open with you.' : `${open} cases are open with you.`,
    caption: 'Cases',
    columns: {
      number: 'Case',
      name: 'Person',
      practice: 'Practice',
      status: 'Status',
      balance: 'Balance',
      due: 'Due since',
      placedOn: 'Placed on',
      promiseOn: 'Promised for',
      changed: 'Last change',
      changedUtc: 'Last change (UTC)',
      placed: 'Placed amount',
      currency: 'Currency',
    },
    needs: 'Needs you',
    needsOptions: {
      open: 'All that are open',
      promises: 'Promise was due',
      silent: 'No update for 14 days',
    },
    csvName: 'cases',
    toUpdates: 'Update by file',
    none: 'No cases yet',
    noneText: 'Cases appear here when a practice hands accounts over to you.',
  },
};

type FieldWords = Readonly<Record<UpdateField, string>> & {
  readonly of: Readonly<
    Partial<Record<UpdateKind, Readonly<Partial<Record<UpdateField, string>>>>>
  >;
};
