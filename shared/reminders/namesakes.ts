import type { Receivable } from '../receivables.ts';
import { readPhone } from '../sheet/phones.ts';
import { fold } from '../sheet/words.ts';
import type { Case } from './due.ts';
import type { LawBook } from './lawful.ts';

/**
 * Whether the lines under one name may be several people's: then one would get the bills of another, by
 * whatever way. An account number makes them one, and so does an e-mail. Without either, other people's
 * addresses beside the name tell of namesakes, and so does a second telephone.
 *
 * @example isSharedName({ guarantor, mails: mailsByName(lines), options }) // false
 */
export function isSharedName({
  guarantor: { name, account, email, lines },
  mails,
  options: { law },
}: Pick<Case, 'guarantor' | 'mails' | 'options'>): boolean {
  if (account !== null) return false;
  if (email === null && (mails.get(fold(name ?? ''))?.size ?? 0) > 1) return true;
  const land = landOf(law);
  const phonesOf = (own: readonly Receivable[]) =>
    new Set(own.map(({ phone }) => digitsOf(phone, land)).filter((digits) => digits !== null));
  const known = phonesOf(lines.filter((line) => line.email !== null));
  const others = phonesOf(lines.filter((line) => line.email === null));
  for (const digits of known) others.delete(digits);
  return others.size + Math.min(known.size, 1) > 1;
}

/**
 * The country in which a telephone number without a code is dialled; null where nobody has said.
 *
 * @example landOf({ home: 'US-CA', country: null }) // 'US'
 */
export function landOf({ home, country }: Pick<LawBook, 'home' | 'country'>): string | null {
  return home?.split('-')[0] ?? country;
}

/** What is no number tells nobody apart. */
function digitsOf(phone: string | null, land: string | null): string | null {
  if (phone === null) return null;
  const read = readPhone(phone, land);
  if (read.ok) return read.value;
  return read.reason === 'no-country-code' ? phone.replace(/\D/g, '') : null;
}
