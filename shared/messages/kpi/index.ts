import type { Language } from '../../money.ts';
import { en, type KpiWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const CATALOGUES: Readonly<Record<Language, KpiWords>> = { en, es, fr };

/**
 * The words about figures in one language.
 *
 * @example kpiWords('es').figures.dso.name // 'Días de facturación pendientes'
 */
export function kpiWords(language: Language): KpiWords {
  return CATALOGUES[language];
}
