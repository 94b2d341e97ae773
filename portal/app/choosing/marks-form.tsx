import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { questionsFor } from '../../../shared/vetting/questions.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { AnswerItem } from './answer-item.tsx';
import type { ShownAnswers } from './answers-page.tsx';
import { BySection } from './by-section.tsx';

/** What the form means that sends, and does not only keep. */
const SEND = 'send';

/** The answers with a mark to give to each; kept as often as one likes, sent once. */
export function MarksForm({ shown }: { shown: ShownAnswers }) {
  const { words, language } = useWords();
  const { marks: text } = words.choosing;
  const { questions: asked } = questionWords(language);
  const questions = questionsFor(shown.jurisdiction, shown.set);
  const refusedToSend = useRefusalOf(SEND);
  const refusedToKeep = useRefusalOf('keep');
  const ask = (code: (typeof questions)[number]['code']) => text.mark(asked[code].ask);
  const form = useServerForm({
    ...{ last: refusedToSend ?? refusedToKeep, id: 'marks' },
    labels: {
      note: text.note,
      ...Object.fromEntries(questions.map(({ code }) => [code, ask(code)])),
    },
    defaults: {
      note: shown.own?.note,
      ...Object.fromEntries(questions.map(({ code }) => [code, markOf(shown, code)])),
    },
  });
  const options = text.scale.map((label, mark) => ({ value: String(mark), label }));
  return (
    <Form
      form={form}
      submit={text.send}
      intent={SEND}
      beside={
        <Button type="submit" name="intent" value="keep">
          {text.keep}
        </Button>
      }
    >
      <input type="hidden" name="request" value={shown.requestId} />
      <input type="hidden" name="version" value={shown.version} />
      <p>{text.text}</p>
      {shown.sentBy.length > 0 && <p className="muted">{text.sentBy(shown.sentBy.join(', '))}</p>}
      <BySection questions={questions}>
        {(question) => (
          <AnswerItem question={question} shown={shown}>
            <SelectField
              name={question.code}
              isConditional
              isLabelUnseen
              placeholder={text.notMarked}
              options={options}
            />
          </AnswerItem>
        )}
      </BySection>
      <TextareaField name="note" help={text.noteHelp} isOptional />
      <p className="muted">{text.sendHelp}</p>
    </Form>
  );
}

function markOf({ own }: ShownAnswers, code: string): string | undefined {
  const mark = own?.marks[code];
  return mark == null ? undefined : String(mark);
}
