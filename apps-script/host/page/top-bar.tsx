import { useState } from 'preact/hooks';
import { formatCount } from '../../../shared/messages/dates.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import type { Command } from '../server-schema.ts';
import type { PageState } from '../server-wire.ts';
import { Clock } from './clock.tsx';
import { Mailbox } from './mailbox.tsx';
import { useMessages } from './messages/index.ts';

const NAMES: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' };

interface Props {
  state: PageState;
  run: (command: Command) => unknown;
}

/** Title, what the add-on is doing, sent mail, clock and language. */
export function TopBar({ state, run }: Props) {
  const words = useMessages();
  const [mailOpen, setMailOpen] = useState(false);
  const { language } = state;
  return (
    <div class="top-bar">
      <div class="title">
        <h1>{state.title}</h1>
        <span class="muted">{words.localNote}</span>
      </div>
      <div class="working" role="status">
        {state.running > 0 && (
          <>
            <span>{words.working}</span>
            <progress aria-label={words.working} />
          </>
        )}
      </div>
      <div class="tools">
        <button type="button" class="button" onClick={() => setMailOpen(true)}>
          <span>{words.mailCount(formatCount(state.mails, language))}</span>
          <span class="muted">{words.mailsLeft(formatCount(state.mailsLeft, language))}</span>
        </button>
        <Clock now={state.now} timeZone={state.timeZone} run={run} />
        <label class="language">
          <span class="visually-hidden">{words.language}</span>
          <select
            value={language}
            onChange={(event) =>
              run({ do: 'language', language: event.currentTarget.value as Language })
            }
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {mailOpen && (
        <Mailbox count={state.mails} timeZone={state.timeZone} onClose={() => setMailOpen(false)} />
      )}
    </div>
  );
}
