import { describe, expect, it } from 'vitest';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../shared/places.ts';
import { EVIDENCE_KINDS } from '../../../shared/vetting/evidence-kinds.ts';
import {
  defaultWeights,
  QUESTION_SECTIONS,
  QUESTIONS,
  questionsFor,
} from '../../../shared/vetting/questions.ts';

const codesFor = (country: Jurisdiction) => questionsFor(country, 'full').map(({ code }) => code);

describe.each(JURISDICTIONS)('the questionnaire in %s', (country) => {
  it('has 12 knock-outs, and 50 questions with the 12 among them', () => {
    const knockOuts = questionsFor(country, 'knock-outs');
    expect(knockOuts).toHaveLength(12);
    expect(codesFor(country)).toHaveLength(50);
    expect(codesFor(country)).toEqual(expect.arrayContaining(knockOuts.map(({ code }) => code)));
  });

  it('asks something in every section, in their order', () => {
    const sections = questionsFor(country, 'full').map(({ section }) => section);
    expect([...new Set(sections)]).toEqual(QUESTION_SECTIONS);
    expect(sections.map((section) => QUESTION_SECTIONS.indexOf(section))).toEqual(
      sections.map((section) => QUESTION_SECTIONS.indexOf(section)).sort((a, b) => a - b),
    );
  });

  it('weighs 100 points in whole ones, a knock-out more than any other', () => {
    const weights = Object.values(defaultWeights(questionsFor(country, 'full')));
    expect(weights.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    for (const { weight, knocksOut } of questionsFor(country, 'full')) {
      expect(weight === 3).toBe(knocksOut !== undefined);
    }
  });
});

describe('a question', () => {
  it('has a code of its own', () => {
    expect(new Set(QUESTIONS.map(({ code }) => code)).size).toBe(QUESTIONS.length);
  });

  it('knocks out by yes or no alone', () => {
    for (const { code, knocksOut, answer } of QUESTIONS) {
      if (knocksOut) expect([code, answer]).toEqual([code, 'yes-no']);
    }
  });

  it('is knocked out by a yes where the yes is bad news, by a no everywhere else', () => {
    const byYes = QUESTIONS.filter(({ knocksOut }) => knocksOut === 'yes');
    expect(byYes.map(({ code }) => code)).toEqual(['exclusions', 'open-orders']);
  });

  it('together with the others finds a use for every kind of evidence', () => {
    const used = new Set(QUESTIONS.flatMap(({ evidence }) => evidence));
    expect([...used].sort()).toEqual([...EVIDENCE_KINDS].sort());
  });
});

describe('a French agency', () => {
  it('is asked for declaration, mandate, insurance and account, and for no licence', () => {
    const codes = codesFor('FR');
    for (const code of ['declaration', 'mandate', 'insurance', 'client-account']) {
      expect(codes).toContain(code);
    }
    for (const code of ['licence', 'bond', 'exclusions']) expect(codes).not.toContain(code);
  });

  it('reads of no "agrément": French law knows none', () => {
    const { sections, questions } = questionWords('fr');
    expect(JSON.stringify([sections, questions])).not.toMatch(/agrément/i);
    for (const code of codesFor('FR')) expect(questions[code].ask).not.toMatch(/licence/i);
  });

  it('is the only one that is asked what French law alone wants', () => {
    for (const country of JURISDICTIONS.filter((one) => one !== 'FR')) {
      for (const code of ['declaration', 'mandate', 'first-letter']) {
        expect(codesFor(country)).not.toContain(code);
      }
    }
  });
});

describe.each(LANGUAGES)('the words of the questionnaire in %s', (language) => {
  const { sections, questions } = questionWords(language);
  const all = Object.entries(questions);

  it('name every question and section, and nothing else', () => {
    expect(Object.keys(questions)).toEqual(QUESTIONS.map(({ code }) => code));
    expect(Object.keys(sections)).toEqual(QUESTION_SECTIONS);
  });

  it('ask a question, and end a hint as a sentence', () => {
    for (const [code, { ask, hint }] of all) {
      expect([code, ask]).toEqual([code, expect.stringMatching(/\?$/)]);
      expect([code, hint]).toEqual([code, expect.stringMatching(/[.?]$/)]);
    }
  });

  it('are short', () => {
    for (const [code, { ask, hint }] of all) {
      expect([code, ask.length <= 105 && hint.length <= 105]).toEqual([code, true]);
    }
  });

  it('are each its own', () => {
    const texts = all.flatMap(([, { ask, hint }]) => [ask, hint]);
    const repeated = texts.filter((text, at) => texts.indexOf(text) !== at);
    expect(repeated).toEqual([]);
  });
});

it('no word of one language stands in another', () => {
  const texts = LANGUAGES.map((language) =>
    Object.values(questionWords(language).questions).flatMap(({ ask, hint }) => [ask, hint]),
  );
  const [en, es, fr] = texts.map((list) => new Set(list));
  for (const text of en ?? []) expect(es?.has(text) || fr?.has(text)).toBe(false);
  for (const text of es ?? []) expect(fr?.has(text)).toBe(false);
});
