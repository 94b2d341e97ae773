import type { WordsKey, WordsView } from '../../shared/contract/letter-views.ts';
import type { Arguments } from '../../shared/contract/sidebar.ts';
import { HOUSE_ITEMS } from '../../shared/reminders/lint/items.ts';
import { lawOnWords } from '../../shared/reminders/lint/law-items.ts';
import { lint } from '../../shared/reminders/lint/lint.ts';
import { sortReply } from '../../shared/reminders/reply/sort.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';

export const SPANISH_COURTESY: WordsKey = { language: 'es', tone: 'courteous', debt: 'one-off' };

/** The clinic is in Chile, whose law asks for much in each message. */
const LAW = lawOnWords('CL', '2026-11-21').items;

function wordsOf(kind: WordsKey, own: WordsView['own']): WordsView {
  const { subject, paragraphs } = defaultTemplate(kind.language, kind.tone, kind.debt, LAW);
  return {
    ...{ ...kind, own, inUse: own !== null, ours: { subject, paragraphs: [...paragraphs] } },
    lawAlsoWants: [
      {
        text: 'Después de 15 días sin respuesta, envíe una copia por escrito.',
        citation: 'Ley 19.496 art. 37',
      },
    ],
  };
}

/** What the script answers about the words of letters: ours go out until others are kept. */
export function wordsScript() {
  return {
    words: (kind: WordsKey) => wordsOf(kind, null),
    checkWords: ({ subject, paragraphs, ...kind }: Arguments<'checkWords'>) =>
      lint({ subject, paragraphs }, kind.language, kind.tone, {
        ...{ person: 'Elena Ortiz', phone: '555 0142', names: [], onPaper: true },
        ...{ mandatory: HOUSE_ITEMS, law: LAW },
      }),
    sortAnswer: ({ text }: Arguments<'sortAnswer'>) => sortReply(text, '2026-11-21'),
    saveWords: ({ subject, paragraphs, ...kind }: Arguments<'saveWords'>) =>
      wordsOf(kind, { subject, paragraphs }),
    ourWords: (kind: WordsKey) => wordsOf(kind, null),
  };
}
