import type { CivilDate } from '../calendar.ts';
import { byGuarantor, type Guarantor, mailsByName } from '../guarantors.ts';
import { type Ledger, ledgersOf } from '../kpi/ledger.ts';
import type { Receivable } from '../receivables.ts';
import { type Contacts, type Worklist, worklist } from '../worklist.ts';
import { type DueOptions, type HeldBack, remindersDue } from './due.ts';
import { historyOf, lastWritten } from './history.ts';
import { type ReminderPolicy, TRACKS } from './policy.ts';

/** Somebody with something past due whom nobody contacts today. */
export interface Waiting {
  readonly guarantor: Guarantor;
  /** The first day on which a contact is allowed, today where a later hour of it is; null: nobody knows. */
  readonly from: CivilDate | null;
  /** What holds the reminder back; null where the reminders know nothing of them. */
  readonly held: HeldBack | null;
}

/** The day's work in one currency. */
export interface TodaysWork {
  readonly today: Worklist['today'];
  /** The soonest first, those without a day last. */
  readonly waiting: readonly Waiting[];
}

/** The day's work of a sheet. */
export interface Work {
  /** By currency, the one with the most lines first. */
  readonly byCurrency: ReadonlyMap<string, TodaysWork>;
  /** By the name that the worklist calls them by. */
  readonly guarantors: ReadonlyMap<string, Guarantor>;
}

/**
 * Whom to contact today, by the rules that send the reminders: who is due a message now may be contacted,
 * and nobody else. What the clinic's record and the agencies tell of earlier contacts counts.
 *
 * @param lines as the reminders read them
 * @param costOf what a contact costs, minor units of a currency
 * @example todaysWork(lines, options, () => 0).byCurrency.get('USD')?.today[0]?.score // 8967
 */
export function todaysWork(
  lines: readonly Receivable[],
  options: DueOptions,
  costOf: (currency: string) => number,
): Work {
  const people = byGuarantor([...lines, ...options.leftOut]);
  const guarantors = new Map(people.map((guarantor) => [guarantor.key, guarantor]));
  const { due, held } = remindersDue(lines, options);
  const holds = new Map(held.map((one) => [one.guarantor.key, one]));
  const isDue = new Set(due.map(({ guarantor }) => guarantor.key));
  const contacts = contactsOf(people, options, (key) => {
    if (isDue.has(key)) return options.today;
    const next = holds.get(key)?.next ?? null;
    return next !== null && next > options.today ? next : null; // at a later hour is not now
  });
  const restDays = restDaysOf(options.policy);
  const work = (ledger: Ledger): TodaysWork => {
    const costs = { cost: costOf(ledger.currency), restDays };
    const { today, waiting } = worklist(ledger, options.today, contacts, costs);
    const waits = waiting.flatMap(({ guarantor: key }): Waiting[] => {
      const guarantor = guarantors.get(key);
      const hold = holds.get(key) ?? null;
      return guarantor ? [{ guarantor, from: hold?.next ?? null, held: hold }] : [];
    });
    return { today, waiting: waits.sort(soonestFirst) };
  };
  const ledgers = asInReminders(ledgersOf(lines, options.basis), people);
  return {
    byCurrency: new Map(ledgers.map((ledger) => [ledger.currency, work(ledger)])),
    guarantors,
  };
}

/**
 * For so many days after a contact another is felt as pressure: the longest wait between two messages that
 * the policy asks for.
 *
 * @example restDaysOf(DEFAULT_POLICY) // 14
 */
export function restDaysOf({ tracks }: Pick<ReminderPolicy, 'tracks'>): number {
  return Math.max(...TRACKS.map((track) => tracks[track].waitDays));
}

function contactsOf(
  people: readonly Guarantor[],
  { sent, law }: DueOptions,
  nextOf: (key: string) => CivilDate | null,
): ReadonlyMap<string, Contacts> {
  const history = historyOf(sent, mailsByName(people.flatMap(({ lines }) => lines)));
  return new Map(
    people.map((guarantor) => {
      const days = [
        lastWritten(history(guarantor)),
        ...law.contactsOf(guarantor).map(({ on }) => on),
      ];
      const last = days.filter((day) => day !== null).sort();
      return [guarantor.key, { last: last.pop() ?? null, next: nextOf(guarantor.key) }];
    }),
  );
}

/** A line whose amount cannot be read may tell that two names are one person: the reminders know it. */
function asInReminders(ledgers: readonly Ledger[], people: readonly Guarantor[]): Ledger[] {
  const keys = new Map(people.flatMap(({ key, lines }) => lines.map((line) => [line.key, key])));
  return ledgers.map(({ currency, charges }) => ({
    currency,
    charges: charges.map((charge) => ({
      ...charge,
      guarantor: keys.get(charge.id) ?? charge.guarantor,
    })),
  }));
}

function soonestFirst(a: Waiting, b: Waiting): number {
  const [one, other] = [a.from ?? '9999', b.from ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return a.guarantor.key < b.guarantor.key ? -1 : 1;
}
