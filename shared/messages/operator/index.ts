import type { Language } from '../../money.ts';
import { en, type OperatorMessages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { OperatorMessages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, OperatorMessages>> = { en, es, fr };

/**
 * What the portal's process and its commands say in the terminal.
 *
 * @example operatorMessages('es').starting // 'Se abre el portal…'
 */
export function operatorMessages(language: Language): OperatorMessages {
  return CATALOGUES[language];
}
