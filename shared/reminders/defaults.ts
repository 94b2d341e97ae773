import type { HolidayCountry } from '../holidays/countries.ts';
import { toMinor } from '../money.ts';
import type { Ladder, PolicyLevel, ReminderPolicy, Tone } from './policy.ts';

/** What differs from country to country. Amounts are whole units of the currency, days are days. */
interface CountryNumbers {
  readonly currency: string;
  readonly minimum: number;
  readonly gentleFrom: number;
  readonly answerDays: number;
}

/**
 * `minimum`: below it, reading and answering a message costs both sides more than it brings. `gentleFrom`:
 * about a week's average pay, which few households can spare at once. `answerDays`: how long a person has
 * to answer the last notice. Where a rule names a number it stands beside it; the others are our judgement.
 */
const NUMBERS: Readonly<Record<HolidayCountry, CountryNumbers>> = {
  // 30 days: the notice that 26 CFR 1.501(r)-6(c)(4) asks of charitable hospitals before harder steps
  US: { currency: 'USD', minimum: 10, gentleFrom: 1000, answerDays: 30 },
  // 15 euros: below it French towns do not collect either (CGCT, D1611-1)
  FR: { currency: 'EUR', minimum: 15, gentleFrom: 500, answerDays: 15 },
  ES: { currency: 'EUR', minimum: 10, gentleFrom: 500, answerDays: 15 },
  PE: { currency: 'PEN', minimum: 20, gentleFrom: 800, answerDays: 15 },
  // 20 days: before them Law 19.496, article 37, lets nobody add a cost of collection
  CL: { currency: 'CLP', minimum: 5000, gentleFrom: 200_000, answerDays: 20 },
  CO: { currency: 'COP', minimum: 20_000, gentleFrom: 500_000, answerDays: 15 },
  MX: { currency: 'MXN', minimum: 100, gentleFrom: 3000, answerDays: 15 },
};

/** A month passes between most paydays: each level but the first leaves one in between, the last two. */
const ONE_OFF = ladder(14, [3, 'courteous'], [21, 'neutral'], [45, 'firm'], [75, 'last']);

/**
 * A word before the fee falls due, so that nobody is surprised; the last notice, that the service will be
 * suspended, before the next fee is due: nobody slips into a second month unwarned.
 */
const RECURRING = ladder(6, [-3, 'courteous'], [4, 'neutral'], [12, 'firm'], [22, 'last']);

/** Three messages, a month apart and never firm: who owes much, or suffers, needs time and a talk. */
const GENTLE = ladder(28, [7, 'courteous'], [40, 'neutral'], [90, 'last']);

/**
 * A good policy for a clinic of a country, to begin with and to change. Messages go on business days
 * only: Colombia's Law 2300 of 2023 forbids Sundays and holidays, and everywhere somebody should be there
 * to answer. A month to pay where the sheet names no due date; the first level leaves a payment three days on its way.
 *
 * @example defaultPolicy('CL').currency // 'CLP'
 */
export function defaultPolicy(country: HolidayCountry): ReminderPolicy {
  const { currency, minimum, gentleFrom, answerDays } = NUMBERS[country];
  return {
    tracks: { 'one-off': ONE_OFF, recurring: RECURRING, gentle: GENTLE },
    graceDays: 0,
    ...{ answerDays, termDays: 30, currency, country },
    minimum: toMinor(minimum, currency),
    gentleFrom: toMinor(gentleFrom, currency),
    whenVeryLate: 'climb',
    onlyBusinessDays: true,
  };
}

function ladder(waitDays: number, ...steps: readonly (readonly [number, Tone])[]): Ladder {
  const levels = steps.map(
    ([days, tone]): PolicyLevel => ({ days, tone, channel: 'email', minimum: 0 }),
  );
  return { waitDays, levels };
}
