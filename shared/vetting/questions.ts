import type { Jurisdiction } from '../places.ts';
import type { EvidenceKind } from './evidence-kinds.ts';

/**
 * What a practice asks a collection agency before it places an account.
 *
 * Topics: HFMA and ACA best practices for resolving medical accounts; CFPB bulletin 2016-02 on service
 * providers; insideARM on what a contract must say; county tenders for collection services; for
 * France, articles R124-1 to R124-7 of the Code des procédures civiles d'exécution, which ask for no
 * licence. The words stand in `messages/vetting-questions/`.
 */

/** How a question is answered; a number is a whole one, in the unit that the question names. */
export type AnswerKind = 'yes-no' | 'number' | 'text';

interface Asked<Code extends string> {
  /** Stored with answers and marks: never renamed, never used again for another question. */
  readonly code: Code;
  readonly answer: AnswerKind;
  /** Integer points; those of all questions of one jurisdiction make 100. */
  readonly weight: number;
  /** Which answer makes an agency ineligible. */
  readonly knocksOut?: 'yes' | 'no';
  /** Any of these would prove the answer; empty where no paper can. */
  readonly evidence: readonly EvidenceKind[];
  /** Jurisdictions that alone ask it. */
  readonly only?: readonly Jurisdiction[];
  /** Jurisdictions where it makes no sense. */
  readonly except?: readonly Jurisdiction[];
}

const BY_SECTION = {
  law: [
    {
      code: 'licence',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['licence'],
      except: ['FR'],
    },
    {
      code: 'declaration',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['prosecutor-declaration'],
      only: ['FR'],
    },
    {
      code: 'exclusions',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'yes',
      evidence: ['exclusion-check'],
      except: ['FR'],
    },
    {
      code: 'mandate',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['written-mandate'],
      only: ['FR'],
    },
    { code: 'open-orders', answer: 'yes-no', weight: 3, knocksOut: 'yes', evidence: [] },
    { code: 'bond', answer: 'yes-no', weight: 2, evidence: ['bond'], except: ['FR'] },
    { code: 'first-letter', answer: 'yes-no', weight: 2, evidence: [], only: ['FR'] },
    { code: 'legal-history', answer: 'text', weight: 2, evidence: [] },
  ],
  money: [
    {
      code: 'insurance',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['eo-insurance', 'liability-insurance'],
    },
    {
      code: 'client-account',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['trust-account', 'dedicated-account'],
    },
    {
      code: 'insurance-limits',
      answer: 'text',
      weight: 1,
      evidence: ['eo-insurance', 'liability-insurance'],
    },
    {
      code: 'account-control',
      answer: 'yes-no',
      weight: 2,
      evidence: ['trust-account', 'dedicated-account'],
    },
  ],
  data: [
    {
      code: 'data-terms',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['baa', 'data-processing-agreement'],
    },
    { code: 'cyber-insurance', answer: 'yes-no', weight: 2, evidence: ['cyber-insurance'] },
    { code: 'security-audits', answer: 'text', weight: 2, evidence: ['soc2', 'pci', 'hitrust'] },
    {
      code: 'breach-notice',
      answer: 'number',
      weight: 2,
      evidence: ['baa', 'data-processing-agreement'],
    },
    { code: 'access', answer: 'text', weight: 2, evidence: ['soc2', 'hitrust'] },
  ],
  people: [
    { code: 'training', answer: 'text', weight: 2, evidence: ['training'] },
    { code: 'background', answer: 'yes-no', weight: 2, evidence: [] },
    { code: 'pay', answer: 'text', weight: 2, evidence: [] },
    {
      code: 'subcontractors',
      answer: 'text',
      weight: 2,
      evidence: ['baa', 'data-processing-agreement'],
    },
    { code: 'health-collectors', answer: 'number', weight: 1, evidence: [] },
  ],
  conduct: [
    {
      code: 'complaint-log',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['complaint-log'],
    },
    {
      code: 'dispute-stop',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['training', 'ppms'],
    },
    { code: 'calls-heard', answer: 'text', weight: 2, evidence: ['ppms'] },
    { code: 'hardship', answer: 'text', weight: 2, evidence: ['training'] },
    { code: 'vulnerable', answer: 'text', weight: 2, evidence: ['training'] },
  ],
  methods: [
    {
      code: 'no-escalation',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['written-mandate'],
    },
    { code: 'channels', answer: 'text', weight: 2, evidence: [] },
    { code: 'right-person', answer: 'text', weight: 2, evidence: ['training'] },
    { code: 'consent', answer: 'text', weight: 2, evidence: ['training'] },
    { code: 'texts-approved', answer: 'yes-no', weight: 1, evidence: [] },
    { code: 'languages', answer: 'text', weight: 1, evidence: [] },
  ],
  service: [
    {
      code: 'named-contact',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['references'],
    },
    {
      code: 'recall',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['written-mandate', 'references'],
    },
    { code: 'dispute-days', answer: 'number', weight: 2, evidence: ['references'] },
    { code: 'reports', answer: 'text', weight: 2, evidence: ['references'] },
    { code: 'updates', answer: 'text', weight: 1, evidence: [] },
    { code: 'audits', answer: 'yes-no', weight: 1, evidence: ['ppms'] },
  ],
  fees: [
    { code: 'fee', answer: 'text', weight: 2, evidence: ['written-mandate'] },
    { code: 'no-additions', answer: 'yes-no', weight: 2, evidence: ['written-mandate'] },
    {
      code: 'remittance-days',
      answer: 'number',
      weight: 2,
      evidence: ['written-mandate', 'references'],
    },
    { code: 'fee-elsewhere', answer: 'text', weight: 1, evidence: ['written-mandate'] },
    {
      code: 'refunds',
      answer: 'text',
      weight: 1,
      evidence: ['trust-account', 'dedicated-account'],
    },
  ],
  record: [
    { code: 'references', answer: 'text', weight: 2, evidence: ['references'] },
    { code: 'results', answer: 'text', weight: 2, evidence: ['references'] },
    { code: 'complaint-rate', answer: 'number', weight: 2, evidence: ['complaint-log'] },
    { code: 'health-years', answer: 'number', weight: 1, evidence: ['references'] },
    { code: 'certification', answer: 'text', weight: 1, evidence: ['ppms'] },
  ],
  exit: [
    {
      code: 'data-back',
      answer: 'yes-no',
      weight: 3,
      knocksOut: 'no',
      evidence: ['baa', 'data-processing-agreement'],
    },
    { code: 'continuity', answer: 'text', weight: 2, evidence: ['continuity'] },
    { code: 'handover-days', answer: 'number', weight: 1, evidence: ['continuity'] },
    { code: 'finances', answer: 'text', weight: 1, evidence: [] },
  ],
} as const satisfies Readonly<Record<string, readonly Asked<string>[]>>;

