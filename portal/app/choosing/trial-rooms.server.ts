import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { roomLeft, type TrialRoom } from '../../../shared/vetting/trial.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';

/** The limits of a trial as a row has them: all of them, or none. */
interface Limits {
  trialCases: number | null;
  trialAmount: bigint | null;
  trialCurrency: string | null;
}

/** @returns null where there is no trial */
export function trialOf({ trialCases, trialAmount, trialCurrency }: Limits): TrialRoom | null {
  if (trialCases === null || trialAmount === null || trialCurrency === null) return null;
  return { cases: trialCases, amount: Number(trialAmount), currency: trialCurrency };
}

/** The same as columns. */
export function limitsOf(trial: TrialRoom | null): Limits {
  return {
    trialCases: trial?.cases ?? null,
    trialAmount: trial && BigInt(trial.amount),
    trialCurrency: trial?.currency ?? null,
  };
}

/** What their trials leave to agencies that are on one, by agency. Queries do not grow with them. */
export async function trialRooms(
  { db, tenant }: PracticeScope | ApiScope,
  agencies: readonly ({ agencyId: string } & Limits)[],
): Promise<ReadonlyMap<string, TrialRoom>> {
  const trials = agencies.flatMap((one) => {
    const trial = trialOf(one);
    return trial ? [{ agencyId: one.agencyId, trial }] : [];
  });
  if (trials.length === 0) return new Map();
  const open = await db.case.groupBy({
    by: ['agencyId', 'currency'],
    where: {
      ...{ practiceId: tenant.id, status: { in: [...OPEN_STATUSES] } },
      agencyId: { in: trials.map(({ agencyId }) => agencyId) },
    },
    _count: true,
    _sum: { balance: true },
  });
  return new Map(
    trials.map(({ agencyId, trial }) => {
      const own = open.filter((one) => one.agencyId === agencyId);
      const same = own.find(({ currency }) => currency === trial.currency);
      const held = {
        cases: own.reduce((sum, { _count }) => sum + _count, 0),
        amount: Number(same?._sum.balance ?? 0),
      };
      return [agencyId, roomLeft(trial, held)];
    }),
  );
}
