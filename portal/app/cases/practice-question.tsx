import { Form } from '@remix-run/react';
import { formatMoney } from '../../../shared/money.ts';
import { Button } from '../ui/button.tsx';
import { usePending } from '../ui/form.tsx';
import { Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { PracticeCase, Question } from './practice-case.server.ts';

/** A fall in the sheet that may be money which the agency reported: a person says. */
export function PaymentQuestion({ one, question }: { one: PracticeCase; question: Question }) {
  const { words, formats, language } = useWords();
  const { question: text } = words.practiceCases.one;
  const [isPending, onSubmit] = usePending();
  const money = (minor: number) => formatMoney({ minor, currency: one.currency }, language);
  const payments = one.unmatched.map(({ amount, on }) =>
    text.payment(money(amount), formats.date(on)),
  );
  const isGone = payments.length === 0;
  const listed = new Intl.ListFormat(language, { type: 'disjunction' }).format(payments);
  return (
    <Panel>
      <h2>{text.title}</h2>
      <p>
        {text.fell(money(question.amount), formats.date(question.seenOn))}{' '}
        {isGone ? text.gone : payments.length === 1 ? text.isIt(listed) : text.isOneOf(listed)}
      </p>
      <Form method="post" onSubmit={onSubmit} className="form">
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="question" value={question.id} />
        {!isGone && (
          <Choice value="yes" label={text.same} help={text.sameText} isPending={isPending} />
        )}
        <Choice
          value="no"
          label={text.another}
          help={text.anotherText(money(question.amount))}
          isPending={isPending}
        />
      </Form>
    </Panel>
  );
}

interface ChoiceProps {
  value: 'yes' | 'no';
  label: string;
  help: string;
  isPending: boolean;
}

function Choice({ value, label, help, isPending }: ChoiceProps) {
  return (
    <div className="field">
      <Button type="submit" name="same" value={value} aria-disabled={isPending}>
        {label}
      </Button>
      <p className="small muted">{help}</p>
    </div>
  );
}
