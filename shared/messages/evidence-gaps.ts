import type { Language } from '../money.ts';
import type { EvidenceGap, Gap } from '../vetting/coverage.ts';
import { formatDate } from './dates.ts';
import { evidenceName } from './evidence-kinds.ts';

/** Which papers an agency lacks, the same words in the sidebar, the portal and its mails. */

interface GapWords {
  readonly gaps: Readonly<Record<Gap, string>>;
  /** In the place of `lapsed` where the last day is known. */
  readonly lapsedAfter: (date: string) => string;
}

const WORDS: Readonly<Record<Language, GapWords>> = {
  en: {
    gaps: {
      'not-yet': 'not valid yet',
      lapsed: 'lapsed',
      'no-last-day': 'without a last day',
      'not-accepted': 'not accepted by the practice',
      'self-declared': 'only declared',
      missing: 'missing',
    },
    lapsedAfter: (date) => `lapsed, valid until ${date}`,
  },
  es: {
    gaps: {
      'not-yet': 'aún no está vigente',
      lapsed: 'venció',
      'no-last-day': 'sin fecha de vencimiento',
      'not-accepted': 'sin aceptar por la clínica',
      'self-declared': 'solo de palabra',
      missing: 'falta',
    },
    lapsedAfter: (date) => `venció; vigente hasta el ${date}`,
  },
  fr: {
    gaps: {
      'not-yet': 'pas encore valable',
      lapsed: 'échéance dépassée',
      'no-last-day': 'sans date de fin',
      'not-accepted': 'sans l’accord du cabinet',
      'self-declared': 'sur simple déclaration',
      missing: 'manque',
    },
    lapsedAfter: (date) => `échéance dépassée, valable jusqu’au ${date}`,
  },
};

/**
 * What an agency lacks, as a list in one line.
 *
 * @example gapList([{ kind: 'licence', gap: 'missing', since: null }], 'en')
 *   // 'Collection licence (missing)'
 */
export function gapList(gaps: readonly EvidenceGap[], language: Language): string {
  const { gaps: words, lapsedAfter } = WORDS[language];
  return gaps
    .map(({ kind, gap, since }) => {
      const why = since === null ? words[gap] : lapsedAfter(formatDate(since, language));
      return `${evidenceName(kind, language)} (${why})`;
    })
    .join(', ');
}
