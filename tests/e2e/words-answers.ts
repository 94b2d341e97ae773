import type { Arguments } from '../../shared/contract/sidebar.ts';
import type { WordsKey, WordsView } from '../../shared/contract/sidebar-views.ts';

export const SPANISH_COURTESY: WordsKey = { language: 'es', tone: 'courteous', debt: 'one-off' };

export function wordsOf(kind: WordsKey, own: WordsView['own']): WordsView {
  return { ...kind, own, inUse: own !== null, person: 'Elena Ortiz', phone: '555 0142' };
}

/** What the script answers about the words of letters: ours go out until others are kept. */
export function wordsScript() {
  return {
    words: (kind: WordsKey) => wordsOf(kind, null),
    saveWords: ({ subject, paragraphs, ...kind }: Arguments<'saveWords'>) =>
      wordsOf(kind, { subject, paragraphs }),
    ourWords: (kind: WordsKey) => wordsOf(kind, null),
  };
}
