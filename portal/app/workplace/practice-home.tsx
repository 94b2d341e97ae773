import { Link } from '@remix-run/react';
import { caseNumber } from '../../../shared/placement.ts';
import { StandingBadge } from '../agencies/standing-badge.tsx';
import { useMarkTodos } from '../choosing/mark-todos.ts';
import { useLateAgencies } from '../clocks/late-todos.ts';
import { useComplaintTodos } from '../complaints/complaint-todos.ts';
import { useCoverageTodos } from '../coverage/paper-todos.ts';
import {
  agenciesPath,
  agencyPath,
  casePath,
  casesPath,
  figuresPath,
  mandatePath,
  receivablesPath,
  sheetsPath,
} from '../paths.ts';
import { usePolicyTodos } from '../policies/policy-todos.ts';
import { AgingTable } from '../receivables/aging-table.tsx';
import { useLookTodos } from '../reverification/look-todos.ts';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Todo } from './home-page.tsx';
import type { AgencyDay, DayFigures, PracticeDay } from './practice-day.server.ts';
import { PracticeTiles } from './practice-tiles.tsx';

/** How a practice stands today: key figures, what is open by age, its agencies. */
export function PracticeHome({ day: { practice, figures } }: { day: PracticeDay }) {
  const { emptyTitle, empty, byAge, allReceivables } = useWords().words.home.practice;
  const { receivables } = useWords().words;
  if (!figures) return <EmptyState title={emptyTitle}>{empty}</EmptyState>;
  const receivablesHref = receivablesPath(practice);
  return (
    <>
      <PracticeTiles practice={practice} figures={figures} />
      <Section
        title={byAge}
        aside={<Link to={receivablesHref}>{allReceivables(figures.others)}</Link>}
      >
        <AgingTable
          view={figures.aging}
          basis={figures.basis}
          text={receivables.aging}
          hrefOf={(age) => `${receivablesHref}?age=${age}#lines`}
        />
      </Section>
      <Agencies practice={practice} figures={figures} />
    </>
  );
}

type WithFigures = Pick<PracticeDay, 'practice'> & { figures: DayFigures };

function Agencies({ practice, figures: { currency, agencies } }: WithFigures) {
  const { words, formats } = useWords();
  const { agencies: text } = words.home;
  const columns: Column<AgencyDay>[] = [
    { name: 'agency', label: text.agency, cell: ({ name }) => name },
    {
      name: 'cases',
      label: text.openCases,
      isNumber: true,
      cell: ({ openCases }) => formats.count(openCases),
    },
    {
      name: 'balance',
      label: text.balance(currency),
      isNumber: true,
      cell: ({ balance }) => formats.amount({ minor: balance, currency }),
    },
    {
      name: 'net',
      label: text.netBack,
      isNumber: true,
      cell: ({ netBack }) => (netBack === null ? '–' : formats.percent(netBack)),
    },
    {
      name: 'standing',
      label: text.standing,
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
  ];
  return (
    <Section title={text.title} aside={<Link to={figuresPath(practice)}>{text.compare}</Link>}>
      <Table
        caption={text.caption}
        columns={columns}
        rows={agencies}
        keyOf={({ slug }) => slug}
        hrefOf={({ slug }) => agencyPath(practice, slug)}
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
      />
    </Section>
  );
}

/** What was synced last, and when; nothing where no sheet did. */
export function useDayLine({ today, synced, timeZone }: PracticeDay): string {
  const { words, formats } = useWords();
  const date = formats.date(today);
  if (!synced) return date;
  return words.home.practice.synced(date, synced.name, formats.dateTime(synced.at, timeZone));
}

/** The sentences of a practice's day: what waits longest for a person comes first. */
export function usePracticeTodos(day: PracticeDay): Todo[] {
  const { practice, timeZone, todos, coverage } = day;
  const { words, formats } = useWords();
  const { cases: text, sheets, mandates } = words.home.practice.todos;
  const covering = useCoverageTodos(practice, coverage);
  const list = (status: string) => `${casesPath(practice)}?status=${status}`;
  const counted = [
    ...(['questions', 'conflicts'] as const).map((key) => {
      const { count, first } = todos[key];
      const number = first ?? 0;
      return { key, count, href: casePath(practice, number), go: text[key].go(caseNumber(number)) };
    }),
    { key: 'disputed', count: todos.disputed, href: list('disputed'), go: text.disputed.go },
    { key: 'refused', count: todos.refused, href: list('returned'), go: text.refused.go },
    { key: 'returned', count: todos.returned, href: list('returned'), go: text.returned.go },
    { key: 'paid', count: todos.paid, href: list('paid'), go: text.paid.go },
  ] as const;
  const silent = todos.silent.map(({ id, name, since, automaticBy }) => ({
    ...{ key: id, href: sheetsPath(practice), go: sheets.silent.go },
    ...(automaticBy ? { text: sheets.noBeat.text } : { text: sheets.silent.text }),
    title: (automaticBy ? sheets.noBeat : sheets.silent).title(
      name,
      formats.dateTime(since, timeZone),
    ),
  }));
  const agreed = todos.mandates.map(({ kind, agency: { slug, name } }) => ({
    ...{ key: `mandate ${slug}`, href: mandatePath(practice, slug) },
    ...{ title: mandates[kind].title(name), text: mandates[kind].text, go: mandates[kind].go },
  }));
  const { connect, agency } = sheets;
  const complaints = useComplaintTodos(practice, todos.complaints);
  const policy = usePolicyTodos(practice, todos.policy, day.today);
  const looks = useLookTodos(practice, todos.looks);
  const late = useLateAgencies(practice, todos.late);
  const marks = useMarkTodos(practice, todos.marks);
  return [
    ...complaints,
    ...counted
      .filter(({ count }) => count > 0)
      .map(({ key, count, href, go }) => ({
        ...{ key, href, go, title: text[key].title(count), text: text[key].text },
      })),
    ...late,
    ...covering,
    ...silent,
    ...marks,
    ...agreed,
    ...policy,
    ...looks,
    ...(todos.needsSheet
      ? [{ key: 'connect', href: `${sheetsPath(practice)}#connect`, ...connect }]
      : []),
    ...(todos.needsAgency ? [{ key: 'agency', href: agenciesPath(practice), ...agency }] : []),
  ];
}
