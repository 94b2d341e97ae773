import type { Language } from '../../money.ts';
import { sentencesOf } from './text.ts';

/** Below this a text is harder than a newspaper: worth another look. */
export const EASY = 60;
/** Below this most people have to read it twice: no reminder goes out so. */
export const HARD = 50;
/** Words of one sentence that is easy to lose the thread of. */
export const LONG_SENTENCE = 30;

/**
 * How easy a text is to read, about 0 (hard) to 100 (easy), by words in a sentence and syllables in a
 * word. Sources: English: R. Flesch, "A new readability yardstick", 1948. Spanish: J. Fernández Huerta,
 * "Medidas sencillas de lecturabilidad", 1959. French: L. Kandel and A. Moles, "Application de l'indice
 * de Flesch à la langue française", 1958. Syllables are counted by the spelling, so a few are missed.
 *
 * @returns null for a text without words
 * @example readingEase('The sun is up.', 'en') // 118
 */
export function readingEase(text: string, language: Language): number | null {
  const sentences = sentencesOf(text)
    .map(({ text: one }) => wordsOf(one))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const { base, perSentence, perWord } = FORMULAS[language];
  const ease =
    base - perSentence * (words.length / sentences.length) - perWord * (syllables / words.length);
  return Math.round(ease);
}

const FORMULAS = {
  en: { base: 206.835, perSentence: 1.015, perWord: 84.6 },
  es: { base: 206.84, perSentence: 1.02, perWord: 60 },
  fr: { base: 207, perSentence: 1.015, perWord: 73.6 },
} as const satisfies Record<Language, object>;

/**
 * The words of a text; numbers are none.
 *
 * @example wordsOf('Bill 12 isn’t paid') // ['Bill', 'isn’t', 'paid']
 */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:['\u2019-]\p{L}+)*/gu) ?? [];
}

function syllablesOf(word: string, language: Language): number {
  return Math.max(1, COUNT[language](word.toLowerCase()));
}

const COUNT: Readonly<Record<Language, (word: string) => number>> = {
  en: (word) =>
    groups(
      word.replace(/(?<=[aeiouy].*)(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, ''),
      /[aeiouy]+/g,
    ),
  // two strong vowels stand apart, and so does a weak one with an accent
  es: (word) =>
    groups(
      word.replace(/([qg])u(?=[ei\u00e9\u00ed])/g, '$1'),
      /[iu\u00fcy]?[aeo\u00e1\u00e9\u00f3][iu\u00fcy]?(?![\u00ed\u00fa])|[\u00ed\u00fa]|[iu\u00fc]+|y$/g,
    ),
  fr: (word) =>
    groups(
      word
        .replace(/([qg])u(?=[e\u00e9\u00e8\u00eai])/g, '$1')
        .replace(
          /(?<=[aeiouy\u00e0\u00e2\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u0153].*)(?:e|es|ent)$/,
          '',
        ),
      /[aeiouy\u00e0\u00e2\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u0153]+/g,
    ),
};

function groups(word: string, vowels: RegExp): number {
  return word.match(vowels)?.length ?? 0;
}
