import { useActionData } from '@remix-run/react';
import { caseNumber, placementNumber } from '../../../shared/placement.ts';
import { capitalised } from '../cases/reason-options.ts';
import { ClockCell } from '../clocks/case-clock.tsx';
import { casePath, casesPath, placementPath } from '../paths.ts';
import { Act } from '../ui/act.tsx';
import { useAmounts } from '../ui/amounts.tsx';
import { ButtonLink } from '../ui/button.tsx';
import type { FormAnswer } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { problemText } from '../ui/problems.ts';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Inbox, RecalledCase, WaitingPlacement } from './read-inbox.server.ts';

/** What waits for the agency's answer: recalls first, since they stop work. */
export function InboxPage({ inbox }: { inbox: Inbox }) {
  const { words } = useWords();
  const { inbox: text } = words;
  const { recalls, recalled, placements, slug } = inbox;
  const isEmpty = recalls.length === 0 && placements.length === 0;
  const answer = useActionData<FormAnswer>();
  return (
    <Page title={text.heading(placements.length, recalled)}>
      {answer?.ok === false && (
        <div className="summary" role="alert">
          {problemText(answer.reason, answer.details, words)}
        </div>
      )}
      {recalls.length > 0 && <Recalls inbox={inbox} />}
      {placements.length > 0 && <Placements inbox={inbox} />}
      {isEmpty && (
        <EmptyState
          title={text.none.title}
          action={<ButtonLink to={casesPath({ kind: 'agency', slug })}>{text.none.go}</ButtonLink>}
        >
          {text.none.text}
        </EmptyState>
      )}
    </Page>
  );
}

function Recalls({ inbox: { recalls, recalled, slug, timeZone } }: { inbox: Inbox }) {
  const { words, formats } = useWords();
  const { recalls: text } = words.inbox;
  const columns: Column<RecalledCase>[] = [
    { name: 'case', label: text.case, cell: ({ number }) => caseNumber(number) },
    { name: 'practice', label: text.practice, cell: ({ practice }) => practice },
    {
      name: 'reason',
      label: text.reason,
      cell: (row) => capitalised(words.cases.reasons.recall[row.reason]),
    },
    {
      name: 'at',
      label: text.recalledAt,
      cell: ({ at }) => <time dateTime={at}>{formats.dateTime(at, timeZone)}</time>,
    },
    {
      name: 'act',
      label: words.ui.table.act,
      cell: ({ id }) => (
        <Act
          label={text.confirm}
          tone={recalls.length === 1 ? 'primary' : 'plain'}
          fields={[['case', id]]}
        />
      ),
    },
  ];
  return (
    <Section
      title={text.title(recalled)}
      aside={
        recalls.length > 1 && (
          <Act
            label={text.all(recalls.length)}
            tone="primary"
            fields={recalls.map(({ id }) => ['case', id] as const)}
          />
        )
      }
    >
      <p className="muted">{text.text}</p>
      <Table
        caption={text.title(recalled)}
        isHeaded
        columns={columns}
        rows={recalls}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => casePath({ kind: 'agency', slug }, id)}
        empty={null}
      />
    </Section>
  );
}

function Placements({ inbox: { placements, slug } }: { inbox: Inbox }) {
  const { words, formats } = useWords();
  const { placements: text } = words.inbox;
  const amounts = useAmounts(placements.flatMap(({ open }) => open.map((sum) => sum.currency)));
  const columns: Column<WaitingPlacement>[] = [
    { name: 'number', label: text.placement, cell: ({ number }) => placementNumber(number) },
    { name: 'practice', label: text.practice, cell: ({ practice }) => practice },
    { name: 'placedOn', label: text.placedOn, cell: ({ placedOn }) => formats.date(placedOn) },
    {
      name: 'clock',
      label: words.clocks.columns.due,
      cell: ({ clock }) => <ClockCell clock={clock} />,
    },
    {
      ...{ name: 'waiting', label: text.waiting, isNumber: true },
      cell: ({ waiting }) => formats.count(waiting),
    },
    {
      ...{ name: 'open', label: amounts.label(text.open), isNumber: true },
      cell: ({ open }) => amounts.cell(open),
    },
  ];
  return (
    <Section title={text.title}>
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={placements}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => placementPath({ kind: 'agency', slug }, id)}
        empty={null}
      />
    </Section>
  );
}
