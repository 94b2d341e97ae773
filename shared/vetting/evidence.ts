import { type Jurisdiction, jurisdictionOf, type Place } from '../places.ts';
import type { EvidenceKind } from './evidence-kinds.ts';

/**
 * Which evidence is asked of an agency, by where the patients live. Leads for a practice and its lawyer,
 * no legal advice: each line tells where it is asked for, and whether that text was read.
 */

/** One line of what is asked for at a place. */
export interface AskedEvidence {
  readonly kind: EvidenceKind;
  /** Without what is required nobody is placed from there; what is asked for only counts in the score. */
  readonly isRequired: boolean;
  /** Of each place for itself, as a licence is; else one serves everywhere. */
  readonly isLocal: boolean;
  /** It ends on a day that has to be told. */
  readonly expires: boolean;
  readonly source: string;
  /** The law's own text was read; else it is to be checked by a lawyer. */
  readonly isRead: boolean;
}

type Line = readonly [kind: EvidenceKind, source: string];

/** Kinds that end on a day; a paper without it proves nothing for long. */
const EXPIRING: readonly EvidenceKind[] = [
  'licence',
  'bond',
  'eo-insurance',
  'cyber-insurance',
  'liability-insurance',
  'exclusion-check',
  'soc2',
  'pci',
  'hitrust',
  'ppms',
  'training',
];
const LOCAL: readonly EvidenceKind[] = ['licence', 'bond'];
/** Lines whose law was read in its own text. */
const READ: readonly string[] = ['CPCE R124-2', 'CPCE R124-3'];

interface Template {
  readonly required: readonly Line[];
  readonly asked: readonly Line[];
}

const GOOD_PRACTICE: readonly Line[] = [
  ['training', 'HFMA/ACA'],
  ['complaint-log', 'HFMA/ACA'],
  ['references', 'HFMA/ACA'],
  ['continuity', 'CFPB 2016-02'],
];

const PROCESSOR: Line = ['data-processing-agreement', 'GDPR art. 28'];

const TEMPLATES: Readonly<Record<Jurisdiction, Template>> = {
  US: {
    required: [
      ['licence', 'law of the state where the patient lives'],
      ['eo-insurance', 'good practice'],
      ['baa', '45 CFR 164.504(e)'],
      ['exclusion-check', '42 CFR 1001.1901'],
      ['trust-account', 'good practice'],
    ],
    asked: [
      ['bond', 'law of the state where the patient lives'],
      ['cyber-insurance', 'good practice'],
      ['soc2', 'good practice'],
      ['pci', 'good practice'],
      ['hitrust', 'good practice'],
      ['ppms', 'ACA International'],
      ...GOOD_PRACTICE,
    ],
  },
  FR: {
    required: [
      ['liability-insurance', 'CPCE R124-2'],
      ['dedicated-account', 'CPCE R124-2'],
      ['prosecutor-declaration', 'CPCE R124-2'],
      ['written-mandate', 'CPCE R124-3'],
    ],
    asked: [PROCESSOR, ['cyber-insurance', 'good practice'], ...GOOD_PRACTICE],
  },
  ES: general([PROCESSOR]),
  PE: general([['data-processing-agreement', 'Ley 29733; D.S. 016-2024-JUS']]),
  CL: general([]),
  CO: general([['data-processing-agreement', 'Ley 1581 de 2012']]),
  MX: general([]),
  other: general([]),
};

/** Where no law of the place is known to us, or asks for nothing of its own. */
function general(required: readonly Line[]): Template {
  return {
    required: [
      ['written-mandate', 'good practice'],
      ['liability-insurance', 'good practice'],
      ['dedicated-account', 'good practice'],
      ...required,
    ],
    asked: [['cyber-insurance', 'good practice'], ...GOOD_PRACTICE],
  };
}

/**
 * What is asked of an agency for patients who live at a place: what is required first.
 *
 * @example askedEvidence('FR').filter(({ isRequired }) => isRequired).length // 4
 */
export function askedEvidence(place: Place): AskedEvidence[] {
  const { required, asked } = TEMPLATES[jurisdictionOf(place)];
  const line = (isRequired: boolean, [kind, source]: Line): AskedEvidence => ({
    ...{ kind, source, isRequired },
    isLocal: LOCAL.includes(kind),
    expires: EXPIRING.includes(kind),
    isRead: READ.includes(source),
  });
  return [...required.map((one) => line(true, one)), ...asked.map((one) => line(false, one))];
}

/**
 * Whether a kind of paper is asked for place by place, so that one has to name its place.
 *
 * @example isLocalKind('licence') // true
 */
export function isLocalKind(kind: EvidenceKind): boolean {
  return LOCAL.includes(kind);
}
