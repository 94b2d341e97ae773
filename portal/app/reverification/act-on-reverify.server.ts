import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import { refused } from '../../../shared/result.ts';
import {
  POINT_ANSWERS,
  REVERIFICATION_POINTS,
  type ReverificationPoint,
} from '../../../shared/vetting/reverification.ts';
import { reverifyPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { PointAnswers } from './points-schema.server.ts';
import { reverify } from './reverify.server.ts';

const LONGEST_NOTE = 1000;

const note = z.string().trim().max(LONGEST_NOTE).default('');
const answer = z.enum(POINT_ANSWERS);
type NoteField = `note-${ReverificationPoint}`;
const pointFields = Object.fromEntries(
  REVERIFICATION_POINTS.flatMap((point) => [
    [point, answer],
    [`note-${point}`, note],
  ]),
) as Record<ReverificationPoint, typeof answer> & Record<NoteField, typeof note>;
const lookForm = z.object({
  ...pointFields,
  ...{ seen: z.coerce.number().int(), note, nextOn: z.string() },
});
type Typed = z.output<typeof lookForm>;

/** The form of a look again at an agency. */
export async function actOnReverify(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const agencySlug = params['agency'] ?? '';
  const done = await submit(form, lookForm, async (typed) => {
    const day = parseCivilDate(typed.nextOn);
    if (!day.ok) return refused('not-a-date', { field: 'nextOn' });
    const look = { seen: typed.seen, note: unix(typed.note), points: pointsIn(typed) };
    return reverify(scope, { ...look, agencySlug, nextOn: day.value });
  });
  return done.ok ? goTo(reverifyPath(scope.tenant, agencySlug), 'agencyReverified') : done;
}

/** What is written beside a point that is in order belongs to a choice that was not taken. */
function pointsIn(typed: Typed): PointAnswers {
  const answered = REVERIFICATION_POINTS.map((point) => {
    const told = typed[point] === 'concern' ? unix(typed[`note-${point}`]) : '';
    return [point, { answer: typed[point], note: told }];
  });
  return Object.fromEntries(answered) as PointAnswers;
}

function unix(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
