import type { Jurisdiction } from '../places.ts';
import { type MandateTerms, TEXT_CLAUSES, type TextClause } from './terms.ts';

/**
 * What a written mandate has to say, by jurisdiction. Leads for a practice and its lawyer, no legal
 * advice: each clause tells where it is asked for, and whether that text was read.
 */

/** Clauses whose content is a rule that the product executes. */
const RULE_CLAUSES = [
  'fee',
  'remittance',
  'clocks',
  'methods', // the channels that are allowed
  'recall',
  'termination',
  'data-return',
  'review',
] as const;
export const CLAUSES = [...RULE_CLAUSES, ...TEXT_CLAUSES] as const;
export type Clause = (typeof CLAUSES)[number];

/** A clause that is asked for, with its source. */
export interface AskedClause {
  readonly clause: Clause;
  readonly source: string;
  /** The law's own text was read; else it is to be checked by a lawyer. */
  readonly isRead: boolean;
}

/** What any practice should agree on, and who holds so. */
const EVERYWHERE: readonly AskedClause[] = [
  ...from('insideARM', [
    'services',
    'fee',
    'remittance',
    'methods',
    'reporting',
    'contact-records',
  ]),
  ...from('insideARM', ['termination', 'privacy', 'indemnity', 'support']),
  ...from('CFPB 2016-02', ['clocks', 'recall', 'audit']),
  ...from('HFMA/ACA', ['data-return', 'review']),
];

function from(source: string, clauses: readonly Clause[]): AskedClause[] {
  return clauses.map((clause) => ({ clause, source, isRead: false }));
}

const EUROPEAN: readonly AskedClause[] = [
  { clause: 'data-processing', source: 'GDPR art. 28', isRead: false },
  { clause: 'subcontractors', source: 'GDPR art. 28(2)', isRead: false },
  { clause: 'audit', source: 'GDPR art. 28(3)(h)', isRead: false },
];

const BY_JURISDICTION: Readonly<Record<Jurisdiction, readonly AskedClause[]>> = {
  US: [
    { clause: 'data-processing', source: '45 CFR 164.504(e)', isRead: false },
    { clause: 'subcontractors', source: '45 CFR 164.504(e)', isRead: false },
  ],
  FR: [
    { clause: 'debt-basis', source: 'CPCE R124-3 1°', isRead: true },
    { clause: 'liability-guarantee', source: 'CPCE R124-3 2°', isRead: true },
    { clause: 'fee', source: 'CPCE R124-3 3°', isRead: true },
    { clause: 'remittance', source: 'CPCE R124-3 4°', isRead: true },
    ...EUROPEAN,
  ],
  ES: EUROPEAN,
  PE: [{ clause: 'data-processing', source: 'Ley 29733; D.S. 016-2024-JUS', isRead: false }],
  CL: [],
  CO: [
    { clause: 'data-processing', source: 'Ley 1581 de 2012', isRead: false },
    { clause: 'data-authorisation', source: 'Ley 1581 de 2012', isRead: false },
  ],
  MX: [],
  other: [],
};

/**
 * The clauses that are asked for where the patients live, each once, with the strongest source first: a
 * law of the place before what is good practice everywhere.
 *
 * @example askedClauses(['FR'])[0]?.clause // 'debt-basis'
 */
export function askedClauses(jurisdictions: readonly Jurisdiction[]): AskedClause[] {
  const all = [...jurisdictions.flatMap((one) => BY_JURISDICTION[one]), ...EVERYWHERE];
  const first = new Map<Clause, AskedClause>();
  for (const asked of all) if (!first.has(asked.clause)) first.set(asked.clause, asked);
  return [...first.values()];
}

/**
 * The clauses that are asked for and that the mandate does not hold. A rule that leaves its duty open,
 * such as a clock of no days or no channel at all, counts as missing.
 *
 * @example missingClauses({ ...terms, jurisdictions: ['FR'], clauses: {} })[0]
 *   // { clause: 'debt-basis', source: 'CPCE R124-3 1°', isRead: true }
 */
export function missingClauses(terms: MandateTerms): AskedClause[] {
  return askedClauses(terms.jurisdictions).filter(({ clause }) => !holds(terms, clause));
}

function holds(terms: MandateTerms, clause: Clause): boolean {
  if (isText(clause)) return (terms.clauses[clause] ?? '').trim() !== '';
  const { fee, remittance, clocks, channels, termination, data } = terms;
  const held: Readonly<Record<(typeof RULE_CLAUSES)[number], boolean>> = {
    fee: fee.rates.length > 0,
    remittance: remittance.days > 0,
    clocks: Object.values(clocks).every((days) => days > 0),
    methods: channels.length > 0,
    recall: clocks.recall > 0,
    termination: termination.noticeDays > 0,
    'data-return': data.returnDays > 0 && data.destroyDays > 0,
    review: terms.reviewOn.length > 0,
  };
  return held[clause];
}

function isText(clause: Clause): clause is TextClause {
  return TEXT_CLAUSES.some((one) => one === clause);
}
