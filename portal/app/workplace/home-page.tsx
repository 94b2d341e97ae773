import type { ReactNode } from 'react';
import { mailPath, peoplePath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { Home } from './read-home.server.ts';

/** Something that needs a person today. */
export interface Todo {
  key: string;
  title: string;
  text: string;
  href: string;
  /** The verb on its button. */
  go: string;
}

interface HomePageProps {
  home: Home;
  hasSecondFactor: boolean;
  /** What the work asks for; what the workplace itself asks for comes after it. */
  todos: readonly Todo[];
  /** What one reads here: a day, the state of a sheet. */
  subtitle?: ReactNode;
  children: ReactNode;
}

/** The day of whoever opens a practice or an agency: what needs them, then what there is. */
export function HomePage({ home, hasSecondFactor, todos, subtitle, children }: HomePageProps) {
  const { titles } = useWords().words.home;
  const all = [...todos, ...useOwnTodos(home, hasSecondFactor)];
  const some = all.length === 1 ? titles.one : titles.more(all.length);
  return (
    <Page title={all.length === 0 ? titles.nothing : some} subtitle={subtitle}>
      {all.length > 0 && <TodoList todos={all} />}
      {children}
    </Page>
  );
}

function TodoList({ todos }: { todos: readonly Todo[] }) {
  return (
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
  );
}

/** What the workplace itself asks for, whatever work is done in it. */
function useOwnTodos(home: Home, hasSecondFactor: boolean): Todo[] {
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
