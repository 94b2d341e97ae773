import type { Money } from '../money.ts';

/** How the work with a collection agency ends: nothing of a patient's stays there, and no money. */

/** What has to be done, in its order. */
export const EXIT_STEPS = ['cases', 'money', 'export', 'destruction'] as const;
export type ExitStep = (typeof EXIT_STEPS)[number];

/** What the steps are judged by. */
export interface ExitFacts {
  /** Cases that the agency still works on, or has not accepted yet. */
  readonly inHand: number;
  /** Cases that it gave back and the practice has not taken back yet. */
  readonly returned: number;
  /** Cases that are paid and not closed: their money is still waited for. */
  readonly paid: number;
  /** What it reported and the practice's sheet does not show, one amount a currency; none is 0. */
  readonly missing: readonly Money[];
  /** Somebody has kept a file of the cases. */
  readonly isExported: boolean;
  /** It has certified that the data is destroyed. */
  readonly isDestroyed: boolean;
}

/**
 * What is still to be done before the work with an agency can end. A case that was recalled is back,
 * whether or not the agency says so: it stopped at once. Data is destroyed once it is no longer needed,
 * so the certificate comes last.
 *
 * @returns the open steps in their order; none where the work can end
 * @example openExitSteps({ inHand: 0, returned: 0, paid: 1, missing: [], isExported: true,
 *   isDestroyed: true }) // ['money']
 */
export function openExitSteps(facts: ExitFacts): ExitStep[] {
  const { inHand, returned, paid, missing, isExported, isDestroyed } = facts;
  const isDone: Readonly<Record<ExitStep, boolean>> = {
    cases: inHand === 0 && returned === 0,
    money: paid === 0 && missing.every(({ minor }) => minor === 0),
    export: isExported,
    destruction: isDestroyed,
  };
  return EXIT_STEPS.filter((step) => !isDone[step]);
}
