import { complaintsPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { ComplaintTodos } from './complaint-todos.server.ts';

/** What complaints ask of a practice, as sentences: what is late or stops something comes first. */
export function useComplaintTodos(practice: Workplace, todos: ComplaintTodos): Todo[] {
  const { todo } = useWords().words.complaints;
  const list = complaintsPath(practice);
  const hrefs: readonly (readonly [keyof ComplaintTodos, string])[] = [
    ['overdue', `${list}?needs=overdue`],
    ['stopping', `${list}?needs=stopping`],
    ['answered', `${list}?needs=answered`],
    ['received', `${list}?status=received`],
  ];
  return hrefs
    .filter(([key]) => todos[key] > 0)
    .map(([key, href]) => {
      const { title, text, go } = todo[key];
      return { key: `complaints-${key}`, title: title(todos[key]), text, href, go };
    });
}
