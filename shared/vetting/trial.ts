/** The limits of a trial: what an agency may hold at a time until it is approved. */

/** How much; the amount in minor units of the one currency in which accounts go there meanwhile. */
export interface TrialRoom {
  readonly cases: number;
  readonly amount: number;
  readonly currency: string;
}

/**
 * What a trial leaves once the open cases are counted; nothing is left below zero.
 *
 * @param open cases that the agency works on, and what is open of those in the trial's currency
 * @example roomLeft({ cases: 10, amount: 500_000, currency: 'USD' }, { cases: 4, amount: 420_000 })
 *   // { cases: 6, amount: 80_000, currency: 'USD' }
 */
export function roomLeft(
  { cases, amount, currency }: TrialRoom,
  open: { readonly cases: number; readonly amount: number },
): TrialRoom {
  return {
    cases: Math.max(0, cases - open.cases),
    amount: Math.max(0, amount - Math.max(0, open.amount)),
    currency,
  };
}

/**
 * Whether one more account has room in a trial.
 *
 * @param room null where there is no trial
 * @example fitsTrial({ cases: 1, amount: 8000, currency: 'USD' }, { open: 9000, currency: 'USD' }) // false
 */
export function fitsTrial(
  room: TrialRoom | null,
  account: { readonly open: number; readonly currency: string },
): boolean {
  if (room === null) return true;
  return room.cases > 0 && room.currency === account.currency && account.open <= room.amount;
}

/**
 * What is left of a trial's room after an account went in.
 *
 * @param room null where there is no trial, and stays so
 * @example roomAfter({ cases: 2, amount: 8000, currency: 'USD' }, 3000)
 *   // { cases: 1, amount: 5000, currency: 'USD' }
 */
export function roomAfter(room: TrialRoom | null, open: number): TrialRoom | null {
  return room && { ...room, cases: room.cases - 1, amount: room.amount - open };
}
