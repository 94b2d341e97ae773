import * as z from 'zod';
import { type CivilDate, parseCivilDate } from '../../../shared/calendar.ts';
import { SEVERITIES } from '../../../shared/complaints.ts';
import { CONDUCT_KINDS } from '../../../shared/vetting/conduct.ts';

/** The fields of the forms of complaints. */

const LONGEST_TOLD = 4000;

/** What somebody tells in their own words. */
export const told = z.string().trim().min(10).max(LONGEST_TOLD);

const day = z.string().transform((text, context): CivilDate => {
  const read = parseCivilDate(text);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'not-a-date' });
  return z.NEVER;
});

/** A complaint that staff takes down. */
export const recordForm = z.object({
  id: z.uuid(),
  kind: z.enum(CONDUCT_KINDS),
  severity: z.enum(SEVERITIES).optional(),
  receivedOn: day,
  text: told,
});

/** A complaint that a patient sends. */
export const complainForm = z.object({
  id: z.uuid(),
  kind: z.enum(CONDUCT_KINDS),
  text: told,
  contact: z.string().trim().max(200).optional(),
});
