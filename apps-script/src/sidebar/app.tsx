import { useEffect, useState } from 'preact/hooks';
import { VIEWS, type View } from '../../../shared/contract/sidebar.ts';
import { messages } from '../../../shared/messages/index.ts';
import { sidebarMessages } from '../../../shared/messages/sidebar/index.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { useAnswer } from './answer.ts';
import { Frame, Refusal } from './parts.tsx';
import { type Place, ShellContext, type ViewProps } from './shell.ts';
import { Aging } from './views/aging.tsx';
import { Cases } from './views/cases.tsx';
import { Clinic } from './views/clinic.tsx';
import { Figures } from './views/figures.tsx';
import { Forecast } from './views/forecast.tsx';
import { HandOff } from './views/hand-off.tsx';
import { Help } from './views/help.tsx';
import { Home } from './views/home.tsx';
import { Law } from './views/law.tsx';
import { Policy } from './views/policy.tsx';
import { Portal } from './views/portal.tsx';
import { Questions } from './views/questions.tsx';
import { Reminders } from './views/reminders.tsx';
import { Setup } from './views/setup.tsx';
import { Worklist } from './views/worklist.tsx';

const SCREENS = {
  home: Home,
  setup: Setup,
  clinic: Clinic,
  aging: Aging,
  figures: Figures,
  worklist: Worklist,
  reminders: Reminders,
  policy: Policy,
  forecast: Forecast,
  portal: Portal,
  handOff: HandOff,
  cases: Cases,
  help: Help,
  law: Law,
  questions: Questions,
} satisfies Record<Place, (props: ViewProps) => preact.JSX.Element>;

/** The whole sidebar: one question to the script on opening, then one view at a time. */
export function App() {
  const [place, setPlace] = useState<Place>(openingView);
  const [about, setAbout] = useState<string | null>(null);
  const opening = useAnswer('open', {});
  const overview = opening.loaded.state === 'ready' ? opening.loaded.value : null;
  const language = overview?.language ?? browserLanguage();
  const words = sidebarMessages(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const go = (next: Place, whom?: string) => {
    setPlace(next);
    setAbout(whom ?? null);
    // who comes back has sent or typed something: what was counted before is counted anew
    if (next === 'home') opening.change((before) => ({ ...before, figures: null }));
  };

  const Screen = SCREENS[place];
  return (
    <ShellContext.Provider value={{ language, words, rules: messages(language), go, about }}>
      {overview ? (
        <Screen overview={overview} setOverview={opening.show} />
      ) : (
        <Frame
          id="opening"
          title="Amiable"
          status={
            opening.loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null
          }
        >
          {opening.loaded.state === 'refused' && (
            <Refusal failure={opening.loaded.failure} retry={opening.load} />
          )}
        </Frame>
      )}
    </ShellContext.Provider>
  );
}

/** The view that the menu asked for; the script writes it into the page. */
function openingView(): View {
  const asked = document.documentElement.dataset.view;
  return VIEWS.find((view) => view === asked) ?? 'home';
}

/** Until the script has told us the person's language. */
function browserLanguage(): Language {
  return LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en';
}
