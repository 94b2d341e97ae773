import { useActionData } from '@remix-run/react';
import {
  REVERIFICATION_POINTS,
  type ReverificationPoint,
} from '../../../shared/vetting/reverification.ts';
import { ChoiceField, Field, TextareaField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { PointFacts } from './point-facts.tsx';
import type { ReverifyView } from './read-reverify.server.ts';

/** The points, each with what is known today; who may not decide reads what is known. */
export function LookForm({ view }: { view: ReverifyView }) {
  return view.mayDecide ? <Answers view={view} /> : <Facts view={view} />;
}

function Facts({ view }: { view: ReverifyView }) {
  const { points } = useWords().words.reverification;
  return REVERIFICATION_POINTS.map((point) => (
    <p key={point}>
      <strong>{points[point]}</strong>
      <br />
      <PointFacts view={view} point={point} />
    </p>
  ));
}

function Answers({ view }: { view: ReverifyView }) {
  const { words, formats } = useWords();
  const { form: text, points } = words.reverification;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    id: 'look',
    labels: {
      ...points,
      ...noteLabels(points, text.concern),
      note: text.note,
      nextOn: text.nextOn,
    },
    defaults: { nextOn: view.proposed },
  });
  return (
    <Form form={form} submit={text.submit}>
      <input type="hidden" name="seen" value={view.done.length} />
      {REVERIFICATION_POINTS.map((point) => (
        <Point key={point} view={view} point={point} />
      ))}
      <TextareaField name="note" isOptional />
      <Field name="nextOn" type="date" help={text.nextHelp(formats.date(view.last))} isShort />
    </Form>
  );
}

function noteLabels(
  points: Readonly<Record<ReverificationPoint, string>>,
  concern: (point: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    REVERIFICATION_POINTS.map((point) => [`note-${point}`, concern(points[point])]),
  );
}

function Point({ view, point }: { view: ReverifyView; point: ReverificationPoint }) {
  const { answers } = useWords().words.reverification;
  return (
    <ChoiceField
      name={point}
      help={<PointFacts view={view} point={point} />}
      options={[
        { value: 'ok', label: answers.ok },
        {
          ...{ value: 'concern', label: answers.concern },
          fields: <TextareaField name={`note-${point}`} isConditional />,
        },
      ]}
    />
  );
}
