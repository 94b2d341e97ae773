import { type CivilDate, daysBetween } from '../../calendar.ts';
import { lawOf } from '../../law/places.ts';
import {
  isToCheck,
  type LawChange,
  type ReadingPart,
  type RuleRead,
  readLaw,
} from '../../law/reading.ts';
import type { Actor } from '../../law/vocabulary.ts';
import type { Language } from '../../money.ts';
import { formatDate } from '../dates.ts';
import { citationText } from './citations.ts';
import { type HoursText, hoursText } from './hours-text.ts';
import { type RuleId, ruleWords } from './index.ts';
import { readingWords } from './reading-words.ts';
import { jurisdictionText, lawTerms, type Watched, watchList } from './terms.ts';

/** A rule in words. */
export interface RuleText {
  readonly id: string;
  readonly may: string;
  /** Why it may be read in another way; null where it may not. */
  readonly doubt: string | null;
  /** What it comes before, or forbids. */
  readonly about: readonly string[];
  /** What a message must say. */
  readonly elements: readonly string[];
  /** For whom alone it holds. */
  readonly onlyFor: readonly string[];
  /** 'Forbidden', 'Good practice, not law' ... */
  readonly force: string;
  /** It is law, and no good practice or mere information. */
  readonly isLaw: boolean;
  readonly jurisdiction: string;
  readonly since: string;
  readonly citation: string;
  /** How we know it. */
  readonly known: string;
  /** Nobody should rely on it before a lawyer has looked at it. */
  readonly isToCheck: boolean;
}

/** Something that becomes another law, or may. */
export interface ChangeText {
  /** The first day of it; null where no day is known. */
  readonly day: CivilDate | null;
  readonly date: string;
  readonly jurisdiction: string;
  readonly notes: readonly string[];
  readonly rules: readonly { readonly what: string; readonly rule: RuleText }[];
}

/** What the packs of a place say, in one language, ready to be shown. */
export interface LawReading {
  readonly place: string;
  readonly placeName: string;
  /** That we know only a part of the law of the place, or none; null where we have its own. */
  readonly caveat: string | null;
  readonly packs: readonly { readonly name: string; readonly date: string }[];
  readonly hours: readonly HoursText[];
  readonly parts: readonly {
    readonly part: ReadingPart;
    readonly title: string;
    readonly none: string;
    readonly rules: readonly RuleText[];
  }[];
  readonly coming: readonly ChangeText[];
  readonly past: readonly ChangeText[];
  readonly toCheck: string;
  readonly notAdvice: string;
}

/** Whose law is read, by whom, as of which day. */
export interface LawAsked {
  readonly place: string;
  readonly actor: Actor;
  readonly day: CivilDate;
}

/**
 * The law of a place in words, as of a day: what holds, by what a person asks, and what changes.
 *
 * @param asked a place of `LAW_PLACES`
 * @example lawReading({ place: 'PE', actor: 'clinic', day: '2026-11-24' }, 'en').parts[0]?.title // 'When'
 */
export function lawReading({ place, actor, day }: LawAsked, language: Language): LawReading {
  const { packs } = lawOf(place);
  const words = readingWords(language);
  const reading = readLaw(packs, actor, day);
  const rules = reading.parts.flatMap((part) => part.rules);
  const places = new Set(packs.map(({ jurisdiction }) => jurisdiction));
  const watched = watchList(language).filter(({ jurisdiction }) => places.has(jurisdiction));
  const isComing = ({ date }: Watched) => date === null || date > day;
  return {
    ...{ place, placeName: placeName(place, language), caveat: caveatOf(place, language) },
    packs: packs.map(({ jurisdiction, version }) => ({
      name: jurisdictionText(jurisdiction, language),
      date: formatDate(version, language),
    })),
    hours: reading.hours.map((hours) => {
      const conditions = rules.flatMap(({ rule, onlyIf }) =>
        onlyIf && hours.ruleIds.includes(rule.id) ? [onlyIf] : [],
      );
      return hoursText(hours, conditions, day, language);
    }),
    parts: reading.parts.map(({ part, rules: own }) => ({
      ...{ part, title: words.parts[part], none: words.none[part] },
      rules: own.map((rule) => ruleText(rule, language)),
    })),
    coming: changeTexts(
      { changes: reading.coming, watched: watched.filter(isComing), isAhead: true },
      language,
    ),
    past: changeTexts(
      { changes: reading.past, watched: watched.filter((one) => !isComing(one)), isAhead: false },
      language,
    ).reverse(),
    toCheck: lawTerms(language).verifications.memory_only,
    notAdvice: words.notAdvice,
  };
}

