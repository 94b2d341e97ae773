import * as z from 'zod/mini';
import { ASKED_FACTS, type AskedFact, FACT_ANSWERS, type FactSaid } from '../law/asked.ts';
import type { CitedRule } from '../messages/law/cited.ts';
import { CHANNELS } from '../reminders/policy.ts';
import { personName } from './channels.ts';

/** What a person reads of the law in the sidebar, and answers to it. */
export const lawProcedures = {
  /** What the law says where the clinic is; a place that is given is kept. */
  law: z.object({ place: z.nullable(z.string().check(z.maxLength(200))) }),
  /** What the law wants to know of the clinic, and what was answered. */
  lawQuestions: z.object({}),
  /** Keeps an answer; null takes it back. */
  answerLaw: z.object({
    fact: z.enum(ASKED_FACTS),
    answer: z.nullable(z.enum(FACT_ANSWERS)),
    /** Of the answer 'channels'; else none. */
    channels: z.array(z.enum(CHANNELS)).check(z.maxLength(CHANNELS.length)),
    by: personName,
  }),
};

/** What the law wants to know of a clinic. */
export interface LawQuestionsView {
  questions: {
    fact: AskedFact;
    /** The rules that ask. */
    why: CitedRule[];
    said: FactSaid | null;
    /** It still waits for an answer, or for marks in the sheet. */
    isOpen: boolean;
  }[];
  /** How this person named themselves last; empty when they never have. */
  by: string;
}

/** What a person could settle about people who owe. */
export interface SettleGroup {
  what: 'place' | 'consent' | AskedFact;
  count: number;
  /** The first of them. */
  people: {
    name: string;
    /** Where to type what is missing. */
    cell: string;
  }[];
}
