import { type CivilDate, daysBetween } from '../../../shared/calendar.ts';
import { formatMonth } from '../../../shared/messages/dates.ts';
import { agenciesPath, calendarPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table, type TableView } from '../ui/table.tsx';
import { TableFilters } from '../ui/table-filters.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { aboutText } from './about-text.ts';
import { calendarRules } from './calendar-table.ts';
import { CALENDAR_KINDS, type CalendarEntry } from './entry.ts';
import type { Calendar } from './read-calendar.server.ts';

/** So many days before it is due, a day stands out. */
const SOON = 30;

/** What falls due with all agencies: what is over, then month by month. */
export function CalendarPage({ calendar }: { calendar: Calendar }) {
  const { words } = useWords();
  const { calendar: text, ui } = words;
  const { practice, entries, agencies } = calendar;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      {agencies.length > 0 && <Filters calendar={calendar} />}
      <Months calendar={calendar} />
      {agencies.length === 0 && (
        <EmptyState
          title={text.empty.title}
          action={
            <ButtonLink to={agenciesPath(practice)} tone="primary">
              {text.empty.go}
            </ButtonLink>
          }
        >
          {text.empty.text}
        </EmptyState>
      )}
      {agencies.length > 0 && entries.length === 0 && (
        <EmptyState
          title={ui.table.nothing}
          action={<ButtonLink to="?">{ui.table.clear}</ButtonLink>}
        >
          {ui.table.nothingText}
        </EmptyState>
      )}
      {entries.length > 0 && <OwnCalendar calendar={calendar} />}
    </Page>
  );
}

function Filters({ calendar }: { calendar: Calendar }) {
  const { calendar: text } = useWords().words;
  const { practice, state, agencies, entries } = calendar;
  const rules = calendarRules(agencies.map(({ slug }) => slug));
  const filters: TableView['filters'] = [
    {
      ...{ name: 'agency', label: text.columns.agency },
      options: agencies.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      ...{ name: 'kind', label: text.kind },
      options: CALENDAR_KINDS.map((value) => ({ value, label: text.kinds[value] })),
    },
  ];
  const csv = `${calendarPath(practice, 'csv')}${printTableState(state, rules)}`;
  return <TableFilters view={{ state, rules, filters, csv, total: entries.length }} columns={[]} />;
}

/** What is over in one table, and one for each month: their columns stand below each other. */
function Months({ calendar: { today, entries } }: { calendar: Calendar }) {
  const { words, language } = useWords();
  const { calendar: text } = words;
  const columns = useCalendarColumns(today);
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const title = entry.on < today ? text.overdue : formatMonth(entry.on, language);
    months.set(title, [...(months.get(title) ?? []), entry]);
  }
  return (
    <div className="months">
      {[...months].map(([title, rows]) => (
        <Section key={title} title={title}>
          <Table
            caption={text.caption(title)}
            isHeaded
            columns={columns}
            rows={rows}
            keyOf={({ key }) => key}
            hrefOf={({ href }) => href}
            empty={null}
          />
        </Section>
      ))}
    </div>
  );
}

function useCalendarColumns(today: CivilDate): Column<CalendarEntry>[] {
  const { words, formats, language } = useWords();
  const { columns } = words.calendar;
  return [
    { name: 'what', label: columns.what, cell: ({ about }) => aboutText(about, words, language) },
    { name: 'agency', label: columns.agency, cell: ({ agency }) => agency?.name },
    { name: 'day', label: columns.day, cell: ({ on }) => formats.date(on) },
    {
      ...{ name: 'left', label: columns.left },
      cell: ({ on }) => <Left days={daysBetween(today, on)} />,
    },
  ];
}

function Left({ days }: { days: number }) {
  const { calendar: text } = useWords().words;
  if (days < 0) return <Badge tone="bad">{text.over(-days)}</Badge>;
  if (days === 0) return <Badge tone="warn">{text.today}</Badge>;
  return days <= SOON ? <Badge tone="warn">{text.left(days)}</Badge> : text.left(days);
}

function OwnCalendar({ calendar: { practice } }: { calendar: Calendar }) {
  const { calendar: text } = useWords().words;
  return (
    <p>
      <a href={calendarPath(practice, 'ics')} download>
        {text.ics}
      </a>
      <br />
      <span className="muted">{text.icsNote}</span>
    </p>
  );
}
