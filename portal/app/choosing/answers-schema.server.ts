import * as z from 'zod';
import { JURISDICTIONS, type Jurisdiction } from '../../../shared/places.ts';
import type { QuestionSet } from '../../../shared/vetting/questions.ts';
import type { Answers, Mark, Marks } from '../../../shared/vetting/score.ts';

/** What stands in JSON columns and codes, read. Each throws where the database was changed by hand. */

const answers = z.record(z.string(), z.union([z.string(), z.number()]));
const marks = z.record(z.string(), z.union([z.literal([0, 1, 2, 3, 4]), z.null()]));

export function answersOf(json: unknown): Answers {
  return answers.parse(json);
}

export function marksOf(json: unknown): Marks {
  return marks.parse(json) as Record<string, Mark | null>;
}

export function jurisdictionIn(text: string): Jurisdiction {
  return z.enum(JURISDICTIONS).parse(text);
}

export function setIn(text: string): QuestionSet {
  return z.enum(['knock-outs', 'full']).parse(text);
}
