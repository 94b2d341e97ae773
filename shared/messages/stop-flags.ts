import type { Language } from '../money.ts';
import type { StopFlag } from '../receivables.ts';

/**
 * What stands against reminders, the same words in the sidebar and the portal.
 *
 * @example STOP_FLAG_WORDS.en.dispute // 'In dispute'
 */
export const STOP_FLAG_WORDS: Readonly<Record<Language, Readonly<Record<StopFlag, string>>>> = {
  en: {
    dispute: 'In dispute',
    plan: 'Payment plan running',
    hold: 'On hold',
    hardship: 'In hardship',
    'opt-out': 'Wants no reminders',
    agency: 'At an agency',
    deceased: 'Deceased',
    bankrupt: 'Insolvent',
    represented: 'Has a lawyer',
    insurance: 'Insurance still pays',
    'written-off': 'Written off',
    contradiction: 'Two cells contradict each other',
  },
  es: {
    dispute: 'En reclamo',
    plan: 'Con plan de pagos',
    hold: 'En espera',
    hardship: 'En dificultades',
    'opt-out': 'No quiere recordatorios',
    agency: 'En una agencia',
    deceased: 'Falleció',
    bankrupt: 'En insolvencia',
    represented: 'Tiene abogado',
    insurance: 'El seguro aún paga',
    'written-off': 'Dado por perdido',
    contradiction: 'Dos celdas se contradicen',
  },
  fr: {
    dispute: 'Contesté',
    plan: 'Échéancier en cours',
    hold: 'En attente',
    hardship: 'En difficulté',
    'opt-out': 'Ne veut pas de relance',
    agency: 'En société de recouvrement',
    deceased: 'Décédé',
    bankrupt: 'En procédure d’insolvabilité',
    represented: 'A un avocat',
    insurance: 'L’assurance paie encore',
    'written-off': 'Passé en perte',
    contradiction: 'Deux cellules se contredisent',
  },
};
