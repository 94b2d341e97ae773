import type { Question } from '../../../shared/vetting/questions.ts';
import type { Answers } from '../../../shared/vetting/score.ts';
import { useWords } from '../ui/words.tsx';
import { moreField, typedAnswer } from './answer-fields.ts';

interface AnswerTextProps {
  question: Question;
  answers: Answers;
}

/** An answer as it is read: yes or no in words, and what the agency had to say about it. */
export function AnswerText({ question, answers }: AnswerTextProps) {
  const { answers: text } = useWords().words.choosing;
  const typed = typedAnswer(answers, question.code);
  const more = question.answer === 'yes-no' ? typedAnswer(answers, moreField(question.code)) : '';
  if (typed === '' && more === '') return <span className="muted">{text.noAnswer}</span>;
  const said = { yes: text.yes, no: text.no }[typed] ?? typed;
  return (
    <>
      {question.answer === 'text' ? (
        <span className="letter">{said}</span>
      ) : (
        <strong>{said}</strong>
      )}
      {more !== '' && <p className="letter">{more}</p>}
    </>
  );
}