/**
 * What changes within some days: what has no day is not among them.
 *
 * @param days how many, counted from the day of the reading
 * @example changesWithin(lawReading({ place: 'CL', actor: 'clinic', day }, 'en'), day, 90)[0]?.day // '2026-12-01'
 */
export function changesWithin(
  { coming }: Pick<LawReading, 'coming'>,
  from: CivilDate,
  days: number,
): ChangeText[] {
  return coming.filter(({ day }) => day !== null && daysBetween(from, day) <= days);
}

/**
 * A place as a name by itself: with a capital letter.
 *
 * @example placeName('other', 'en') // 'Another country'
 */
export function placeName(place: string, language: Language): string {
  const name = jurisdictionText(place, language);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function caveatOf(place: string, language: Language): string | null {
  const { packs, known } = lawOf(place);
  const { known: text } = readingWords(language);
  const name = jurisdictionText(place, language);
  if (known === 'own') return null;
  if (known === 'none') return text.none(name);
  const wider = packs.map(({ jurisdiction }) => jurisdictionText(jurisdiction, language));
  return text.wider(name, wider.slice(0, -1).join(', '));
}

/**
 * One rule in words.
 *
 * @example ruleText({ rule, jurisdiction: 'PE', onlyIf: null, actions: [] }, 'es').force // 'Prohibido'
 */
export function ruleText(
  { rule, jurisdiction, onlyIf, actions }: RuleRead,
  language: Language,
): RuleText {
  const { id, check, checked, citation, creditor, force, since } = rule;
  const [words, terms] = [readingWords(language), lawTerms(language)];
  // a test holds that the packs and the words have the same ids
  const { may, doubt = null } = ruleWords(id as RuleId, language);
  const named: Readonly<Record<string, string>> = terms.elements;
  const elements = check?.type === 'content' ? check.elements : [];
  return {
    ...{
      id,
      may,
      doubt,
      citation: citation === 'product policy' ? words.ownPolicy : citationText(citation, language),
      known: terms.verifications[checked],
    },
    about: actions.map((action) => terms.actions[action]),
    elements: elements.map((element) => named[element] ?? element),
    onlyFor: [
      ...(creditor ? [words.scopes[creditor]] : []),
      ...(onlyIf ? [words.onlyIf(terms.facts[onlyIf])] : []),
    ],
    force: terms.severities[force],
    isLaw: force !== 'best_practice' && force !== 'info',
    jurisdiction: jurisdictionText(jurisdiction, language),
    since: since === null ? words.sinceUnknown : words.since(formatDate(since, language)),
    isToCheck: isToCheck(rule),
  };
}

interface Changing {
  changes: readonly LawChange[];
  watched: readonly Watched[];
  /** None of it holds yet. */
  isAhead: boolean;
}

/** Rules and what is watched, of one place and day together; in order of the days, those without last. */
function changeTexts({ changes, watched, isAhead }: Changing, language: Language): ChangeText[] {
  const words = readingWords(language);
  const dated = new Map<string, ChangeText>();
  const name = (day: CivilDate | null, jurisdiction: string) => `${day ?? '9'} ${jurisdiction}`;
  const blank = (day: CivilDate | null, jurisdiction: string): ChangeText => ({
    day,
    date: day === null ? words.noDay : formatDate(day, language),
    jurisdiction: jurisdictionText(jurisdiction, language),
    ...{ notes: [], rules: [] },
  });
  for (const { day, jurisdiction, begin, end } of changes) {
    const rules = [
      ...begin.map((one) => {
        const rule = ruleText(one, language);
        const from = words.from(formatDate(day, language));
        return { what: words.begins, rule: isAhead ? { ...rule, since: from } : rule };
      }),
      ...end.map((one) => ({ what: words.ends, rule: ruleText(one, language) })),
    ];
    dated.set(name(day, jurisdiction), { ...blank(day, jurisdiction), rules });
  }
  for (const { date, jurisdiction, what } of watched) {
    const one = dated.get(name(date, jurisdiction)) ?? blank(date, jurisdiction);
    dated.set(name(date, jurisdiction), { ...one, notes: [...one.notes, what] });
  }
  return [...dated].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
