import { enumValue, exception, serve } from './serve.ts';
import type { Run } from './state.ts';
import type { MenuItem } from './types.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** Menus, the sidebar and the alert: what the add-on shows outside of the grid. */
export function createUi(run: Run): Ui {
  return serve<Ui>('Ui', {
    createAddonMenu: () => createMenu(run),
    createMenu: (_caption: string) => createMenu(run),
    showSidebar(page: GoogleAppsScript.HTML.HtmlOutput) {
      const sidebar = { title: page.getTitle() ?? '', html: page.getContent() };
      run.state.sidebar = sidebar;
      run.state.emit({ kind: 'sidebar', title: sidebar.title });
    },
    alert(first: string, second?: unknown, third?: unknown) {
      // A third argument means that the first was a title.
      const text = third === undefined ? first : `${first}\n${String(second)}`;
      run.state.emit({ kind: 'alert', text });
      return enumValue<GoogleAppsScript.Base.Button>('Button', 'OK');
    },
  });
}

function createMenu(run: Run): Menu {
  const items: (MenuItem | null)[] = [];
  const menu: Menu = serve<Menu>('Menu', {
    addItem(label: string, functionName: string) {
      items.push({ label, functionName });
      return menu;
    },
    addSeparator() {
      items.push(null);
      return menu;
    },
    addToUi() {
      if (items.length === 0) throw exception('A menu needs an item.');
      run.state.menu = items;
    },
  });
  return menu;
}
