import { type BothSides, conflictsOf } from '../../../shared/contract/ownership.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { STOP_FLAGS } from '../../../shared/receivables.ts';
import { RECEIVING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { type MarkTodo, markTodos } from '../choosing/mark-todos.server.ts';
import { type LateAgency, lateAgencies } from '../clocks/late-cases.server.ts';
import { type ComplaintTodos, readComplaintTodos } from '../complaints/complaint-todos.server.ts';
import { type MandateTodo, mandateTodos } from '../mandates/mandate-todos.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type PolicyDate, policyDates } from '../policies/policy-dates.server.ts';
import { type DueLook, dueLooks } from '../reverification/due-looks.server.ts';
import { HEARD } from '../sheets/list-sheets.server.ts';
import { silenceOf } from '../sheets/silence.ts';

/** Cases of a kind: how many, and the number of the first one. */
export interface SomeCases {
  count: number;
  first: number | null;
}

/** What the work of a practice asks for today: counts, of which the page makes sentences. */
export interface PracticeTodos {
  questions: SomeCases;
  conflicts: SomeCases;
  disputed: number;
  /** What its agency did not take, and what it gave back later: both wait to be taken back. */
  refused: number;
  returned: number;
  paid: number;
  late: LateAgency[];
  complaints: ComplaintTodos;
  silent: { id: string; name: string; since: string; automaticBy: string | null }[];
  /** Only for those who could change it. */
  mandates: MandateTodo[];
  policy: PolicyDate[];
  looks: DueLook[];
  /** Only for those who mark, and have not yet. */
  marks: MarkTodo[];
  needsSheet: boolean;
  needsAgency: boolean;
}

export async function readPracticeTodos(scope: PracticeScope): Promise<PracticeTodos> {
  const { db, tenant, role, now } = scope;
  const practiceId = tenant.id;
  const sheets = await db.sheet.findMany({
    where: { practiceId },
    select: { id: true, name: true, ...HEARD },
  });
  const chosen = await db.practiceAgency.count({
    where: { practiceId, standing: { in: [...RECEIVING_STANDINGS] } },
  });
  const cases = canInPractice(role, 'cases.work') ? await caseTodos(scope) : NO_CASES;
  return {
    ...cases,
    complaints: await readComplaintTodos(scope),
    silent: sheets.flatMap(({ id, name, ...heard }) => {
      const silence = silenceOf(heard, now);
      return silence ? [{ id, name, ...silence, since: silence.since.toISOString() }] : [];
    }),
    mandates: canInPractice(role, 'mandates.change') ? await mandateTodos(scope) : [],
    policy: canInPractice(role, 'policy.change') ? await policyDates(scope) : [],
    looks: canInPractice(role, 'agencies.decide') ? await dueLooks(scope) : [],
    marks: await markTodos(scope),
    needsSheet: sheets.length === 0 && canInPractice(role, 'sheets.connect'),
    needsAgency: sheets.length > 0 && chosen === 0 && canInPractice(role, 'agencies.decide'),
  };
}

type CaseTodos = Pick<
  PracticeTodos,
  'questions' | 'conflicts' | 'disputed' | 'refused' | 'returned' | 'paid' | 'late'
>;

const NONE: SomeCases = { count: 0, first: null };
const NO_CASES: CaseTodos = {
  ...{ questions: NONE, conflicts: NONE, disputed: 0, refused: 0, returned: 0, paid: 0 },
  late: [],
};

async function caseTodos(scope: PracticeScope): Promise<CaseTodos> {
  const { db, tenant } = scope;
  const practiceId = tenant.id;
  const waiting = await db.case.groupBy({
    by: ['status', 'lastEvent'],
    where: { practiceId, status: { in: ['returned', 'disputed', 'paid'] } },
    _count: true,
  });
  const questions = await db.paymentQuestion.findMany({
    where: { practiceId, answer: null },
    select: { case: { select: { number: true } } },
    orderBy: { askedAt: 'asc' },
  });
  const count = (isWanted: (one: (typeof waiting)[number]) => boolean) =>
    waiting.filter(isWanted).reduce((sum, { _count }) => sum + _count, 0);
  // a note after a refusal is the last event then: the case only came back
  const isRefused = ({ lastEvent }: (typeof waiting)[number]) => lastEvent === 'refuse';
  return {
    questions: { count: questions.length, first: questions[0]?.case.number ?? null },
    conflicts: await conflictingCases(scope),
    disputed: count(({ status }) => status === 'disputed'),
    refused: count((one) => one.status === 'returned' && isRefused(one)),
    returned: count((one) => one.status === 'returned' && !isRefused(one)),
    paid: count(({ status }) => status === 'paid'),
    late: await lateAgencies(scope),
  };
}

interface Suspect extends Pick<BothSides, 'status' | 'balance' | 'currency'> {
  number: number;
  sheetCurrency: string;
  flags: string[];
  isMissing: boolean;
}

/** The database finds what may be one, the rule says which are. */
async function conflictingCases({ db, tenant }: PracticeScope): Promise<SomeCases> {
  const suspects = await db.$queryRaw<Suspect[]>`
    SELECT c.number, c.status, c.balance::float8, c.currency, r.currency AS "sheetCurrency", r.flags,
           r.missing_since IS NOT NULL AS "isMissing"
      FROM cases c JOIN receivables r ON r.practice_id = c.practice_id AND r.ref = c.ref
     WHERE c.practice_id = ${tenant.id}::uuid AND c.status <> 'closed'
       AND (c.balance < 0 OR r.missing_since IS NOT NULL OR r.currency <> c.currency
            OR 'dispute' = ANY(r.flags))
     ORDER BY c.number`;
  const found = suspects.filter(({ sheetCurrency: currency, flags, isMissing, ...one }) => {
    const known = STOP_FLAGS.filter((flag) => flags.includes(flag));
    return conflictsOf({ ...one, sheet: { currency, flags: known, isMissing } }).length > 0;
  });
  return { count: found.length, first: found[0]?.number ?? null };
}
