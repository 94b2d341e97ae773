import type { Language } from '../../money.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

/** The portal's words: one file an area, the English one being the shape of the others. */
export type PortalMessages = typeof en;

const CATALOGUES: Readonly<Record<Language, PortalMessages>> = { en, es, fr };

/**
 * The portal's words in one language.
 *
 * @example portalMessages('fr').frame.skip // 'Aller au contenu'
 */
export function portalMessages(language: Language): PortalMessages {
  return CATALOGUES[language];
}
