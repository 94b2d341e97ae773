import type { SuitFacts } from '../../../shared/mandate/lawsuits.ts';
import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { feeLinesOf } from './case-fees.server.ts';
import { dayOf } from './case-scope.server.ts';
import type { CaseNow } from './record-event.server.ts';

/**
 * What is known of a suit on a case, by the mandate it was placed under.
 *
 * @param payments that the agency reported and did not take back
 */
export function suitOf(
  { prohibited }: Pick<MandateTerms, 'prohibited'>,
  { lawsuitAllowed, legalSince }: Pick<CaseNow, 'lawsuitAllowed' | 'legalSince'>,
  payments: readonly { feeLines: unknown }[],
): SuitFacts {
  return {
    needsYes: prohibited.includes('lawsuit'),
    isAllowed: lawsuitAllowed,
    legalSince: legalSince && dayOf(legalSince),
    bearsFee: payments.some(({ feeLines }) =>
      feeLinesOf(feeLines).some(({ step }) => step === 'legal-rate'),
    ),
  };
}
