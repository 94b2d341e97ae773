import { fold } from '../sheet/words.ts';

/** What patients complain about, in our kinds and in those of the CFPB's complaint form. */
export const CONDUCT_KINDS = [
  'harassment',
  'false-threat',
  'wrong-person',
  'contact-at-work',
  'disclosure',
  'wrong-amount',
  'other',
] as const;

/** A kind of conduct that a complaint is about. */
export type ConductKind = (typeof CONDUCT_KINDS)[number];

/**
 * The issues of debt collection, folded: those until April 2017 and those since.
 * Source: CFPB, consumer complaint form, product and issue options, 2013, 2017 and later.
 */
const ISSUES = kinds({
  'cont d attempts collect debt not owed': 'wrong-person',
  'attempts to collect debt not owed': 'wrong-person',
  'communication tactics': 'harassment',
  'electronic communications': 'harassment',
  'taking threatening an illegal action': 'false-threat',
  'took or threatened to take negative or legal action': 'false-threat',
  'false statements or representation': 'false-threat',
  'improper contact or sharing of info': 'disclosure',
  'threatened to contact someone or share information improperly': 'disclosure',
  'disclosure verification of debt': 'other',
  'written notification about debt': 'other',
});

/** Sub-issues that say something else than their issue does as a whole, folded. */
const SUB_ISSUES = kinds({
  'debt was paid': 'wrong-amount',
  'debt was discharged in bankruptcy': 'wrong-amount',
  'debt was already discharged in bankruptcy and is no longer owed': 'wrong-amount',
  'attempted to collect wrong amount': 'wrong-amount',
  'threatened to take legal action': 'false-threat',
  'contacted me after i asked not to': 'harassment',
  'contacted you after you asked them to stop': 'harassment',
  'contacted me instead of my attorney': 'harassment',
  'contacted you instead of your attorney': 'harassment',
  'contacted employer after asked not to': 'contact-at-work',
  'contacted your employer': 'contact-at-work',
});

/**
 * Our kind for what a complaint to the CFPB is about. "Debt is not mine" is the wrong person; a debt
 * that was paid is a wrong amount; what was not explained or not sent in time is `other`.
 *
 * @returns null for an issue that debt collection does not have in the CFPB's form
 * @example conductOf('Communication tactics', 'Frequent or repeated calls') // 'harassment'
 */
export function conductOf(issue: string, subIssue: string): ConductKind | null {
  const ofIssue = ISSUES.get(fold(issue));
  return ofIssue ? (SUB_ISSUES.get(fold(subIssue)) ?? ofIssue) : null;
}

function kinds(table: Readonly<Record<string, ConductKind>>): ReadonlyMap<string, ConductKind> {
  return new Map(Object.entries(table));
}
