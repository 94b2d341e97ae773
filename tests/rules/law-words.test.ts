import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/law/en/index.ts';
import { es } from '../../shared/messages/law/es/index.ts';
import { fr } from '../../shared/messages/law/fr/index.ts';
import { type RuleId, ruleWords } from '../../shared/messages/law/index.ts';
import { jurisdictionText, lawTerms, watchList } from '../../shared/messages/law/terms.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';

const LONGEST = 240;
const IDS = Object.keys(en) as RuleId[];

interface Text {
  readonly at: string;
  readonly text: string;
}

/** The sentences of all rules in one language. */
function ruleTexts(language: Language): Text[] {
  return IDS.flatMap((id) => {
    const { may, doubt } = ruleWords(id, language);
    const texts = [{ at: id, text: may }];
    return doubt === undefined ? texts : [...texts, { at: `${id}, doubt`, text: doubt }];
  });
}

/** Questions, things to say and things to watch: whole sentences too, but for the second. */
function termTexts(language: Language): Text[] {
  return Object.entries(lawTerms(language)).flatMap(([group, terms]) =>
    Object.entries(terms).map(([key, text]) => ({ at: `${group}.${key}`, text })),
  );
}

const allTexts = (language: Language) => [...ruleTexts(language), ...termTexts(language)];

/** Its numbers, however the language writes them: '7 h 30' and '7:30', '10 000' and '10,000'. */
function numbersOf(text: string): string[] {
  const plain = text
    .replace(/(?<=\d)[,\u00a0](?=\d{3}\b)/g, '')
    .replace(/(\d+)\u00a0h\u00a0(\d\d)/g, '$1:$2')
    .replace(/(\d+)\u00a0h\b/g, '$1:00')
    .replace(/(\d),(\d)/g, '$1.$2');
  return [...new Set(plain.match(/\d+(?:[.:]\d+)?/g))].sort();
}

function placesOf(texts: readonly Text[], breach: RegExp): string[] {
  return texts.filter(({ text }) => breach.test(text)).map(({ at, text }) => `${at}: ${text}`);
}

describe('The words of the rules', () => {
  it('stand for the same 229 rules, and the same doubts, in each language', () => {
    expect(IDS).toHaveLength(229);
    for (const catalogue of [es, fr]) expect(Object.keys(catalogue)).toEqual(IDS);
    const places = LANGUAGES.map((language) => allTexts(language).map(({ at }) => at));
    for (const at of places) expect(at).toEqual(places[0]);
  });

  it.each(LANGUAGES)('are short, and none is left empty, in %s', (language) => {
    const texts = allTexts(language);
    expect(texts.filter(({ text }) => text.length > LONGEST)).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() !== text || text === '')).toEqual([]);
    const open = ruleTexts(language).filter(({ text }) => !text.endsWith('.'));
    expect(open).toEqual([]);
  });

  it('name the same hours, days and amounts in each language', () => {
    const numbers = LANGUAGES.map((language) =>
      allTexts(language).map(({ at, text }) => `${at}: ${numbersOf(text).join(' ')}`),
    );
    for (const inOne of numbers) expect(inOne).toEqual(numbers[0]);
  });

  it('are translated: no sentence is the same in two languages', () => {
    const sentences = LANGUAGES.flatMap((language) => [
      ...new Set(ruleTexts(language).map(({ text }) => text)),
      ...Object.values(lawTerms(language).facts),
      ...Object.values(lawTerms(language).elements),
      ...watchList(language).map(({ what }) => what),
    ]);
    const twice = sentences.filter((text, index) => sentences.indexOf(text) !== index);
    expect(twice).toEqual([]);
  });

  it.each(LANGUAGES)('have the apostrophe ’ and one space between words, in %s', (language) => {
    expect(placesOf(allTexts(language), /'| {2}|\d %/)).toEqual([]);
  });
});

describe('French words of the rules', () => {
  const texts = allTexts('fr');

  it('have a no-break space before : ; ? ! » and the h of an hour, and after «', () => {
    expect(placesOf(texts, /[^\u00a0][:;?!»]|«[^\u00a0]|\d h\b|\d \d{3}\b/)).toEqual([]);
  });

  it('say vous', () => {
    expect(placesOf(texts, /(?<![\p{L}’-])(tu|toi|ton|ta|tes)(?![\p{L}’-])/iu)).toEqual([]);
  });
});

describe('Spanish words of the rules', () => {
  const texts = allTexts('es');

  it('open each question that they close', () => {
    expect(placesOf(texts, /^[^¿]*\?|\?[^¿]*\?|¿[^?]*(¿|$)/)).toEqual([]);
    const { facts } = lawTerms('es');
    expect(Object.values(facts).filter((fact) => !/^¿.+\?$/.test(fact))).toEqual([]);
  });

  it('say usted', () => {
    const familiar = /(?<!\p{L})(tú|tu|tus|ti|vosotros|vuestr[oa]s?)(?!\p{L})/iu;
    expect(placesOf(texts, familiar)).toEqual([]);
  });
});

describe('The names around the rules', () => {
  it.each([
    ['US', 'United States', 'Estados Unidos', 'États-Unis'],
    ['US-CA', 'California', 'California', 'Californie'],
    ['US-NY', 'New York', 'Nueva York', 'New York'],
    ['US-NY-NYC', 'New York City', 'Ciudad de Nueva York', 'Ville de New York'],
    ['MX', 'Mexico', 'México', 'Mexique'],
    ['EU', 'European Union', 'Unión Europea', 'Union européenne'],
    ['ES-CT', 'Catalonia', 'Cataluña', 'Catalogne'],
    ['GLOBAL', 'Everywhere', 'En todas partes', 'Partout'],
    ['XX-YY', 'XX-YY', 'XX-YY', 'XX-YY'],
  ])('call %s by its name', (jurisdiction, ...names) => {
    expect(LANGUAGES.map((language) => jurisdictionText(jurisdiction, language))).toEqual(names);
  });

  it('list what changes soon, the dated first and each once', () => {
    const listed = watchList('en');
    const dates = listed.map(({ date }) => date);
    expect(listed).toHaveLength(11);
    expect(new Set(listed.map(({ what }) => what)).size).toBe(11);
    expect(dates.slice(0, 4)).toEqual(['2026-09-01', '2026-12-01', '2027-01-01', '2027-01-31']);
    expect(dates.slice(4).every((date) => date === null)).toBe(true);
    for (const { jurisdiction } of listed) {
      expect(jurisdictionText(jurisdiction, 'en')).not.toBe(jurisdiction);
    }
  });
});
