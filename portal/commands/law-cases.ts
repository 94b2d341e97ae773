import { z } from 'zod';
import { isTimeZone } from '../../shared/calendar.ts';
import { HOLIDAYS } from '../../shared/holidays/index.ts';
import { type Decision, evaluate } from '../../shared/law/evaluate.ts';
import { formatMoment, parseMoment } from '../../shared/law/moment.ts';
import { packOf } from '../../shared/law/packs/index.ts';
import type { Facts, LawRequest } from '../../shared/law/request.ts';
import { ACTIONS, CHANNELS, YES_NO_FACTS } from '../../shared/law/vocabulary.ts';

const moment = z.string().transform((text, context) => {
  const read = parseMoment(text);
  if (read === null) context.addIssue({ code: 'custom', message: '2026-11-24T10:00:00' });
  return read ?? 0;
});
const zone = z.string().refine(isTimeZone, 'America/New_York');
const channel = z.enum(CHANNELS).nullable();
const yesNo = Object.fromEntries(YES_NO_FACTS.map((fact) => [fact, z.boolean().optional()]));

/** Facts that a case may name and no rule asks for: they are kept out, and are no mistake. */
const UNUSED = { state: z.string().optional(), validationNoticeMailedOn: moment.optional() };

const flags = z.strictObject({
  ...yesNo,
  ...UNUSED,
  candidateTimeZones: z.array(zone).optional(),
  priorConsentToCallGivenAt: moment.optional(),
  writtenCeaseReceivedAt: moment.optional(),
  authorisedChannels: z.array(z.enum(CHANNELS)).optional(),
  amountAddedEUR: z.number().optional(),
  daysOverdue: z.number().optional(),
});

const expected = z.object({
  decision: z.string(),
  ruleIds: z.array(z.string()),
  earliestAllowedLocal: moment.nullable(),
});

const lawCase = z.object({
  id: z.string(),
  jurisdiction: z.string().refine((name) => packOf(name) !== null, 'US, US-CA, FR, ES ...'),
  input: z.object({
    actor: z.enum(['clinic', 'agency']),
    action: z.enum(ACTIONS),
    nowLocal: moment,
    timeZone: zone,
    channel,
    debtId: z.string(),
    history: z.array(
      z.object({
        at: moment,
        channel: channel.default(null),
        kind: z.string(),
        debtId: z.string(),
      }),
    ),
    flags: flags.default({}),
  }),
  expect: expected.optional(),
});

/** What the law says to one case, beside what the case expects. */
export interface CaseAnswer {
  id: string;
  decision: Decision['decision'];
  earliest: string | null;
  ruleIds: string[];
  /** What differs from the expected answer; null where the case expects none. */
  differs: ('decision' | 'earliest' | 'rules')[] | null;
}

/** A case that could not be read: where, and what stands in its place elsewhere. */
export interface CaseProblem {
  id: string;
  field: string;
  problem: string;
}

/** The cases of a file: its list, or the list under `vectors`. Null where it has neither. */
export function casesIn(text: string): unknown[] | null {
  try {
    const file: unknown = JSON.parse(text);
    const list = Array.isArray(file) ? file : (file as { vectors?: unknown } | null)?.vectors;
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

/**
 * Judges one case by the pack of its own jurisdiction alone; a fact that it does not mention is no.
 * All the rules that it expects must be among those that are named.
 */
export function judge(one: unknown): CaseAnswer | CaseProblem {
  const read = lawCase.safeParse(one);
  if (!read.success) {
    const [issue] = read.error.issues;
    const id = (one as { id?: unknown } | null)?.id;
    return {
      id: typeof id === 'string' ? id : '?',
      field: issue?.path.join('.') ?? '',
      problem: issue?.message ?? '',
    };
  }
  const { id, jurisdiction, input, expect } = read.data;
  const pack = packOf(jurisdiction);
  const { nowLocal: now, flags: facts, ...rest } = input;
  const request: LawRequest = {
    ...rest,
    now,
    facts: facts as Facts,
    silence: 'no',
    holidays: HOLIDAYS,
  };
  const answer = evaluate(pack ? [pack] : [], request);
  return {
    id,
    decision: answer.decision,
    earliest: answer.earliest === null ? null : formatMoment(answer.earliest),
    ruleIds: answer.reasons.map(({ rule }) => rule.id),
    differs: expect ? differences(answer, expect) : null,
  };
}

function differences(
  answer: Decision,
  expect: z.infer<typeof expected>,
): NonNullable<CaseAnswer['differs']> {
  const named = new Set(answer.reasons.map(({ rule }) => rule.id));
  const differs = {
    decision: answer.decision !== expect.decision,
    earliest: answer.earliest !== expect.earliestAllowedLocal,
    rules: expect.ruleIds.some((id) => !named.has(id)),
  };
  return (['decision', 'earliest', 'rules'] as const).filter((part) => differs[part]);
}
