import * as z from 'zod';
import type { CivilDate } from '../../../shared/calendar.ts';
import { CONDUCT_KINDS } from '../../../shared/vetting/conduct.ts';

const day = z.iso.date().transform((text) => text as CivilDate);

/** What a public file tells about a name that was found in it, as it is kept. */
export const findFactsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('complaints'),
    complaints: z.int(),
    medical: z.int(),
    conduct: z.record(z.enum(CONDUCT_KINDS), z.int()),
    first: day,
    last: day,
  }),
  z.object({
    kind: z.literal('exclusion'),
    who: z.enum(['company', 'person']),
    type: z.string(),
    since: day.nullable(),
    until: day.nullable(),
    born: z.int().nullable(),
    place: z.string(),
  }),
]);
export type FindFacts = z.output<typeof findFactsSchema>;
