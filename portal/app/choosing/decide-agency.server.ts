import { ok, type Result, refused } from '../../../shared/result.ts';
import {
  type DecidedStanding,
  type DecisionWay,
  mayReceive,
  needsSecondLook,
  nextStandings,
  type Standing,
} from '../../../shared/vetting/standing.ts';
import type { TrialRoom } from '../../../shared/vetting/trial.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { cancelExit } from '../exits/change-exit.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { hasTwoScores, isAlone, lastIntent } from './second-look.server.ts';
import { limitsOf } from './trial-rooms.server.ts';

/** What a manager decides about an agency. What both agreed on stands in their mandate. */
export interface Decision {
  standing: DecidedStanding;
  reason: string;
  /** The limits; null unless it is a trial. */
  trial: TrialRoom | null;
}

interface Input {
  agencyId: string;
  /** Since when the agency stands as the manager saw it, ISO 8601. */
  seen: string;
  decision: Decision;
  /** What the agency is told, once the practice sends it. */
  letter: string;
}

/**
 * Says how an agency stands from now on. Whoever is suspended gets no new accounts; what it has stays
 * with it. To open the door to somebody who was only considered takes the marks of two, or of somebody
 * alone a day's wait: the database refuses what this would let through.
 */
export async function decideAgency(
  scope: PracticeScope,
  { agencyId, seen, decision, letter }: Input,
): Promise<Result<{ seq: number }>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  // of two who decide at once, the second one finds what the first has decided
  await db.$executeRaw`SELECT FROM practice_agencies
    WHERE practice_id = ${tenant.id}::uuid AND agency_id = ${agencyId}::uuid FOR UPDATE`;
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: pair },
    select: { standing: true, decidedAt: true, agency: { select: { slug: true } } },
  });
  if (!known) return refused('not-found');
  const { standing, reason, trial } = decision;
  const isSeen = known.decidedAt.toISOString() === seen;
  if (!isSeen || !nextStandings(known.standing).includes(standing)) return refused('conflict');
  const way = await wayOf(scope, agencyId, known, decision);
  if (!way.ok) return way;
  const person = personOf(scope);
  const last = await db.agencyDecision.aggregate({ where: pair, _max: { seq: true } });
  const seq = (last._max.seq ?? 0) + 1;
  const decided = { standing, reason, ...limitsOf(trial), decidedBy: person.id, decidedAt: now };
  await db.agencyDecision.createMany({
    data: { ...pair, ...decided, seq, way: way.value, decidedByName: person.name },
  });
  await db.decisionLetter.createMany({ data: { ...pair, seq, text: letter } });
  await db.practiceAgency.updateMany({ where: pair, data: decided });
  const { slug } = known.agency;
  // who gets accounts again is not on the way out: the next end asks for papers of its own
  if (mayReceive(standing)) await cancelExit(scope, { agencyId, slug });
  await appendAudit(scope, tenant, 'agency-decided', { agency: slug, standing });
  return ok({ seq });
}

/** By which right it is decided so. */
async function wayOf(
  scope: PracticeScope,
  agencyId: string,
  { standing: from, decidedAt: since }: { standing: Standing; decidedAt: Date },
  decision: Decision,
): Promise<Result<DecisionWay>> {
  if (from !== 'considered') return ok('without-scores');
  if (await hasTwoScores(scope, agencyId, since)) return ok('two-reviewers');
  if (!needsSecondLook(from, decision.standing)) return ok('without-scores');
  if (!(await isAlone(scope))) return refused('needs-two');
  const intent = await lastIntent(scope, agencyId, since);
  if (!intent?.isRipe || !isSame(intent, decision)) return refused('needs-a-day');
  return ok('alone');
}

function isSame(one: Decision, other: Decision): boolean {
  const told = ({ standing, reason, trial }: Decision) =>
    JSON.stringify([standing, reason, trial?.cases, trial?.amount, trial?.currency]);
  return told(one) === told(other);
}
