import type { Question } from '../../../shared/vetting/questions.ts';
import type { Answers } from '../../../shared/vetting/score.ts';

/**
 * The fields of the questionnaire: a question's own code, and for one that is answered by yes or no the
 * same with `more-` before it, for what the agency has to say about it.
 */

/** Longer than any answer that somebody reads to its end. */
export const LONGEST_ANSWER = 2000;

export function moreField(code: string): string {
  return `more-${code}`;
}

export function fieldsOf({ code, answer }: Question): readonly string[] {
  return answer === 'yes-no' ? [code, moreField(code)] : [code];
}

/** An answer as its field shows it. */
export function typedAnswer(answers: Answers, field: string): string {
  return String(answers[field] ?? '');
}

/** How many of the questions have an answer. */
export function answeredCount(questions: readonly Question[], answers: Answers): number {
  return questions.filter(({ code }) => typedAnswer(answers, code) !== '').length;
}
