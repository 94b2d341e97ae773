import { mailPath, peoplePath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { Home } from './read-home.server.ts';

interface Todo {
  key: string;
  title: string;
  text: string;
  href: string;
  go: string;
}

/** The day of whoever opens a practice or an agency: what needs them, then what there is. */
export function HomePage({ home, hasSecondFactor }: { home: Home; hasSecondFactor: boolean }) {
  const { words } = useWords();
  const { titles, practice, agency } = words.home;
  const todos = useTodos(home, hasSecondFactor);
  const empty = home.kind === 'practice' ? practice : agency;
  const one = todos.length === 1 ? titles.one : titles.more(todos.length);
  return (
    <Page title={todos.length === 0 ? titles.nothing : one}>
      {todos.length > 0 && (
        <ul className="todo">
          {todos.map(({ key, title, text, href, go }, at) => (
            <li key={key}>
              <div>
                <strong>{title}</strong>
                <p className="muted">{text}</p>
              </div>
              <ButtonLink to={href} tone={at === 0 ? 'primary' : 'plain'}>
                {go}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <EmptyState title={empty.emptyTitle}>{empty.empty}</EmptyState>
    </Page>
  );
}

function useTodos(home: Home, hasSecondFactor: boolean): Todo[] {
  const { todo } = useWords().words.home;
  const { stuckMails, oldInvitations, isAlone } = home;
  const todos: Todo[] = [];
  if (stuckMails > 0) {
    const { title, text, go } = todo.stuckMail;
    todos.push({ key: 'mail', title: title(stuckMails), text, href: mailPath(home), go });
  }
  if (oldInvitations > 0) {
    const { title, text, go } = todo.oldInvitations;
    const href = `${peoplePath(home)}#invitations`;
    todos.push({ key: 'invitations', title: title(oldInvitations), text, href, go });
  }
  if (!hasSecondFactor) {
    todos.push({ key: 'second', href: '/me/second-factor', ...todo.secondFactor });
  }
  if (isAlone) {
    todos.push({ key: 'alone', href: `${peoplePath(home)}#invite`, ...todo.inviteOthers });
  }
  return todos;
}
