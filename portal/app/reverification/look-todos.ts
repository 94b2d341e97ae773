import { reverifyPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { DueLook } from './due-looks.server.ts';

/** Agencies that are due to be looked at again, as sentences: what is late comes first. */
export function useLookTodos(practice: Workplace, looks: readonly DueLook[]): Todo[] {
  const { words, formats } = useWords();
  const { todo: text } = words.reverification;
  return (['late', 'due'] as const).flatMap((state) =>
    looks
      .filter((look) => look.state === state)
      .map(({ agency: { slug, name }, due }) => ({
        ...{ key: `look ${slug}`, title: text[state](name), text: text.text(formats.date(due)) },
        ...{ href: reverifyPath(practice, slug), go: text.go },
      })),
  );
}
