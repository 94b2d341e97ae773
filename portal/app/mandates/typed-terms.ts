import type { CivilDate } from '../../../shared/calendar.ts';
import type { FeeTerms } from '../../../shared/mandate/fee.ts';
import {
  CHANNELS,
  CLOCKS,
  type Clock,
  type MandateTerms,
  PROHIBITED_ACTS,
  TEXT_CLAUSES,
} from '../../../shared/mandate/terms.ts';
import { type Language, minorDigits } from '../../../shared/money.ts';
import { JURISDICTIONS } from '../../../shared/places.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { localeDecimalMark, readAmount } from '../../../shared/sheet/amounts.ts';
import { readDate } from '../../../shared/sheet/dates.ts';
import {
  actField,
  ageField,
  amountField,
  channelField,
  clauseField,
  clockField,
  PLACES_FIELD,
  placeField,
  rateField,
  sizeOf,
  type Typed,
  upTo,
} from './terms-fields.ts';

/** What stops the terms from being read: a reason code by the name of its field. */
export type TermsProblems = ReadonlyMap<string, string>;

/** Longer clocks and notices are slips of the hand. */
const MOST_DAYS = 3650;

/**
 * Reads a mandate as a person typed it, by the marks of their language: '22,5' and '1.000,00' as well.
 *
 * @returns the terms, or all that cannot be read, at once
 */
export function readTyped(
  typed: Typed,
  language: Language,
): { terms: MandateTerms } | { problems: TermsProblems } {
  const problems = new Map<string, string>();
  const read = readerOf(typed, language, problems);
  const ticked = <Choice extends string>(all: readonly Choice[], name: (one: Choice) => string) =>
    all.filter((one) => typed[name(one)] === 'on');
  const terms: MandateTerms = {
    currency: read.currency,
    fee: readFee(typed, read, problems),
    minimumBalance: read.amount('minimumBalance') ?? 0,
    remittance: {
      days: read.days('remittanceDays'),
      way: typed['remittanceWay'] === 'net' ? 'net' : 'gross',
    },
    clocks: Object.fromEntries(
      CLOCKS.map((clock) => [clock, read.days(clockField(clock))]),
    ) as Record<Clock, number>,
    channels: ticked(CHANNELS, channelField),
    prohibited: ticked(PROHIBITED_ACTS, actField),
    recall: { trailingDays: read.days('trailingDays') },
    termination: { noticeDays: read.days('noticeDays') },
    data: { returnDays: read.days('returnDays'), destroyDays: read.days('destroyDays') },
    jurisdictions: ticked(JURISDICTIONS, placeField),
    clauses: clausesIn(typed),
    reviewOn: read.date('reviewOn'),
  };
  if (!['gross', 'net'].includes(typed['remittanceWay'] ?? '')) {
    problems.set('remittanceWay', 'required');
  }
  if (terms.jurisdictions.length === 0) problems.set(PLACES_FIELD, 'none-ticked');
  return problems.size > 0 ? { problems } : { terms };
}

type Reader = ReturnType<typeof readerOf>;

/** Reads one field after the other, and keeps what is wrong with each. */
function readerOf(typed: Typed, language: Language, problems: Map<string, string>) {
  const take = <T>(field: string, result: Result<T>, otherwise: T): T => {
    if (result.ok) return result.value;
    problems.set(field, result.reason);
    return otherwise;
  };
  const text = (field: string) => typed[field]?.trim() ?? '';
  const needed = <T>(field: string, of: (text: string) => Result<T>, otherwise: T): T =>
    take(field, text(field) === '' ? refused('required') : of(text(field)), otherwise);
  const optional = <T>(field: string, of: (text: string) => Result<T>): T | null =>
    text(field) === '' ? null : take<T | null>(field, of(text(field)), null);
  const currency = needed('currency', currencyIn, 'USD');
  const amountOf = (value: string) => amountIn(value, currency, language);
  return {
    currency,
    rate: (field: string) => needed(field, rateIn, 0),
    rateIfAny: (field: string) => optional(field, rateIn),
    amount: (field: string) => needed(field, amountOf, 0),
    amountIfAny: (field: string) => optional(field, amountOf),
    days: (field: string) => needed(field, daysIn, 0),
    date: (field: string) => needed(field, dayIn, '1970-01-01' as CivilDate),
  };
}

function readFee(typed: Typed, read: Reader, problems: Map<string, string>): FeeTerms {
  const size = sizeOf(typed);
  const [rows, columns] = [upTo(size.ages), upTo(size.amounts)];
  const ages = rows.map((row) => (row === 0 ? 0 : read.days(ageField(row))));
  const amounts = columns.map((column) => (column === 0 ? 0 : read.amount(amountField(column))));
  for (const [bounds, name] of [
    [ages, ageField],
    [amounts, amountField],
  ] as const) {
    bounds.forEach((bound, at) => {
      const isAbove = at === 0 || bound > (bounds[at - 1] ?? 0);
      if (!(isAbove || problems.has(name(at)))) problems.set(name(at), 'not-ascending');
    });
  }
  return {
    ages,
    amounts,
    rates: rows.map((row) => columns.map((column) => read.rate(rateField(row, column)))),
    legalRate: read.rateIfAny('legalRate'),
    directRate: read.rateIfAny('directRate'),
    minimum: read.amountIfAny('minimum') ?? 0,
    paymentCap: read.amountIfAny('paymentCap'),
    caseCap: read.amountIfAny('caseCap'),
  };
}

function clausesIn(typed: Typed): MandateTerms['clauses'] {
  const all = TEXT_CLAUSES.map((clause) => [clause, textIn(typed[clauseField(clause)])]);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** A browser sends the ends of lines in two signs. */
function textIn(typed: string | undefined): string {
  return typed?.replaceAll('\r\n', '\n').trim() ?? '';
}

/** @returns basis points */
export function rateIn(text: string): Result<number> {
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
  const rate = parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : -1;
  return rate >= 0 && rate <= 10_000 ? ok(rate) : refused('not-a-rate');
}

/** The code of a currency as somebody typed it. */
export function currencyIn(text: string): Result<string> {
  const code = text.toUpperCase();
  const isKnown = Intl.supportedValuesOf('currency').includes(code);
  return isKnown ? ok(code) : refused('not-a-currency');
}

/** @returns minor units */
export function amountIn(text: string, currency: string, language: Language): Result<number> {
  const read = readAmount(settled(text, currency, language), currency, null, language);
  const isOurs = read.ok && read.value?.currency === currency && read.value.minor >= 0;
  return isOurs ? ok(read.value.minor) : refused('not-an-amount');
}

/**
 * In a currency of three decimals '1.250' leaves open what its mark means. In a form it is the mark of the
 * person's own language, as the form itself shows amounts: a further zero says so.
 */
function settled(text: string, currency: string, language: Language): string {
  const [, fraction, ...more] = text.trim().split(localeDecimalMark(language));
  const isWhole = fraction?.length === 3 && more.length === 0;
  return isWhole && minorDigits(currency) === 3 ? `${text.trim()}0` : text;
}

function daysIn(text: string): Result<number> {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return days >= 0 && days <= MOST_DAYS ? ok(days) : refused('not-days');
}

function dayIn(text: string): Result<CivilDate> {
  const read = readDate(text);
  return read.kind === 'date' ? ok(read.date) : refused('not-a-date');
}
