import { useFetcher } from '@remix-run/react';
import { type FocusEvent, type FormEvent, useRef } from 'react';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import type { Question } from '../../../shared/vetting/questions.ts';
import type { Answers } from '../../../shared/vetting/score.ts';
import { ChoiceField, Field, TextareaField } from '../ui/fields.tsx';
import type { FormAnswer } from '../ui/form.tsx';
import { problemText } from '../ui/problems.ts';
import { useWords } from '../ui/words.tsx';
import { moreField, typedAnswer } from './answer-fields.ts';
import { ProvedBy } from './proved-by.tsx';

interface QuestionFieldProps {
  question: Question;
  answers: Answers;
}

/** One question with its answer, which is kept as soon as it is given. */
export function QuestionField({ question, answers }: QuestionFieldProps) {
  const { words, language } = useWords();
  const { answers: text } = words.choosing;
  const { hint } = questionWords(language).questions[question.code];
  const keeping = useKeeping(answers);
  const { code, answer } = question;
  return (
    <fieldset className="answer" onBlur={keeping.onBlur} onChange={keeping.onChange}>
      {answer === 'yes-no' && (
        <>
          <ChoiceField
            name={code}
            help={hint}
            options={[
              { value: 'yes', label: text.yes },
              { value: 'no', label: text.no },
            ]}
          />
          <TextareaField name={moreField(code)} isConditional rows={2} />
        </>
      )}
      {answer === 'number' && (
        <Field name={code} help={hint} inputMode="numeric" isShort isConditional />
      )}
      {answer === 'text' && <TextareaField name={code} help={hint} isConditional />}
      <ProvedBy question={question} />
      <Kept answer={keeping.answer} isGoing={keeping.isGoing} />
    </fieldset>
  );
}

/** Says what became of an answer that was sent to be kept. */
function Kept({ answer, isGoing }: { answer: FormAnswer | undefined; isGoing: boolean }) {
  const { words } = useWords();
  const { questions: text } = words.choosing;
  const problem = answer && !answer.ok && problemText(problemOf(answer), answer.details, words);
  return (
    <p className={problem ? 'problem' : 'small muted'} role="status">
      {isGoing ? text.keeping : problem || (answer?.ok && text.kept)}
    </p>
  );
}

function problemOf({ reason, form }: Extract<FormAnswer, { ok: false }>): string {
  const [codes] = Object.values(form?.error ?? {});
  return codes?.[0] ?? reason;
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** Texts are kept when one leaves them, a choice at once; what is the same as before is not sent. */
function useKeeping(answers: Answers) {
  const fetcher = useFetcher<FormAnswer>();
  /** What was sent last of a field: the page learns of it only when it has been kept. */
  const sent = useRef<Record<string, string>>({});
  const keep = ({ name, value }: Typed) => {
    if (name === '') return;
    const was = sent.current[name] ?? typedAnswer(answers, name);
    if (value === was) return;
    sent.current[name] = value;
    fetcher.submit({ intent: 'keep', field: name, was, is: value }, { method: 'post' });
  };
  return {
    answer: fetcher.data,
    isGoing: fetcher.state !== 'idle',
    onBlur: ({ target }: FocusEvent) => {
      if (isText(target)) keep(target);
    },
    onChange: ({ target }: FormEvent) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') keep(target);
    },
  };
}

function isText(target: EventTarget): target is Typed {
  const isInput = target instanceof HTMLInputElement && target.type !== 'radio';
  return isInput || target instanceof HTMLTextAreaElement;
}
