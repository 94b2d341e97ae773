import type { SettleGroup } from '../../../../shared/contract/law.ts';
import type { RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { Button, Notice } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

/** That nobody has said where the clinic is; or that the law there asks something of it. */
export function Waiting({ view }: { view: RemindersView }) {
  const { words, go } = useShell();
  if (view.placeAsked) {
    const { country } = view.placeAsked;
    return (
      <Notice kind="warn">
        <p>{words.questions.whereFirst(country && words.policy.countries[country])}</p>
        <Button onClick={() => go('law')}>{words.questions.sayWhere}</Button>
      </Notice>
    );
  }
  if (view.questions.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>{words.questions.waiting(view.questions.length)}</p>
      <Button onClick={() => go('questions')}>{words.questions.open}</Button>
    </Notice>
  );
}

/** What somebody could tell of people who owe: by what it is, with the cells to type it into. */
export function ToSettle({ view }: { view: RemindersView }) {
  const { words } = useShell();
  if (view.toSettle.length === 0) return null;
  return (
    <section>
      <h2>{words.questions.settle.title}</h2>
      {view.toSettle.map((group) => (
        <Group key={group.what} group={group} view={view} />
      ))}
    </section>
  );
}

function Group({ group, view }: { group: SettleGroup; view: RemindersView }) {
  const { words, language, go } = useShell();
  const { what, count, people } = group;
  const texts = words.questions;
  const isRow = what === 'place' || what === 'consent';
  const how = isRow ? texts.settle[`${what}How`] : texts.facts[what].ask;
  const fact = what === 'consent' ? 'authorisedChannels' : what;
  const isAsked = view.questions.some((one) => one === fact);
  return (
    <details class="reason">
      <summary>
        <span class="wide">{isRow ? texts.settle[what] : texts.facts[what].short}</span>
        <span class="num">{formatCount(count, language)}</span>
      </summary>
      <p class="small">{how}</p>
      {isAsked && <Button onClick={() => go('questions')}>{texts.open}</Button>}
      <ul>
        {people.map(({ name, cell }) => (
          <Person key={`${name} ${cell}`} {...{ name, cell }} tab={view.tab} />
        ))}
        {count > people.length && (
          <li class="muted">{words.reminders.andMore(count - people.length)}</li>
        )}
      </ul>
    </details>
  );
}

function Person({ name, cell, tab }: { name: string; cell: string; tab: number }) {
  const { words } = useShell();
  return (
    <li>
      <p class="pair">
        <span class="wide">{name}</span>
        <CellLink
          tab={tab}
          cell={cell}
          text={cell}
          label={`${words.common.goToCell} ${cell}: ${name}`}
        />
      </p>
    </li>
  );
}
