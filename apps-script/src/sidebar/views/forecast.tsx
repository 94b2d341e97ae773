import type { ForecastView } from '../../../../shared/contract/policy.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import type { ReminderPolicy } from '../../../../shared/reminders/policy.ts';
import { useAnswer } from '../answer.ts';
import { Frame, Notice, Refusal } from '../parts.tsx';
import { useLevelName, useShell, type ViewProps } from '../shell.ts';
import { ByItself } from './by-itself.tsx';
import { Names } from './names.tsx';

/** What would go in the next 90 days, before anything is turned on. */
export function Forecast(props: ViewProps) {
  const { words, go } = useShell();
  const back = { label: words.reminders.reading, go: () => go('reminders') };
  return <ForecastPage policy={null} back={back} shell={props} />;
}

interface PageProps {
  /** Another policy than the one in force. */
  policy: ReminderPolicy | null;
  back: { label: string; go: () => void };
  /** Where the policy is in force: reminders by it may go by themselves from here. */
  shell?: ViewProps;
}

/** The same by any policy: week by week and level by level, and who is left out and why. */
export function ForecastPage({ policy, back, shell }: PageProps) {
  const { words } = useShell();
  const texts = words.policy.forecast;
  const { loaded, load } = useAnswer('forecast', { policy });
  const view = loaded.state === 'ready' ? loaded.value : null;
  return (
    <Frame
      id="forecast"
      title={texts.title}
      sub={view ? texts.total(view.mails, view.people) : undefined}
      back={back}
      status={loaded.state === 'loading' ? { text: texts.playing, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {policy && <Notice kind="warn">{texts.unsaved}</Notice>}
      {view && (
        <>
          <p class="muted small">{texts.assumes}</p>
          {view.mails === 0 && <p>{texts.empty}</p>}
          {view.weeks.map((week) => (
            <Week key={week.from} week={week} />
          ))}
          <Never view={view} />
          <HeldBack view={view} />
          {shell && <ByItself {...shell} policy={view.policy} />}
        </>
      )}
    </Frame>
  );
}

function Week({ week: { from, groups } }: { week: ForecastView['weeks'][number] }) {
  const { words, language } = useShell();
  const levelName = useLevelName();
  return (
    <section>
      <h2>{words.policy.forecast.week(from)}</h2>
      <ul class="rows">
        {groups.map(({ track, level, tone, count, names }) => {
          const name = levelName({ level, tone });
          return (
            <li key={`${track} ${level} ${tone}`}>
              <p class="pair">
                <span class="wide">
                  {track === 'one-off' ? name : words.common.about(words.tracks[track], name)}
                </span>
                <span class="num">{formatCount(count, language)}</span>
              </p>
              <Names names={names} count={count} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Never({ view: { never } }: { view: ForecastView }) {
  const { words, language } = useShell();
  const count = never.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <section>
      <h2>{words.policy.forecast.never(count)}</h2>
      {never.map((one) => (
        <details key={one.reason} class="reason">
          <summary>
            <span class="wide">{words.notToday[one.reason]}</span>
            <span class="num">{formatCount(one.count, language)}</span>
          </summary>
          <Names names={one.names} count={one.count} />
        </details>
      ))}
    </section>
  );
}

/** How often a stop rule has held an approved message back, by the ledger. */
function HeldBack({ view: { heldBack } }: { view: ForecastView }) {
  const { words, language } = useShell();
  const total = heldBack.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <section>
      <h2>{words.policy.forecast.heldBack(total)}</h2>
      <ul class="rows compact">
        {heldBack.map(({ reason, count }) => (
          <li class="pair" key={reason}>
            <span class="wide">
              {reason === 'changed' || reason === 'paid' || reason === 'by-hand'
                ? words.heldBack[reason]
                : words.notToday[reason]}
            </span>
            <span class="num">{formatCount(count, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
