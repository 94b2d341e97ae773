import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { formatCount, formatDate } from '../dates.ts';

/** Words about what changed between two days. */
export interface RollForwardWords {
  title: string;
  day: string;
  dayWrong: (asOf: CivilDate) => string;
  compare: string;
  sinceThen: string;
  moved: string;
  openOn: (day: CivilDate) => string;
  billed: string;
  fell: string;
  rose: string;
  moreRows: (count: number) => string;
  note: string;
}

const date = (day: CivilDate, language: Language) => formatDate(day, language);
const n = (count: number, language: Language) => formatCount(count, language);

const en: RollForwardWords = {
  title: 'Compare with an earlier day',
  day: 'Earlier day',
  dayWrong: (asOf) => `Please choose a day before ${date(asOf, 'en')}.`,
  compare: 'Compare',
  sinceThen: 'Since then',
  moved: 'What changed it',
  openOn: (day) => `Open on ${date(day, 'en')}`,
  billed: 'New bills, what is open of them',
  fell: 'Paid or taken off',
  rose: 'Risen',
  moreRows: (count) => `And ${n(count, 'en')} smaller ones.`,
  note: 'Both days are counted from what your sheet says now. What was corrected or deleted since changes the earlier day, too.',
};

const es: RollForwardWords = {
  title: 'Comparar con un día anterior',
  day: 'Día anterior',
  dayWrong: (asOf) => `Elija un día anterior al ${date(asOf, 'es')}.`,
  compare: 'Comparar',
  sinceThen: 'Desde entonces',
  moved: 'Qué lo cambió',
  openOn: (day) => `Pendiente al ${date(day, 'es')}`,
  billed: 'Facturas nuevas, lo que queda pendiente',
  fell: 'Pagado o descontado',
  rose: 'Aumentos',
  moreRows: (count) => `Y ${n(count, 'es')} más, menores.`,
  note: 'Los dos días se cuentan según lo que dice hoy su hoja de cálculo. Lo que se corrigió o borró después cambia también el día anterior.',
};

const fr: RollForwardWords = {
  title: 'Comparer avec un jour antérieur',
  day: 'Jour antérieur',
  dayWrong: (asOf) => `Choisissez un jour avant le ${date(asOf, 'fr')}.`,
  compare: 'Comparer',
  sinceThen: 'Depuis',
  moved: 'Ce qui l’a fait changer',
  openOn: (day) => `Dû au ${date(day, 'fr')}`,
  billed: 'Nouvelles factures, ce qui en reste dû',
  fell: 'Payé ou retiré',
  rose: 'En hausse',
  moreRows: (count) => `Et ${n(count, 'fr')} autres, plus petites.`,
  note: 'Les deux jours sont comptés selon ce que dit votre feuille maintenant. Ce qui a été corrigé ou supprimé depuis change aussi le jour antérieur.',
};

/** The words of each language; a missing one does not compile. */
export const ROLL_FORWARD_WORDS: Readonly<Record<Language, RollForwardWords>> = { en, es, fr };
