import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { withoutHarmless } from '../../shared/reminders/lint/harmless.ts';
import { oneOf, phrases, type WordClasses } from '../../shared/reminders/lint/phrases.ts';
import { wordRule } from '../../shared/reminders/lint/word-rule.ts';
import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { holds } from './runs.ts';

const CLASSES: WordClasses = { food: oneOf('dinner|meal*', 'ice cream|7-up') };
const PHRASES = [
  ...['skip .. {food}', 'pay* now|at_once', 'no? {food} ... until', 'before # p.m', "don't call*"],
  ...['{food}|rent', 'pa*', 'at_once .. pay*', '#|two letters', 'no {food}'],
];
const VOCABULARY = [
  ...[
    'skip',
    'dinner',
    'meals',
    'ice-cream',
    'ice, cream',
    '7-up',
    'pay',
    'paying',
    'now',
    'at once',
  ],
  ...['no', 'until', 'before', '3', '1,200', 'p.m.', "don't", 'call', 'caller', 'rent', 'renting'],
  ...['two', 'letters', 'and', 'the', 'a', 'prepay', '.', ';', 'skipper'],
];
/** Some word of each part of every phrase: whoever is asked about it gives all patterns. */
const EVERYTHING = "skip dinner pay now until before 3 p.m don't call at once two letters no";

describe('a list of phrases', () => {
  it('compiles no phrase that cannot be there, and every one that is', () => {
    const text = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 12 });
    holds(
      fc.property(text, fc.constantFrom(...PHRASES), (words, phrase) => {
        const said = words.join(' ');
        const [pattern] = phrases([phrase], CLASSES)(EVERYTHING);
        const offered = phrases([phrase], CLASSES)(said);
        if (pattern?.test(said)) expect(offered).toHaveLength(1);
        if (!/[a-z]/.test(said)) expect(offered).toEqual([]);
      }),
    );
  });

  it('skips what shares but one word with the text', () => {
    expect(phrases(PHRASES, CLASSES)('skip')).toEqual([]);
    expect(phrases(['skip .. {food}'], CLASSES)('skip a meal')).toHaveLength(1);
  });

  it('refuses a class that nobody knows', () => {
    expect(() => phrases(['{drink}'], CLASSES)('water')).toThrow(RangeError);
  });

  it('tells each place where it stands', () => {
    const rule = wordRule('pressure', 'always', /rent/, phrases(['skip .. {food}'], CLASSES));
    expect(rule.find('rent or skip dinner')).toEqual([
      { from: 0, to: 4 },
      { from: 8, to: 19 },
    ]);
  });
});

it('shows one finding where two phrases of a rule meet', () => {
  const text =
    'Your landlord would hear about this from your boss, or your mother would know of it.';
  const threats = harmfulWords(text, 1, 'en', 'firm').filter(({ rule }) => rule === 'threat');
  const places = threats.flatMap(({ at }) => [at?.from ?? 0, at?.to ?? 0]);
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

describe('names and sayings', () => {
  it.each([
    ['en', 'We are on Sheriff Lane.', 'we are on _______ ____.'],
    ['en', 'Ask for Marshall at the desk.', 'ask for ________ at the desk.'],
    ['en', 'The tennis court is free.', 'the ______ _____ __ free.'],
    ['en', 'I’m Officer Dale.', "i'm officer dale."],
    ['es', 'Soy Dolores, de caja.', 'soy _______, de caja.'],
    ['es', 'Sin embargo, puede esperar.', '___ _______, puede esperar.'],
    ['fr', 'Demandez Mme Sergent.', 'demandez mme _______.'],
  ] as const)('are struck out, in %s: %s', (language, text, left) => {
    expect(withoutHarmless(text, language)).toBe(left);
  });

  it.each([
    ['en', 'This is Officer Dale with the county billing division.'],
    ['en', 'The court will hear of it.'],
    ['es', 'El alguacil irá a su casa.'],
    ['fr', 'Le tribunal sera saisi.'],
  ] as const)('hide no threat, in %s: %s', (language, text) => {
    expect(harmfulWords(text, 1, language, 'firm')).not.toEqual([]);
  });

  it('leave every character in its place', () => {
    const word = fc.constantFrom(
      'Sheriff',
      'Lane',
      'Sr.',
      'Juez',
      'cœur',
      'été',
      'court',
      '12',
      '\n',
    );
    holds(
      fc.property(fc.array(word), fc.constantFrom(...LANGUAGES), (words, language) => {
        const text = words.join(' ');
        expect(withoutHarmless(text, language)).toHaveLength(text.length);
      }),
    );
  });
});
