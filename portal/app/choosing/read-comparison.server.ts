import { rateRange } from '../../../shared/mandate/fee.ts';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import {
  defaultWeights,
  type Question,
  type QuestionCode,
  questionsFor,
} from '../../../shared/vetting/questions.ts';
import { type Scored, weightSweep } from '../../../shared/vetting/rankings.ts';
import {
  type Answers,
  knockOuts,
  type Marks,
  unprovenShare,
  type Weights,
} from '../../../shared/vetting/score.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { acceptedKinds } from './accepted-kinds.server.ts';
import { answersOf, jurisdictionIn, marksOf, setIn } from './answers-schema.server.ts';

/** So many stand side by side. */
const MOST_COMPARED = 5;

/** An agency as it is compared. */
export interface Compared extends Scored {
  slug: string;
  name: string;
  answers: Answers;
  /** What rules it out, and what still could. */
  out: { by: QuestionCode[]; open: number };
  /** Of its provable answers, by weight; null where there are none. */
  unproven: number | null;
  /** The practice has accepted papers of it. */
  hasPapers: boolean;
  /** Of the mandate in force or offered, basis points; null where there is none. */
  fee: { from: number; to: number } | null;
}

export interface ComparisonView {
  practice: { kind: 'practice'; slug: string };
  /** All that have answered, and which of them are shown. */
  agencies: { slug: string; name: string; isShown: boolean }[];
  compared: Compared[];
  weights: Weights;
  sweep: ReturnType<typeof weightSweep>;
}

/**
 * @param chosen addresses of agencies; none: the first ones that have answered
 * @param changed weights by question code that differ from the usual
 */
export async function readComparison(
  scope: PracticeScope,
  chosen: readonly string[],
  changed: Weights,
): Promise<ComparisonView> {
  const { tenant } = scope;
  const answered = await answeredAgencies(scope);
  const wanted = answered.filter(({ slug }) => chosen.length === 0 || chosen.includes(slug));
  const shown = wanted.slice(0, MOST_COMPARED);
  const questions = unionOf(shown.map((one) => one.questions));
  const weights = { ...defaultWeights(questions), ...onlyKnown(changed, questions) };
  const fees = await feesOf(scope, shown);
  const accepted = await acceptedKinds(
    scope,
    shown.map(({ id }) => id),
  );
  const compared = shown.map((one) => ({
    ...compare(one, weights, accepted.get(one.id) ?? []),
    fee: fees.get(one.id) ?? null,
  }));
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    agencies: answered.map(({ slug, name }) => ({
      ...{ slug, name, isShown: shown.some((one) => one.slug === slug) },
    })),
    ...{ compared, weights, sweep: weightSweep(compared, weights) },
  };
}

type Answered = Awaited<ReturnType<typeof answeredAgencies>>[number];

function compare(one: Answered, weights: Weights, accepted: readonly EvidenceKind[]) {
  const { id, slug, name, answers, marks, questions } = one;
  const { by, open } = knockOuts(questions, answers);
  const codes = questions.map(({ code }) => code).filter((code) => by.includes(code));
  return {
    ...{ id, slug, name, answers, marks },
    eligible: by.length === 0 && open.length === 0,
    out: { by: codes, open: open.length },
    unproven: unprovenShare(questions, weights, new Set(accepted)),
    hasPapers: accepted.length > 0,
  };
}

function unionOf(lists: readonly (readonly Question[])[]): Question[] {
  return [...new Set(lists.flat())];
}

function onlyKnown(changed: Weights, questions: readonly Question[]): Weights {
  const known = questions.flatMap(({ code }) => {
    const weight = changed[code];
    return weight === undefined ? [] : [[code, weight] as const];
  });
  return Object.fromEntries(known);
}

/** Agencies that have answered, by name, with the marks of the version that two people have marked. */
async function answeredAgencies({ db, tenant }: PracticeScope) {
  const sent = await db.sentAnswers.findMany({
    where: { practiceId: tenant.id },
    orderBy: [{ sentAt: 'desc' }],
    select: {
      ...{ agencyId: true, requestId: true, version: true, jurisdiction: true },
      answers: { select: { answers: true } },
      request: {
        select: {
          questionSet: true,
          between: { select: { agency: { select: { slug: true, name: true } } } },
        },
      },
    },
  });
  const scores = await db.vettingScore.findMany({
    where: { practiceId: tenant.id, sent: { isNot: null } },
    select: { requestId: true, version: true, marks: true },
  });
  const versions = sent.map((one) => {
    const own = scores.filter(
      ({ requestId, version }) => requestId === one.requestId && version === one.version,
    );
    const marks: Marks[] = own.length >= 2 ? own.map((score) => marksOf(score.marks)) : [];
    return { ...one, marks };
  });
  const ids = [...new Set(versions.map(({ agencyId }) => agencyId))];
  return ids
    .flatMap((id) => {
      const own = versions.filter(({ agencyId }) => agencyId === id);
      const best = own.find(({ marks }) => marks.length > 0) ?? own[0];
      if (!best) return [];
      const { request, jurisdiction, marks } = best;
      const questions = questionsFor(jurisdictionIn(jurisdiction), setIn(request.questionSet));
      const answers = answersOf(best.answers.answers);
      return [{ id, ...request.between.agency, answers, marks, questions }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What the latest signed or offered mandate asks for, by agency. */
async function feesOf({ db, tenant }: PracticeScope, agencies: readonly { id: string }[]) {
  const rows = await db.mandate.findMany({
    where: {
      ...{ practiceId: tenant.id, agencyId: { in: agencies.map(({ id }) => id) } },
      ...{ practiceSignedAt: { not: null }, declinedAt: null, withdrawnAt: null },
    },
    select: { agencyId: true, terms: true },
    distinct: ['agencyId'],
    orderBy: { version: 'desc' },
  });
  return new Map(rows.map(({ agencyId, terms }) => [agencyId, rateRange(termsOf(terms).fee)]));
}
