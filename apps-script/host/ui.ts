import { pageOf } from './html.ts';
import { exception, serve } from './serve.ts';
import type { Run } from './state.ts';
import type { MenuItem } from './types.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** The menu and the sidebar: what the add-on shows outside of the grid. */
export function createUi(run: Run): Ui {
  return serve<Ui>('Ui', {
    createAddonMenu: () => createMenu(run),
    showSidebar(page: GoogleAppsScript.HTML.HtmlOutput) {
      const sidebar = pageOf(page);
      run.state.sidebar = sidebar;
      run.state.emit({ kind: 'sidebar', title: sidebar.title });
    },
  });
}

function createMenu(run: Run): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = serve<Menu>('Menu', {
    addItem(label: string, functionName: string) {
      items.push({ label, functionName });
      return menu;
    },
    addToUi() {
      if (items.length === 0) throw exception('A menu needs an item.');
      run.state.menu = items;
    },
  });
  return menu;
}
