import type { ReactNode } from 'react';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import type { Question } from '../../../shared/vetting/questions.ts';
import { Badge } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import { fieldsOf } from './answer-fields.ts';
import { AnswerText } from './answer-text.tsx';
import type { ShownAnswers } from './answers-page.tsx';

interface AnswerItemProps {
  question: Question;
  shown: ShownAnswers;
  /** Where the reader marks it. */
  children?: ReactNode;
}

/** One question with what was said to it. */
export function AnswerItem({ question, shown, children }: AnswerItemProps) {
  const { language } = useWords();
  return (
    <div className="answer">
      <h3>{questionWords(language).questions[question.code].ask}</h3>
      <AnswerSaid question={question} shown={shown} />
      {children}
    </div>
  );
}

/** The answer, what proves it, what it said before, and the marks that may be seen. */
export function AnswerSaid({ question, shown }: Omit<AnswerItemProps, 'children'>) {
  const { words } = useWords();
  const { answers: text, marks } = words.choosing;
  const { code, knocksOut } = question;
  const { answers, before, scores } = shown;
  const isKnockedOut = knocksOut !== undefined && answers[code] === knocksOut;
  const isProven = question.evidence.some((kind) => shown.accepted.includes(kind));
  const isChanged = before && fieldsOf(question).some((name) => before[name] !== answers[name]);
  const given = scores.flatMap(({ name, marks: all }) => {
    const mark = all[code];
    return mark == null ? [] : [text.marksOf(name, marks.scale[mark] ?? '')];
  });
  return (
    <>
      <div>
        <AnswerText question={question} answers={answers} />
      </div>
      {isKnockedOut && <Badge tone="bad">{text.knocksOut}</Badge>}
      {isProven && <Badge tone="good">{text.proven}</Badge>}
      {isChanged && (
        <blockquote>
          <p className="small muted">{text.changed}</p>
          <AnswerText question={question} answers={before} />
        </blockquote>
      )}
      {given.length > 0 && <p className="small muted">{given.join(' · ')}</p>}
    </>
  );
}
