import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankTyped, typedOf } from '../../portal/app/mandates/typed-of.ts';
import { readTyped } from '../../portal/app/mandates/typed-terms.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import {
  CHANNELS,
  type CLOCKS,
  type MandateTerms,
  PROHIBITED_ACTS,
  TEXT_CLAUSES,
} from '../../shared/mandate/terms.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { JURISDICTIONS } from '../../shared/places.ts';

/** The form of a mandate: what it shows of terms, and what it reads of what a person typed. */

const TODAY = '2026-11-22' as CivilDate;

const days = fc.integer({ min: 0, max: 3650 });
const rate = fc.integer({ min: 0, max: 10_000 });
const amount = fc.integer({ min: 0, max: 10_000_000 });
const bounds = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: most - 1 })
    .map((all) => [0, ...all.sort((a, b) => a - b)]);
const some = <Choice extends string>(all: readonly Choice[], minLength = 0) =>
  fc.subarray([...all], { minLength }).map((chosen) => all.filter((one) => chosen.includes(one)));

const fee = fc.tuple(bounds(4), bounds(3)).chain(([ages, amounts]) =>
  fc.record({
    ages: fc.constant(ages),
    amounts: fc.constant(amounts),
    rates: fc.array(fc.array(rate, { minLength: amounts.length, maxLength: amounts.length }), {
      minLength: ages.length,
      maxLength: ages.length,
    }),
    legalRate: fc.option(rate),
    directRate: fc.option(rate),
    minimum: amount,
    paymentCap: fc.option(amount),
    caseCap: fc.option(amount),
  }),
);

const clauses = fc
  .dictionary(fc.constantFrom(...TEXT_CLAUSES), fc.constantFrom('As agreed.', 'Línea\nsegunda'))
  .map((texts) => ({ ...texts }));

const terms: fc.Arbitrary<MandateTerms> = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'PEN', 'CLP', 'KWD'),
  fee,
  minimumBalance: amount,
  remittance: fc.record({ days, way: fc.constantFrom('gross', 'net') }),
  clocks: fc.record({
    acknowledge: days,
    'first-contact': days,
    freshness: days,
    'dispute-answer': days,
    recall: days,
    complaint: days,
  } satisfies Record<(typeof CLOCKS)[number], typeof days>),
  channels: some(CHANNELS),
  prohibited: some(PROHIBITED_ACTS),
  recall: fc.record({ trailingDays: days }),
  termination: fc.record({ noticeDays: days }),
  data: fc.record({ returnDays: days, destroyDays: days }),
  jurisdictions: some(JURISDICTIONS, 1),
  clauses,
  reviewOn: fc.constantFrom('2027-11-22' as CivilDate, '2028-02-29' as CivilDate),
});

describe.each(LANGUAGES)('the form of a mandate (%s)', (language) => {
  test('reads what it shows as the very same terms', () => {
    fc.assert(
      fc.property(terms, (agreed) => {
        expect(readTyped(typedOf(agreed, language), language)).toEqual({ terms: agreed });
      }),
    );
  });

  test('proposes what is usual, and asks for what only a person can say', () => {
    const read = readTyped(blankTyped('EUR', TODAY), language);
    const asked = 'problems' in read ? [...read.problems] : [];
    expect(asked).toEqual([
      ['rate-0-0', 'required'],
      ['remittanceWay', 'required'],
      ['places', 'none-ticked'],
    ]);
  });
});

describe('the form of a mandate', () => {
  const typed = {
    ...blankTyped('EUR', TODAY),
    ...{ 'rate-0-0': '22,5', remittanceWay: 'net', 'place-FR': 'on' },
  };
  const read = (more: object, language: 'en' | 'fr' = 'fr') => {
    const answer = readTyped({ ...typed, ...more }, language);
    return 'terms' in answer ? answer.terms : Object.fromEntries(answer.problems);
  };

  test('reads numbers by the marks of the language', () => {
    expect(read({ minimumBalance: '1.250' })).toMatchObject({ minimumBalance: 125_000 });
    expect(read({ minimumBalance: '1,250' }, 'en')).toMatchObject({ minimumBalance: 125_000 });
    expect(read({})).toMatchObject({ fee: { rates: [[2250]] } });
  });

  test('reads three decimals by the mark of the language, and guesses nothing of the other mark', () => {
    const dinars = (minimumBalance: string, language: 'en' | 'fr') =>
      read({ minimumBalance, currency: 'KWD' }, language);
    expect(dinars('1.250', 'en')).toMatchObject({ minimumBalance: 1250 });
    expect(dinars('1,250', 'fr')).toMatchObject({ minimumBalance: 1250 });
    expect(dinars('1250,5', 'fr')).toMatchObject({ minimumBalance: 1_250_500 });
    expect(dinars('1,250', 'en')).toEqual({ minimumBalance: 'not-an-amount' });
    expect(dinars('1.250', 'fr')).toEqual({ minimumBalance: 'not-an-amount' });
  });

  test('tells all that cannot be read at once, each at its field', () => {
    const wrong = {
      ...{ 'rate-0-0': '120', caseCap: 'much', 'clock-recall': '1.5', reviewOn: '31/02/2027' },
      ...{ currency: 'XYZ', ages: '3', 'age-1': '90', 'age-2': '90' },
      ...{ 'rate-1-0': '', 'rate-2-0': '0' },
    };
    expect(read(wrong)).toEqual({
      ...{ 'rate-0-0': 'not-a-rate', caseCap: 'not-an-amount', 'clock-recall': 'not-days' },
      ...{ reviewOn: 'not-a-date', currency: 'not-a-currency', 'age-2': 'not-ascending' },
      ...{ 'rate-1-0': 'required' },
    });
  });

  test('takes no amount in another currency, and none below zero', () => {
    expect(read({ minimum: '5 USD' })).toEqual({ minimum: 'not-an-amount' });
    expect(read({ minimum: '-5' })).toEqual({ minimum: 'not-an-amount' });
  });
});
