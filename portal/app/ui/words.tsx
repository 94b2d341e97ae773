import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';
import { type Formats, formatsOf } from './formats.ts';

interface Words {
  language: Language;
  words: PortalMessages;
  /** Dates, numbers and money as the language writes them. */
  formats: Formats;
}

const Context = createContext<Words | null>(null);

export function WordsProvider({
  language,
  words,
  children,
}: {
  language: Language;
  words: PortalMessages;
  children: ReactNode;
}) {
  const value = useMemo(
    () => ({ language, words, formats: formatsOf(language) }),
    [language, words],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The catalogue of the person's language, and how that language writes dates and amounts. */
export function useWords(): Words {
  const value = useContext(Context);
  if (!value) throw new Error('There is no WordsProvider above');
  return value;
}
