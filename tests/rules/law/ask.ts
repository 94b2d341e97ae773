import { holidaysOf } from '../../../shared/holidays/index.ts';
import { type Decision, evaluate } from '../../../shared/law/evaluate.ts';
import { formatMoment, parseMoment } from '../../../shared/law/moment.ts';
import { packOf } from '../../../shared/law/packs/index.ts';
import type { Facts, LawEvent, LawRequest } from '../../../shared/law/request.ts';
import type { RulePack } from '../../../shared/law/rule.ts';
import type { Channel } from '../../../shared/law/vocabulary.ts';
import { must } from '../runs.ts';

export const HOLIDAYS = Object.fromEntries(
  ['CL', 'CO', 'PE', 'US'].map((country) => [country, must(holidaysOf(country))]),
);

/** A moment, from text. */
export function at(text: string): number {
  return must(parseMoment(text));
}

export function pack(jurisdiction: string): RulePack {
  return must(packOf(jurisdiction));
}

/** Something that happened to debt D1. */
export function event(when: string, kind: string, channel: Channel | null = 'call'): LawEvent {
  return { at: at(when), kind, channel, debtId: 'D1' };
}

/** An agency's call to a person in New York on a Tuesday morning, of whom nothing is known. */
export function request(own: Partial<LawRequest> = {}): LawRequest {
  return {
    ...{ actor: 'agency', action: 'contact', now: at('2026-11-24T10:00:00'), channel: 'call' },
    ...{ timeZone: 'America/New_York', debtId: 'D1', history: [], facts: {}, silence: 'no' },
    holidays: HOLIDAYS,
    ...own,
  };
}

/** The answer as a lawyer would note it: what, until when, by which rules. */
export function ask(
  jurisdiction: string,
  own: Partial<LawRequest> & { facts?: Facts } = {},
): [Decision['decision'], string | null, ...string[]] {
  const { decision, earliest, reasons } = evaluate([pack(jurisdiction)], request(own));
  const when = earliest === null ? null : formatMoment(earliest);
  return [decision, when, ...reasons.map(({ rule }) => rule.id)];
}
