import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import {
  CHANNELS,
  CLOCKS,
  type MandateTerms,
  PROHIBITED_ACTS,
  TEXT_CLAUSES,
} from '../../../shared/mandate/terms.ts';
import { JURISDICTIONS } from '../../../shared/places.ts';

/** Longer than any clause that somebody reads before signing. */
export const LONGEST_CLAUSE = 10_000;

const whole = z.int().min(0);
const date = z.string().transform((text, context) => {
  const day = parseCivilDate(text);
  if (day.ok) return day.value;
  context.addIssue({ code: 'custom', message: 'not-a-date' });
  return z.NEVER;
});

/** What a mandate's JSON holds. Whether its fee table can be worked with, `feeProblems` says. */
export const termsSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  fee: z.strictObject({
    ages: z.array(whole).max(10),
    amounts: z.array(whole).max(10),
    rates: z.array(z.array(z.int()).max(10)).max(10),
    legalRate: z.int().nullable(),
    directRate: z.int().nullable(),
    minimum: whole,
    paymentCap: whole.nullable(),
    caseCap: whole.nullable(),
  }),
  minimumBalance: whole,
  remittance: z.strictObject({ days: whole, way: z.enum(['gross', 'net']) }),
  clocks: z.strictObject(
    Object.fromEntries(CLOCKS.map((clock) => [clock, whole])) as Record<
      (typeof CLOCKS)[number],
      typeof whole
    >,
  ),
  channels: z.array(z.enum(CHANNELS)),
  prohibited: z.array(z.enum(PROHIBITED_ACTS)),
  recall: z.strictObject({ trailingDays: whole }),
  termination: z.strictObject({ noticeDays: whole }),
  data: z.strictObject({ returnDays: whole, destroyDays: whole }),
  jurisdictions: z.array(z.enum(JURISDICTIONS)),
  clauses: z.partialRecord(z.enum(TEXT_CLAUSES), z.string().max(LONGEST_CLAUSE)),
  reviewOn: date,
}) satisfies z.ZodType<MandateTerms, unknown>;

/** The terms of a row of `mandates`. @throws where they cannot be read: the database was changed by hand */
export function termsOf(json: unknown): MandateTerms {
  return termsSchema.parse(json);
}
