/** How a reminder speaks, from the first one on. None of them threatens. */
export const TONES = ['courteous', 'neutral', 'firm', 'last'] as const;
export type Tone = (typeof TONES)[number];

/**
 * What kind of debt a reminder is about: a single bill, a fee that comes back and pays for a service
 * that goes on, or one that is spoken of with more care than usual.
 */
export const DEBT_TYPES = ['one-off', 'recurring', 'gentle'] as const;
export type DebtType = (typeof DEBT_TYPES)[number];

/**
 * The tone of a level, counted from 1; beyond the last tone the last one stays.
 *
 * @example toneOfLevel(2) // 'neutral'
 */
export function toneOfLevel(level: number): Tone {
  return TONES[Math.min(Math.max(level, 1), TONES.length) - 1] ?? 'courteous';
}
