import type { FeeStep } from '../../../mandate/fee.ts';
import type { Clock, TextClause } from '../../../mandate/terms.ts';

const counted = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** What a practice and an agency agree on: written, signed, read. The mandate's own words stand apart. */
export const mandates = {
  title: 'Mandate',
  listTitle: 'Mandates',
  draftTitle: 'Draft mandate',
  with: (agency: string) => `Mandate with ${agency}`,
  from: (practice: string) => `Mandate from ${practice}`,
  stages: {
    draft: 'Draft',
    offered: 'Waits for the agency',
    'in-force': 'In force',
    declined: 'Change asked for',
    withdrawn: 'Taken back',
    replaced: 'Replaced',
  },
  /** The same, where the agency reads it. */
  offeredToYou: 'Waits for you',
  stillInForce: (version: number) =>
    `Version ${version} is in force until both have signed this one.`,
  see: (version: number) => `See version ${version}`,
  printed: (language: string) =>
    `Print this page, and it becomes a document in ${language} with lines to sign on.`,
  none: {
    title: 'No mandate yet',
    text: 'A mandate says what both sides agree on. No account can be placed with this agency before both have signed one.',
  },
  next: {
    title: 'What comes next',
    begin: 'Begin a mandate',
    undecided: 'First decide whether you want to work with this agency.',
    decide: 'Decide about the agency',
    draft: 'Read it as the agency will. Once you sign it, the agency is asked to sign, too.',
    goOn: 'Go on with the draft',
    offered: (agency: string) => `Waiting for ${agency}. Its managers have been told by mail.`,
    inForce:
      'Placements, fees and deadlines follow it. It changes by a new version that both sign.',
    change: 'Prepare a change',
    declined: (agency: string) =>
      `${agency} does not sign it as it is. Make the next version out of it.`,
    again: 'Make the next version',
    withdrawn: 'You took this offer back. You can make the next version out of it.',
    replaced: 'A later version has taken its place.',
    onlyManagers: 'Only a manager writes and signs mandates.',
    toSign: 'Read it. Once you sign, it is in force at once, for both sides.',
    onlyAgencyManagers: 'Only a manager of your agency signs.',
    yours: 'Both sides have signed. It changes only by a new version that both sign.',
    declinedByYou: 'You asked for a change. The practice makes the next version.',
    takenBack: 'The practice took this offer back.',
  },
  reasonGiven: (name: string, day: string) => `What ${name} wrote on ${day}`,
  sign: {
    label: 'Sign',
    title: (version: number) => `Sign version ${version}?`,
    practice: (agency: string) =>
      `With your name and today’s date it goes to ${agency}. What you sign cannot be changed; you can take the offer back until it is answered.`,
    agency: (practice: string) =>
      `With your name and today’s date it is in force between you and ${practice}, and replaces what was agreed on before.`,
    missing: 'These points are missing:',
    saw: (count: number) =>
      count === 1
        ? 'I have seen the point that is missing, and sign without it'
        : `I have seen the ${count} points that are missing, and sign without them`,
    submit: 'Sign the mandate',
  },
  withdraw: {
    label: 'Take the offer back',
    question: 'Take the offer back?',
    text: 'The agency can no longer sign this version. What was in force before stays so.',
  },
  decline: {
    label: 'Ask for a change',
    title: 'What should change?',
    text: 'The practice reads your reason and makes the next version. This one can no longer be signed.',
    reason: 'What should change, and why',
    reasonHelp: 'In your own words, at least ten letters.',
    submit: 'Ask for the change',
  },
  missing: {
    title: 'What is missing',
    none: 'Nothing that we know of is missing.',
    text: 'These are leads for you and your lawyer, no legal advice.',
    everywhere: 'Asked for everywhere',
    toCheck: 'to be checked by your lawyer',
    read: 'read in the law itself',
  },
  version: (version: number) => `Version ${version}`,
  history: {
    title: 'Versions',
    drafted: (name: string, day: string) => `written by ${name}, ${day}`,
    carried: (day: string) => `carried over from the terms of ${day}`,
    practiceSigned: (name: string, day: string) => `signed for the practice by ${name}, ${day}`,
    agencySigned: (name: string, day: string) => `signed for the agency by ${name}, ${day}`,
    declined: (name: string, day: string) => `change asked for by ${name}, ${day}`,
    withdrawn: (day: string) => `taken back, ${day}`,
  },
  list: {
    subtitle: 'What you agreed on with each practice.',
    practice: 'Practice',
    version: 'Version',
    stage: 'Standing',
    since: 'Since',
    review: 'Review',
    none: 'No mandate yet',
    noneText: 'A mandate appears here when a practice has signed it and offers it to you.',
  },
  /** On the agency's first page. */
  todo: {
    title: (count: number) =>
      count === 1
        ? 'One mandate waits for your signature.'
        : `${count} mandates wait for your signature.`,
    text: 'Sign it, or say what should change. Only a manager can.',
    go: 'Read it',
  },
  fee: {
    steps: {
      'tier-rate': 'Rate by age and amount',
      'legal-rate': 'Rate after a lawsuit',
      'direct-rate': 'Rate of payments to the practice',
      minimum: 'Up to the least fee',
      'payment-cap': 'Cap of the payment',
      'case-cap': 'Cap of the case',
      'all-collected': 'No more than was paid',
    } satisfies Record<Exclude<FeeStep, 'after-recall'>, string>,
    afterRecall: (days: number, most: number) =>
      `Received ${counted(days)} after the recall; by the mandate the fee ends after ${counted(most)}`,
    atRate: (step: string, rate: string) => `${step}: ${rate}`,
    fee: 'Fee',
    how: 'How it was counted',
  },
  example: {
    title: 'A worked example',
    none: 'Save the draft, and this shows what it makes of a payment.',
    paid: (paid: string, placed: string, days: number, fee: string) =>
      `Of ${paid} paid on an account of ${placed} that was ${days} days late, the agency gets ${fee}:`,
    desk: (paid: string, fee: string) =>
      `Of ${paid} that the patient pays to you while the agency has the case, it gets ${fee}:`,
    saved: 'By the draft as it was last saved.',
  },
  form: {
    text: 'Nothing here counts before both sides have signed. What is usual is filled in; change what you agreed on otherwise.',
    fee: 'Fee',
    feeText:
      'A percentage of each payment that the agency receives. Begin with one, and add ages and amounts where it differs.',
    currencyHelp: 'Three letters, as in your sheet: USD, EUR.',
    fields: {
      currency: 'Currency',
      minimum: 'Least fee of a payment',
      paymentCap: 'Most for one payment',
      caseCap: 'Most for one case',
      legalRate: 'Percentage after a lawsuit',
      directRate: 'Percentage of what patients pay to you',
      minimumBalance: 'Smallest balance to place',
      remittanceDays: 'Days after the end of the month',
      remittanceWay: 'What the agency remits',
      trailingDays: 'Days after a recall',
      noticeDays: 'Days of notice',
      returnDays: 'Days to give data back',
      destroyDays: 'Days to destroy the rest',
      reviewOn: 'Both look at it again on',
    },
    rates: 'Percentages by age and amount',
    pastDue: 'Days past due',
    placed: 'Amount placed',
    from: 'from',
    rate: 'Percentage of each payment',
    rateAt: (age: number, amount: number) => `Percentage, age ${age}, amount ${amount}`,
    age: (age: number) => `Age ${age}: from days past due`,
    amount: (amount: number) => `Amount ${amount}: from`,
    addAge: 'Add an age',
    dropAge: 'Drop the last age',
    addAmount: 'Add an amount',
    dropAmount: 'Drop the last amount',
    legalRateHelp:
      'Of what the agency receives from the day a suit was filed. Empty: as before it.',
    directRateHelp: 'While the agency has the case. Empty: no fee.',
    noCap: 'Empty: no cap.',
    remittance: 'Remittance',
    ways: {
      gross: 'All that it received; you pay the fee separately',
      net: 'What it received less its fee',
    },
    clocks: 'Deadlines, in business days',
    clocksText:
      'Each case shows both sides the one that runs. Zero leaves one open, and counts as missing.',
    clock: {
      acknowledge: 'Accept or refuse a placement',
      'first-contact': 'First contact',
      freshness: 'Longest time without an update',
      'dispute-answer': 'Answer a dispute',
      recall: 'Confirm a recall',
      complaint: 'Answer a complaint',
    } satisfies Record<Clock, string>,
    methods: 'Contact with patients',
    channels: 'The agency may use',
    acts: 'The agency may not',
    actsHelp:
      'What is ticked is forbidden, beyond what the law forbids. A contact in a way that is not allowed, and a plan without your yes, are marked on the case when the agency records them. The other acts the portal cannot see.',
    ending: 'Recall and end',
    trailingDaysHelp:
      'A payment that comes in by then still bears its fee. Zero: only up to the day of the recall.',
    destroyDaysHelp: 'Counted from the end; certified in writing.',
    places: 'Where your patients live',
    placesHelp: 'Decides which clauses are asked for below.',
    clauses: 'Clauses in your own words',
    clausesText:
      'What the product cannot execute by itself. What you leave empty is shown as missing, and does not stop you.',
    clauseHelp: {
      services: 'What the agency does for you, and what it does not.',
      'debt-basis': 'How basis and amount of each claim are told, with every component.',
      'liability-guarantee':
        'Insurer and number of the policy that covers what the agency does wrong.',
      indemnity: 'Who pays if a patient or an authority holds you liable.',
      privacy: 'What stays confidential, and for how long.',
      'data-processing': 'Purpose, kinds of data, safety, breaches; or the agreement that says it.',
      'data-authorisation': 'How the patient’s own authorisation is obtained and proved.',
      subcontractors: 'Whether others may work on your cases, and under which conditions.',
      reporting: 'Which reports you get, and when.',
      'contact-records': 'How each call, letter and visit is recorded and shown to you.',
      audit: 'When and how you may look at records and calls.',
      support: 'Who answers you at the agency, and how fast.',
    } satisfies Record<TextClause, string>,
    review: 'Review',
    submit: 'Save the draft',
    back: 'Read the mandate',
  },
};
