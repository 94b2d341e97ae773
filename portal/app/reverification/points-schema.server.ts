import * as z from 'zod';
import {
  POINT_ANSWERS,
  type PointAnswer,
  REVERIFICATION_POINTS,
  type ReverificationPoint,
} from '../../../shared/vetting/reverification.ts';

/** What a person says of each point; a concern is told in words, of the others the note is empty. */
export type PointAnswers = Record<ReverificationPoint, { answer: PointAnswer; note: string }>;

const answered = z.strictObject({ answer: z.enum(POINT_ANSWERS), note: z.string() });

const pointsSchema: z.ZodType<PointAnswers> = z.record(z.enum(REVERIFICATION_POINTS), answered);

/** The points of a row of `reverifications`. @throws where they cannot be read: the database was changed by hand */
export function pointsOf(json: unknown): PointAnswers {
  return pointsSchema.parse(json);
}
