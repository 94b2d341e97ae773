import type { CivilDate } from '../../../shared/calendar.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { nextLook, REVERIFICATION_POINTS } from '../../../shared/vetting/reverification.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { PointAnswers } from './points-schema.server.ts';

interface Input {
  agencySlug: string;
  /** How many looks the manager saw: of two who send one, the second one has seen too little. */
  seen: number;
  points: PointAnswers;
  note: string;
  nextOn: CivilDate;
}

/** Keeps that somebody looked at an agency again, and what they found. Nothing follows of itself. */
export async function reverify(
  scope: PracticeScope,
  { agencySlug, seen, points, note, nextOn }: Input,
): Promise<Result<{ seq: number }>> {
  const { db, tenant } = scope;
  const today = todayOf(scope);
  if (nextOn <= today) return refused('in-past', { field: 'nextOn' });
  if (nextOn > nextLook(today).last) return refused('over-a-year', { field: 'nextOn' });
  const untold = REVERIFICATION_POINTS.find(
    (point) => points[point].answer === 'concern' && points[point].note === '',
  );
  if (untold) return refused('concern-untold', { field: `note-${untold}` });
  const known = await db.practiceAgency.findFirst({
    where: {
      ...{ practiceId: tenant.id, agency: { slug: agencySlug } },
      standing: { in: [...WORKING_STANDINGS] },
    },
    select: { agencyId: true },
  });
  if (!known) return refused('not-found');
  const person = personOf(scope);
  const pair = { practiceId: tenant.id, agencyId: known.agencyId };
  const last = await db.reverification.aggregate({ where: pair, _max: { seq: true } });
  if ((last._max.seq ?? 0) !== seen) return refused('conflict');
  const seq = seen + 1;
  const { count } = await db.reverification.createMany({
    data: {
      ...{ ...pair, seq, points, note, doneOn: dayIn(today), nextOn: dayIn(nextOn) },
      ...{ doneBy: person.id, doneByName: person.name },
    },
    skipDuplicates: true, // two who send one at once keep one
  });
  if (count === 0) return refused('conflict');
  const concerns = REVERIFICATION_POINTS.filter((point) => points[point].answer === 'concern');
  await appendAudit(scope, tenant, 'agency-reverified', {
    ...{ agency: agencySlug, concerns: concerns.length, on: nextOn },
  });
  return ok({ seq });
}
