import { addDays, type CivilDate, daysBetween } from '../../shared/calendar.ts';
import type { ForecastGroup, ForecastView } from '../../shared/contract/policy.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { HeldBack } from '../../shared/reminders/due.ts';
import { suppressions } from '../../shared/reminders/ledger.ts';
import { policyFaults, type ReminderPolicy } from '../../shared/reminders/policy.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import {
  DAYS_AHEAD,
  type Horizon,
  type Planned,
  simulate,
} from '../../shared/reminders/simulate.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { mailsLeft } from './google/mail.ts';
import { lawCountry } from './law-book.ts';
import { ledgerNow, readLedger } from './ledger.ts';
import { type Asked, askedOf, knownNow } from './reminders.ts';
import { readReceivables } from './setup.ts';

/** So many names a list shows of each kind; the count tells of the others. */
export const HORIZON_NAMES = 5;
/** What Google lets an account send a day: one of its own, and one of an organisation. */
const QUOTA = { own: 100, organisation: 1500 };

/** What the rules are asked with now; refused where it is not sure that this file knows all that went. */
export function askedNow(context: Context): Result<Asked, RefusalCode> {
  const { events, doubt } = ledgerNow(context);
  if (doubt) return refused('copied-sheet', { kind: doubt });
  const known = knownNow(context, events);
  if (!known.ok) return known;
  const read = readReceivables(context);
  return read.ok ? askedOf(context, read.value, known.value) : read;
}

/** The same asked of another policy: by the law of its country, too. */
export function askedBy(
  { workbook }: Context,
  { options }: Asked,
  policy: ReminderPolicy,
): Asked['options'] {
  const law = { ...options.law, country: lawCountry(workbook, policy.country) };
  return { ...options, policy, law };
}

/** So far we look ahead. Google does not tell the day's whole quota: more than 100 left means the larger. */
export function horizon(): Horizon {
  const mailsADay = mailsLeft() > QUOTA.own ? QUOTA.organisation : QUOTA.own;
  return { days: DAYS_AHEAD, mailsADay: mailsADay - RESERVE };
}

/** What would go in the coming days on the clinic's own rows: by the policy in force, or by another one. */
export function forecastView(
  context: Context,
  policy: ReminderPolicy | null,
): Result<ForecastView, RefusalCode> {
  const [fault] = policy ? policyFaults(policy) : [];
  if (fault) return refused('policy-fault', { ...fault });
  const asked = askedNow(context);
  if (!asked.ok) return asked;
  const { lines } = asked.value;
  const options = policy ? askedBy(context, asked.value, policy) : asked.value.options;
  const { planned, never } = simulate(lines, options, horizon());
  const { today } = context;
  return ok({
    ...{ policy: options.version, today, until: addDays(today, DAYS_AHEAD - 1) },
    mails: planned.length,
    people: new Set(planned.map(({ message }) => message.guarantor.key)).size,
    weeks: weeksOf(planned, today),
    never: byReason(never),
    heldBack: suppressions(readLedger(context)).map(([reason, count]) => ({
      reason: reason as ForecastView['heldBack'][number]['reason'],
      count,
    })),
  });
}

function weeksOf(planned: readonly Planned[], today: CivilDate): ForecastView['weeks'] {
  const weeks = new Map<number, Planned[]>();
  for (const one of planned) {
    const week = Math.floor(daysBetween(today, one.day) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), one]);
  }
  return [...weeks].map(([week, own]) => ({
    from: addDays(today, week * 7),
    groups: groupsOf(own),
  }));
}

function groupsOf(planned: readonly Planned[]): ForecastGroup[] {
  const groups = new Map<string, ForecastGroup>();
  for (const { message } of planned) {
    const { track, level, tone, guarantor } = message;
    const key = `${track} ${level} ${tone}`;
    const group = groups.get(key) ?? { track, level, tone, count: 0, names: [] };
    group.count += 1;
    if (group.names.length < HORIZON_NAMES) group.names.push(guarantor.name ?? guarantor.key);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function byReason(never: readonly HeldBack[]): ForecastView['never'] {
  const reasons = new Map<string, ForecastView['never'][number]>();
  for (const { guarantor, reason } of never) {
    const entry = reasons.get(reason) ?? { reason, count: 0, names: [] };
    entry.count += 1;
    if (entry.names.length < HORIZON_NAMES) entry.names.push(guarantor.name ?? guarantor.key);
    reasons.set(reason, entry);
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count);
}
