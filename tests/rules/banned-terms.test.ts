import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { blocks } from '../../shared/reminders/lint/findings.ts';

import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { BANNED } from './banned-terms.ts';

const PLAIN: Readonly<Record<Language, (term: string) => string>> = {
  en: (term) => `This letter is about ${term}.`,
  es: (term) => `Esta carta trata de ${term}.`,
  fr: (term) => `Cette lettre parle de ceci : ${term}.`,
};

describe.each(LANGUAGES)('the banned terms, in %s', (language) => {
  test.each(Object.entries(BANNED[language]))('that speak of %s all block', (rule, terms) => {
    const missed = terms.filter((term) => {
      const found = harmfulWords(PLAIN[language](term), 1, language, 'last').filter(blocks);
      return !found.some((one) => one.rule === rule);
    });
    expect(missed).toEqual([]);
  });

  test('block in capitals and without accents as well', () => {
    const terms = Object.values(BANNED[language]).flat();
    const plain = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const missed = terms.filter(
      (term) => !harmfulWords(PLAIN[language](plain(term)), 1, language, 'last').some(blocks),
    );
    expect(missed).toEqual([]);
  });
});
