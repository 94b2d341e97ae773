import { addDays, addMonths } from '../../../shared/calendar.ts';
import { policyExample } from '../../../shared/messages/policy-examples/index.ts';
import { ANSWER_DAYS } from '../../../shared/vetting/attestation.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { Workplace } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { PolicyDraft } from './save-draft.server.ts';

const REVIEW_MONTHS = 12;

/** What the form of a draft begins with. */
export interface DraftView {
  practice: Workplace;
  number: number;
  /** Of the newest version, by which the next save knows it; null before the first one. */
  seen: string | null;
  draft: PolicyDraft;
  /** Nothing is written yet: one may start from our example. */
  isBlank: boolean;
}

/** @param isExample whoever has written nothing yet starts from our text */
export async function readDraft(scope: PracticeScope, isExample: boolean): Promise<DraftView> {
  const { db, tenant } = scope;
  const latest = await db.policyVersion.findFirst({
    where: { practiceId: tenant.id },
    orderBy: { number: 'desc' },
  });
  const base = { practice: { kind: 'practice' as const, slug: tenant.slug } };
  const seen = latest?.savedAt.toISOString() ?? null;
  if (latest && !latest.publishedAt && !latest.discardedAt) {
    const { number, effectiveOn, reviewOn } = latest;
    const { title, text, whatChanged, answerDays } = latest;
    const days = { effectiveOn: dayOf(effectiveOn), reviewOn: dayOf(reviewOn) };
    const draft = { ...days, title, text, whatChanged, answerDays };
    return { ...base, number, seen, isBlank: false, draft };
  }
  const before = await db.policyVersion.findFirst({
    where: { practiceId: tenant.id, publishedAt: { not: null } },
    select: { number: true, title: true, text: true, answerDays: true },
    orderBy: { number: 'desc' },
  });
  const { number, ...written } = before ?? {
    ...(isExample ? policyExample(tenant.language) : { title: '', text: '' }),
    ...{ number: 0, answerDays: ANSWER_DAYS.usual },
  };
  // who has to attest has done so before it takes effect
  const effectiveOn = addDays(todayOf(scope), written.answerDays);
  const reviewOn = addMonths(effectiveOn, REVIEW_MONTHS);
  const draft = { ...written, whatChanged: '', effectiveOn, reviewOn };
  return { ...base, number: number + 1, seen, isBlank: draft.text === '', draft };
}
