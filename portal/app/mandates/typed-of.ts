import { addMonths, type CivilDate } from '../../../shared/calendar.ts';
import {
  CLOCKS,
  type Clock,
  type MandateTerms,
  PROHIBITED_ACTS,
} from '../../../shared/mandate/terms.ts';
import { type Language, toMajor } from '../../../shared/money.ts';
import {
  actField,
  ageField,
  amountField,
  channelField,
  clauseField,
  clockField,
  placeField,
  rateField,
  type Typed,
} from './terms-fields.ts';

/** Business days that are usual; a proposal. */
const USUAL_CLOCKS: Readonly<Record<Clock, number>> = {
  acknowledge: 2,
  'first-contact': 5,
  freshness: 20,
  'dispute-answer': 10,
  recall: 1,
  complaint: 5,
};

/**
 * A first draft: what is usual is proposed, what opens something is left to the person. No rate, no way
 * of contact, and every act forbidden until it is allowed.
 */
export function blankTyped(currency: string | null, today: CivilDate): Typed {
  return {
    ...{ ages: '1', amounts: '1', currency: currency ?? undefined, minimumBalance: '0' },
    ...{ remittanceDays: '10', trailingDays: '0', noticeDays: '30' },
    ...{ returnDays: '30', destroyDays: '90', reviewOn: addMonths(today, 12) },
    ...clocksTyped(USUAL_CLOCKS),
    ...ticks(PROHIBITED_ACTS, actField),
  };
}

/** Terms as they stand in the form, in the marks of a language. */
export function typedOf(terms: MandateTerms, language: Language): Typed {
  const { currency, fee, remittance, recall, termination, data, clauses } = terms;
  const decimal = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 4 });
  const rate = (points: number | null) =>
    points === null ? undefined : decimal.format(points / 100);
  const amount = (minor: number | null) =>
    minor === null ? undefined : decimal.format(toMajor(minor, currency));
  const named = <T>(all: readonly T[], field: (at: number) => string, text: (one: T) => string) =>
    Object.fromEntries(all.map((one, at) => [field(at), text(one)]));
  return {
    ...{ ages: String(fee.ages.length), amounts: String(fee.amounts.length), currency },
    ...named(fee.ages, ageField, String),
    ...named(fee.amounts, amountField, (minor) => amount(minor) ?? ''),
    ...ratesTyped(fee.rates, (points) => rate(points) ?? ''),
    ...{ minimum: amount(fee.minimum || null), paymentCap: amount(fee.paymentCap) },
    ...{ caseCap: amount(fee.caseCap), legalRate: rate(fee.legalRate) },
    directRate: rate(fee.directRate),
    ...{ minimumBalance: amount(terms.minimumBalance) },
    ...{ remittanceDays: String(remittance.days), remittanceWay: remittance.way },
    ...clocksTyped(terms.clocks),
    ...ticks(terms.channels, channelField),
    ...ticks(terms.prohibited, actField),
    ...ticks(terms.jurisdictions, placeField),
    ...{ trailingDays: String(recall.trailingDays), noticeDays: String(termination.noticeDays) },
    ...{ returnDays: String(data.returnDays), destroyDays: String(data.destroyDays) },
    ...Object.fromEntries(
      Object.entries(clauses).map(([clause, text]) => [clauseField(clause), text]),
    ),
    reviewOn: terms.reviewOn,
  };
}

function clocksTyped(clocks: Readonly<Record<Clock, number>>): Typed {
  return Object.fromEntries(CLOCKS.map((clock) => [clockField(clock), String(clocks[clock])]));
}

function ratesTyped(
  rates: readonly (readonly number[])[],
  text: (points: number) => string,
): Typed {
  return Object.fromEntries(
    rates.flatMap((row, at) => row.map((points, column) => [rateField(at, column), text(points)])),
  );
}

function ticks<Choice extends string>(
  chosen: readonly Choice[],
  field: (choice: Choice) => string,
): Typed {
  return Object.fromEntries(chosen.map((one) => [field(one), 'on']));
}
