import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../server-schema.ts';
import type { CommandAnswer, PageState, ServerEvent } from '../server-wire.ts';
import { listen, send } from './api.ts';

export interface Notice {
  id: number;
  kind: 'toast' | 'problem';
  title: string;
  text: string;
}

export interface Page {
  state: PageState | null;
  alive: boolean;
  notices: Notice[];
  /** A cell that somebody asked to be shown; `id` tells two wishes for the same cell apart. */
  wish: { id: number; sheetId: number; cell: string } | null;
  /** The tab that the person looks at. */
  sheetId: number;
  openTab(id: number): void;
  dismiss(id: number): void;
  /** Sends a command; a refusal becomes a notice in the person's language. */
  run(command: Command): Promise<CommandAnswer>;
}

/** How long a toast of the add-on stays; a problem stays until it is closed. */
const TOAST_MS = 5000;

let nextId = 1;

/** The state of the page, kept up by the server. */
export function usePage(words: (answer: CommandAnswer) => string, failed: string): Page {
  const [state, setState] = useState<PageState | null>(null);
  const [alive, setAlive] = useState(true);
  const [notices, setNotices] = useState<Notice[]>([]);
  const [wish, setWish] = useState<Page['wish']>(null);
  const [sheetId, setSheetId] = useState(-1);

  const dismiss = (id: number) => setNotices((all) => all.filter((notice) => notice.id !== id));
  const notify = (kind: Notice['kind'], title: string, text: string) => {
    const id = nextId++;
    setNotices((all) => [...all.slice(-3), { id, kind, title, text }]);
    if (kind === 'toast') window.setTimeout(() => dismiss(id), TOAST_MS);
  };

  useEffect(() => {
    const onEvent = (event: ServerEvent) => {
      if (event.kind === 'state') {
        setState(event.state);
        setSheetId((now) => shownTab(event.state, now));
      }
      if (event.kind === 'toast') notify('toast', event.title, event.text);
      if (event.kind === 'failed') notify('problem', failed, event.error);
      if (event.kind === 'select') {
        setSheetId(event.sheetId);
        setWish({ id: nextId++, sheetId: event.sheetId, cell: event.cell });
      }
    };
    return listen(onEvent, setAlive);
  }, [failed]);

  async function run(command: Command): Promise<CommandAnswer> {
    const answer = await send(command);
    if (!answer.ok) notify('problem', words(answer), answer.message);
    return answer;
  }

  const openTab = (id: number) => {
    setWish(null);
    setSheetId(id);
  };
  return { state, alive, notices, wish, sheetId, openTab, dismiss, run };
}

/** The tab stays while it exists; else the workbook's own active tab, else the first. */
function shownTab(state: PageState, now: number): number {
  const has = (id: number) => state.sheets.some((sheet) => sheet.id === id);
  if (has(now)) return now;
  return has(state.activeSheetId) ? state.activeSheetId : (state.sheets[0]?.id ?? -1);
}
