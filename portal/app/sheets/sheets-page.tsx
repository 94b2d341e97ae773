import { Badge } from '../ui/badge.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Figures } from '../ui/lists.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { ConnectSection } from './connect-section.tsx';
import type { readSheets } from './read-sheets.server.ts';

export type Sheets = Awaited<ReturnType<typeof readSheets>>;
type Sheet = Sheets['sheets'][number];
type Connection = Sheet['connections'][number];

/** The spreadsheets that speak with the portal, and who speaks through them. */
export function SheetsPage({ view }: { view: Sheets }) {
  const { words } = useWords();
  const { sheets: text } = words;
  const { sheets, mayManage } = view;
  return (
    <Page title={text.title} subtitle={text.subtitle(sheets.length)}>
      {sheets.map((sheet) => (
        <OneSheet key={sheet.id} sheet={sheet} view={view} />
      ))}
      {sheets.length === 0 && (
        <EmptyState title={text.none.title}>
          {mayManage ? text.none.text : text.none.askManager}
        </EmptyState>
      )}
      {mayManage && <ConnectSection view={view} />}
    </Page>
  );
}

function OneSheet({ sheet, view }: { sheet: Sheet; view: Sheets }) {
  const { words, formats } = useWords();
  const { sheets: text } = words;
  const at = (instant: string | null) =>
    instant ? formats.dateTime(instant, view.timeZone) : text.never;
  return (
    <Section
      title={sheet.name}
      aside={
        sheet.link && (
          <a href={sheet.link} target="_blank" rel="noreferrer">
            {text.open}
          </a>
        )
      }
    >
      {sheet.silence && <Silence silence={sheet.silence} timeZone={view.timeZone} />}
      <div className="form">
        <Figures
          items={[
            { label: text.seen, value: at(sheet.seenAt) },
            { label: text.synced, value: at(sheet.syncedAt) },
            {
              label: text.automatic,
              value: sheet.automatic
                ? text.automaticBy(sheet.automatic.by, at(sheet.automatic.beatAt))
                : text.notAutomatic,
            },
            { label: text.lines, value: formats.count(sheet.lines) },
          ]}
        />
      </div>
      <Connections sheet={sheet} view={view} />
    </Section>
  );
}

/** What was to be heard of a sheet, and was not. */
function Silence({
  silence: { since, automaticBy },
  timeZone,
}: {
  silence: NonNullable<Sheet['silence']>;
  timeZone: string;
}) {
  const { words, formats } = useWords();
  const { sheets: text } = words;
  const when = formats.dateTime(since, timeZone);
  const [label, why] = automaticBy
    ? [text.noBeat(when, automaticBy), text.noBeatWhy]
    : [text.silent(when), text.silentWhy];
  return (
    <p>
      <Badge tone="warn">{label}</Badge> {why}
    </p>
  );
}

function Connections({ sheet, view }: { sheet: Sheet; view: Sheets }) {
  const { words, formats } = useWords();
  const { sheets: text, ui } = words;
  const at = (instant: string | null) =>
    instant ? formats.dateTime(instant, view.timeZone) : text.never;
  const columns: Column<Connection>[] = [
    {
      name: 'person',
      label: text.person,
      cell: ({ person, isWorking }) =>
        isWorking ? (
          person
        ) : (
          <>
            {person} <Badge>{text.left}</Badge>
          </>
        ),
    },
    { name: 'since', label: text.since, cell: ({ since }) => at(since) },
    { name: 'seen', label: text.seen, cell: ({ seenAt }) => at(seenAt) },
  ];
  const end: Column<Connection> = {
    name: 'end',
    label: ui.table.act,
    cell: ({ id, person }) => (
      <Confirm
        label={text.end}
        tone="quiet"
        question={text.endTitle(person)}
        confirm={text.end}
        fields={{ intent: 'end', id }}
      >
        {text.endSure(person, sheet.name)}
      </Confirm>
    ),
  };
  return (
    <Table
      caption={text.connections}
      columns={view.mayManage ? [...columns, end] : columns}
      rows={sheet.connections}
      keyOf={({ id }) => id}
      empty={<p className="muted">{text.nobody}</p>}
    />
  );
}
