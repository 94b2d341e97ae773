import { HOLIDAYS } from '../../../shared/holidays/index.ts';
import { type Decision, evaluate } from '../../../shared/law/evaluate.ts';
import { dayOf, formatMoment, type Moment } from '../../../shared/law/moment.ts';
import { lawOf } from '../../../shared/law/places.ts';
import { readLaw } from '../../../shared/law/reading.ts';
import type { Actor } from '../../../shared/law/vocabulary.ts';
import { zonesOf } from '../../../shared/law/zones.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { clockText } from '../../../shared/messages/law/hours-text.ts';
import { type RuleText, ruleText } from '../../../shared/messages/law/reading.ts';
import { lawTerms } from '../../../shared/messages/law/terms.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';
import type { AskedQuestion } from './law-query.ts';

/** What the rules say to a question, in words. */
export interface MayIAnswer {
  /** The question, as it was understood. */
  asked: string;
  decision: Decision['decision'] | 'never';
  /** From when on; null where it is allowed then, or waiting changes nothing. */
  earliest: string | null;
  reasons: { rule: RuleText; mayGoOn: boolean; onlyWarns: boolean }[];
  elements: string[];
  /** Questions that nobody has answered yet. */
  settle: string[];
  /** Whose clock the time is of, and where else the person may be. */
  zone: string;
  otherZones: string[];
}

interface Asking {
  place: string;
  actor: Actor;
  question: Exclude<AskedQuestion, null | { refused: unknown }>;
  /** The workplace's own zone: it is preferred where the place has it. */
  timeZone: string;
}

/** Whether something may be done at a moment: nothing is known of the person, and nothing was sent before. */
export function mayI({ place, actor, question, timeZone }: Asking, language: Language): MayIAnswer {
  const { action, channel, now } = question;
  const zones = zonesOf(place);
  const [first = timeZone] = zones.includes(timeZone) ? [timeZone] : zones;
  const others = zones.filter((zone) => zone !== first);
  const { packs } = lawOf(place);
  const rules = readLaw(packs, actor, dayOf(now)).parts.flatMap((part) => part.rules);
  const decision = evaluate(packs, {
    ...{ actor, action, channel, now, timeZone: first, debtId: 'asked', history: [] },
    facts: { candidateTimeZones: others },
    ...{ silence: 'unknown', holidays: HOLIDAYS },
  });
  const { actions, channels, facts, elements } = lawTerms(language);
  const { mayI: text } = portalMessages(language).law;
  const isLater = decision.earliest !== null && decision.earliest > now;
  const what = channel ? `${actions[action]}, ${channels[channel]}` : actions[action];
  const named: Readonly<Record<string, string>> = elements;
  return {
    asked: text.asked(what, momentText(now, language)),
    decision: decision.decision === 'blocked' && !isLater ? 'never' : decision.decision,
    earliest: isLater && decision.earliest ? momentText(decision.earliest, language) : null,
    reasons: decision.reasons.flatMap(({ rule, mayGoOn, onlyWarns }) => {
      const one = rules.find((read) => read.rule.id === rule.id);
      return one ? [{ rule: ruleText(one, language), mayGoOn, onlyWarns }] : [];
    }),
    elements: decision.elements.map((element) => named[element] ?? element),
    settle: decision.settle.map((fact) => facts[fact]),
    zone: zoneText(first, now, language),
    otherZones: [...new Set(others.map((zone) => zoneText(zone, now, language)))],
  };
}

function momentText(moment: Moment, language: Language): string {
  const { moment: text } = portalMessages(language).law.mayI;
  const time = formatMoment(moment).slice(11, 16);
  return text(formatDate(dayOf(moment), language), clockText(time, language));
}

/** 'Eastern Time': as a language calls a zone. */
function zoneText(timeZone: string, at: Moment, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' });
  const parts = format.formatToParts(at * 1000);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
