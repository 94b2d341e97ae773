import type { CivilDate } from '../../calendar.ts';
import type { SendOutcome } from '../../contract/sidebar-views.ts';
import type { Language } from '../../money.ts';
import type { ExceptionReason, NotTodayReason } from '../../reminders/due.ts';
import type { Track } from '../../reminders/policy.ts';
import type { Field } from '../../sheet/fields.ts';
import { formatCount, formatDate } from '../dates.ts';
import { en as sheet } from '../en.ts';
import { STOP_FLAG_WORDS } from '../stop-flags.ts';
import { AGING_TAB_WORDS } from './aging-tab.ts';
import { CHANNEL_WORDS } from './channels.ts';
import { COLUMN_WORDS } from './columns.ts';
import { EDIT_WORDS } from './edit.ts';
import { FIGURE_VIEW_WORDS } from './figures.ts';
import { FUNCTION_WORDS } from './functions.ts';
import { en as policy } from './policy/en.ts';
import { en as portal } from './portal/en.ts';
import { en as questions } from './questions/en.ts';
import { ROLL_FORWARD_WORDS } from './roll-forward.ts';
import type { RefusalTexts } from './texts.ts';
import { en as words } from './words/en.ts';
import { WORKLIST_WORDS } from './worklist.ts';

const n = (count: number) => formatCount(count, 'en');
const date = (day: CivilDate) => formatDate(day, 'en');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const people = (count: number) => some(count, 'person', 'people');
const mails = (count: number) => some(count, 'message', 'messages');

