import type { Language } from '../money.ts';
import type { WorkTerm } from '../worklist.ts';

/**
 * Why somebody stands where they stand on the day's worklist, a word or two for each amount.
 *
 * @example WORK_TERM_WORDS.en.cost // 'Cost of a contact'
 */
export const WORK_TERM_WORDS: Readonly<Record<Language, Readonly<Record<WorkTerm, string>>>> = {
  en: {
    amount: 'Past due',
    age: 'Less, by its age',
    'usual-days': 'Probably on its way: within the days they usually take',
    promises: 'Earlier promises were not kept',
    'last-contact': 'Contacted not long ago',
    cost: 'Cost of a contact',
  },
  es: {
    amount: 'Vencido',
    age: 'Menos, por su antigüedad',
    'usual-days': 'Probablemente en camino: dentro de los días que suele tardar',
    promises: 'Promesas anteriores que no se cumplieron',
    'last-contact': 'Contacto reciente',
    cost: 'Costo de un contacto',
  },
  fr: {
    amount: 'Échu',
    age: 'Moins, selon l’ancienneté',
    'usual-days': 'Sans doute en route\u00a0: dans les délais habituels de la personne',
    promises: 'Promesses antérieures non tenues',
    'last-contact': 'Contact récent',
    cost: 'Coût d’un contact',
  },
};
