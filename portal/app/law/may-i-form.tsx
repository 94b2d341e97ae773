import { Form } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button.tsx';
import type { Option } from '../ui/fields.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import type { QuestionField } from './law-query.ts';
import type { LawView } from './read-law.server.ts';

/** Asks whether something may be done: the answer is the same page with the question in its address. */
export function MayIForm({ view: { query, choices, answer } }: { view: LawView }) {
  const { mayI: text } = useWords().words.law;
  const { place, actor, day, typed } = query;
  const refused = answer && 'refused' in answer ? answer.refused : [];
  const channels = [{ value: '', label: text.channelNone }, ...choices.channels];
  const field = (name: QuestionField) => ({ name, isRefused: refused.includes(name) });
  return (
    <Form method="get" action="#answer" className="form" key={Object.values(typed).join()}>
      <h2>{text.title}</h2>
      <p className="small muted">{text.text}</p>
      <input type="hidden" name="place" value={place ?? ''} />
      <input type="hidden" name="actor" value={actor} />
      <input type="hidden" name="day" value={day} />
      <Choice {...field('action')} value={typed.action} options={choices.actions} />
      <Choice {...field('channel')} value={typed.channel} options={channels} />
      <Typed {...field('on')} value={typed.on} type="date" label={text.day} />
      <Typed {...field('at')} value={typed.at} type="time" label={text.time} />
      <div className="buttons">
        <Button type="submit" tone="primary">
          {text.go}
        </Button>
      </div>
    </Form>
  );
}

interface FieldProps {
  name: QuestionField;
  isRefused: boolean;
  value: string;
}

function Choice({ name, isRefused, value, options }: FieldProps & { options: readonly Option[] }) {
  const { mayI: text } = useWords().words.law;
  const id = useId();
  const label = name === 'action' ? text.action : text.channel;
  return (
    <Row id={id} label={label} problem={isRefused ? text.problems[name] : null}>
      <select
        id={id}
        name={name}
        className="control"
        defaultValue={value}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-problem` : undefined}
      >
        {options.map(({ value: code, label: word }) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </Row>
  );
}

function Typed({
  name,
  isRefused,
  value,
  type,
  label,
}: FieldProps & { type: string; label: string }) {
  const { mayI: text } = useWords().words.law;
  const id = useId();
  return (
    <Row id={id} label={label} problem={isRefused ? text.problems[name] : null}>
      <input
        id={id}
        name={name}
        type={type}
        required
        className="control short"
        defaultValue={value}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-problem` : undefined}
      />
    </Row>
  );
}

interface RowProps {
  id: string;
  label: string;
  problem: string | null;
  children: ReactNode;
}

function Row({ id, label, problem, children }: RowProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem !== null && (
        <span className="problem" id={`${id}-problem`}>
          <Icon name="bad" />
          {problem}
        </span>
      )}
      {children}
    </div>
  );
}
