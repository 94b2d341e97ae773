import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type { SheetModel, Workbook } from '../../apps-script/host/types.ts';
import { addDays, type CivilDate, dayNumber } from '../../shared/calendar.ts';
import {
  type Channel,
  DEFAULT_POLICY,
  type ReminderPolicy,
} from '../../shared/reminders/policy.ts';
import type { Patient, Rules } from './days-model.ts';
import { CLINIC_TAB, randomFrom } from './scenario.ts';

/** What becomes of a message that a person was given to deliver. */
export type HandFate = 'went' | 'did-not' | 'never-said';

/** What people do on one day of a story. */
export interface DayPlan {
  readonly day: CivilDate;
  /** The hour at which the person comes, on the wall; with a fraction for minutes. */
  readonly hour: number;
  /** Puts somebody off for so many days. */
  readonly skips: { readonly who: number; readonly days: number } | null;
  readonly takesBack: boolean;
  /** Whose message has come back: one of an earlier day, or one that has just gone. */
  readonly back: number | null;
  readonly backAtOnce: boolean;
  /** Whose payment is typed while the first message is being prepared. */
  readonly pays: number | null;
  /** What else happens after the approval, or while the first mail goes out. */
  readonly meanwhile: 'nothing' | 'policy' | 'rename' | 'evening' | 'second';
  readonly hand: HandFate;
}

/** A story of several days. */
export interface DaysScenario {
  readonly seed: number;
  readonly patients: readonly Patient[];
  readonly rules: Rules;
  /** The policy that is saved in the middle: it speaks otherwise, or lets nothing go for two months. */
  readonly later: ReminderPolicy;
  readonly plans: readonly DayPlan[];
  /** Reminders go by themselves; the person comes in the minute in which the timer does. */
  readonly automatic: boolean;
}

/** A Thursday; the Monday after it is a holiday in Colombia. */
const FIRST: CivilDate = '2026-03-19';
const NAMES = ['Ana Ruiz', 'Bo Lind', 'Chloé Martin', 'Dev Rao'];
const WAIT = 3;
const HANDS: readonly HandFate[] = ['went', 'went', 'did-not', 'never-said'];
const TURNS = ['nothing', 'rename', 'evening', 'second'] as const;
const LAST_TURNS = ['nothing', 'policy', 'evening', 'second'] as const;
/** The person and the timer. */
const AT_ONCE = ['policy', 'second', 'second', 'second'] as const;

/** A story made from a seed. */
export function daysScenarioFrom(seed: number): DaysScenario {
  const random = randomFrom(seed);
  const one = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const automatic = random(4) === 0;
  const law = random(2) === 0 ? 'CO' : null;
  const second: Channel = law === 'CO' ? 'email' : one(['email', 'letter', 'sms'] as const);
  const policy = policyOf(second, law === null && random(2) === 0);
  const offsets = automatic ? [0, 1] : [0, one([1, 3, 4, 5])];
  const count = 2 + random(3);
  const patients = NAMES.slice(0, count).map((name, at): Patient => {
    const reachedOn = law === 'CO' && random(3) === 0 ? addDays(FIRST, one(offsets)) : null;
    const due = addDays(FIRST, -one(automatic ? [2, 3, 4, 10] : [3, 4, 10, 30]));
    const contact = { email: `person${at}@example.org`, phone: random(2) === 0 ? '' : phoneOf(at) };
    return { account: String(1001 + at), name, ...contact, due, reachedOn };
  });
  const who = () => random(count);
  const plans = offsets.map((offset): DayPlan => {
    // where the later policy lets nothing go, no day comes after it
    const turns = offset === offsets.at(-1) ? LAST_TURNS : automatic ? AT_ONCE : TURNS;
    const meanwhile = one(turns);
    return {
      day: addDays(FIRST, offset),
      hour: law === 'CO' && meanwhile === 'evening' ? 18 + 59 / 60 : 11,
      skips: random(2) === 0 ? { who: who(), days: one([1, 4]) } : null,
      takesBack: random(2) === 0,
      back: random(2) === 0 ? who() : null,
      backAtOnce: random(3) === 0,
      pays: random(4) === 0 ? who() : null,
      meanwhile,
      hand: one(HANDS),
    };
  });
  const rules = { policy, law, behind: law === 'CO' ? 5 : 4 } as const;
  return {
    seed,
    patients,
    rules,
    later: automatic ? inOtherWords(policy) : putOff(policy),
    plans,
    automatic,
  };
}

