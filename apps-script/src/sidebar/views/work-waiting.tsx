import type { CivilDate } from '../../../../shared/calendar.ts';
import type { WorklistView } from '../../../../shared/contract/worklist.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { useShell } from '../shell.ts';
import { Cited } from './cited.tsx';

const NAMES_SHOWN = 50;

interface Props {
  waiting: WorklistView['waiting'];
  today: CivilDate;
}

/** Who has something past due and is left in peace today: why, and from when on not. */
export function WorkWaiting({ waiting, today }: Props) {
  const { words, language } = useShell();
  const texts = words.worklist;
  const count = waiting.reduce((sum, { people }) => sum + people.length, 0);
  if (count === 0) return null;
  const fromWhen = (from: CivilDate) => (from === today ? texts.laterToday : texts.from(from));
  return (
    <section>
      <h2>{texts.waiting(count)}</h2>
      <p class="muted small">{texts.waitingWhy}</p>
      {waiting.map(({ reason, rules, people }) => (
        <details key={[reason, ...rules.map(({ id }) => id)].join(' ')} class="reason">
          <summary>
            <span class="wide">{reason === null ? texts.noReason : words.notToday[reason]}</span>
            <span class="num">{formatCount(people.length, language)}</span>
          </summary>
          <Cited rules={rules} />
          <ul>
            {people.slice(0, NAMES_SHOWN).map(({ name, from }, at) => (
              <li key={at}>
                {name}
                {from && <span class="muted">, {fromWhen(from)}</span>}
              </li>
            ))}
            {people.length > NAMES_SHOWN && (
              <li class="muted">{texts.moreRows(people.length - NAMES_SHOWN)}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
