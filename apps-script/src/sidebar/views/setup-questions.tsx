import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { SetupView } from '../../../../shared/contract/sidebar-views.ts';
import type { Field as FieldName } from '../../../../shared/sheet/fields.ts';
import { Button } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { Changed, ChangedTogether, type Repair } from './column-change.tsx';
import {
  type Draft,
  dateQuestions,
  type Gaps,
  heapsOf,
  holderOf,
  withColumn,
} from './setup-draft.ts';
import { ColumnSelect, DateOrderQuestion, General } from './setup-fields.tsx';

interface QuestionsProps {
  view: SetupView;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  gaps: Gaps;
  /** The person has tried to save: what is missing is marked. */
  tried: boolean;
  forget: (header: string) => Promise<void>;
  /** The form is whole with this answer: it need not wait for another press. */
  answered: (draft: Draft) => Promise<void>;
}

/** A column that was chosen for one field while it stood for another. */
interface Taken {
  by: FieldName;
  from: FieldName;
  before: Draft;
}

/** Choosing a column for a field, and what it takes from another one. */
function useChoices({ draft, setDraft, answered }: QuestionsProps) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const choose = (field: FieldName, index: number | null) => {
    const from = holderOf(draft, field, index);
    setTaken(from === null ? null : { by: field, from, before: draft });
    setDraft(withColumn(draft, field, index));
  };
  const giveBack = () => {
    if (taken) setDraft({ ...draft, columns: taken.before.columns });
    setTaken(null);
  };
  const repair = async (columns: Repair) => {
    const [[field, index] = []] = columns;
    // a column that another field has is not taken from it unseen
    if (columns.length === 1 && field && index !== undefined && holderOf(draft, field, index)) {
      return choose(field, index);
    }
    const next = columns.reduce((form, [name, place]) => withColumn(form, name, place), draft);
    setTaken(null);
    setDraft(next);
    await answered(next);
  };
  return { taken, choose, giveBack, repair };
}

/** What is asked first, then what is known and what more there may be, folded away. */
export function Questions(props: QuestionsProps) {
  const { view, draft, setDraft, gaps, tried, forget } = props;
  const { words } = useShell();
  const { taken, choose, giveBack, repair } = useChoices(props);
  const heaps = heapsOf(view);
  const wrong = (missing: boolean) => (tried && missing ? words.setup.errors.choose : undefined);
  const changesOf = (field: FieldName) =>
    view.changes.filter(
      (change) => change.field === field && !(change.asked && draft.columns[field] !== undefined),
    );
  const columns = (fields: FieldName[]) =>
    fields.map((field) => (
      <Fragment key={field}>
        {changesOf(field).map((change) => (
          <Changed key={change.field} {...{ view, change, repair }} />
        ))}
        <ColumnSelect
          {...{ view, draft, field, giveBack, forget }}
          error={wrong(gaps.columns.includes(field))}
          takenFrom={taken?.by === field ? taken.from : null}
          choose={(index) => choose(field, index)}
        />
      </Fragment>
    ));
  return (
    <>
      {dateQuestions(view, draft).map((question) => (
        <DateOrderQuestion
          key={question.field}
          question={question}
          answer={draft.dateOrder[question.field]}
          error={wrong(gaps.orders.includes(question.field))}
          choose={(order) =>
            setDraft({ ...draft, dateOrder: { ...draft.dateOrder, [question.field]: order } })
          }
        />
      ))}
      {heaps.asked.length > 0 && (
        <section>
          <h2>{words.setup.unsure}</h2>
          <ChangedTogether changes={view.changes} repair={repair} />
          {columns(heaps.asked)}
        </section>
      )}
      <General draft={draft} setDraft={setDraft} wrongCurrency={tried && gaps.currency} />
      <details>
        <summary>{words.setup.recognised(heaps.known.length)}</summary>
        <p class="muted small">{words.setup.headerRow(view.headerRow)}</p>
        {columns(heaps.known)}
      </details>
      {heaps.others.length > 0 && (
        <details>
          <summary>{words.setup.others(heaps.others.length)}</summary>
          {columns(heaps.others)}
        </details>
      )}
      <Passed view={view} forget={forget} />
    </>
  );
}

/** Headers that the person has said are none of ours. */
function Passed({ view, forget }: Pick<QuestionsProps, 'view' | 'forget'>) {
  const { words } = useShell();
  const passed = view.columns.filter(({ field, isLearnt }) => field === null && isLearnt);
  return (
    <>
      {passed.map(({ index, letter, header }) => (
        <p class="muted small" key={index}>
          {words.columns.passed(letter, header)}{' '}
          <Button kind="link" onClick={() => forget(header)}>
            {words.columns.forget}
          </Button>
        </p>
      ))}
    </>
  );
}
