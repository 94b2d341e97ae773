import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { agencyPapersPath, coveragePath, papersPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { CoverageTodos, PaperTodo, SoonOver } from './paper-todos.server.ts';

/** The sentences of what coverage asks of a practice today. */
export function useCoverageTodos(practice: Workplace, todos: CoverageTodos): Todo[] {
  const { todo: text } = useWords().words.coverage;
  const nameOf = usePaperName();
  const href = coveragePath(practice);
  const papers = todos.papers.map(({ agency, hasLapsed, papers }): Todo => {
    const { title, text: why, go } = hasLapsed ? text.lapsed : text.lapsing;
    return {
      ...{ key: `${agency.slug} ${hasLapsed}`, go, href: agencyPapersPath(practice, agency.slug) },
      title: title(agency.name, papers.length),
      text: why(papers.map(nameOf).join('; ')),
    };
  });
  const { title, ...uncovered } = text.uncovered;
  return [
    ...(todos.needsPlace ? [{ key: 'place', href: `${href}#place`, ...text.place }] : []),
    ...(todos.uncovered > 0
      ? [{ key: 'uncovered', href, ...uncovered, title: title(todos.uncovered) }]
      : []),
    ...papers,
  ];
}

/** The same for an agency, of its own papers. */
export function useOwnPaperTodos(agency: Workplace, todos: readonly SoonOver[]): Todo[] {
  const { todo: text } = useWords().words.coverage;
  const nameOf = usePaperName();
  return todos.map(({ hasLapsed, papers }) => {
    const state = hasLapsed ? 'lapsed' : 'lapsing';
    const { title, text: why } = text.own[state];
    return {
      ...{ key: state, title: title(papers.length), text: why(papers.map(nameOf).join('; ')) },
      ...{ go: text[state].go, href: papersPath(agency) },
    };
  });
}

/** 'Collection licence, Texas'. */
function usePaperName() {
  const { words, language } = useWords();
  return ({ kind, place }: PaperTodo['papers'][number]) => {
    const name = evidenceName(kind, language);
    return place ? words.coverage.todo.named(name, placeText(place, language)) : name;
  };
}
