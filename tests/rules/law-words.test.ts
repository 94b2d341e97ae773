import { describe, expect, it } from 'vitest';
import { PACKS } from '../../shared/law/packs/index.ts';
import { citationText } from '../../shared/messages/law/citations.ts';
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

describe.each(['es', 'fr'] as const)('citations in %s', (language) => {
  const cited = PACKS.flatMap(({ rules }) =>
    rules.map(({ id, citation }) => ({ at: id, text: citationText(citation, language) })),
  ).filter(({ text }) => text !== 'product policy'); // said in words of its own

  it('keep no English word but in the names of laws and offices', () => {
    const names =
      /Nacha Operating Rules|Fair Medical Debt Reporting Act|(?:Pub\. Health|Gen\. Bus\.|Com\.) Law/g;
    const own = cited.map(({ at, text }) => ({ at, text: text.replace(names, '') }));
    const english =
      /\b(?:and|of|the|with|by|as|to|for|from|or|no|never|not|see|on|in|area|part|rules?|policy|principles|law|section|sec|chapter|ch|first|amended|incorporating|effective|analogous|methods|deliberation|derived|text|private|card|contract|compliance|seq|cmt|GDPR|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{4})\b/i;
    expect(placesOf(own, english)).toEqual([]);
  });

  it('name the same numbers, a comma before the article, and whole dates', () => {
    for (const { citation } of PACKS.flatMap(({ rules }) => rules)) {
      const numbers = numbersOf(citation.replace(/\d{4}-\d\d-\d\d/g, ''));
      const text = citationText(citation, language);
      expect(numbersOf(text)).toEqual(expect.arrayContaining(numbers));
    }
    expect(placesOf(cited, /[^,(] arts?\.|\d{4}-\d\d-\d\d/)).toEqual([]);
  });
});

it('cites laws as people of the language do', () => {
  const cite = (citation: string) =>
    (['en', 'es', 'fr'] as const).map((one) => citationText(citation, one));
  expect(cite('Ley 19.628 art. 17 as amended by Ley 21.504')).toEqual([
    'Ley 19.628 art. 17 as amended by Ley 21.504',
    'Ley 19.628, art. 17, modificado por la Ley 21.504',
    'Ley 19.628, art. 17, modifié par la Ley 21.504',
  ]);
  expect(cite('Código Civil arts. 2515, 2521; DOF 2014-10-07')).toEqual([
    'Código Civil arts. 2515, 2521; DOF 2014-10-07',
    'Código Civil, arts. 2515, 2521; DOF 7 de octubre de 2014',
    'Código Civil, art. 2515, 2521\u00a0; DOF 7 octobre 2014',
  ]);
  expect(new Set(cite('12 CFR 1006.6(b)(1)(i)-(ii)')).size).toBe(1);
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
