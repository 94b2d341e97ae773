import type { Language } from '../../money.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** A policy to begin with, for a practice to change before it is published. */
export interface PolicyExample {
  readonly title: string;
  /** Plain text: see shared/vetting/policy-text.ts. */
  readonly text: string;
}

const EXAMPLES: Readonly<Record<Language, PolicyExample>> = { en, es, fr };

/**
 * How patients are treated where it is done well, in one language: a text to begin with.
 *
 * @example policyExample('fr').title // 'Comment nos patients sont traités'
 */
export function policyExample(language: Language): PolicyExample {
  return EXAMPLES[language];
}
