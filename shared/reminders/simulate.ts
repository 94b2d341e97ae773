import { addDays, type CivilDate } from '../calendar.ts';
import type { Guarantor } from '../guarantors.ts';
import type { Receivable } from '../receivables.ts';
import {
  type Book,
  type DueMessage,
  type DueOptions,
  type HeldBack,
  openBook,
  verdictOn,
} from './due.ts';
import { historyOf, keysOfGuarantor, keysOfMessage } from './history.ts';
import type { LedgerEvent, SentMessage } from './ledger.ts';
import { TRACKS } from './policy.ts';
import { UNREACHABLE } from './stop.ts';

/** So far ahead a clinic looks before it turns a policy on. */
export const DAYS_AHEAD = 90;

/** A message that would go on a day. */
export interface Planned {
  readonly day: CivilDate;
  readonly message: DueMessage;
}

/** What a policy would do. */
export interface Forecast {
  /** In the order in which they would go. */
  readonly planned: readonly Planned[];
  /** Who owes and gets nothing in all that time, with what holds them back at its end. */
  readonly never: readonly HeldBack[];
}

/** How far ahead, and how many mails a day. */
export interface Horizon {
  readonly days: number;
  /** What the account may send a day; what does not fit goes on the next day, before all others. */
  readonly mailsADay: number;
}

/**
 * Plays the coming days with the rules that send: each day all that is due goes, and a ledger of its own
 * tells the next day so. Nothing else changes meanwhile: nobody pays, nothing is typed. Each guarantor is
 * looked at only on days on which something can happen to them.
 *
 * @param options as of the first day
 * @example simulate(lines, options, { days: 90, mailsADay: 100 }).planned[0]?.day // '2026-03-10'
 */
export function simulate(
  lines: readonly Receivable[],
  options: DueOptions,
  { days, mailsADay }: Horizon,
): Forecast {
  const book = openBook(lines, options);
  const play: Play = {
    book,
    people: personsOf(book),
    planned: [],
    mailsADay,
    mailOnly: !goesOtherWays(book),
  };
  const end = addDays(options.today, days);
  let late: Person[] = []; // whom the day before did not reach
  for (let day = options.today; day < end; day = addDays(day, 1)) {
    const awake = play.people.list.filter(({ wakes }) => wakes !== null && wakes <= day);
    late = playDay(play, day, new Set([...late, ...awake]));
  }
  return { planned: play.planned, never: neverReached(play, addDays(end, -1)) };
}

interface Play {
  readonly book: Book;
  readonly people: People;
  readonly planned: Planned[];
  readonly mailsADay: number;
  /** Nothing goes another way than by e-mail. */
  readonly mailOnly: boolean;
}

/** Sends all that is due, as far as the quota goes. Returns those for whom none was left. */
function playDay(
  { book, people, planned, mailsADay, mailOnly }: Play,
  day: CivilDate,
  awake: Iterable<Person>,
): Person[] {
  const late: Person[] = [];
  let left = mailsADay;
  for (const person of awake) {
    if (left < 1 && mailOnly) {
      late.push(person); // whatever is due to them goes on another day
      continue;
    }
    const verdict = verdictOn(book, person.guarantor, person, day);
    person.wakes = nextWake(person, mailOnly, verdict, day);
    if (verdict === null || 'reason' in verdict) continue;
    const mails = verdict.channel === 'email' ? 1 : 0;
    if (mails > left) {
      late.push(person);
      continue;
    }
    left -= mails;
    planned.push({ day, message: verdict });
    people.tell(verdict, day);
    person.isReached = true;
  }
  return late;
}

/** A guarantor in the play. */
interface Person {
  readonly guarantor: Guarantor;
  readonly sent: SentMessage[];
  readonly skips: readonly LedgerEvent[];
  /** Days on which the sheet itself says something new of them, in order. */
  readonly turns: readonly CivilDate[];
  /** The next day on which they are looked at; null where nothing comes. */
  wakes: CivilDate | null;
  isReached: boolean;
}

interface People {
  readonly list: readonly Person[];
  /** Lets everybody whom a message concerns know of it. */
  tell(message: DueMessage, day: CivilDate): void;
}

function personsOf(book: Book): People {
  const { mails, options } = book;
  const history = historyOf(options.sent, mails);
  const skipsOf = historyOf(options.skips, mails);
  const byKey = new Map<string, Person[]>();
  const list = book.guarantors.map((guarantor): Person => {
    const turns = turnsOf(guarantor, options.today);
    const sent = history(guarantor);
    const person = {
      guarantor,
      sent,
      skips: skipsOf(guarantor),
      turns,
      wakes: options.today,
      isReached: false,
    };
    for (const key of keysOfGuarantor(guarantor)) {
      const same = byKey.get(key);
      if (same) same.push(person);
      else byKey.set(key, [person]);
    }
    return person;
  });
  return {
    list,
    tell: (message, day) => {
      const sent = asSent(message, day);
      const concerned = keysOfMessage(sent, mails).flatMap((key) => byKey.get(key) ?? []);
      for (const person of new Set(concerned)) {
        person.sent.push(sent);
        person.wakes = addDays(day, 1);
      }
    },
  };
}

/** Days after the first on which a line begins to exist, or a payment that is typed already happens. */
function turnsOf({ lines }: Guarantor, today: CivilDate): CivilDate[] {
  const days = lines.flatMap(({ invoiceDate, serviceDate, paidDate }) => [
    invoiceDate ?? serviceDate,
    paidDate,
  ]);
  return [...new Set(days)].filter((day): day is CivilDate => day !== null && day > today).sort();
}

function nextWake(
  { turns }: Person,
  mailOnly: boolean,
  verdict: DueMessage | HeldBack | null,
  day: CivilDate,
): CivilDate | null {
  if (verdict !== null && !('reason' in verdict)) return addDays(day, 1);
  if (verdict !== null && !mailOnly && UNREACHABLE.includes(verdict.reason)) return addDays(day, 1);
  const turn = turns.find((one) => one > day) ?? null;
  const next = verdict?.next ?? null;
  if (turn === null || next === null) return turn ?? next;
  return turn < next ? turn : next;
}

/** Then whom no e-mail reaches may be reached by a later level, or by another way after one came back. */
function goesOtherWays({ guarantors, options: { policy, sent } }: Book): boolean {
  const { tracks } = policy;
  if (sent.some(({ state }) => state === 'returned')) return true;
  if (guarantors.some(({ lines }) => lines.some((one) => one.waysAgreed.length > 0))) return true;
  return TRACKS.some((track) => tracks[track].levels.some(({ channel }) => channel !== 'email'));
}

/** Who got nothing, with what holds them back on the last day. */
function neverReached({ book, people }: Play, day: CivilDate): HeldBack[] {
  return people.list.flatMap((person) => {
    const verdict = person.isReached ? null : verdictOn(book, person.guarantor, person, day);
    return verdict !== null && 'reason' in verdict ? [verdict] : [];
  });
}

/** A message of the play as the ledger would know it. */
function asSent(message: DueMessage, day: CivilDate): SentMessage {
  const { guarantor, id, items, ...said } = message;
  const { level, tone, channel, policy, to, language, balance, currency, stamp } = said;
  return {
    ...{ event: 'sent', state: 'sent', attempt: 1, attempts: 1, day, time: '', until: null },
    ...{ message: id, guarantor: guarantor.key, name: guarantor.name ?? guarantor.key },
    ...{ level, tone, channel, policy, to, language, balance, currency, stamp },
    ...{ reason: '', note: '', by: '' },
    items: items.map(({ key }) => key),
  };
}
