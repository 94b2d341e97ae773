import type { CivilDate } from '../../../calendar.ts';
import type { Conflict, RecallReason, RowReason } from '../../../contract/portal.ts';
import type { PortalRefusalCode } from '../../../contract/sidebar.ts';
import type { Condition, PackageField } from '../../../placement.ts';
import { formatCount, formatDate } from '../../dates.ts';
import type { Explanation } from '../texts.ts';

const n = (count: number) => formatCount(count, 'en');
const date = (day: CivilDate) => formatDate(day, 'en');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const lines = (count: number) => some(count, 'line', 'lines');
const itOrThem = (count: number) => (count === 1 ? 'it' : 'them');

/** Words about the portal, the hand-off and the cases; the shape of the other languages too. */
export const en = {
  home: {
    connect: 'The portal shows what agencies do with your accounts. You can connect this sheet.',
    connectDo: 'Connect the portal',
    syncFirst:
      'The portal has to be asked which accounts an agency holds before anybody is reminded.',
    unknown: 'A hand-off got no answer. Ask the portal what became of it.',
    unknownDo: 'Look at the hand-off',
    last: (practice: string, day: CivilDate, at: string) =>
      `Portal of ${practice}: last sync ${date(day)}, ${at}.`,
    never: (practice: string) => `Portal of ${practice}: not synced yet.`,
    open: 'Open the portal view',
    handOff: 'Hand off to an agency',
  },
  portal: {
    title: 'Portal',
    connectTitle: 'Connect the portal',
    what: 'Amounts, dates and reasons to wait are sent under a reference. Names and addresses stay here, except for the lines that you hand off.',
    others: (practice: string) =>
      `This sheet works with ${practice}, and you have no connection of your own yet.`,
    address: 'Address of the portal',
    addressHint: 'For example https://portal.clinic.com',
    code: 'One-time code',
    codeHint: 'Your manager makes it in the portal. It is good for ten minutes, once.',
    connect: 'Connect',
    fillIn: 'Please fill this in.',
    connecting: 'Connecting…',
    recovery: 'Recovery code',
    recoveryWhy:
      'This sheet had another reference key before. Type in the code that was printed then; a new key would make strangers of all your lines.',
    recoveryAsk: 'I have a recovery code',
    twoSheets: 'Another spreadsheet is connected with the same key. Only one of them can live.',
    twoSheetsHint: 'If you go on, the other one is cut off from the portal.',
    thisOne: 'This one lives: connect it',
    as: (person: string) => `Connected as ${person}.`,
    onlySync: 'You may sync; handing off and recalling is for others.',
    lastSync: (day: CivilDate, at: string) => `Last sync: ${date(day)}, ${at}.`,
    notSynced: 'Not synced yet.',
    sync: 'Sync now',
    syncing: 'Bringing your lines to the portal…',
    progress: (done: number, of: number) => `${n(done)} of ${lines(of)} sent`,
    done: (count: number) => `The portal knows ${lines(count)}.`,
    leftOut: (count: number) =>
      `${lines(count)} could not be read and ${count === 1 ? 'was' : 'were'} not sent. The aging lists ${itOrThem(count)}.`,
    refused: (count: number) => `${lines(count)} not taken by the portal`,
    closed: (count: number) =>
      count === 1
        ? '1 line is gone from the sheet and was closed.'
        : `${n(count)} lines are gone from the sheet and were closed.`,
    kept: (count: number) =>
      count === 1
        ? '1 line is gone from the sheet and stays open, since it was placed.'
        : `${n(count)} lines are gone from the sheet and stay open, since they were placed.`,
    manyAbsent: (absent: number, known: number) =>
      `${n(absent)} of ${lines(known)} that the portal knows are not in this tab. Archived, another year, or an old version?`,
    manyAbsentWhy: 'If you go on, they are closed there. Those that an agency holds stay.',
    closeThem: (absent: number) => `Right: close ${lines(absent)}`,
    stopHere: 'Stop, nothing is closed',
    questions: 'Is this the same money?',
    questionsWhy:
      'The sheet shows money for a line whose agency has reported money, too. Counted twice it would be wrong.',
    question: (amount: string, day: CivilDate) => `${amount} less in the sheet since ${date(day)}`,
    reported: (amount: string, day: CivilDate) => `${amount} on ${date(day)}`,
    reportedTitle: 'The agency has reported:',
    gone: 'The agency has taken its payment back, or another entry was it. If this is that payment, correct the sheet and sync; else say that it was paid to you.',
    same: 'Yes, it came from the agency',
    other: 'No, it was paid to us',
    answered: 'Answered. Thank you.',
    conflicts: 'The sheet and the portal disagree',
    find: 'Find a line by its reference',
    findHint: 'For example R-3F2A9C1B',
    findDo: 'Go to the row',
    found: (name: string) => `Shown in the sheet: ${name}.`,
    lookup: 'Show the status in my own tab',
    lookupWhy: (tab: string) =>
      `Adds one column right of your own, with a formula that looks the status up in the tab “${tab}”. Nothing else is touched.`,
    lookupDo: 'Add the column',
    lookupDone: (letter: string, tab: string) => `Column ${letter} of “${tab}” shows the status.`,
    recoveryTitle: 'Keep this code',
    recoveryKeep:
      'Whoever has it can bring this sheet’s references back when the file’s own key is lost. Print it and lock it away; it is not kept anywhere else.',
    recoveryShow: 'Show the recovery code',
    recoveryPrint: 'Print',
    recoveryKept: 'I have kept it',
    disconnect: 'End my connection',
    disconnectAsk: 'End your connection? The tab and the portal stay as they are.',
    disconnectNow: 'End it',
    unknownTitle: 'A hand-off without an answer',
    unknownText: (count: number, agency: string, day: CivilDate, at: string) =>
      `${lines(count)} to ${agency}, ${date(day)}, ${at}. Until this is known nobody is reminded of ${itOrThem(count)}.`,
    unknownAsk: 'Ask what became of it',
    unknownNone: 'It never arrived. Nothing was handed off; you can do it again.',
    unknownRefused:
      'It arrived, and the portal placed none of its lines. Sync and look at them again.',
    unknownPlaced: (number: string, count: number) =>
      `It arrived: ${lines(count)} placed as ${number}.`,
    toCases: (count: number) => `See ${some(count, 'case', 'cases')}`,
    toHandOff: 'Hand off lines',
    goToRow: 'Go to row',
    cancel: 'Cancel',
  },
  handOff: {
    title: 'Hand off',
    syncing: 'First the portal is told what the sheet says today.',
    choose: (count: number) => `${lines(count)} may be handed off`,
    none: 'No line may be handed off today.',
    noneWhy: 'A line may go once its last notice was sent and nothing speaks against it.',
    all: 'Choose all',
    chosen: (count: number) => `See what would leave: ${lines(count)}`,
    most: (count: number) => `At most ${lines(count)} go at once.`,
    notReady: (count: number) => `Not today: ${lines(count)}`,
    previewTitle: (at: number, of: number) => `${n(at)} of ${n(of)}: what would leave`,
    previewWhy:
      'Besides this the agency gets the open amount, and nothing else: no diagnosis, no note.',
    notSaid: 'not in the sheet',
    drop: 'Leave this line out',
    toAgency: 'Choose the agency',
    agencyTitle: 'Which agency?',
    noAgency:
      'No agency is approved yet with a signed mandate. Your manager does that in the portal.',
    minimum: (amount: string) => `from ${amount}`,
    fee: (percent: string) => `keeps ${percent} of what it collects`,
    trial: (cases: number, amount: string) =>
      cases === 0 ? 'On trial: no room left' : `On trial: room for ${lines(cases)} and ${amount}`,
    fits: (count: number, of: number) =>
      `${n(count)} of ${lines(of)} ${count === 1 ? 'fits' : 'fit'} its terms`,
    notApproved: 'not approved',
    complained: 'stopped: a severe complaint was upheld',
    noMandate: 'no signed mandate yet',
    noProof: (places: string) =>
      `no proof for ${places}: your manager sees in the portal what is missing`,
    livesIn: 'Where the patient lives',
    toConfirm: 'Go on',
    confirmTitle: (count: number) => `Hand off ${lines(count)}?`,
    confirmTo: (agency: string, total: string) => `${total} to ${agency}.`,
    confirmWhy:
      'The agency gets the fields that you saw. From now on nobody here is reminded of these lines. You can recall them.',
    place: (count: number) => `Place ${lines(count)}`,
    placing: 'Placing…',
    doneTitle: (number: string) => `Placed as ${number}`,
    doneNone: 'Nothing was placed',
    done: (count: number) => `${lines(count)} with the agency.`,
    refused: (count: number) => `${lines(count)} not placed`,
    toCases: 'See the cases',
    back: 'Back to the lines',
    fields: {
      name: 'Name',
      email: 'Email address',
      language: 'Language',
      account: 'Account',
      invoice: 'Invoice',
      serviceDate: 'Date of service',
      dueDate: 'Due date',
      lastNoticeOn: 'Last notice sent',
    } satisfies Record<PackageField, string>,
    open: 'Open amount',
  },
  unmet: {
    'agency-approved': 'The agency is not approved',
    'mandate-in-force': 'No mandate with the agency has been signed by both sides',
    'place-known':
      'Where the patient lives is not known. Write a state or a country into the sheet, or have your manager say in the portal where the practice is',
    'agency-covers-place': 'The agency lacks a paper where the patient lives',
    'no-severe-complaint': 'A severe complaint about the agency was upheld',
    'within-trial': 'Beyond what the agency may have during its trial, or another currency',
    'not-placed': 'With an agency already',
    'taken-back': 'Came back from an agency: take it back in the portal first',
    'something-open': 'Nothing is open',
    'over-minimum': 'Below the agency’s minimum, or another currency',
    'no-dispute': 'In dispute',
    'no-plan': 'Payment plan running',
    'no-promise': 'A promise to pay is running',
    'no-hold': 'On hold',
    'no-other-stop': 'The sheet says to leave it in peace',
    'status-understood': 'The word in its status column is not understood',
    overdue: 'Not overdue yet',
    'last-notice-sent': 'Last notice not sent yet',
    'answer-time-over': 'Still has time to answer the last notice',
    'payments-matched': 'Money that an agency reported is not in the sheet yet',
    unknown: 'The portal does not know this line: sync first',
    changed: 'The line has changed since you saw it',
    unreadable: 'No name to give to an agency, or an entry too long to send',
  } satisfies Record<Condition | 'unknown' | 'changed' | 'unreadable', string>,
  rowReasons: {
    'other-sheet': 'Another connected sheet of your practice holds this line already.',
    'other-currency': 'It names another currency than when it was handed off.',
    twice: 'It came twice in one sync.',
    unreadable: 'The portal could not read an amount or a date of it.',
  } satisfies Record<RowReason | 'unreadable', string>,
  conflicts: {
    'missing-in-sheet': 'With an agency, and not in the sheet any more.',
    'disputed-in-sheet': 'The sheet says “in dispute”, and the agency still works on it.',
    overpaid: 'More was paid than is owed.',
    'other-currency': 'The sheet names another currency than the agency has.',
  } satisfies Record<Conflict, string>,
  cases: {
    title: 'At agencies',
    sub: 'By the last sync.',
    empty: 'No line is with an agency.',
    updated: (day: CivilDate) => `since ${date(day)}`,
    recall: 'Recall',
    recallTitle: 'Recall from the agency?',
    recallWhy:
      'The agency stops at once and confirms it; only then can reminders go out again. Say why:',
    recallDo: 'Recall it',
    recalled: 'Recalled. The agency has been told.',
    reasons: {
      paid: 'It was paid',
      complaint: 'There is a complaint',
      agreed: 'We agreed on it with the person',
      mistake: 'It was handed off by mistake',
      other: 'Another reason',
    } satisfies Record<RecallReason, string>,
  },
  refusals: {
    'no-portal': () => ({
      what: 'You have not connected this sheet.',
      cure: 'Connect it with a one-time code from the portal.',
    }),
    'bad-address': () => ({
      what: 'This is not the address of a portal.',
      cure: 'It begins with https://, as in your browser’s address bar.',
    }),
    'no-key': () => ({
      what: 'The reference key of this sheet is gone.',
      cure: 'Connect again and type in the recovery code that was printed.',
    }),
    'not-a-code': () => ({
      what: 'This is not a whole recovery code.',
      cure: 'Compare it letter by letter with the printed one: seven groups of four.',
    }),
    'sync-first': () => ({
      what: 'It is not known which accounts an agency holds now.',
      cure: 'Sync with the portal first, so that nobody is reminded whom an agency writes to.',
    }),
    'hand-off-open': () => ({
      what: 'An earlier hand-off got no answer.',
      cure: 'Ask the portal what became of it before anything else is handed off.',
    }),
    'no-room': () => ({
      what: 'There is no free column right of yours.',
      cure: 'Add one at the right end of the tab and try again.',
    }),
    'portal-silent': () => ({
      what: 'The portal gives no answer.',
      cure: 'What it has taken is safe there. Check its address when you connect; else try again: nothing counts twice.',
    }),
    'not-a-portal': () => ({
      what: 'Something else than the portal answers at that address.',
      cure: 'Check the address, or ask who runs the portal.',
    }),
    'old-addon': () => ({
      what: 'This add-on is older than the portal.',
      cure: 'Reload the spreadsheet; if that does not help, have the add-on updated.',
    }),
    'old-portal': () => ({
      what: 'The portal is older than this add-on.',
      cure: 'Ask who runs the portal to update it. Your sheet works on without it.',
    }),
    'no-token': () => ({
      what: 'Your connection to the portal has ended.',
      cure: 'Connect again with a new one-time code.',
    }),
    forbidden: () => ({
      what: 'Your connection does not allow this.',
      cure: 'Somebody who may hand off has to do it, or your manager gives you that right.',
    }),
    'code-over': () => ({
      what: 'This one-time code is wrong, used or too old.',
      cure: 'Ask your manager for a new one.',
    }),
    'other-key': () => ({
      what: 'This sheet had another reference key before.',
      cure: 'Type in the recovery code that was printed then.',
    }),
    'other-sheet': () => ({
      what: 'Another spreadsheet with this key is connected.',
      cure: 'Say which of the two lives.',
    }),
    'stale-sync': () => ({
      what: 'Somebody else has begun another sync.',
      cure: 'Wait a minute and try again.',
    }),
    incomplete: () => ({
      what: 'The portal does not hold all that was sent.',
      cure: 'Sync again: what is missing is sent anew.',
    }),
    'many-absent': () => ({
      what: 'Many lines that the portal knows are not in this tab.',
      cure: 'Sync again and say whether that is right.',
    }),
    'no-agency': () => ({
      what: 'Your practice does not work with this agency any more.',
      cure: 'Choose another one.',
    }),
    'not-found': () => ({
      what: 'No line of this sheet bears that reference.',
      cure: 'Check the reference, or sync first.',
    }),
    'not-now': () => ({
      what: 'The case cannot do that in its status.',
      cure: 'Sync to see how it stands.',
    }),
    conflict: () => ({
      what: 'Somebody else was faster.',
      cure: 'Sync to see how it stands, then try again.',
    }),
    'too-often': () => ({
      what: 'The portal was asked too often.',
      cure: 'Wait a few minutes and try again.',
    }),
    'portal-failed': () => ({
      what: 'Something went wrong at the portal.',
      cure: 'Wait a moment and try again; nothing counts twice.',
    }),
  } satisfies Record<PortalRefusalCode, () => Explanation> as Record<
    PortalRefusalCode,
    () => Explanation
  >,
};

export type PortalWords = typeof en;