/** A part of the questionnaire. */
export type QuestionSection = keyof typeof BY_SECTION;

/** The code of a question. */
export type QuestionCode = (typeof BY_SECTION)[QuestionSection][number]['code'];

/** One question, without its words. */
export interface Question extends Asked<QuestionCode> {
  readonly section: QuestionSection;
}

/** The parts of the questionnaire, in the order in which they are asked. */
export const QUESTION_SECTIONS = Object.keys(BY_SECTION) as readonly QuestionSection[];

/** Every question of every jurisdiction, by section. */
export const QUESTIONS: readonly Question[] = QUESTION_SECTIONS.flatMap((section) =>
  BY_SECTION[section].map((question): Question => ({ ...question, section })),
);

/** The short questionnaire that every practice asks, or the whole one. */
export type QuestionSet = 'knock-outs' | 'full';

/**
 * The questions of one jurisdiction: 12 knock-outs, or 50 questions, the 12 among them.
 *
 * @param jurisdiction whose rules bind the agency
 * @returns in the order in which they are asked
 * @example questionsFor('FR', 'knock-outs').map(({ code }) => code) // ['declaration', 'mandate', …]
 */
export function questionsFor(jurisdiction: Jurisdiction, set: QuestionSet): readonly Question[] {
  return QUESTIONS.filter(
    ({ knocksOut, only, except }) =>
      (set === 'full' || knocksOut !== undefined) &&
      (only?.includes(jurisdiction) ?? true) &&
      !except?.includes(jurisdiction),
  );
}

/**
 * The default weights of questions, as a practice starts from.
 *
 * @returns integer points by question code
 * @example defaultWeights(questionsFor('US', 'full')).licence // 3
 */
export function defaultWeights(questions: readonly Question[]): Readonly<Record<string, number>> {
  return Object.fromEntries(questions.map(({ code, weight }) => [code, weight]));
}
