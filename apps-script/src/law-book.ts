import { countryOfLocale } from '../../shared/holidays/countries.ts';
import { type FactsSaid, factsOf } from '../../shared/law/asked.ts';
import { type Moment, wallClock } from '../../shared/law/moment.ts';
import type { LawBook } from '../../shared/reminders/lawful.ts';
import type { ReminderPolicy } from '../../shared/reminders/policy.ts';
import type { Context } from './context.ts';
import { now } from './google/clock.ts';
import { load, save } from './google/store.ts';
import { lawPlace } from './law.ts';
import type { AtAgencies } from './peace.ts';
import { syncState } from './sync-state.ts';

/** Name under which the document's store keeps what the practice has answered once for all patients. */
const FACTS = 'law-facts';

/** What the practice has answered, and who has. */
export function factsSaid(): FactsSaid {
  return load<FactsSaid>(FACTS) ?? {};
}

/** Keeps what the practice has answered. */
export function keepFacts(said: FactsSaid): void {
  save(FACTS, said);
}

/** What the law is asked with; none of it changes while we hold the lock, but for the time. */
export function lawBook(
  { workbook }: Context,
  { country }: Pick<ReminderPolicy, 'country'>,
  contacts: AtAgencies['contacts'],
): Omit<LawBook, 'now'> {
  return {
    // a clinic that has said nothing yet is held to the law of its spreadsheet's country
    country: country ?? countryOfLocale(workbook.locale),
    timeZone: workbook.timeZone,
    home: lawPlace() ?? syncState()?.place ?? null,
    facts: factsOf(factsSaid()),
    contactsOf: ({ aliases }) => aliases.flatMap((key) => contacts.get(key) ?? []),
  };
}

/** What the clock of the spreadsheet's zone shows now. */
export function momentNow({ workbook }: Context): Moment {
  return wallClock(Math.floor(now() / 1000), workbook.timeZone);
}
