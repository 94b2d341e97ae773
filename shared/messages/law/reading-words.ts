import type { Language } from '../../money.ts';
import { reading as en } from './en/reading.ts';
import { reading as es } from './es/reading.ts';
import { reading as fr } from './fr/reading.ts';

/** What stands around the rules where they are read. */
export type ReadingWords = typeof en;

const WORDS: Readonly<Record<Language, ReadingWords>> = { en, es, fr };

/**
 * What stands around the rules where they are read, in one language.
 *
 * @example readingWords('fr').parts.when // 'Quand'
 */
export function readingWords(language: Language): ReadingWords {
  return WORDS[language];
}