export const en = {
  common: {
    /** A word and what it is about. */
    about: (word: string, text: string) => `${word}: ${text}`,
    home: 'Home',
    back: 'Back',
    loading: 'Reading your sheet…',
    working: 'One moment…',
    retry: 'Try again',
    reread: 'Read the sheet again',
    close: 'Close the sidebar',
    goToCell: 'Go to cell',
    showMore: (count: number) => `Show ${n(count)} more`,
    people,
    rows: (count: number) => some(count, 'row', 'rows'),
    tab: (name: string, rows: number) => `“${name}”, ${some(rows, 'row', 'rows')}`,
    untried: 'Untried on a live Google account',
  },
  languages: { en: 'English', es: 'Spanish', fr: 'French' } satisfies Record<Language, string>,
  tracks: {
    'one-off': 'One-off',
    recurring: 'Monthly fee',
    gentle: 'Gentle',
  } satisfies Record<Track, string>,
  fields: {
    account: 'Account number',
    invoice: 'Invoice number',
    guarantor: 'Who pays (guarantor)',
    givenName: 'First name',
    patient: 'Patient',
    email: 'Email address',
    phone: 'Mobile or telephone',
    language: 'Language',
    currency: 'Currency',
    serviceDate: 'Date of service',
    invoiceDate: 'Invoice date',
    statementDate: 'First statement sent',
    dueDate: 'Due date',
    paidDate: 'Date paid',
    settledDate: 'Date settled',
    amount: 'Amount billed',
    paid: 'Amount paid',
    balance: 'Amount open',
    payer: 'Who is to pay (patient or insurer)',
    insurer: 'Insurer',
    insuranceBalance: 'Open with the insurer',
    status: 'Status',
    disputed: 'In dispute (yes or no)',
    hold: 'On hold (yes or no)',
    plan: 'Payment plan (yes or no)',
    optOut: 'Wants no reminders (yes or no)',
    agency: 'At an agency (yes or no)',
    place: 'Where the patient lives',
    promiseDate: 'Promised to pay by',
    mailConsent: 'May get email (yes or no)',
    kind: 'Kind of debt (one-off or monthly)',
    sensitive: 'Handle gently (yes or no)',
    address: 'Address',
    lastContact: 'Last contact',
    notes: 'Notes',
  } satisfies Record<Field, string>,
  policy,
  portal,
  words,
  channels: CHANNEL_WORDS.en,
  agingTab: AGING_TAB_WORDS.en,
  rollForward: ROLL_FORWARD_WORDS.en,
  figures: FIGURE_VIEW_WORDS.en,
  worklist: WORKLIST_WORDS.en,
  columns: COLUMN_WORDS.en,
  questions,
  edit: EDIT_WORDS.en,
  functions: FUNCTION_WORDS.en,
  refusals: {
    ...portal.refusals,
    'old-page': () => ({
      what: 'Amiable was updated while this sidebar was open.',
      cure: 'Close it and open it again from the menu.',
    }),
    'bad-arguments': () => ({
      what: 'The script could not use what the sidebar sent.',
      cure: 'Please check what you typed and try again.',
    }),
    'no-tab': () => ({
      what: 'No tab looks like a list of receivables.',
      cure: 'Put your list in a tab with one row of headers, then try again.',
    }),
    'not-set-up': () => ({
      what: 'I do not know your columns yet.',
      cure: 'Choose them once; they are remembered.',
    }),
    'headers-changed': () => ({
      what: 'The headers are no longer where they were.',
      cure: 'Somebody has changed the sheet. Nothing was kept: try again and look at the columns once more.',
    }),
    'no-clinic': () => ({
      what: 'I do not know yet who writes the reminders.',
      cure: 'Give the clinic’s name, a person who answers and an address for replies.',
    }),
    'no-report-before': () => ({
      what: 'No report stood in the Aging tab before this one.',
      cure: 'Write the Aging tab: from the second time on, the report of before can be put back.',
    }),
    'no-figure-chosen': () => ({
      what: 'The selected cell is no figure of the Aging tab.',
      cure: 'Select an amount or a name in the Aging tab, then press again.',
    }),
    busy: () => ({
      what: 'Somebody else is sending or writing in this file.',
      cure: 'Wait a minute and try again.',
    }),
    'copied-sheet': () => ({
      what: 'This file may be a copy or a restored version.',
      cure: 'Say first which file lives. Until then nothing is sent.',
    }),
    'policy-fault': () => ({
      what: 'The levels of this policy contradict each other.',
      cure: 'Look at the marked level and choose again.',
    }),
    'policy-changed': () => ({
      what: 'Somebody else has changed the policy meanwhile.',
      cure: 'Nothing was saved. Open the policy again and look at it first.',
    }),
    'not-due': () => ({
      what: 'This message is not due any more.',
      cure: 'The sheet has changed since. Read the list again.',
    }),
    'no-quota': () => ({
      what: 'Google lets this account send no more mail today.',
      cure: 'What is left stays due. Come back tomorrow.',
    }),
    'letter-changed': () => ({
      what: 'The sheet or the words have changed since this letter was prepared.',
      cure: 'Do not send the old one: say that you have not sent it, then prepare it anew.',
    }),
    'too-many-edits': (details) => ({
      what: `${details['most']} messages have words of their own: that is as many as can be kept.`,
      cure: 'Send some of them first, or go back to the usual words of one.',
    }),
    'words-blocked': () => ({
      what: 'These words cannot be kept: something in them blocks.',
      cure: 'Mend what is marked, then save again.',
    }),
    'no-document': () => ({
      what: 'The script could not find your spreadsheet.',
      cure: 'Close the sidebar, reload the file and open it again from the menu.',
    }),
    failed: () => ({
      what: 'Something at Google did not work.',
      cure: 'Your tabs are unchanged. Wait a moment and try again.',
    }),
    unreachable: () => ({
      what: 'Google gives no answer.',
      cure:
        'Check the connection and try again. If several Google accounts are signed in in this ' +
        'browser, open the file in a window where only the right one is.',
    }),
  } satisfies RefusalTexts as RefusalTexts,
  exceptions: {
    'last-notice': 'Last notice: please read it yourself before it goes.',
    'by-hand': 'Not by email: you deliver this one yourself.',
    'unreadable-row': 'One of their rows could not be read.',
    'unknown-status': 'A status word that I do not know.',
    'unknown-place': 'A place that I cannot read: judged by the law of yours.',
    'undated-item': 'An item without a date.',
    'failed-before': 'The last message could not be sent.',
    'came-back': 'An earlier message came back: this one goes another way.',
    'no-language': 'Their language is not in the sheet.',
    'edit-blocked':
      'Somebody changed the words of this one, and something in them blocks now: the usual words would go out.',
  } satisfies Record<ExceptionReason, string>,
  notToday: {
    ...STOP_FLAG_WORDS.en,
    'no-guarantor': 'No guarantor is named',
    'unknown-send': 'Last message not settled yet',
    skipped: 'Put off by one of you',
    promise: 'Has promised to pay',
    'rest-day': 'Weekend or holiday',
    law: 'The law does not allow it yet',
    'no-consent': 'No consent to this way',
    'recently-written': 'Written to recently',
    'not-yet-due': 'Not due yet',
    'below-minimum': 'Amount too small',
    'credit-covers': 'A credit covers it',
    'all-levels-sent': 'All reminders were sent',
    'no-address': 'No email address',
    'bad-address': 'Email address cannot be right',
    'shared-name': 'Two people with this name',
    'no-phone': 'No telephone number',
    'bad-phone': 'Telephone number cannot be read',
    'no-way-left': 'No way left to reach them',
    undated: 'No date to count from',
    'two-currencies': 'Amounts in two currencies',
  } satisfies Record<NotTodayReason, string>,
  heldBack: {
    changed: 'The sheet changed after you approved',
    paid: 'Has paid',
    'by-hand': 'Yours to deliver: open it in the list',
  },
  outcomes: {
    sent: 'Sent',
    failed: 'Not sent: something failed before the mail went',
    unknown: 'Not known whether it went',
    suppressed: 'Held back',
    carried: 'Carried over',
  } satisfies Record<SendOutcome['outcome'], string>,
  home: {
    title: 'What can be done now',
    today: (day: CivilDate) => `Today is ${date(day)}.`,
    doubt: {
      copy: 'This file looks like a copy.',
      restored: 'This file looks like a restored older version.',
    },
    doubtWhy:
      'So that nobody gets a reminder twice, nothing is sent or synced before you say which file lives. ' +
      'If this is not the one, close it and work in the other.',
    thisOneLives: 'This is the living sheet',
    settle: (count: number) =>
      `${mails(count)} may or may not have gone out. Please say what became of ${count === 1 ? 'it' : 'them'}.`,
    settleDo: (count: number) => `Settle ${mails(count)}`,
    setup: 'First show me where your receivables are. It takes two minutes, once.',
    setupDo: 'Choose the columns',
    clinic: 'Say who writes the reminders, so that patients know whom to ask.',
    clinicDo: 'Add your clinic',
    counting: 'Adding up…',
    openWith: (count: number) => `open with ${people(count)}`,
    nothingOpen: 'Nothing is open.',
    agingDo: 'See the aging',
    due: (count: number): string =>
      count === 1 ? 'reminder is due today' : 'reminders are due today',
    nothingDue: 'No reminder is due today.',
    dueDo: 'Read the reminders',
    reading: (tab: string) => `Reads the tab “${tab}”.`,
    changeSetup: 'Change the columns',
    changeClinic: 'Change the clinic',
    help: 'Help, privacy and removal',
  },
  setup: {
    title: 'Your columns',
    tab: 'Tab with the receivables',
    severalTabs: 'Several tabs look alike. Which one do you work in?',
    headerRow: (row: number) => `Headers are in row ${n(row)}.`,
    unsure: 'Please check',
    recognised: (count: number) => `${some(count, 'column', 'columns')} recognised`,
    others: (count: number) => `${some(count, 'more thing', 'more things')} the sheet may say`,
    none: 'Not in the sheet',
    choose: 'Please choose',
    column: (letter: string, header: string) => `${letter}: ${header || '(no header)'}`,
    inYourSheet: (samples: string) => `In your sheet: ${samples}`,
    who: 'Which column says who pays?',
    howMuch: 'Which column says how much is open?',
    dateOrder: (letter: string, header: string) =>
      `Column ${letter}, “${header}”: which comes first, the day or the month?`,
    dayFirst: 'The day',
    monthFirst: 'The month',
    example: (text: string, day: CivilDate) => `${text} is ${date(day)}`,
    currency: 'Currency of amounts without one',
    letterLanguage: 'Language of a letter when the row names none',
    save: 'Use these columns',
    taken: (field: string) =>
      `“${field}” had this column. A column says one thing: now “${field}” is not in the sheet.`,
    giveBack: 'Give it back',
    readOnly: 'Your cells are only read. A mark that nobody sees lets me find each column again.',
    again: 'Almost there: one more question.',
    still: 'Please answer what is marked.',
    errors: {
      choose: 'Please choose one.',
      currency: 'Three letters, for example USD or EUR.',
    },
  },
  clinic: {
    title: 'Who writes',
    why: 'Patients see this in each reminder.',
    name: 'Name of the clinic',
    contact: 'Person who answers',
    phone: 'Telephone with hours',
    phoneHint: 'For example 555 0142, Monday to Friday 9 to 17. May stay empty.',
    replyTo: 'Address for replies',
    save: 'Save',
    errors: {
      name: 'Please give the name that patients know.',
      contact: 'Please name a person: a letter from nobody is not kind.',
      phone: 'At most 200 characters.',
      replyTo: 'This is not an email address yet, for example desk@clinic.com.',
    },
  },
  aging: {
    title: 'Aging',
    asOf: (day: CivilDate, field: string | null) =>
      field
        ? `As of ${date(day)}, counted in days from: ${field.toLowerCase()}.`
        : `As of ${date(day)}. Your sheet has no date to count from.`,
    counted: 'How it is counted',
    day: 'As of',
    dayHint: 'Today, or a day that has passed.',
    dayWrong: 'Please choose today or a day that has passed.',
    basis: 'Age is counted from',
    edges: 'Ends of the ages, in days',
    edgesHint: 'For example 30, 60, 90, 120. Up to eight, each larger than the one before.',
    edgesWrong: 'Please type whole days, each larger than the one before, for example 30, 60, 90.',
    countAnew: 'Count it so',
    rowsBehind: (label: string, amount: string) => `Rows behind “${label}”: ${amount}`,
    rowsTitle: (label: string, count: number) => `${label}: ${some(count, 'row', 'rows')}`,
    rowsSum: (amount: string) => `Together ${amount}.`,
    moreRows: (count: number) => `And ${n(count)} younger ones.`,
    closeRows: 'Close these rows',
    paidOnUnknownDays: (count: number) =>
      `${some(count, 'row tells', 'rows tell')} of a payment without its day: counted as paid already.`,
    ages: sheet.ages,
    undated: 'Undated',
    credits: 'Credits',
    total: 'Total = sheet total',
    totalRead: 'Total of the rows read',
    caption: (currency: string, count: number) => `${currency}, ${people(count)}`,
    addsUp: 'Adds up to the cent.',
    doesNotAddUp: 'These figures do not add up. Please do not use them.',
    leftOut: (count: number) => `${some(count, 'row', 'rows')}: not counted`,
    worthALook: (count: number) => `${some(count, 'row', 'rows')} worth a look, counted`,
    more: (count: number) => `And ${n(count)} more: the Aging tab lists them all.`,
    notYet: (count: number) =>
      `${some(count, 'row is', 'rows are')} dated after this day and not there yet.`,
    verdicts: (ok: number, warning: number, blocked: number) =>
      `${some(ok + warning + blocked, 'row', 'rows')}: ${n(ok)} in order, ${n(warning)} to mend, ${n(blocked)} to mend before anything is done.`,
    remarks: (count: number) =>
      `${some(count, 'heading or remark', 'headings or remarks')} between the rows: no account, not counted.`,
    totalLines: (count: number) =>
      `${some(count, 'total line', 'total lines')} of your own: no account, not counted.`,
    empty: 'Nothing is open. There is nothing to collect today.',
    write: 'Write the Aging tab',
    writing: 'Writing the Aging tab…',
    unchanged: 'Your own tabs are not changed.',
    written: (tab: string) => `The tab “${tab}” is written.`,
  },
  reminders: {
    title: (count: number) => (count === 0 ? 'Nobody is due today' : `Due today: ${people(count)}`),
    reading: 'Due today',
    quota: (count: number) => `${some(count, 'mail', 'mails')} left today`,
    carriedOver: (count: number, day: CivilDate) =>
      `${mails(count)} will not fit today: carried over to ${date(day)} or later.`,
    empty: 'You need do nothing. Come back tomorrow, or after new rows.',
    unknownTitle: 'Please settle first',
    unknownWhy:
      'The script was cut off while sending. Look in your mail’s Sent folder: is the message there?',
    unknownItem: (level: string, at: string) => `${level}, ${at}`,
    arrived: 'It is there: it went',
    didNotGo: 'It is not: it did not go',
    exceptionsTitle: 'Look at these first, one by one',
    groupsTitle: 'Ready, by level and language',
    group: (level: string, language: string) => `${level}, ${language}`,
    groupPick: (name: string, count: number) => `${name}: ${people(count)}`,
    approved: (count: number) => `${n(count)} approved`,
    skipped: (count: number) => `${n(count)} skipped`,
    read: (count: number) => `Read one of each: ${mails(count)}`,
    goOn: (count: number) => `Go on with ${n(count)} approved`,
    notToday: (count: number) => `Not today: ${people(count)}`,
    next: (day: CivilDate) => `next ${date(day)}`,
    andMore: (count: number) => `and ${n(count)} more`,
    carriedTitle: (count: number) => `Approved earlier, carried over: ${people(count)}`,
    until: (day: CivilDate) => `on ${date(day)} or later`,
    automatic: 'Send the carried over ones each hour by itself',
  },
  letter: {
    alike: (at: number, of: number, name: string) => `${n(at)} of ${n(of)} alike: ${name}`,
    loading: 'Writing the letter…',
    to: 'To',
    level: (level: number, of: number) => `Level ${n(level)} of ${n(of)}`,
    items: (count: number, day: CivilDate) =>
      `${some(count, 'item', 'items')}, oldest due ${date(day)}`,
    varies: 'Underlined: differs from one person to the next.',
    previous: 'Previous',
    next: 'Next',
    approveAll: (count: number) => `Approve all ${n(count)}`,
    approve: 'Approve this one',
    skip: 'Skip this one',
    test: 'Send a test to me',
    testSent: (to: string) => `A test went to ${to}.`,
    list: 'Back to the list',
    approvedAlready: 'Approved',
    skippedAlready: 'Skipped',
  },
  send: {
    confirmTitle: (count: number) => `Send ${mails(count)}?`,
    final: 'A mail that has gone cannot be called back.',
    checked: 'Just before each one I look again: who has paid or changed gets none.',
    fits: (left: number) => `Google sends ${mails(left)} more today from this account.`,
    send: (count: number) => `Send ${mails(count)}`,
    sending: 'Sending',
    stay: 'Please keep the sidebar open. If you close it, sending stops soon; what is left stays due.',
    progress: (done: number, of: number) => `${n(done)} of ${n(of)} done`,
    ledger: 'Each one is noted in its own tab before and after it goes, so that none goes twice.',
    stop: 'Stop after this batch',
    stopping: 'Stopping after this batch…',
    othersTurn: 'Somebody else is sending in this file. Waiting for your turn…',
    doneTitle: 'Done',
    stoppedTitle: 'Stopped',
    summary: (sent: number) => `${mails(sent)} sent.`,
    heldBack: (count: number) => `${n(count)} held back.`,
    failed: (count: number) =>
      `${n(count)} not sent: something failed first; ${count === 1 ? 'it stands' : 'they stand'} in the list again.`,
    unknown: (count: number) =>
      `${n(count)} not known: please look in your Sent folder and settle ${count === 1 ? 'it' : 'them'}.`,
    carried: (count: number, day: CivilDate) =>
      `${n(count)} carried over to ${date(day)} or later.`,
    left: (count: number) => `${n(count)} not reached: they stay due.`,
    notRead: (count: number) => `${n(count)} you have not looked at yet: they stay due.`,
    trouble: 'Something failed, so the sending stopped. What was not reached stays due.',
    toList: 'Back to the reminders',
  },
  law: {
    title: 'The law for you',
    about: 'When may you write to a patient, how often, by which way, and what changes soon?',
    open: 'Read the law',
    loading: 'Looking it up…',
    whereTitle: 'Where is your clinic?',
    whereText: 'The law of this place is shown. You can change it here at any time.',
    place: 'State or country',
    placeNone: 'Please choose',
    show: 'Show the law',
    change: 'Another place',
    sub: (place: string) => `${place}, today`,
    soon: 'What changes soon',
    hours: (channels: string) => `Open hours: ${channels}`,
    days: 'Days',
    time: 'Hours',
    doubt: 'May be read in another way:',
    elements: 'It names:',
    part: (title: string, count: number) => `${title} (${count})`,
  },
  help: {
    title: 'Help',
    what: 'What goes where',
    whatText: [
      'Nothing leaves Google but the mails you approve and, once you have connected it, what your portal gets.',
      'The portal gets amounts, dates and stops under a reference. Names and addresses go there only with the lines that you hand off, field by field as you saw them.',
      'Your own tabs are only read, but for the one column with the status that you may add, and a mark that nobody sees on each column that you confirmed. I write to the tabs “Aging”, “Reminders sent” and “At the portal”, which are mine.',
      'When you correct a column I keep its header, and nothing that stands below it, for you alone and your next sheets.',
      'Mails go from your own Google account, under the clinic’s name.',
    ],
    scopes: 'What you allowed, and why',
    scopeTexts: [
      [
        'See and edit this one spreadsheet',
        'to read your receivables and write my own tabs. No other file.',
      ],
      ['Show this sidebar', 'to show you what you see here.'],
      ['Send mail as you', 'to send the reminders you approved. I cannot read your mail.'],
      ['Connect to another service', 'to talk to your portal, once you have connected it.'],
      [
        'Run when you are away',
        'to send carried over reminders each hour, only if you turn it on.',
      ],
    ] as [string, string][],
    twice: 'Why nobody is written to twice',
    twiceText: [
      'Before a mail goes I note it in the tab “Reminders sent”; after it went I note that too.',
      'If the script is cut off in between, the end is unknown. I never send such a one again by myself: you are asked.',
    ],
    /** Whether the ledger is as it was written. */
    record: {
      text: 'Each line bears a seal that holds it to the line before. So it shows when somebody has changed or deleted one.',
      check: 'Check the seals',
      none: 'Nothing was sent yet, so there is nothing to check.',
      whole: (count: number) =>
        `${some(count, 'line', 'lines')} checked: all are as they were written.`,
      broken: (count: number) =>
        `${some(count, 'place does', 'places do')} not fit. What is due is still reckoned from the lines as they stand now.`,
      changed: 'This line was changed.',
      twice: 'This line is there a second time.',
      foreign: 'This line was not written by me.',
      missing: (count: number) => `${some(count, 'line is', 'lines are')} missing before this one.`,
      missingAtEnd: (count: number) => `At the end ${some(count, 'line is', 'lines are')} missing.`,
    },
    keys: 'With the keyboard',
    keyTexts: [
      ['Tab', 'to the next button or field'],
      ['Space, Enter', 'press the button, tick the box'],
      ['Esc', 'back to the view before'],
    ] as [string, string][],
    stop: 'Stop and remove',
    stopText:
      'To stop, close this sidebar: nothing is sent without you unless you turned the hourly sending on. ' +
      'Removing deletes my tabs, my settings and your timer from this file. Your own tabs stay as they are.',
    remove: 'Remove everything…',
    confirm: 'Remove my tabs, my settings and your timer from this file?',
    ledgerToo: 'Also the record of reminders sent and the reference key',
    ledgerWhy:
      'Without them I cannot know who was already written to, and need the recovery code to find your lines at the portal.',
    removeNow: 'Remove now',
    keep: 'Keep everything',
    removed: 'Removed. Your own tabs are as they were.',
    removedNothing: 'There was nothing to remove.',
  },
};

export type Messages = typeof en;
