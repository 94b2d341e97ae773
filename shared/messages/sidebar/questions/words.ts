import type { CivilDate } from '../../../calendar.ts';
import type { AskedFact, FactAnswer, PatientsFact } from '../../../law/asked.ts';

/** Words about what the law asks of a clinic, and what is to settle about people who owe. */
export interface QuestionWords {
  title: string;
  /** At the top of the reminders. */
  waiting: (count: number) => string;
  /** The same, while nobody has said where the clinic is; a country by whose law we go until then. */
  whereFirst: (country: string | null) => string;
  sayWhere: string;
  open: string;
  intro: string;
  none: string;
  toAnswer: string;
  answered: string;
  said: (by: string, day: CivilDate) => string;
  why: string;
  where: (place: string, citation: string) => string;
  legend: string;
  answers: Record<FactAnswer, string>;
  /** What follows from an answer, where the question itself says nothing else. */
  follows: Record<FactAnswer, string>;
  facts: Record<
    AskedFact,
    {
      ask: string;
      short: string;
      means: string;
      follows?: Partial<Record<FactAnswer, string>>;
    }
  >;
  /** How the patients are marked of whom it is so. */
  mark: Record<PatientsFact, string>;
  by: string;
  byHint: string;
  byMissing: string;
  save: string;
  takeBack: string;
  settle: {
    title: string;
    place: string;
    placeHow: string;
    consent: string;
    consentHow: string;
  };
}
