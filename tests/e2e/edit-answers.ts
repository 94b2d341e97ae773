import type { EditAnswer, EditView, LetterFile } from '../../shared/contract/letter-views.ts';
import type { Arguments } from '../../shared/contract/sidebar.ts';
import { typedAmounts } from '../../shared/reminders/lint/amounts.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import { SPANISH_COURTESY } from './words-answers.ts';

/** The smallest file that a reader of PDF opens. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
).toString('base64');

export const LETTER_FILE: LetterFile = { day: '2026-11-21', number: 3, pdf: PDF };

const { subject, paragraphs } = defaultTemplate('es', 'courteous', 'one-off');
const USUAL = { subject, paragraphs: [...paragraphs] };
const AMOUNTS = { currency: 'USD', now: [64_218], typed: [64_218] };

export function editOf(own: EditView['own']): EditView {
  return { edit: 'edit:1', kind: SPANISH_COURTESY, own, usual: USUAL, by: '' };
}

/** What the script answers about the words of single messages: the usual ones until others are kept. */
export function editScript() {
  return {
    edit: () => editOf(null),
    saveEdit: ({ by, ...words }: Arguments<'saveEdit'>): EditAnswer => {
      const findings = typedAmounts(words, 'es', AMOUNTS);
      const own = { subject: words.subject, paragraphs: words.paragraphs, by };
      const saved = findings.length === 0;
      return { saved, findings, view: editOf(saved ? own : null) };
    },
    dropEdit: () => editOf(null),
    letterAgain: () => LETTER_FILE,
  };
}
