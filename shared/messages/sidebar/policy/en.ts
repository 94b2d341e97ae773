import type { CivilDate } from '../../../calendar.ts';
import type { HolidayCountry } from '../../../holidays/countries.ts';
import type { Change } from '../../../reminders/affects.ts';
import type { Channel, LadderFault, Tone, Track } from '../../../reminders/policy.ts';
import { formatCount, formatDate } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');
const date = (day: CivilDate) => formatDate(day, 'en');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const days = (count: number) => some(count, 'day', 'days');
const people = (count: number) => some(count, 'person', 'people');
const messages = (count: number) => some(count, 'message', 'messages');

export const en = {
  title: 'Reminder policy',
  open: 'Reminder policy',
  first: 'So far the one that Amiable begins with.',
  version: (number: number, day: CivilDate, by: string) =>
    `Version ${n(number)}, since ${date(day)}, by ${by}.`,
  country: 'Begin with the policy of a country',
  chooseCountry: 'Choose a country',
  countryHint: 'It fills in everything below. Nothing is saved yet.',
  countries: {
    CL: 'Chile',
    CO: 'Colombia',
    ES: 'Spain',
    FR: 'France',
    MX: 'Mexico',
    PE: 'Peru',
    US: 'United States',
  } satisfies Record<HolidayCountry, string>,
  trackWhat: {
    'one-off': 'For what was done once: a visit, a treatment.',
    recurring: 'For fees that come back, as their column “Kind of debt” says.',
    gentle: 'For large balances, and rows marked “handle gently”.',
  } satisfies Record<Track, string>,
  levels: (count: number) => some(count, 'level', 'levels'),
  wait: 'Days between two messages',
  when: (count: number) => {
    if (count === 0) return 'on the due date';
    return count < 0 ? `${days(-count)} before due` : `${days(count)} after due`;
  },
  level: (number: number, tone: string, when: string) => `${n(number)}. ${tone}, ${when}`,
  tones: {
    courteous: 'Courteous',
    neutral: 'Neutral',
    firm: 'Firm',
    last: 'Last notice',
  } satisfies Record<Tone, string>,
  /** The last notice of a fee that comes back. */
  suspension: 'Notice before the service is suspended',
  channels: {
    email: 'Email',
    letter: 'Letter that you post',
    sms: 'Text message that you send',
    chat: 'Chat message that you send',
    call: 'Call that you make',
  } satisfies Record<Channel, string>,
  days: 'Days',
  side: 'Counted',
  before: 'before the due date',
  after: 'after the due date',
  tone: 'Tone',
  channel: 'How it goes',
  levelMinimum: (currency: string) => `Only from this balance on (${currency})`,
  add: 'Add a level',
  remove: 'Remove this level',
  general: 'For everybody',
  generalWhat: 'Days, amounts, business days.',
  grace: 'Days of grace after the due date',
  answer: 'Days to answer the last notice before a hand-off',
  term: 'Days to pay where no due date is named',
  minimum: (currency: string) => `Smallest balance worth a message (${currency})`,
  gentleFrom: (currency: string) => `Gentle track from this balance on (${currency})`,
  gentleHint: 'Empty: none for its size alone.',
  late: 'When a debt is very late already',
  lateWays: {
    climb: 'Begin with the first level all the same',
    skip: 'Begin with the level of its age',
  },
  businessDays: 'Write on business days only',
  holidays: 'Public holidays of',
  noHolidays: 'No country: weekends only',
  effectDo: 'See whom it touches',
  forecastDo: 'See the next 90 days',
  changed: 'Your changes are not saved yet.',
  undo: 'Undo my changes',
  still: 'Please look at what is marked.',
  faults: {
    'no-last': 'The last level has to be the last notice.',
    'last-early': 'Only the last level is the last notice.',
    'last-before-due': 'A last notice comes after the due date.',
    'firm-before-due': 'Before the due date only a courteous word goes.',
    'days-not-rising': 'Each level comes later than the one before.',
  } satisfies Record<LadderFault, string>,
  number: (least: number, most: number) => `A whole number from ${n(least)} to ${n(most)}.`,
  amount: 'An amount, 0 or more.',
  versions: 'Versions so far',
  versionLine: (number: number, day: CivilDate, time: string, by: string) =>
    `${n(number)}: ${date(day)}, ${time}, ${by}`,
  takeBack: 'Take back to the version before',
  effect: {
    title: 'Whom it touches',
    playing: 'Playing 90 days on your rows…',
    look: 'This only looks: nothing is sent, nothing is saved.',
    nobody: 'Nobody: for 90 days all goes as before.',
    changes: {
      newly: (count: number) => `Newly written to: ${people(count)}`,
      earlier: (count: number) => `Earlier: ${people(count)}`,
      later: (count: number) => `Later: ${people(count)}`,
      'other-level': (count: number) =>
        `At another level, in another tone or by another way: ${people(count)}`,
      'no-more': (count: number) => `Written to no more, or less often: ${people(count)}`,
    } satisfies Record<Change, (count: number) => string>,
    totals: (before: number, after: number) =>
      `In 90 days ${messages(before)} as it is, ${n(after)} as it would be.`,
    by: 'Your name',
    byHint: 'It stands beside the version, for whoever asks later.',
    byMissing: 'Please give your name.',
    save: 'Save this policy',
    back: 'Back to the policy',
    saved: (number: number) => `Version ${n(number)} holds from now on.`,
  },
  byItself: {
    title: 'Let them go by themselves',
    how:
      'Once an hour, on business days from 9 to 17, at some minute that Google chooses: what is due at 9 goes ' +
      'between 9 and 10. Only email that nobody has to look at; before each one the sheet is read again. It runs ' +
      'in the Google account of whoever turns it on, with that account’s mails.',
    by: 'Who answers for it',
    byHint: 'Your name, for your colleagues and the portal.',
    byMissing: 'Please give your name.',
    begin: 'Let due reminders go by themselves',
    takeOver: 'Let them go from my account instead',
    end: 'Turn this off',
    on: (by: string, day: CivilDate) => `On since ${date(day)}; ${by} answers for it.`,
    paused: (by: string) =>
      `Paused: the policy has changed since ${by} turned it on. Look at the days above, then turn it on again.`,
  },
  forecast: {
    title: 'The next 90 days',
    playing: 'Playing 90 days on your rows…',
    total: (mails: number, count: number) => `${messages(mails)} to ${people(count)}`,
    unsaved: 'With your changes, which are not saved yet.',
    assumes: 'If all that is due is approved each day, nobody pays and nothing else changes.',
    empty: 'Nobody would be written to.',
    week: (from: CivilDate) => `Week from ${date(from)}`,
    never: (count: number) => `Nothing for ${people(count)}`,
    heldBack: (count: number) => `Approved so far, and held back in time: ${messages(count)}`,
  },
};

/** The shape of all others: a key that is missing in one does not compile. */
export type PolicyWords = typeof en;
