import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { questionsFor } from '../../../shared/vetting/questions.ts';
import { placeName } from '../mandates/place-names.ts';
import { questionsPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Confirm } from '../ui/dialog.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { Progress } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { answeredCount, fieldsOf, moreField, typedAnswer } from './answer-fields.ts';
import { AnswerText } from './answer-text.tsx';
import { BySection } from './by-section.tsx';
import { ProvedBy } from './proved-by.tsx';
import { QuestionField } from './question-field.tsx';
import type { RequestView } from './read-requests.server.ts';

/** One practice's questions, answered as one goes and sent when they are ready. */
export function QuestionPage({ view }: { view: RequestView }) {
  const { words, formats, language } = useWords();
  const { questions: text } = words.choosing;
  const { slug, practice, by, askedOn, jurisdiction } = view;
  return (
    <Page
      title={text.from(practice)}
      subtitle={`${placeName(jurisdiction, language)}. ${text.asked(by, formats.date(askedOn))}`}
      trail={[{ href: questionsPath({ kind: 'agency', slug }), label: text.title }]}
    >
      <Beside aside={<Sending view={view} />}>
        {view.mayAnswer ? <AnswerForm view={view} /> : <AnswersRead view={view} />}
      </Beside>
    </Page>
  );
}

/** How far one is, and the sending of it. It stays in sight beside the questions. */
function Sending({ view }: { view: RequestView }) {
  const { words, formats } = useWords();
  const { questions: text } = words.choosing;
  const { jurisdiction, set, answers, sent, isToSend, mayAnswer, practice } = view;
  const questions = questionsFor(jurisdiction, set);
  const answered = answeredCount(questions, answers);
  return (
    <div className="follows">
      <Panel>
        <Progress label={text.progressLabel} done={answered} total={questions.length} />
        <p className="small muted">{text.saved}</p>
        {sent.length > 0 && !isToSend && <p>{text.upToDate}</p>}
        {mayAnswer && isToSend && answered > 0 && (
          <Confirm
            label={text.send}
            tone="primary"
            question={text.sendQuestion(practice)}
            confirm={text.sendNow}
            fields={{ intent: 'send' }}
          >
            {text.sendText(questions.length - answered)}
          </Confirm>
        )}
        {!mayAnswer && <p className="muted">{text.onlyManagers}</p>}
        {sent.length === 0 ? (
          <p className="small muted">{text.notSent}</p>
        ) : (
          <ul className="versions">
            {sent.map(({ version, by, on }) => (
              <li key={version} className="small muted">
                {text.sentLine(version, by, formats.date(on))}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function AnswerForm({ view }: { view: RequestView }) {
  const { words, language } = useWords();
  const { questions: text } = words.choosing;
  const { questions: asked } = questionWords(language);
  const questions = questionsFor(view.jurisdiction, view.set);
  const last = useRefusalOf('save');
  const labels = questions.flatMap(({ code }) => [
    [code, asked[code].ask] as const,
    [moreField(code), text.moreShort] as const,
  ]);
  const fields = questions.flatMap(fieldsOf);
  const typed = fields.map((field) => [field, typedAnswer(view.answers, field)] as const);
  const form = useServerForm({
    ...{ last, id: 'answers', labels: Object.fromEntries(labels) },
    defaults: Object.fromEntries(typed),
  });
  return (
    <Form form={form} submit={text.save} intent="save">
      {typed.map(([field, was]) => (
        <input key={field} type="hidden" name={`was-${field}`} value={was} />
      ))}
      <BySection questions={questions}>
        {(question) => <QuestionField question={question} answers={view.answers} />}
      </BySection>
    </Form>
  );
}

function AnswersRead({ view: { jurisdiction, set, answers } }: { view: RequestView }) {
  const { language } = useWords();
  const asked = questionWords(language).questions;
  return (
    <BySection questions={questionsFor(jurisdiction, set)}>
      {(question) => (
        <div className="answer">
          <h3>{asked[question.code].ask}</h3>
          <div>
            <AnswerText question={question} answers={answers} />
          </div>
          <ProvedBy question={question} />
        </div>
      )}
    </BySection>
  );
}
