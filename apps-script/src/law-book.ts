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

/** Where the clinic is, as a person or the portal says. */
export function lawHome(): string | null {
  return lawPlace() ?? syncState()?.place ?? null;
}

/** Its country where no more is known: a clinic that has said nothing is held to its spreadsheet's. */
export function lawCountry(
  { locale }: Context['workbook'],
  country: ReminderPolicy['country'],
): ReminderPolicy['country'] {
  return country ?? countryOfLocale(locale);
}

/** What the law is asked with; none of it changes while we hold the lock, but for the time. */
export function lawBook(
  { workbook }: Context,
  { country }: Pick<ReminderPolicy, 'country'>,
  contacts: AtAgencies['contacts'],
): Omit<LawBook, 'now'> {
  return {
    country: lawCountry(workbook, country),
    timeZone: workbook.timeZone,
    home: lawHome(),
    facts: factsOf(factsSaid()),
    contactsOf: ({ aliases }) => aliases.flatMap((key) => contacts.get(key) ?? []),
  };
}

/** What the clock of the spreadsheet's zone shows now. */
export function momentNow({ workbook }: Context): Moment {
  return wallClock(Math.floor(now() / 1000), workbook.timeZone);
}
