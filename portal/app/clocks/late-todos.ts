import { casesPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { LateAgency } from './late-cases.server.ts';

/** What is late by the mandates, on the first page of a practice: a sentence an agency. */
export function useLateAgencies(practice: Workplace, late: readonly LateAgency[]): Todo[] {
  const { words, formats } = useWords();
  const { practiceTodo: text, filter } = words.clocks;
  return late.map(({ slug, name, cases, clocks }) => ({
    ...{ key: `late ${slug}`, title: text.title(name, cases), go: text.go },
    text: clocks
      .map((one) => text.with(filter.options[one.clock], formats.count(one.cases)))
      .join(' · '),
    href: `${casesPath(practice)}?late=any&agency=${slug}`,
  }));
}

/** The same on the first page of an agency: a sentence a duty. */
export function useOwnLateCases(agency: Workplace, late: LateAgency['clocks']): Todo[] {
  const { agencyTodo, agencyTodoText: text, agencyTodoGo: go } = useWords().words.clocks;
  return late.map(({ clock, cases }) => ({
    ...{ key: `late ${clock}`, title: agencyTodo[clock](cases), text, go },
    href: `${casesPath(agency)}?late=${clock}`,
  }));
}