/** The moment at which a clock there shows a day and an hour. */
export function momentOf({ behind }: Rules, day: CivilDate, hour: number): number {
  return (dayNumber(day) * 24 + hour + behind) * 60 * 60_000;
}

/** Three levels within a week or two; the gentle track, which nobody is on, knows short messages. */
function policyOf(second: Channel, onlyBusinessDays: boolean): ReminderPolicy {
  const mail = { channel: 'email', minimum: 0 } as const;
  const levels = [
    { ...mail, days: 3, tone: 'courteous' as const },
    { ...mail, days: 5, tone: 'neutral' as const, channel: second },
    { ...mail, days: 8, tone: 'last' as const },
  ];
  const ladder = { waitDays: WAIT, levels };
  const texts = levels.map((level, at) =>
    at === 0 ? { ...level, channel: 'sms' as const } : level,
  );
  const tracks = {
    'one-off': ladder,
    recurring: ladder,
    gentle: { waitDays: WAIT, levels: texts },
  };
  return { ...DEFAULT_POLICY, tracks, onlyBusinessDays };
}

function inOtherWords(policy: ReminderPolicy): ReminderPolicy {
  const { waitDays, levels } = policy.tracks['one-off'];
  const otherwise = levels.map((level, at) =>
    at === 0 ? { ...level, tone: 'neutral' as const } : level,
  );
  return { ...policy, tracks: { ...policy.tracks, 'one-off': { waitDays, levels: otherwise } } };
}

function putOff(policy: ReminderPolicy): ReminderPolicy {
  const { waitDays, levels } = policy.tracks['one-off'];
  const later = levels.map((level) => ({ ...level, days: level.days + 60 }));
  const ladder = { waitDays, levels: later };
  return { ...policy, tracks: { ...policy.tracks, 'one-off': ladder } };
}

const phoneOf = (at: number) => `+1 555 010 010${at}`;

const HEADERS = ['Account', 'Guarantor', 'E-mail', 'Phone', 'Invoice', 'Due date', 'Balance'];

/** The clinic's file of a story, with what an agency did if any did. */
export function daysWorkbookOf({ patients, rules, seed }: DaysScenario): Workbook {
  const consent = rules.law === null ? [] : ['Email consent'];
  const rows = patients.map(({ account, name, email, phone, due }, at) => [
    ...[account, name, email, phone, `INV-${at}`, due, 50 + at],
    ...consent.map(() => 'yes'),
  ]);
  const id = `days-${seed}`;
  return {
    ...{ id, name: 'Days', locale: 'en_US' },
    timeZone: rules.law === 'CO' ? 'America/Bogota' : 'America/New_York',
    sheets: [
      newSheet(CLINIC_TAB, 'Receivables', cellsOf([[...HEADERS, ...consent], ...rows])),
      ...portalTab(patients, id),
    ],
    ...{ activeSheetId: CLINIC_TAB, activeCell: 'A1' },
  };
}

/** What the document's store says where the sheet was synced with a portal. */
export function storeOf({ patients }: DaysScenario): Record<string, string> {
  if (!isSynced(patients)) return {};
  return { sync: JSON.stringify({ number: 1, peace: 0, place: null, on: FIRST, at: '08:00' }) };
}

const isSynced = (patients: readonly Patient[]) =>
  patients.some(({ reachedOn }) => reachedOn !== null);

/** Our tab as a sync leaves it: the agency has given all lines back, and told whom it reached. */
function portalTab(patients: readonly Patient[], home: string): SheetModel[] {
  if (!isSynced(patients)) return [];
  const machine = [
    '#ref',
    '#peace',
    '#line',
    '#guarantor',
    '#state',
    '#case',
    '#status',
    '#contacts',
  ];
  const blank = Array.from({ length: 10 }, () => '');
  const rows = patients.flatMap(({ account, reachedOn }, at) =>
    reachedOn === null
      ? []
      : [
          [
            ...blank,
            ...[`ref-${at}`, 'no', `i:INV-${at}`, `a:${account}`, 'open', `C-${at}`, 'closed'],
            `${reachedOn} email reached`,
          ],
        ],
  );
  const metadata = [
    { key: 'amiable-tab', value: 'portal' },
    { key: 'amiable-sync', value: '1' },
    { key: 'amiable-home', value: home },
  ];
  const cells = cellsOf([[...blank.map((_, at) => `Head ${at}`), ...machine], ...rows]);
  return [{ ...newSheet(CLINIC_TAB + 1, 'Portal', cells), metadata }];
}

function cellsOf(rows: readonly (readonly (string | number)[])[]) {
  return rows.map((row) => row.map((value) => (value === '' ? undefined : { value })));
}
