import type { Clause } from '../../mandate/clauses.ts';
import type { Channel, Clock, ProhibitedAct } from '../../mandate/terms.ts';

/**
 * The words of the mandate itself, which both sides sign. They stand apart from the portal's, since it is
 * printed in the practice's language, whoever looks at it. Amounts, rates, dates and counts come written.
 */
export interface MandateWords {
  readonly title: string;
  readonly between: (practice: string, agency: string) => string;
  readonly version: (version: number) => string;
  readonly places: (names: string) => string;
  readonly otherPlace: string;
  readonly fee: {
    readonly title: string;
    /** What the rates depend on. */
    readonly by: Readonly<Record<'age' | 'amount' | 'both', (currency: string) => string>>;
    readonly one: (rate: string, currency: string) => string;
    /** Of the table: days past due on the day of placement. */
    readonly age: string;
    readonly anyAge: string;
    readonly fromDays: (days: number) => string;
    readonly fromAmount: (amount: string) => string;
    readonly minimum: (amount: string) => string;
    readonly paymentCap: (amount: string) => string;
    readonly caseCap: (amount: string) => string;
    readonly legal: (rate: string) => string;
    readonly direct: (rate: string | null) => string;
    readonly minimumBalance: (amount: string) => string;
  };
  readonly remittance: {
    readonly title: string;
    readonly text: Readonly<Record<'gross' | 'net', (days: number) => string>>;
  };
  readonly clocks: {
    readonly title: string;
    readonly text: string;
    readonly duty: string;
    readonly days: string;
    readonly names: Readonly<Record<Clock, string>>;
  };
  readonly methods: {
    readonly title: string;
    readonly allowed: (channels: string) => string;
    readonly none: string;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly prohibited: string;
    readonly acts: Readonly<Record<ProhibitedAct, string>>;
  };
  readonly ending: {
    readonly title: string;
    readonly trailing: (days: number) => string;
    readonly notice: (days: number) => string;
    readonly data: (returned: number, destroyed: number) => string;
    readonly review: (day: string) => string;
  };
  /** Names of all clauses: as titles, and where one is missing. */
  readonly clauses: Readonly<Record<Clause, string>>;
  readonly signatures: {
    readonly title: string;
    readonly practice: (name: string) => string;
    readonly agency: (name: string) => string;
    readonly signed: (name: string, day: string) => string;
    readonly notYet: string;
    readonly name: string;
    readonly place: string;
    readonly signature: string;
  };
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const en: MandateWords = {
  title: 'Collection mandate',
  between: (practice, agency) => `between ${practice} (the practice) and ${agency} (the agency)`,
  version: (version) => `Version ${version}`,
  places: (names) => `For accounts of patients who live in: ${names}.`,
  otherPlace: 'other places',
  fee: {
    title: 'Fee',
    by: {
      age: (currency) =>
        `Of each payment that the agency receives, its fee is this share, by the age of the account on the day of placement. All amounts are in ${currency}.`,
      amount: (currency) =>
        `Of each payment that the agency receives, its fee is this share, by the amount placed. All amounts are in ${currency}.`,
      both: (currency) =>
        `Of each payment that the agency receives, its fee is this share, by the age of the account on the day of placement and by the amount placed. All amounts are in ${currency}.`,
    },
    one: (rate, currency) =>
      `Of each payment that the agency receives, its fee is ${rate}. All amounts are in ${currency}.`,
    age: 'Past due',
    anyAge: 'any age',
    fromDays: (from) => `from ${days(from)}`,
    fromAmount: (amount) => `from ${amount}`,
    minimum: (amount) =>
      `The fee of a payment is at least ${amount}, and never more than the payment.`,
    paymentCap: (amount) => `The fee of one payment is at most ${amount}.`,
    caseCap: (amount) => `All fees of one case together are at most ${amount}.`,
    legal: (rate) => `Of what comes in after a lawsuit was filed, the fee is ${rate}.`,
    direct: (rate) =>
      rate === null
        ? 'There is no fee on what patients pay to the practice itself.'
        : `Of what patients pay to the practice itself while the agency has the case, the fee is ${rate}.`,
    minimumBalance: (amount) => `The smallest balance that is placed is ${amount}.`,
  },
  remittance: {
    title: 'Remittance',
    text: {
      gross: (count) =>
        `Within ${days(count)} after the end of each month the agency remits all that it received in that month. The practice pays the fee separately.`,
      net: (count) =>
        `Within ${days(count)} after the end of each month the agency remits what it received in that month less its fee.`,
    },
  },
  clocks: {
    title: 'Deadlines',
    text: 'In business days of the practice’s country.',
    duty: 'The agency',
    days: 'Business days',
    names: {
      acknowledge: 'accepts or refuses a placement within',
      'first-contact': 'makes the first contact, once accepted, within',
      freshness: 'updates each open case at least every',
      'dispute-answer': 'answers a dispute within',
      recall: 'confirms that a recalled case is given back within',
      complaint: 'answers a complaint within',
    },
  },
  methods: {
    title: 'Contact with patients',
    allowed: (channels) => `The agency may contact patients by: ${channels}. By nothing else.`,
    none: 'No way to contact patients is agreed on.',
    channels: {
      letter: 'letter',
      phone: 'phone call',
      email: 'e-mail',
      text: 'text message',
      visit: 'visit',
    },
    prohibited: 'Beyond what the law forbids, the agency does not:',
    acts: {
      'credit-reporting': 'report anybody to a credit bureau',
      lawsuit: 'sue without the practice’s written yes for the one case',
      'interest-or-costs': 'add interest, costs or anything else to the balance',
      'work-contact': 'contact patients at work',
      'third-party-contact': 'speak about the debt with relatives, neighbours or anybody else',
      settlement: 'take less than the balance as a settlement without the practice’s yes',
      plan: 'agree on instalments without the practice’s yes',
      sale: 'sell or pass on the debt',
      subcontracting: 'have others do its work without the practice’s written yes',
    },
  },
  ending: {
    title: 'Recall, end and review',
    trailing: (count) =>
      count === 0
        ? 'The practice may recall a case at any time. What comes in afterwards bears no fee.'
        : `The practice may recall a case at any time. What comes in within ${days(count)} after that still bears its fee.`,
    notice: (count) => `Either side may end this mandate with ${days(count)} of notice.`,
    data: (returned, destroyed) =>
      `After the end the agency gives all data back within ${days(returned)}. What is left it destroys within ${days(destroyed)}, and certifies that in writing.`,
    review: (day) => `Both sides look at this mandate again on ${day}.`,
  },
  clauses: {
    fee: 'Fee',
    remittance: 'Remittance',
    clocks: 'Deadlines',
    methods: 'Ways of contact',
    recall: 'Recall',
    termination: 'Termination',
    'data-return': 'Return and destruction of data',
    review: 'Review',
    services: 'Services',
    'debt-basis': 'Basis and amount of each claim',
    'liability-guarantee': 'Guarantee for the consequences of civil liability',
    indemnity: 'Indemnity',
    privacy: 'Privacy and confidentiality',
    'data-processing': 'Processing of personal data',
    'data-authorisation': 'The patient’s authorisation',
    subcontractors: 'Subcontractors',
    reporting: 'Reporting',
    'contact-records': 'Records of contacts',
    audit: 'Audit',
    support: 'Support and contact persons',
  },
  signatures: {
    title: 'Signatures',
    practice: (name) => `For the practice, ${name}`,
    agency: (name) => `For the agency, ${name}`,
    signed: (name, day) => `Signed by ${name} on ${day}`,
    notYet: 'Not signed yet',
    name: 'Name and office',
    place: 'Place and date',
    signature: 'Signature',
  },
};
