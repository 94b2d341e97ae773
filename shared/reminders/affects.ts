import type { Forecast, Planned } from './simulate.ts';

/** What a change of the policy means for a guarantor, by the first message that is not as it was. */
export const CHANGES = ['newly', 'earlier', 'later', 'other-level', 'no-more'] as const;
export type Change = (typeof CHANGES)[number];

/** A guarantor whom a change touches. */
export interface Affected {
  readonly key: string;
  readonly name: string;
  readonly change: Change;
}

/**
 * Whom a change of the policy touches: every guarantor whose coming messages are not the same, told by
 * the first that differs.
 *
 * @param before what the policy in force would do (`simulate`)
 * @param after what the other one would do over the same days, on the same rows
 * @returns in the order in which they would be written to
 * @example whomItAffects(before, after) // [{ key: 'a:1001', name: 'Ana Ruiz', change: 'later' }]
 */
export function whomItAffects(before: Forecast, after: Forecast): Affected[] {
  const [was, will] = [before, after].map(messagesByGuarantor);
  const keys = new Set([...(will?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [old, fresh] = [was?.get(key) ?? [], will?.get(key) ?? []];
    const change = firstChange(old, fresh);
    const guarantor = (fresh[0] ?? old[0])?.message.guarantor;
    return change ? [{ key, name: guarantor?.name ?? key, change }] : [];
  });
}

function messagesByGuarantor({ planned }: Forecast): Map<string, Planned[]> {
  const found = new Map<string, Planned[]>();
  for (const one of planned) {
    const { key } = one.message.guarantor;
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function firstChange(old: readonly Planned[], fresh: readonly Planned[]): Change | null {
  for (let at = 0; at < Math.max(old.length, fresh.length); at += 1) {
    const [was, will] = [old[at], fresh[at]];
    if (!was) return 'newly';
    if (!will) return 'no-more';
    if (will.day !== was.day) return will.day < was.day ? 'earlier' : 'later';
    if (isOther(was, will)) return 'other-level';
  }
  return null;
}

function isOther({ message: was }: Planned, { message: will }: Planned): boolean {
  const said = ({ level, tone, channel, track }: Planned['message']) =>
    [level, tone, channel, track].join();
  return said(was) !== said(will);
}
