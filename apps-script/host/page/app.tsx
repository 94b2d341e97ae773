import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { cellName } from '../../../shared/sheet/rows.ts';
import type { CommandAnswer, DrawnCell, DrawnSheet, PageState } from '../server-wire.ts';
import { FormulaBar } from './formula-bar.tsx';
import type { Grid } from './grid.ts';
import { type Selection, TOP } from './grid-view.ts';
import { MenuBar } from './menu-bar.tsx';
import { menusOf } from './menus.ts';
import { messages, SpokenLanguage, useMessages } from './messages/index.ts';
import { Notices } from './notices.tsx';
import { SheetView } from './sheet-view.tsx';
import { Sidebar } from './sidebar.tsx';
import { type Page, usePage } from './state.ts';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';

export function App() {
  const [language, setLanguage] = useState<Language>(preferredLanguage());
  const words = messages[language];
  const say = (answer: CommandAnswer) => (answer.ok ? '' : words.refusals[answer.reason]);
  const page = usePage(say, words.addonFailed);
  useEffect(() => {
    if (page.state) setLanguage(page.state.language);
  }, [page.state?.language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (page.state) document.title = `${page.state.title} · Amiable`;
  }, [page.state?.title]);
  const sheets = page.state?.sheets;
  const sheet = sheets?.find((one) => one.id === page.sheetId) ?? sheets?.[0];
  return (
    <SpokenLanguage value={language}>
      {page.state && sheet ? (
        <Workbench page={page} state={page.state} sheet={sheet} />
      ) : (
        <p class="loading">{page.alive ? words.loading : words.serverGone}</p>
      )}
      {!page.alive && <ServerGone />}
    </SpokenLanguage>
  );
}

function Workbench({ page, state, sheet }: { page: Page; state: PageState; sheet: DrawnSheet }) {
  const words = useMessages();
  const grid = useRef<Grid | null>(null);
  const [selection, setSelection] = useState<Selection>(TOP);
  const [cell, setCell] = useState<DrawnCell | null>(null);
  const menus = useMemo(
    () => menusOf({ words, state, sheet, selection, run: page.run }),
    [words, state, sheet, selection],
  );
  useRegions();
  useUndoKey(() => void page.run({ do: 'undo' }));
  const type = (text: string) => {
    const { row, column } = selection;
    void page.run({ do: 'type', sheetId: sheet.id, cells: [{ row, column, text }] });
  };
  return (
    <div class={state.sidebar ? 'workbench has-sidebar' : 'workbench'}>
      <section class="top" aria-label={words.localSheets} data-region tabIndex={-1}>
        <TopBar state={state} run={page.run} />
        <MenuBar menus={menus} />
      </section>
      <main class="main">
        <FormulaBar
          name={cellName(selection.column, selection.row + 1)}
          content={cell?.entry ?? cell?.text ?? ''}
          onGo={(row, column) => grid.current?.jump(row, column)}
          onType={type}
          onLeave={() => grid.current?.focus()}
        />
        <SheetView
          key={sheet.id}
          sheet={sheet}
          revision={state.revision}
          wish={page.wish?.sheetId === sheet.id ? page.wish : null}
          onGrid={(created) => {
            grid.current = created;
          }}
          onSelect={(area, drawn) => {
            setSelection(area);
            setCell(drawn);
          }}
          onType={(cells) => void page.run({ do: 'type', sheetId: sheet.id, cells })}
        />
        <TabBar page={page} sheets={state.sheets} current={sheet.id} />
      </main>
      {state.sidebar && (
        <Sidebar
          title={state.sidebar.title}
          version={state.sidebar.version}
          onClose={() => void page.run({ do: 'close-sidebar' })}
          onFocusGrid={() => grid.current?.focus()}
        />
      )}
      <Notices notices={page.notices} dismiss={page.dismiss} />
    </div>
  );
}

function ServerGone() {
  const words = useMessages();
  return (
    <div class="gone" role="alert">
      <strong>{words.serverGone}</strong> {words.serverGoneHelp}
    </div>
  );
}

/** F6 walks through the page's regions, so that the grid, which keeps Tab for itself, is no trap. */
function useRegions() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? regions.length - 1 : 1;
      const next = regions[(Math.max(0, at) + step) % regions.length];
      (next?.querySelector<HTMLElement>('button, input, iframe, [tabindex="0"]') ?? next)?.focus();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

function useUndoKey(undo: () => void) {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement;
      if (typing || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Until the server has said which language the person has. */
function preferredLanguage(): Language {
  const wanted = navigator.language.slice(0, 2);
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
