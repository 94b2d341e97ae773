import { askQuestions } from '../../portal/app/choosing/ask-questions.server.ts';
import { considerAgency } from '../../portal/app/choosing/consider-agency.server.ts';
import { type Decision, decideAgency } from '../../portal/app/choosing/decide-agency.server.ts';
import { markAnswers } from '../../portal/app/choosing/mark-answers.server.ts';
import { saveAnswers } from '../../portal/app/choosing/save-answers.server.ts';
import { sendAnswers } from '../../portal/app/choosing/send-answers.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import type { Marks } from '../../shared/vetting/score.ts';
import { inAgency, inPractice, TODAY } from './cases.ts';
import { rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

/** Arranges a practice that chooses an agency: who asks, who answers, who marks. */

let count = 0;

export const APPROVAL = {
  standing: 'approved',
  reason: 'Known for ten years.',
  trial: null,
} as const;
export const TRIAL = {
  standing: 'trial',
  reason: 'A few accounts first.',
  trial: { cases: 2, amount: 15_000, currency: 'USD' },
} as const;

/** Who asks, who answers, who marks; each later step is a minute later. */
async function makePeople(database: TestDatabase, isAlone: boolean) {
  count += 1;
  const practice = await makePractice(database, `Elm clinic ${count}`);
  const agency = await makeAgency(database, `Calm agency ${count}`);
  const manager = await makeMember(database, practice, 'manager');
  const reviewer = isAlone ? manager : await makeMember(database, practice, 'reviewer');
  const answerer = await makeMember(database, agency, 'manager');
  let minute = 0;
  const next = () => {
    minute += 1;
    return new Date(TODAY.getTime() + minute * 60_000);
  };
  const inHouse = <T>(
    person: TestPerson,
    work: (scope: PracticeScope) => Promise<T>,
    now = next(),
  ) => inPractice(person, practice, work, { action: 'agencies.see', now });
  return {
    ...{ practice, agency, manager, reviewer, answerer, next, inHouse },
    asManager: <T>(work: (scope: PracticeScope) => Promise<T>, now = next()) =>
      inHouse(manager, work, now),
    asAnswerer: <T>(work: (scope: AgencyScope) => Promise<T>) =>
      inAgency(answerer, agency, work, { action: 'questions.answer', now: next() }),
  };
}

/** What each of them does. */
function actsOf({
  agency,
  inHouse,
  asManager,
  asAnswerer,
}: Awaited<ReturnType<typeof makePeople>>) {
  const agencyId = agency.id;
  const fields = (changes: Readonly<Record<string, readonly [string, string]>>) =>
    Object.entries(changes).map(([field, [was, is]]) => ({ field, was, is }));
  return {
    answer: (requestId: string, changes: Parameters<typeof fields>[0]) =>
      asAnswerer((scope) => saveAnswers(scope, { requestId, changes: fields(changes) })),
    send: (requestId: string) => asAnswerer((scope) => sendAnswers(scope, requestId)),
    mark: (
      person: TestPerson,
      requestId: string,
      marks: Marks,
      { version = 1, isSent = true } = {},
    ) =>
      inHouse(person, (scope) =>
        markAnswers(scope, { requestId, version, marks, note: '', isSent }),
      ),
    consider: () => asManager((scope) => considerAgency(scope, agencyId)),
    async ask(): Promise<string> {
      const asked = { agencyId, jurisdiction: 'US', set: 'full' } as const;
      const done = await asManager((scope) => askQuestions(scope, asked));
      if (!done.ok) throw new Error(done.reason);
      return done.value.requestId;
    },
  };
}

export async function makeChoosingDesk(database: TestDatabase, { isAlone = false } = {}) {
  const people = await makePeople(database, isAlone);
  const acts = actsOf(people);
  const { practice, agency, manager, reviewer, asManager, next } = people;
  /** Since when the agency stands as it does. */
  const seen = async () => {
    const [row] = await rowsOf<{ decided_at: Date }>(
      database,
      'SELECT decided_at FROM practice_agencies WHERE practice_id = $1 AND agency_id = $2',
      [practice.id, agency.id],
    );
    return row?.decided_at.toISOString() ?? TODAY.toISOString();
  };
  /** Asked, answered and sent. @returns the request's id */
  const answered = async () => {
    await acts.consider();
    const requestId = await acts.ask();
    await acts.answer(requestId, { licence: ['', 'yes'], fee: ['', 'A fifth.'] });
    await acts.send(requestId);
    return requestId;
  };
  return {
    ...{ ...people, ...acts, seen, answered },
    decide: async (decision: Decision, now = next()) => {
      const asked = { agencyId: agency.id, seen: await seen(), decision, letter: 'Dear all,' };
      return asManager((scope) => decideAgency(scope, asked), now);
    },
    /** Two have marked, so that it may be decided. */
    async marked(): Promise<void> {
      const requestId = await answered();
      for (const person of [manager, reviewer]) {
        const done = await acts.mark(person, requestId, { fee: 3 });
        if (!done.ok) throw new Error(done.reason);
      }
    },
  };
}
export type ChoosingDesk = Awaited<ReturnType<typeof makeChoosingDesk>>;
