import { ok, type Result, refused } from '../result.ts';

/** How a country's own numbers look: its code, how many digits follow, and what stands before them at home. */
interface NumberPlan {
  readonly code: string;
  readonly lengths: readonly number[];
  readonly trunk: string;
}

/** Source: ITU-T E.164, and the national numbering plans that the ITU keeps. */
const PLANS: Readonly<Record<string, NumberPlan>> = {
  US: { code: '1', lengths: [10], trunk: '1' },
  FR: { code: '33', lengths: [9], trunk: '0' },
  ES: { code: '34', lengths: [9], trunk: '' },
  PE: { code: '51', lengths: [8, 9], trunk: '0' },
  CL: { code: '56', lengths: [9], trunk: '' },
  CO: { code: '57', lengths: [10], trunk: '' },
  MX: { code: '52', lengths: [10], trunk: '' },
};

/** Why a text gives no number to dial. */
export type PhoneFault = 'not-a-phone' | 'no-country-code';

/**
 * Whether a text is one telephone number at all, of whatever country: 7 to 15 digits (ITU-T E.164), and
 * nothing beside them but what people set between digits.
 *
 * @example isPhone('600 000 000 / 600 000 001') // false: two of them
 */
export function isPhone(text: string): boolean {
  return /^\+?\d{7,15}$/.test(bareNumber(text));
}

/**
 * The digits of a telephone number from its country's code on. Without + or 00 in front it is one of the
 * practice's own country, where it looks like one; nothing is guessed.
 *
 * @param text as a person typed it
 * @param country of the practice, two letters; null where nobody has said
 * @returns the digits; `not-a-phone` for what is none there; `no-country-code` where the country is not known
 * @example readPhone('06 12 34 56 78', 'FR') // ok('33612345678')
 */
export function readPhone(text: string, country: string | null): Result<string, PhoneFault> {
  const bare = bareNumber(text);
  if (!/^\+?\d{7,15}$/.test(bare)) return refused('not-a-phone');
  if (bare.startsWith('+')) return bare[1] === '0' ? refused('not-a-phone') : ok(bare.slice(1));
  const plan = country === null ? undefined : PLANS[country];
  if (!plan) return refused('no-country-code');
  const { code, lengths, trunk } = plan;
  const without = trunk !== '' && bare.startsWith(trunk) ? bare.slice(trunk.length) : bare;
  return lengths.includes(without.length) && !without.startsWith('0')
    ? ok(code + without)
    : refused('not-a-phone');
}

/** The `(0)` that is dialled at home only goes, and all that merely parts the digits. */
function bareNumber(text: string): string {
  return text
    .trim()
    .replace(/^(\+|00)([\d\s.-]*)\(0\)/, '+$2')
    .replace(/^00/, '+')
    .replace(/[\s\u00a0\u202f./()\u2010-\u2013-]/g, '');
}
