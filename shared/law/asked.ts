import type { CivilDate } from '../calendar.ts';
import type { Channel } from '../reminders/policy.ts';
import type { FactName, Facts } from './request.ts';
import type { YesNoFact } from './vocabulary.ts';

/**
 * What the law of some place wants to know before a clinic writes to anybody, and no sheet tells: the
 * clinic is asked, once for all its patients.
 */
export const ASKED_FACTS = [
  'authorisedChannels',
  'licensedFacility',
  'itemizedBillIssued',
  'suedAndServed',
  'confidentialCommunicationRequested',
  'ppdrPending',
  'medicaidCovered',
] as const satisfies readonly FactName[];
export type AskedFact = (typeof ASKED_FACTS)[number];

/** What is true of one patient and not of the next: nobody answers it with a yes for all. */
export type PatientsFact = Exclude<AskedFact, 'authorisedChannels' | 'licensedFacility'>;

/**
 * What a clinic may say. Of ways: by which every patient agreed to be reached, or that only their rows
 * tell. Of its patients: that none is so, that some are and each of them is marked in the sheet, or that
 * some are and not all are marked yet.
 */
export const FACT_ANSWERS = [
  'channels',
  'rows',
  'yes',
  'no',
  'none',
  'marked',
  'some',
  'unknown',
] as const;
export type FactAnswer = (typeof FACT_ANSWERS)[number];

/** An answer, with the person who gave it. */
export interface FactSaid {
  readonly answer: FactAnswer;
  /** By which every patient agreed to be reached; nothing but for the answer 'channels'. */
  readonly channels: readonly Channel[];
  readonly by: string;
  readonly on: CivilDate;
}
export type FactsSaid = Readonly<Partial<Record<AskedFact, FactSaid>>>;

/** Which value of a fact holds messages back. */
const HOLDS: Readonly<Record<PatientsFact, boolean>> = {
  itemizedBillIssued: false,
  suedAndServed: true,
  confidentialCommunicationRequested: true,
  ppdrPending: true,
  medicaidCovered: true,
};

/**
 * Whether a fact is about patients, each for themselves.
 *
 * @example isOfPatients('licensedFacility') // false: it is about the clinic
 */
export function isOfPatients(fact: AskedFact): fact is PatientsFact {
  return fact in HOLDS;
}

/**
 * What may be answered to a question.
 *
 * @example answersTo('licensedFacility') // ['yes', 'no', 'unknown']
 */
export function answersTo(fact: AskedFact): readonly FactAnswer[] {
  if (fact === 'authorisedChannels') return ['channels', 'rows', 'unknown'];
  return isOfPatients(fact) ? ['none', 'marked', 'some', 'unknown'] : ['yes', 'no', 'unknown'];
}

/**
 * Whether a question still waits for something: an answer, or marks in the sheet.
 *
 * @example isSettled({ answer: 'some', channels: [], by: 'Elena', on: '2026-11-22' }) // false
 */
export function isSettled(said: FactSaid | undefined): boolean {
  return said !== undefined && said.answer !== 'unknown' && said.answer !== 'some';
}

/**
 * The answers as the rules read them. Who is marked in the sheet is stopped before the law is asked, so
 * that of the others it is not so; while some are not marked, it counts for everybody.
 *
 * @example factsOf({ suedAndServed: { ...said, answer: 'marked' } }) // { suedAndServed: false }
 */
export function factsOf(said: FactsSaid): Facts {
  const known: Partial<Record<YesNoFact, boolean>> = {};
  for (const fact of ASKED_FACTS) {
    const answer = said[fact]?.answer;
    if (fact === 'authorisedChannels' || !answer || !answersTo(fact).includes(answer)) continue;
    if (answer === 'unknown') continue;
    known[fact] = isOfPatients(fact) ? (answer === 'some') === HOLDS[fact] : answer === 'yes';
  }
  const ways = said.authorisedChannels;
  if (ways?.answer === 'channels') return { ...known, authorisedChannels: ways.channels };
  return ways?.answer === 'rows' ? { ...known, authorisedChannels: [] } : known;
}
