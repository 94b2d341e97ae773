import { useEffect, useRef } from 'react';
import { formatMoney } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { updatesPath } from '../paths.ts';
import { Act } from '../ui/act.tsx';
import { Button, Buttons } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Note, Progress } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { UpdatesAnswer } from './act-on-updates.server.ts';
import type { RightLine, WrongLine } from './show-updates.server.ts';
import { problemOf } from './words.ts';

/** What became of a file's lines, or would: what is wrong first, since it has to be mended. */
export function UpdatesOutcome({ slug, answer }: { slug: string; answer: UpdatesAnswer }) {
  const { words, formats } = useWords();
  const { outcome: text } = words.updates;
  const { counts, isApplied, packed } = answer;
  const fields = [
    ['intent', 'apply'],
    ['packed', packed],
  ] as const;
  return (
    <>
      {isApplied && counts.new > 0 && (
        <Progress
          label={text.progress}
          done={counts.done + counts.known}
          total={counts.done + counts.known + counts.new}
        />
      )}
      {counts.known > 0 && !isApplied && <Note>{text.known(counts.known)}</Note>}
      {counts.new > 0 && (
        <Next
          key={counts.new}
          label={isApplied ? text.goOn(formats.count(counts.new)) : text.apply(counts.new)}
          fields={fields}
          isMoving={isApplied && counts.done > 0}
        />
      )}
      {counts.wrong > 0 && <WrongLines slug={slug} answer={answer} />}
      {answer.right.length > 0 && <RightLines answer={answer} />}
    </>
  );
}

interface NextProps {
  label: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** The person has begun: a script presses the button again as long as that leads on. */
  isMoving: boolean;
}

/** Takes the next lines in. Whoever leaves meanwhile brings the file again, and it goes on from there. */
function Next({ label, fields, isMoving }: NextProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMoving) place.current?.querySelector('form')?.requestSubmit();
  }, [isMoving]);
  return (
    <div ref={place}>
      <Act label={label} tone="primary" fields={fields} />
    </div>
  );
}

function WrongLines({ slug, answer }: { slug: string; answer: UpdatesAnswer }) {
  const { words, formats, language } = useWords();
  const { outcome: text } = words.updates;
  const columns: Column<WrongLine>[] = [
    { name: 'line', label: text.line, cell: ({ line }) => formats.count(line) },
    { name: 'column', label: text.column, cell: ({ column }) => column ?? '–' },
    { name: 'typed', label: text.typed, cell: ({ typed }) => typed || '–' },
    { name: 'problem', label: text.problem, cell: (row) => problemOf(row, words, language) },
  ];
  const { counts, wrong, packed, isApplied } = answer;
  return (
    <Section title={text.wrong(counts.wrong)}>
      <p className="muted">{text.wrongText}</p>
      <form method="post" action={`${updatesPath({ kind: 'agency', slug })}.csv`}>
        <input type="hidden" name="packed" value={packed} />
        {isApplied && counts.new === 0 && <input type="hidden" name="after" value="taken" />}
        <Buttons>
          <Button type="submit">{text.download}</Button>
        </Buttons>
      </form>
      <Table
        caption={text.wrong(counts.wrong)}
        isHeaded
        columns={columns}
        rows={wrong}
        keyOf={({ line }) => String(line)}
        empty={null}
      />
      {wrong.length < counts.wrong && <p className="muted">{text.first(wrong.length)}</p>}
    </Section>
  );
}

function RightLines({ answer }: { answer: UpdatesAnswer }) {
  const { words, formats, language } = useWords();
  const { outcome: text } = words.updates;
  const { right, counts, isApplied } = answer;
  const columns: Column<RightLine>[] = [
    { name: 'line', label: text.line, cell: ({ line }) => formats.count(line) },
    { name: 'case', label: text.case, cell: (row) => caseNumber(row.case) },
    { name: 'kind', label: text.kind, cell: ({ kind }) => words.caseWork.kinds[kind] },
    { name: 'on', label: text.on, cell: ({ on }) => (on ? formats.date(on) : '–') },
    {
      ...{ name: 'amount', label: text.amount, isNumber: true },
      cell: ({ amount, currency }) =>
        amount === null ? '–' : formatMoney({ minor: amount, currency }, language),
    },
  ];
  const all = counts.new + counts.done;
  const title = isApplied ? text.done(counts.done) : text.right(all);
  return (
    <Section title={title}>
      <Table
        caption={title}
        isHeaded
        columns={columns}
        rows={right}
        keyOf={({ line }) => String(line)}
        empty={null}
      />
      {right.length < all && <p className="muted">{text.first(right.length)}</p>}
    </Section>
  );
}
