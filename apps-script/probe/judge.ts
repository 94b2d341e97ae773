import * as z from 'zod';

/** What a probe saw of one behaviour: whether the local Sheets is right about it, and in which words. */
export interface Finding {
  holds: boolean;
  seen: string;
}

/** Turns the facts of one entry of a probe's results into a finding about one behaviour. */
export interface Judge {
  /** The entry of the results it reads. */
  facts: string;
  judge(facts: unknown): Finding | null;
}

/** A finding where the facts have the shape that the probe writes; null where they do not. */
export function judge<Facts>(
  facts: string,
  shape: z.ZodType<Facts>,
  find: (facts: Facts) => Finding | null,
): Judge {
  return {
    facts,
    judge(value) {
      const parsed = shape.safeParse(value);
      return parsed.success ? find(parsed.data) : null;
    },
  };
}

export const finding = (holds: boolean, seen: string): Finding => ({ holds, seen });

/** What was thrown; null when nothing was. */
export const failure = z.nullable(z.string());
