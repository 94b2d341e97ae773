/**
 * What can prove an answer of a collection agency: the kinds of paper, in the words of the field.
 * Stored with each item, so a code never changes its meaning. Which law asks for which is not said here.
 *
 * `eo-insurance` is errors and omissions, `baa` a business associate agreement, `exclusion-check` a
 * search of the official exclusion lists, `ppms` a certified system of agency management,
 * `trust-account` and `dedicated-account` hold creditors' money only, `prosecutor-declaration` is the
 * French one of the activity, `continuity` a plan for the day the office or its systems fail.
 */
export const EVIDENCE_KINDS = [
  'licence',
  'bond',
  'eo-insurance',
  'cyber-insurance',
  'baa',
  'exclusion-check',
  'soc2',
  'pci',
  'hitrust',
  'ppms',
  'trust-account',
  'training',
  'complaint-log',
  'references',
  'continuity',
  'liability-insurance',
  'dedicated-account',
  'prosecutor-declaration',
  'written-mandate',
  'data-processing-agreement',
] as const;

/** A kind of paper that proves something about an agency. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
