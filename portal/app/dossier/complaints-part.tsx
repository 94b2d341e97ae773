import type { CivilDate } from '../../../shared/calendar.ts';
import { complaintNumber } from '../../../shared/complaints.ts';
import type { AgencyComplaints } from '../complaints/of-agency.server.ts';
import { Figures } from '../ui/lists.tsx';
import { Section } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

/** Each complaint without a word of what was told, and the rate beside its count. */
export function ComplaintsPart({ dossier: { complaints } }: { dossier: Dossier }) {
  const { complaints: text } = useWords().words.dossier;
  const { rows, of } = complaints;
  return (
    <>
      <p>{rows.length === 0 ? text.none : text.leftOut}</p>
      {rows.length > 0 && <AllComplaints rows={rows} />}
      {of && <Rate of={of} />}
    </>
  );
}

function AllComplaints({ rows }: { rows: Dossier['complaints']['rows'] }) {
  const { words, formats } = useWords();
  const { columns, kinds, severities, statuses, outcomes } = words.complaints;
  const { complaints: text } = words.dossier;
  const date = (day: CivilDate | null) => (day ? formats.date(day) : '–');
  return (
    <Table
      caption={text.caption}
      columns={[
        { name: 'number', label: columns.number, cell: ({ number }) => complaintNumber(number) },
        { name: 'kind', label: columns.kind, cell: ({ kind }) => kinds[kind] },
        { name: 'severity', label: columns.severity, cell: ({ severity }) => severities[severity] },
        {
          ...{ name: 'received', label: columns.received },
          cell: ({ receivedOn }) => date(receivedOn),
        },
        { name: 'due', label: columns.due, cell: ({ dueOn }) => date(dueOn) },
        {
          ...{ name: 'outcome', label: text.outcome },
          cell: ({ status, outcome }) => (outcome ? outcomes[outcome] : statuses[status]),
        },
        { name: 'decided', label: statuses.decided, cell: ({ decidedOn }) => date(decidedOn) },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

function Rate({ of: { rate: one } }: { of: AgencyComplaints }) {
  const { words, formats } = useWords();
  const { rate: text } = words.complaints;
  const { rate, complaints, placed, since, compared } = one;
  if (!rate) return <p className="muted">{text.none}</p>;
  const { decimal, count } = formats;
  return (
    <Section title={text.label}>
      <Figures
        items={[
          { label: text.of, value: decimal(rate.rate) },
          { label: text.range, value: `${decimal(rate.low)} – ${decimal(rate.high)}` },
          { label: text.complaints, value: count(complaints) },
          { label: text.placed, value: count(placed) },
          { label: text.since, value: formats.date(since) },
          ...(compared ? [{ label: text.compared, value: text.comparisons[compared] }] : []),
        ]}
      />
      <p className="small muted">{text.formula}</p>
    </Section>
  );
}
