import type { View } from '../../../shared/contract/sidebar.ts';
import { languageOf } from '../../../shared/messages/index.ts';
import type { Language } from '../../../shared/money.ts';

/** One line of the menu: what it says and which global function it calls. */
export interface MenuEntry {
  label: string;
  handler: string;
}

/** The language of the person at the screen. Works before anything is authorised. */
export function personsLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** Puts our entries into the Extensions menu. Works before anything is authorised. */
export function showMenu(entries: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, handler } of entries) menu.addItem(label, handler);
  menu.addToUi();
}

/** Opens the sidebar at a view. */
export function openSidebar(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const html = page.getContent().replace('data-view="home"', () => `data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Amiable'));
}

/** Says something in passing, in a corner of the spreadsheet. */
export function say(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet()?.toast(text, 'Amiable');
}
