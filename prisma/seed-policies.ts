import type { AgencyScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { attestToPolicy } from '../portal/app/policies/attest.server.ts';
import { publishPolicy } from '../portal/app/policies/publish-policy.server.ts';
import { saveDraft } from '../portal/app/policies/save-draft.server.ts';
import { addMonths, type CivilDate } from '../shared/calendar.ts';
import { policyExample } from '../shared/messages/policy-examples/index.ts';
import type { Result } from '../shared/result.ts';
import { ANSWER_DAYS } from '../shared/vetting/attestation.ts';

/** How the demo's practice wants its patients to be treated. */

const { title, text } = policyExample('en');
/** In the second version nobody calls as often as in the first. */
const CHANGE = {
  from: 'At most one conversation a week',
  to: 'At most one conversation in two weeks',
  why: 'Patients told us that a call every week is too much. From now on we speak to nobody more than once in two weeks, unless they ask for more.',
} as const;

/** The practice publishes a version, in force at once, and agencies give their word. */
export async function publishDemoPolicy(
  practice: PracticeScope,
  agencies: readonly AgencyScope[],
  { number, today }: { number: 1 | 2; today: CivilDate },
): Promise<void> {
  const isFirst = number === 1;
  const latest = await practice.db.policyVersion.findFirst({
    where: { practiceId: practice.tenant.id },
    select: { savedAt: true },
    orderBy: { number: 'desc' },
  });
  done(
    await saveDraft(practice, {
      ...{ title, text: isFirst ? text : text.replace(CHANGE.from, CHANGE.to) },
      ...{ whatChanged: isFirst ? '' : CHANGE.why, answerDays: ANSWER_DAYS.usual },
      ...{ effectiveOn: today, reviewOn: addMonths(today, 12) },
      seen: latest?.savedAt.toISOString() ?? null,
    }),
  );
  done(await publishPolicy(practice, { number, seen: practice.now.toISOString() }));
  const practiceId = practice.tenant.id;
  for (const agency of agencies) done(await attestToPolicy(agency, { practiceId, number }));
}

function done<T>(result: Result<T>): void {
  if (!result.ok) throw new Error(`The demo's policy cannot be made: ${result.reason}`);
}
