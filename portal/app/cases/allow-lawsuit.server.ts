import { suitFault } from '../../../shared/mandate/lawsuits.ts';
import { type Result, refused } from '../../../shared/result.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { suitOf } from './case-suit.server.ts';
import { type CaseNow, recordEvent } from './record-event.server.ts';

interface Answer {
  act: 'allow_lawsuit' | 'disallow_lawsuit';
  /** Why: both sides read it. */
  note: string | undefined;
}

/**
 * The practice says its written yes to a suit on one case, or takes it back while there is none. For
 * managers alone.
 */
export async function allowLawsuit(
  scope: PracticeScope,
  seen: CaseNow,
  { act, note }: Answer,
): Promise<Result<CaseNow>> {
  const { mandate } = await scope.db.placement.findFirstOrThrow({
    where: { practiceId: seen.practiceId, cases: { some: { id: seen.id } } },
    select: { mandate: { select: { terms: true } } },
  });
  const fault = suitFault(act, suitOf(termsOf(mandate.terms), seen, []));
  if (fault) return fault;
  if (!note) return refused('required', { field: 'note' });
  const suit = { lawsuitAllowed: act === 'allow_lawsuit' };
  return recordEvent(scope, seen, { event: act, note, suit });
}
