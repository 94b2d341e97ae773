import type { LateAgency } from '../clocks/late-cases.server.ts';
import { useOwnLateCases } from '../clocks/late-todos.ts';
import {
  casesPath,
  complaintsPath,
  exitsPath,
  inboxPath,
  mandatesPath,
  policiesPath,
  questionsPath,
} from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { AgencyTodos, OpenWithAgency } from './agency-todos.server.ts';

/** What the work asks of an agency today, the most urgent first. */
export function useAgencyTodos(
  todos: AgencyTodos,
  late: LateAgency['clocks'],
  slug: string,
): Todo[] {
  const { inbox: text, mandates, complaints, choosing, exits, policies } = useWords().words;
  const { overdue: lateAnswers, asked } = complaints.agencyTodo;
  const todo = {
    ...{ ...text.todo, mandates: mandates.todo, questions: choosing.questions.todo },
    ...{ lateAnswers, complaints: asked, exits: exits.agency.toDo },
    policies: policies.toAttest,
  };
  const workplace = { kind: 'agency', slug } as const;
  const inbox = inboxPath(workplace);
  const cases = casesPath(workplace);
  const lateCases = useOwnLateCases(workplace, late);
  const stops: Hrefs = [
    ['lateAnswers', complaintsPath(workplace)],
    ['recalls', inbox],
  ];
  const others: Hrefs = [
    ['complaints', complaintsPath(workplace)],
    ['placements', inbox],
    ['mandates', mandatesPath(workplace)],
    ['policies', policiesPath(workplace)],
    ['questions', questionsPath(workplace)],
    ['exits', exitsPath(workplace)],
    ['promises', `${cases}?needs=promises`],
    ['disputes', `${cases}?status=disputed`],
  ];
  const listed = (hrefs: Hrefs) =>
    hrefs
      .filter(([key]) => todos[key] > 0)
      .map(([key, href]) => {
        const { title, text, go } = todo[key];
        return { key, title: title(todos[key]), text, href, go };
      });
  return [...listed(stops), ...lateCases, ...listed(others)];
}

type Hrefs = readonly (readonly [keyof AgencyTodos, string])[];

/** What is open with the agency, by practice. */
export function OpenCases({ open, slug }: { open: readonly OpenWithAgency[]; slug: string }) {
  const { words, formats } = useWords();
  const { emptyTitle, empty } = words.home.agency;
  const { open: text } = words.inbox;
  const amounts = useAmounts(open.flatMap(({ balance }) => balance.map((one) => one.currency)));
  const columns: Column<OpenWithAgency>[] = [
    { name: 'practice', label: text.practice, cell: ({ practice }) => practice.name },
    {
      ...{ name: 'cases', label: text.cases, isNumber: true },
      cell: ({ cases }) => formats.count(cases),
    },
    {
      ...{ name: 'balance', label: amounts.label(text.balance), isNumber: true },
      cell: ({ balance }) => amounts.cell(balance),
    },
  ];
  if (open.length === 0) return <EmptyState title={emptyTitle}>{empty}</EmptyState>;
  return (
    <Section title={text.title}>
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={open}
        keyOf={({ practice }) => practice.slug}
        hrefOf={({ practice }) =>
          `${casesPath({ kind: 'agency', slug })}?needs=open&practice=${practice.slug}`
        }
        empty={null}
      />
    </Section>
  );
}
