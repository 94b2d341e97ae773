import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../../shared/money.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const messages: Record<Language, Messages> = { en, es, fr };

const Spoken = createContext<Language>('en');

/** Says in which language everything inside of it speaks. */
export const SpokenLanguage = Spoken.Provider;

/** The words of the language that is spoken here. */
export function useMessages(): Messages {
  return messages[useContext(Spoken)];
}

export function useLanguage(): Language {
  return useContext(Spoken);
}
