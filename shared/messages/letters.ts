import type { Language } from '../money.ts';
import { en } from './letters/en.ts';
import { es } from './letters/es.ts';
import { fr } from './letters/fr.ts';
import type { LetterTexts } from './letters/texts.ts';

/** The letter's words in each language that we speak. */
export const LETTERS: Readonly<Record<Language, LetterTexts>> = { en, es, fr };
