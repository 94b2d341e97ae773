import type {
  ComplaintEvent,
  ComplaintStatus,
  Outcome,
  RateComparison,
  Severity,
} from '../../../complaints.ts';
import type { ConductKind } from '../../../vetting/conduct.ts';

/** Complaints about an agency: taken down, answered by it, decided by the practice. */
export const complaints = {
  title: 'Complaints',
  subtitle: 'What was said about agencies, what they answered, and what you decided.',
  agencySubtitle: 'What practices asked you to answer. They decide; you give your side.',
  caption: 'Complaints, the latest first',
  kinds: {
    harassment: 'Harassment',
    'false-threat': 'False threat',
    'wrong-person': 'Wrong person',
    'contact-at-work': 'Contact at work',
    disclosure: 'Told to others',
    'wrong-amount': 'Wrong amount',
    other: 'Something else',
  } satisfies Record<ConductKind, string>,
  severities: { minor: 'Minor', serious: 'Serious', severe: 'Severe' } satisfies Record<
    Severity,
    string
  >,
  statuses: {
    received: 'Received',
    asked: 'Agency asked',
    answered: 'Answered',
    decided: 'Decided',
  } satisfies Record<ComplaintStatus, string>,
  outcomes: {
    upheld: 'Upheld',
    partly: 'Upheld in part',
    'not-upheld': 'Not upheld',
    withdrawn: 'Withdrawn',
  } satisfies Record<Outcome, string>,
  overdue: 'Overdue',
  waitsForYou: 'Waits for you',
  stops: 'Stops the agency',
  columns: {
    number: 'Complaint',
    kind: 'About',
    severity: 'Severity',
    status: 'Standing',
    agency: 'Agency',
    practice: 'Practice',
    received: 'Received',
    due: 'Answer due',
    case: 'Case',
  },
  needs: {
    label: 'Needs',
    overdue: 'Answer overdue',
    answered: 'A decision, after an answer',
    stopping: 'A decision: it stops the agency',
    rated: 'Counted in the rate',
  },
  empty: {
    title: 'No complaint yet',
    text: 'Take one down on the page of a case or an agency, or give the patient of a case a link to complain by.',
    go: 'To the agencies',
    agencyText: 'A complaint appears here when a practice asks you to answer it.',
  },
  form: {
    title: 'Take a complaint down',
    about: (agency: string) => `About ${agency}`,
    aboutCase: (number: string, agency: string) => `About ${agency}, case ${number}`,
    kind: 'What it is about',
    choose: 'Choose',
    severity: 'How bad it would be, if it is true',
    severityHelp: 'Left open, the usual one for its kind is taken. You set it when you decide.',
    usual: 'As usual for its kind',
    text: 'What happened',
    textHelp:
      'In the person’s own words where you can: when, who, what was said. The agency does not read this.',
    receivedOn: 'When you heard of it',
    submit: 'Take the complaint down',
  },
  one: {
    subtitle: (agency: string, day: string) => `About ${agency}, received on ${day}`,
    agencySubtitle: (practice: string, day: string) => `From ${practice}, received on ${day}`,
    next: 'What comes next',
    now: {
      received: 'Read it, then ask the agency for its side, or decide at once.',
      asked: (day: string) => `The agency has until ${day} to answer. You may decide without it.`,
      askedNoDay: 'The agency was asked. No mandate says by when it has to answer.',
      overdue: (day: string) => `The answer was due on ${day}. You may decide without it.`,
      answered: 'The agency has answered. Ask it again, or decide.',
      decided: 'You have decided. A manager can open it again.',
      notReached: 'The agency has given this case back and can no longer read the complaint.',
    },
    agencyNow: {
      asked: (day: string) => `Give your side by ${day}.`,
      askedNoDay: 'Give your side.',
      overdue: (day: string) => `Your answer was due on ${day}. Give your side now.`,
      answered: 'The practice has your answer. You can add to it until it has decided.',
      decided: 'The practice has decided.',
      onlyManagers: 'Only a manager of your agency answers.',
    },
    stopping:
      'It was upheld and is severe: no account is placed with this agency until a manager lets it go on.',
    agencyStopping:
      'It was upheld and is severe: the practice places no account with you until it decides otherwise.',
    caseHeld:
      'The case is on hold. Releasing the agency does not release it: a person does, there.',
    released: 'A manager lets the agency go on in spite of it.',
    onlyManagers: 'Only a manager decides.',
    ask: {
      label: 'Ask the agency',
      title: 'Ask the agency for its side',
      text: 'What you write here goes to the agency, and nothing else of what was told. How to reach the person never does.',
      words: 'What the agency reads',
      submit: 'Ask the agency',
    },
    decide: {
      label: 'Decide',
      title: 'Decide the complaint',
      text: 'The agency reads outcome and reason, if it was asked. A severe complaint that is upheld puts its case on hold and stops new placements.',
      outcome: 'Outcome',
      severity: 'Severity',
      words: 'Why',
      submit: 'Decide',
    },
    reopen: {
      label: 'Open again',
      title: 'Open the complaint again',
      text: 'The decision falls. The agency reads why, and has its full time to answer.',
      words: 'Why, and what you ask',
      submit: 'Open again',
    },
    release: {
      label: 'Let the agency go on',
      title: 'Let the agency go on?',
      text: 'New accounts may be placed with it again. Say why; the agency does not read it. The hold of the case stays.',
      words: 'Why',
      submit: 'Let it go on',
    },
    answer: {
      title: 'Your answer',
      words: 'What happened, from your side',
      help: 'The practice reads it. Say what you found, and what you changed.',
      submit: 'Send the answer',
    },
    facts: 'In short',
    source: 'Came from',
    sources: { practice: 'the practice', patient: 'the patient, by a link' },
    contact: 'How to reach them',
    contactNote: 'Only your practice reads this.',
    noContact: 'not said',
    history: 'What happened',
    shut: 'The person’s data was erased: these words can be read no more.',
  },
  told: {
    receive: () => 'Complaint received',
    ask: ({ due }: Told) => (due ? `The agency is asked, until ${due}` : 'The agency is asked'),
    answer: () => 'The agency’s answer',
    decide: ({ outcome, severity }: Told) => `Decided: ${outcome} (${severity})`,
    reopen: ({ due }: Told) => (due ? `Opened again, answer until ${due}` : 'Opened again'),
    release: () => 'The agency may go on',
  } satisfies Record<ComplaintEvent, (told: Told) => string>,
  byPatient: 'The patient, by a link',
  ofCase: {
    title: 'Complaints',
    none: 'None about this case.',
    record: 'Record a complaint',
    links: 'A link for the patient',
  },
  links: {
    title: 'Links for the patient',
    subtitle: (number: string, agency: string) => `To complain about ${agency}, case ${number}`,
    text: 'By a link the person tells you, without a login, how the agency treats them. It names your practice and the agency, nothing of the case. It takes five complaints and ends after 30 days.',
    make: 'Make a link',
    made: 'The link is made. Give it to the person now: it is shown this once.',
    until: (when: string) => `It works until ${when}.`,
    erased: 'The person’s data was erased: nothing can be told about this case any more.',
    caption: 'Links that were made',
    columns: { made: 'Made', by: 'By', ends: 'Ends', complaints: 'Complaints' },
    states: { open: 'Open', over: 'Over', ended: 'Ended' },
    end: 'End it',
    endText: 'Whoever holds the link can no longer complain by it. What came by it stays.',
    none: 'No link was made yet.',
  },
  rate: {
    title: 'Complaints',
    label: 'Complaints, 12 months',
    unit: 'of 1,000 placed',
    none: 'Nothing was placed in 12 months.',
    count: (complaints: number) =>
      complaints === 1 ? 'one complaint' : `${complaints} complaints`,
    interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
    formula:
      'Complaints received in the last twelve months, this month included, whatever came of them, in a thousand accounts placed in the same months. The interval holds the rate in 95 of 100 cases (Byar’s approximation).',
    complaints: 'Complaints',
    placed: 'Accounts placed',
    since: 'Counted from',
    byAgency: 'Complaints by agency',
    byAgencyCaption: 'The last twelve months, this month included',
    of: 'Of 1,000 placed',
    range: '95 % interval',
    compared: 'Beside all others',
    comparisons: {
      more: 'more complaints',
      fewer: 'fewer complaints',
      'no-difference-shown': 'no difference shown',
    } satisfies Record<RateComparison, string>,
    all: 'See the complaints',
    record: 'Record a complaint',
    stopped:
      'A severe complaint was upheld. No account is placed here until a manager lets it go on:',
  },
  todo: {
    overdue: {
      title: (count: number) =>
        count === 1
          ? 'One answer to a complaint is overdue.'
          : `${count} answers to complaints are overdue.`,
      text: 'Remind the agency, or decide without it.',
      go: 'See what is overdue',
    },
    received: {
      title: (count: number) =>
        count === 1 ? 'One complaint is new.' : `${count} complaints are new.`,
      text: 'Read it, and ask the agency for its side.',
      go: 'Read what is new',
    },
    answered: {
      title: (count: number) =>
        count === 1 ? 'One complaint is answered.' : `${count} complaints are answered.`,
      text: 'Decide, or ask again.',
      go: 'See the answers',
    },
    stopping: {
      title: (count: number) =>
        count === 1
          ? 'One severe complaint stops an agency.'
          : `${count} severe complaints stop an agency.`,
      text: 'Nothing is placed there before a manager decides what comes next.',
      go: 'See what stops',
    },
  },
  agencyTodo: {
    overdue: {
      title: (count: number) =>
        count === 1
          ? 'One answer to a complaint is overdue.'
          : `${count} answers to complaints are overdue.`,
      text: 'The practice may decide without your side.',
      go: 'Answer now',
    },
    asked: {
      title: (count: number) =>
        count === 1
          ? 'One complaint waits for your answer.'
          : `${count} complaints wait for your answer.`,
      text: 'Your mandate says by when. Only a manager answers.',
      go: 'Read it',
    },
  },
};

/** What a sentence of the history may need, already in the reader's words. */
type Told = Readonly<Partial<Record<'due' | 'outcome' | 'severity', string>>>;
