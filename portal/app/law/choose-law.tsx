import { Form } from '@remix-run/react';
import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import type { Option } from '../ui/fields.tsx';
import { FilterList } from '../ui/table-filters.tsx';
import { useWords } from '../ui/words.tsx';
import type { LawView } from './read-law.server.ts';

/** Whose law, for whom, as of which day: a form whose answer is the same page. */
export function ChooseLaw({ view: { query, choices } }: { view: LawView }) {
  const { choose: text } = useWords().words.law;
  const { place, actor, day } = query;
  const [placeId, dayId] = [useId(), useId()];
  const actors = (['clinic', 'agency'] as const).map((value) => ({
    value,
    label: text.actors[value],
  }));
  return (
    <Form method="get" className="filters" key={`${place} ${actor} ${day}`}>
      <div className="choose">
        <label htmlFor={placeId}>{text.place}</label>
        <select id={placeId} name="place" defaultValue={place ?? ''} required>
          {place === null && <option value="">{text.placeNone}</option>}
          <Group label={text.own} options={choices.own} />
          <Group label={text.countries} options={choices.countries} />
          <Group label={text.states} options={choices.states} />
          <Group label={text.others} options={choices.others} />
        </select>
      </div>
      <FilterList name="actor" label={text.actor} value={actor} options={actors} />
      <div className="choose">
        <label htmlFor={dayId}>{text.day}</label>
        <input id={dayId} type="date" name="day" defaultValue={day} required />
      </div>
      <Button type="submit">{text.go}</Button>
    </Form>
  );
}

function Group({ label, options }: { label: string; options: readonly Option[] }) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
