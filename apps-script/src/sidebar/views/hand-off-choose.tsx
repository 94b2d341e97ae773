import type { HandOffView } from '../../../../shared/contract/portal-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { formatMoney } from '../../../../shared/money.ts';
import type { Failure } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

interface Props {
  view: HandOffView;
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
  see: () => Promise<void>;
  failure: Failure | null;
}

/** The lines that may go, one line each, and the others with what they lack. */
export function Choose({ view, chosen, setChosen, see, failure }: Props) {
  const { words, language, go } = useShell();
  const texts = words.portal.handOff;
  const { ready, most } = view;
  const toggle = (ref: string) => {
    const next = new Set(chosen);
    if (!next.delete(ref)) next.add(ref);
    setChosen(next);
  };
  return (
    <Frame
      id="hand-off"
      title={ready.length > 0 ? texts.choose(ready.length) : texts.none}
      back={{ label: words.common.home, go: () => go('home') }}
      actions={
        ready.length > 0 && (
          <>
            {chosen.size > 0 ? (
              <Button kind="primary" onClick={see} disabled={chosen.size > most}>
                {texts.chosen(chosen.size)}
              </Button>
            ) : (
              <Button
                kind="primary"
                onClick={() => setChosen(new Set(ready.slice(0, most).map(({ ref }) => ref)))}
              >
                {texts.all}
              </Button>
            )}
            {ready.length > most && <p class="muted small">{texts.most(most)}</p>}
          </>
        )
      }
    >
      {failure && <Refusal failure={failure} retry={see} />}
      {ready.length === 0 && <p>{texts.noneWhy}</p>}
      <ul class="rows">
        {ready.map(({ ref, name, number, open }) => (
          <li key={ref}>
            <label class="choice pair">
              <input type="checkbox" checked={chosen.has(ref)} onChange={() => toggle(ref)} />
              <span class="wide">
                {name}
                {number && <span class="muted small line">{number}</span>}
              </span>
              <span class="num">{formatMoney(open, language)}</span>
            </label>
          </li>
        ))}
      </ul>
      <NotReady view={view} />
    </Frame>
  );
}

/** What the others lack: the reasons at a glance, the lines on demand. */
function NotReady({ view: { notReady } }: { view: HandOffView }) {
  const { words, language } = useShell();
  const all = notReady.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <section>
      <h2>{words.portal.handOff.notReady(all)}</h2>
      {notReady.map(({ unmet, count, lines }) => (
        <details key={unmet} class="reason">
          <summary>
            <span class="wide">{words.portal.unmet[unmet]}</span>
            <span class="num">{formatCount(count, language)}</span>
          </summary>
          <ul>
            {lines.map(({ ref, name, number }) => (
              <li key={ref}>
                {name}
                {number && <span class="muted">, {number}</span>}
              </li>
            ))}
            {count > lines.length && (
              <li class="muted">{words.reminders.andMore(count - lines.length)}</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
