import { CHANNELS, CLOCKS, PROHIBITED_ACTS, TEXT_CLAUSES } from '../../../shared/mandate/terms.ts';
import { JURISDICTIONS } from '../../../shared/places.ts';

/** The names of the fields in which a mandate is typed: for the page, and for who reads what it sends. */

/** As many as a table has room for on a phone. */
export const MOST_AGES = 4;
export const MOST_AMOUNTS = 3;

export const ageField = (row: number) => `age-${row}`;
export const amountField = (column: number) => `amount-${column}`;
export const rateField = (row: number, column: number) => `rate-${row}-${column}`;
export const clockField = (clock: string) => `clock-${clock}`;
export const channelField = (channel: string) => `channel-${channel}`;
export const actField = (act: string) => `act-${act}`;
/** All of them together: at least one is ticked. */
export const PLACES_FIELD = 'places';
export const placeField = (jurisdiction: string) => `place-${jurisdiction}`;
export const clauseField = (clause: string) => `clause-${clause}`;

/** 0 to below a count. */
export function upTo(count: number): number[] {
  return [...Array(count).keys()];
}

/** Of a mandate as it stands in the form: what is typed, by the name of its field. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** How many ages and amounts the form has room for. */
export interface Size {
  ages: number;
  amounts: number;
}

/** Both begin with one. */
export function sizeOf(typed: Typed): Size {
  const count = (text: string | undefined, most: number) => {
    const typedCount = /^[1-9]$/.test(text ?? '') ? Number(text) : 1;
    return Math.min(typedCount, most);
  };
  return { ages: count(typed['ages'], MOST_AGES), amounts: count(typed['amounts'], MOST_AMOUNTS) };
}

/** Every field, but for the texts of the clauses. */
export const SHORT_FIELDS: readonly string[] = [
  ...['seen', 'ages', 'amounts', 'currency', 'minimum', 'paymentCap', 'caseCap'],
  ...['legalRate', 'directRate'],
  ...['minimumBalance', 'remittanceDays', 'remittanceWay', 'trailingDays', 'noticeDays'],
  ...['returnDays', 'destroyDays', 'reviewOn'],
  ...upTo(MOST_AGES).map(ageField),
  ...upTo(MOST_AMOUNTS).map(amountField),
  ...upTo(MOST_AGES).flatMap((row) => upTo(MOST_AMOUNTS).map((column) => rateField(row, column))),
  ...CLOCKS.map(clockField),
  ...CHANNELS.map(channelField),
  ...PROHIBITED_ACTS.map(actField),
  ...JURISDICTIONS.map(placeField),
];

export const CLAUSE_FIELDS: readonly string[] = TEXT_CLAUSES.map(clauseField);
