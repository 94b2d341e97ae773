import { answersPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { MarkTodo } from './mark-todos.server.ts';

/** The sentences of answers that wait for the reader's marks. */
export function useMarkTodos(practice: Workplace, todos: readonly MarkTodo[]): Todo[] {
  const { marks, section } = useWords().words.choosing;
  return todos.map(({ slug, name }) => ({
    ...{ key: `marks ${slug}`, href: answersPath(practice, slug) },
    ...{ title: marks.todo(name), text: marks.text, go: section.mark },
  }));
}
