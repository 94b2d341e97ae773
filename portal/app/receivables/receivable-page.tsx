import { shortReference } from '../../../shared/contract/reference.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { casePath, receivablesPath } from '../paths.ts';
import { sheetLink } from '../sheets/sheet-link.ts';
import { Copy } from '../ui/copy.tsx';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { readReceivable } from './read-receivable.server.ts';
import { stopsOf } from './words.ts';

type Line = Exclude<Awaited<ReturnType<typeof readReceivable>>, { ok: false }>;

/** One line: what the portal knows of it, where it went, and how to find it in the sheet. */
export function ReceivablePage({ line }: { line: Line }) {
  const { words, formats } = useWords();
  const { receivables: text } = words;
  const { slug, timeZone, missingSince, closedAt } = line;
  const trail = [{ href: receivablesPath({ kind: 'practice', slug }), label: text.title }];
  return (
    <Page
      title={text.one.title(shortReference(line.ref))}
      subtitle={text.one.states[line.state]}
      trail={trail}
    >
      {closedAt && <Note>{text.one.closed(formats.dateTime(closedAt, timeZone))}</Note>}
      {missingSince && <Note>{text.one.missing(formats.dateTime(missingSince, timeZone))}</Note>}
      <Beside aside={<Find line={line} />}>
        <Known line={line} />
        {line.cases.length > 0 && <Cases line={line} />}
      </Beside>
    </Page>
  );
}

function Known({ line }: { line: Line }) {
  const { words, formats } = useWords();
  const { one, list } = words.receivables;
  const { currency } = line;
  const money = (minor: number | null) =>
    minor === null ? one.unsaid : `${formats.amount({ minor, currency })} ${currency}`;
  const dates = (['serviceDate', 'invoiceDate', 'dueDate', 'paidDate'] as const).flatMap(
    (field) => {
      const day = line[field];
      return day ? [{ label: one[field], value: formats.date(day) }] : [];
    },
  );
  const stops = stopsOf({ flags: line.flags, isMissing: false }, words.receivables);
  return (
    <Section title={one.known}>
      <Figures
        items={[
          { label: one.open, value: <strong>{money(line.open)}</strong> },
          { label: one.amount, value: money(line.amount) },
          { label: one.paid, value: money(line.paid) },
          ...dates,
          { label: list.stops, value: stops.join(', ') || one.noStops },
          { label: one.changed, value: formats.dateTime(line.changedAt, line.timeZone) },
        ]}
      />
      <p className="muted">{one.nameless}</p>
    </Section>
  );
}

function Find({ line: { ref, sheet } }: { line: Line }) {
  const { one } = useWords().words.receivables;
  const href = sheetLink(sheet.url);
  return (
    <Panel>
      <h2>{one.find}</h2>
      <ol className="steps">
        <li>
          {href ? (
            <a href={href} rel="noreferrer" target="_blank">
              {one.openSheet(sheet.name)}
            </a>
          ) : (
            one.openSheet(sheet.name)
          )}
        </li>
        <li>{one.menu}</li>
        <li>
          {one.paste}
          <Copy text={shortReference(ref)} />
        </li>
      </ol>
    </Panel>
  );
}

type CaseRow = Line['cases'][number];

function Cases({ line: { slug, cases, currency } }: { line: Line }) {
  const { words, formats } = useWords();
  const { one } = words.receivables;
  const columns: Column<CaseRow>[] = [
    { name: 'number', label: one.case, cell: ({ number }) => caseNumber(number) },
    { name: 'agency', label: one.agency, cell: ({ agency }) => agency },
    { name: 'placed', label: one.placed, cell: ({ placedOn }) => formats.date(placedOn) },
    { name: 'status', label: one.status, cell: ({ status }) => words.cases.statuses[status] },
    {
      name: 'balance',
      label: one.balance(currency),
      isNumber: true,
      cell: ({ balance }) => formats.amount({ minor: balance, currency }),
    },
  ];
  return (
    <Section title={one.cases}>
      <Table
        caption={one.cases}
        isHeaded
        columns={columns}
        rows={cases}
        keyOf={({ number }) => String(number)}
        hrefOf={({ number }) => casePath({ kind: 'practice', slug }, number)}
        empty={null}
      />
    </Section>
  );
}
