import { useState } from 'preact/hooks';
import type { HeldRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import type { CitedRule } from '../../../../shared/messages/law/cited.ts';
import type { NotTodayReason } from '../../../../shared/reminders/due.ts';
import { SKIP_REASONS } from '../../../../shared/reminders/skip.ts';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { Cited } from './cited.tsx';

const NAMES_SHOWN = 50;

interface Props {
  view: RemindersView;
  show: (view: RemindersView) => void;
}

/** Who gets nothing today: the reasons at a glance, the people on demand. */
export function NotToday({ view, show }: Props) {
  const { words, language } = useShell();
  const heldBy = (reason: NotTodayReason, rules: readonly CitedRule[]) => {
    const places = [...new Set(rules.map(({ place }) => place))].join(', ');
    return places ? words.common.about(words.notToday[reason], places) : words.notToday[reason];
  };
  const count = view.notToday.reduce((sum, { people }) => sum + people.length, 0);
  if (count === 0) return null;
  return (
    <section>
      <h2>{words.reminders.notToday(count)}</h2>
      {view.notToday.map(({ reason, people, rules }) => (
        <details key={[reason, ...rules.map(({ id }) => id)].join(' ')} class="reason">
          <summary>
            <span class="wide">{heldBy(reason, rules)}</span>
            <span class="num">{formatCount(people.length, language)}</span>
          </summary>
          {reason === 'no-way-left' && <p class="small">{words.channels.noWay}</p>}
          <Cited rules={rules} />
          <ul>
            {people.slice(0, NAMES_SHOWN).map((person, at) => (
              <Person key={at} person={person} show={show} />
            ))}
            {people.length > NAMES_SHOWN && (
              <li class="muted">{words.reminders.andMore(people.length - NAMES_SHOWN)}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Person({ person: { name, next, skip }, show }: { person: HeldRow } & Pick<Props, 'show'>) {
  const { words } = useShell();
  const texts = words.channels.skip;
  const [failure, setFailure] = useState<Failure | null>(null);
  const takeBack = async (key: string) => {
    const reply = await client.takeBack({ key });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) show(reply.value);
  };
  const reason = SKIP_REASONS.find((one) => one === skip?.reason);
  const said = [reason && texts.reasons[reason], skip?.note].filter(Boolean).join('. ');
  return (
    <li>
      {name}
      {next && <span class="muted">, {words.reminders.next(next)}</span>}
      {skip && (
        <p class="pair small">
          <span class="wide">{said}</span>
          <Button
            kind="link"
            onClick={() => takeBack(skip.key)}
            label={words.common.about(texts.takeBack, name)}
          >
            {texts.takeBack}
          </Button>
        </p>
      )}
      {failure && <Refusal failure={failure} />}
    </li>
  );
}
