import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from '../../../shared/contract/sidebar.ts';
import type { DueGroup, Overview } from '../../../shared/contract/sidebar-views.ts';
import type { messages } from '../../../shared/messages/index.ts';
import { levelName } from '../../../shared/messages/levels.ts';
import type { Messages } from '../../../shared/messages/sidebar/index.ts';
import type { Language } from '../../../shared/money.ts';

/** Where a person can be: the menu's views, and what stands behind the setup, the reminders and the help. */
export type Place =
  | View
  | 'clinic'
  | 'figures'
  | 'worklist'
  | 'policy'
  | 'forecast'
  | 'law'
  | 'questions';

/** What every part of the sidebar may need: words, and the way elsewhere. */
export interface Shell {
  language: Language;
  words: Messages;
  /** Words that the script speaks too: problems and their cures, names of levels. */
  rules: ReturnType<typeof messages>;
  go: (place: Place, about?: string) => void;
  /** Key of the guarantor whom a person came for; null where for nobody in particular. */
  about: string | null;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('outside of the shell');
  return shell;
}

/** How a level is called. */
export function useLevelName() {
  const { rules } = useShell();
  return (one: Pick<DueGroup, 'level' | 'tone'>) => levelName(rules, one);
}

/** How messages that are alike are called: by their level and language, and by a track of their own. */
export function useGroupName() {
  const { words } = useShell();
  const nameOf = useLevelName();
  return (one: Omit<DueGroup, 'rows'>) => {
    const name = words.reminders.group(nameOf(one), words.languages[one.language]);
    return one.track === 'one-off' ? name : words.common.about(words.tracks[one.track], name);
  };
}

/** What each view is given. */
export interface ViewProps {
  overview: Overview;
  setOverview: (overview: Overview) => void;
}
