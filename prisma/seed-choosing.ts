import { askQuestions } from '../portal/app/choosing/ask-questions.server.ts';
import { considerAgency } from '../portal/app/choosing/consider-agency.server.ts';
import { type Decision, decideAgency } from '../portal/app/choosing/decide-agency.server.ts';
import { markAnswers } from '../portal/app/choosing/mark-answers.server.ts';
import { saveAnswers } from '../portal/app/choosing/save-answers.server.ts';
import { sendAnswers } from '../portal/app/choosing/send-answers.server.ts';
import { sendLetter } from '../portal/app/choosing/send-letter.server.ts';
import type { AgencyScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { decisionLetter } from '../shared/messages/decision-letters.ts';
import type { Result } from '../shared/result.ts';
import { type QuestionCode, questionsFor } from '../shared/vetting/questions.ts';
import { demoAnswers, demoMarks } from './seed-answers.ts';

/** How the demo's practice looks at an agency: it asks, two people mark, a manager decides. */

interface Vetting {
  /** The two who mark; the first one decides. */
  reviewers: readonly [PracticeScope, PracticeScope];
  agency: AgencyScope;
  level: 2 | 3;
  /** A question by whose answer the agency is ruled out. */
  failed?: QuestionCode;
}

/** The practice asks, the agency answers, two people mark the answers. */
export async function look({ reviewers, agency, level, failed }: Vetting): Promise<void> {
  const [manager] = reviewers;
  const agencyId = agency.tenant.id;
  done(await considerAgency(manager, agencyId));
  const asked = { agencyId, jurisdiction: 'US', set: 'full' } as const;
  const { requestId } = done(await askQuestions(manager, asked));
  const answers = demoAnswers(questionsFor('US', 'full'), agency.tenant.language, failed);
  const changes = answers.map(([field, is]) => ({ field, was: '', is }));
  done(await saveAnswers(agency, { requestId, changes }));
  const { version } = done(await sendAnswers(agency, requestId));
  const answered = answers.map(([code]) => code);
  const turn = agency.tenant.name.length;
  for (const [at, scope] of reviewers.entries()) {
    const marks = demoMarks(answered, { level, reviewer: at === 0 ? 0 : 1, turn });
    done(await markAnswers(scope, { requestId, version, marks, note: '', isSent: true }));
  }
}

/** The manager decides, and the agency reads the letter. */
export async function decide(
  scope: PracticeScope,
  { tenant }: AgencyScope,
  { standing, reason }: Pick<Decision, 'standing' | 'reason'>,
): Promise<void> {
  const letter = decisionLetter(tenant.language, standing, scope.tenant.name);
  const { seq } = done(
    await decideAgency(scope, {
      ...{ agencyId: tenant.id, seen: scope.now.toISOString(), letter },
      decision: { standing, reason, trial: null },
    }),
  );
  done(await sendLetter(scope, { agencyId: tenant.id, seq }));
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo cannot choose its agencies: ${result.reason}`);
  return result.value;
}
