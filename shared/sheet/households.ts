import { type ColumnMap, cellAt, type Field } from './fields.ts';
import type { Line } from './line.ts';
import { saysNothing } from './nothing.ts';
import { isSheetError, textOf } from './rows.ts';
import { fold } from './words.ts';

/** Whom each account (folded) names as its guarantors, each person once, as first written. */
export type Households = ReadonlyMap<string, readonly string[]>;

/**
 * Hears who answers for each account, over all its lines. "MARIA LOPEZ", "López María" and "María López
 * Ruiz" are one person: clinics leave out second names, and write surnames first.
 *
 * @param lines all lines of the sheet's accounts
 * @example householdsIn(lines, { account: 0, guarantor: 1 }).get('1001') // ['Ana Ruiz']
 */
export function householdsIn(lines: readonly Line[], columns: ColumnMap): Households {
  const found = new Map<string, string[]>();
  if (columns.account === undefined || columns.guarantor === undefined) return found;
  for (const { cells } of lines) {
    const named = (field: Field) => {
      const cell = cellAt(cells, columns, field);
      return isSheetError(cell) ? null : textOf(cell);
    };
    const account = named('account');
    const guarantor = [named('givenName'), named('guarantor')].filter(Boolean).join(' ');
    if (account === null || saysNothing(account) || guarantor === '') continue;
    const key = fold(account);
    const people = found.get(key) ?? [];
    const isKnown =
      people.includes(guarantor) || people.some((one) => isSamePerson(one, guarantor));
    if (!isKnown) found.set(key, [...people, guarantor]);
  }
  return found;
}

/**
 * Whom an account names: nobody where there is no account.
 *
 * @example householdOf(households, 'HC-0133') // ['Iván Torres', 'Carla Meza']
 */
export function householdOf(households: Households, account: string | null): readonly string[] {
  return account === null ? [] : (households.get(fold(account)) ?? []);
}

/** The words of one name are all among those of the other. */
function isSamePerson(one: string, other: string): boolean {
  const [fewer = [], more = []] = [one, other]
    .map((name) => fold(name).split(' '))
    .sort((left, right) => left.length - right.length);
  return fewer.every((word) => more.includes(word));
}
