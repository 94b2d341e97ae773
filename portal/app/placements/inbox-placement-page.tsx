import { REASONS } from '../../../shared/case-updates.ts';
import { caseNumber, placementNumber } from '../../../shared/placement.ts';
import { personName } from '../cases/person-name.ts';
import { reasonOptions } from '../cases/reason-options.ts';
import { StatusBadge } from '../cases/status-badge.tsx';
import { casePath, inboxPath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page, Panel, Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { INBOX_RULES } from './inbox-rules.ts';
import type { InboxPlacement, PlacedCase } from './read-inbox-placement.server.ts';

/** The form that the boxes in the table belong to. */
const TICKED = 'ticked';

/** One placement: accepted as a whole with one press, or case by case. */
export function InboxPlacementPage({ placement }: { placement: InboxPlacement }) {
  const { words, formats } = useWords();
  const { inbox } = words;
  const { placement: text } = inbox;
  const { slug, waiting, practice, placedOn, madeBy, number } = placement;
  return (
    <Page
      title={waiting > 0 ? text.waits(waiting) : text.answered}
      subtitle={text.subtitle(placementNumber(number), practice, formats.date(placedOn), madeBy)}
      trail={[{ href: inboxPath({ kind: 'agency', slug }), label: inbox.title }]}
    >
      {waiting > 0 && <AcceptAll waiting={waiting} />}
      <Section title={text.cases}>
        <CasesTable placement={placement} />
      </Section>
      {waiting > 0 && <AnswerTicked />}
    </Page>
  );
}

function AcceptAll({ waiting }: { waiting: number }) {
  const { placement: text } = useWords().words.inbox;
  const form = useServerForm({ last: useRefusalOf('all'), id: 'all', labels: {} });
  return (
    <Form form={form} submit={text.acceptAll(waiting)}>
      {waiting > 1 && <p>{text.acceptText}</p>}
      <input type="hidden" name="intent" value="all" />
      <input type="hidden" name="count" value={waiting} />
    </Form>
  );
}

function CasesTable({ placement }: { placement: InboxPlacement }) {
  const { words } = useWords();
  const { placement: text } = words.inbox;
  const { slug, cases, state, total, waiting } = placement;
  return (
    <Table
      caption={text.cases}
      isHeaded
      columns={useColumns(cases, waiting)}
      rows={cases}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => casePath({ kind: 'agency', slug }, id)}
      empty={null}
      {...(total > INBOX_RULES.pageSize && { view: { state, total, rules: INBOX_RULES } })}
    />
  );
}

function useColumns(cases: readonly PlacedCase[], waiting: number): Column<PlacedCase>[] {
  const { words, formats } = useWords();
  const { columns: text, choose } = words.inbox.placement;
  const amounts = useAmounts(cases.map(({ currency }) => currency));
  const tick: Column<PlacedCase> = {
    name: 'choose',
    label: text.choose,
    cell: ({ id, number, status }) =>
      status === 'placed' && (
        <input
          type="checkbox"
          name="case"
          value={id}
          form={TICKED}
          defaultChecked={waiting === 1}
          aria-label={choose(caseNumber(number))}
        />
      ),
  };
  return [
    { name: 'case', label: text.case, cell: ({ number }) => caseNumber(number) },
    ...(waiting > 0 ? [tick] : []),
    { name: 'name', label: text.name, cell: (row) => personName(words, row) },
    {
      name: 'due',
      label: text.due,
      cell: ({ dueDate }) => (dueDate ? formats.date(dueDate) : '–'),
    },
    {
      name: 'notice',
      label: text.lastNotice,
      cell: ({ lastNoticeOn }) => (lastNoticeOn ? formats.date(lastNoticeOn) : '–'),
    },
    { name: 'status', label: text.status, cell: ({ status }) => <StatusBadge status={status} /> },
    {
      ...{ name: 'amount', label: amounts.label(text.amount), isNumber: true },
      cell: ({ placed, currency }) => amounts.cell([{ minor: placed, currency }]),
    },
  ];
}

/** What is ticked above belongs to this form. */
function AnswerTicked() {
  const { words } = useWords();
  const { placement: text } = words.inbox;
  const refusedToAccept = useRefusalOf('accept');
  const form = useServerForm({
    ...{ last: useRefusalOf('refuse') ?? refusedToAccept, id: TICKED },
    labels: { reason: text.reason, note: text.note, case: text.cases },
  });
  const options = reasonOptions(REASONS.refuse, words.cases.reasons.refuse);
  return (
    <Panel>
      <Form
        form={form}
        submit={text.refuse}
        tone="danger"
        intent="refuse"
        beside={
          <Button type="submit" name="intent" value="accept">
            {text.accept}
          </Button>
        }
      >
        <p>{text.refuseText}</p>
        <SelectField
          name="reason"
          options={options}
          placeholder={words.caseWork.choose}
          isConditional
        />
        <TextareaField name="note" isOptional />
      </Form>
    </Panel>
  );
}
