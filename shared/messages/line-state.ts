import type { ReceivableState } from '../contract/portal.ts';
import type { Language } from '../money.ts';

/**
 * In which way the portal knows a line, the same words in the sheet and the portal.
 *
 * @example LINE_STATE_WORDS.en.opaque // 'A reference only'
 */
export const LINE_STATE_WORDS: Readonly<
  Record<Language, Readonly<Record<ReceivableState, string>>>
> = {
  en: {
    opaque: 'A reference only',
    linked: 'Linked to a person',
    placed: 'Placed with an agency',
  },
  es: {
    opaque: 'Solo por su referencia',
    linked: 'Vinculada a una persona',
    placed: 'Asignada a una agencia',
  },
  fr: {
    opaque: 'Référence seule',
    linked: 'Liée à une personne',
    placed: 'Confiée à une agence',
  },
};
