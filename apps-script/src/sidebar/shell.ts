import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from '../../../shared/contract/sidebar.ts';
import type { Overview } from '../../../shared/contract/sidebar-views.ts';
import type { messages } from '../../../shared/messages/index.ts';
import type { Messages } from '../../../shared/messages/sidebar/index.ts';
import type { Language } from '../../../shared/money.ts';

/** Where a person can be: the menu's views, the clinic's form behind the setup, the law behind the help. */
export type Place = View | 'clinic' | 'law';

/** What every part of the sidebar may need: words, and the way elsewhere. */
export interface Shell {
  language: Language;
  words: Messages;
  /** Words that the script speaks too: problems and their cures, names of levels. */
  rules: ReturnType<typeof messages>;
  go: (place: Place) => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('outside of the shell');
  return shell;
}

/** How a level is called: a sheet may hold one that no name was given to. */
export function useLevelName() {
  const { rules, words } = useShell();
  return (level: number) => rules.levels[level - 1] ?? words.letter.level(level, level);
}

/** What each view is given. */
export interface ViewProps {
  overview: Overview;
  setOverview: (overview: Overview) => void;
}
