import { messages } from '../../shared/messages/index.ts';
import { writeAging } from './aging.ts';
import { agingInCell, bucketInCell, ceiInCell, dsoInCell } from './cells.ts';
import { openContext } from './context.ts';
import { answer } from './gate.ts';
import { openSidebar, personsLanguage, say, showMenu } from './google/screen.ts';
import { onTimer } from './hourly.ts';

/**
 * The only globals of the script: the build makes a top-level function of each export. Nothing runs
 * while this file loads, since Google loads it before anything is authorised.
 */

/** Google calls this when the spreadsheet opens: the menu, and nothing else. */
export function onOpen(): void {
  const { menu } = messages(personsLanguage());
  showMenu([
    { label: menu.home, handler: 'openHome' },
    { label: menu.refreshAging, handler: 'refreshAging' },
    { label: menu.reminders, handler: 'openReminders' },
    { label: menu.portal, handler: 'openPortal' },
    { label: menu.handOff, handler: 'openHandOff' },
    { label: menu.setup, handler: 'openSetup' },
    { label: menu.help, handler: 'openHelp' },
  ]);
}

/** Google calls this once after installing. */
export function onInstall(): void {
  onOpen();
}

/** Menu: what can be done now. */
export function openHome(): void {
  openSidebar('home');
}

/** Menu: writes the Aging tab; where something is still to be asked, opens the setup instead. */
export function refreshAging(): void {
  const texts = messages(personsLanguage());
  const context = openContext();
  const written = context.ok ? writeAging(context.value, {}) : context;
  if (written.ok) {
    const people = written.value.view.totals.reduce((sum, { guarantors }) => sum + guarantors, 0);
    const { setAside } = written.value;
    const aside = setAside === null ? '' : ` ${texts.agingTab.setAside(setAside)}`;
    say(texts.agingTab.written(people) + aside);
  } else if (written.reason === 'busy') {
    say(texts.busy);
  } else {
    say(texts.agingTab.setUpFirst);
    openSidebar('setup');
  }
}

/** Menu: who is due today. */
export function openReminders(): void {
  openSidebar('reminders');
}

/** Menu: connect, sync, what the portal asks. */
export function openPortal(): void {
  openSidebar('portal');
}

/** Menu: which lines may go to an agency. */
export function openHandOff(): void {
  openSidebar('handOff');
}

/** Menu: which tab, which columns, who speaks. */
export function openSetup(): void {
  openSidebar('setup');
}

/** Menu: what is sent where, and how to stop it. */
export function openHelp(): void {
  openSidebar('help');
}

/** The hourly trigger, where a person has turned it on. */
export function onHour(): void {
  onTimer();
}

/** The sidebar's one gate. */
export function rpc(request: unknown): unknown {
  return answer(request);
}

/** In a cell: the aging of a range. What Google shows as help stands in `shared/cells/help.ts`. */
export function AMIABLE_AGING(range?: unknown, asOf?: unknown, buckets?: unknown): unknown {
  return agingInCell(range, asOf, buckets);
}

/** In a cell: the age of due dates by name. */
export function AMIABLE_BUCKET(due?: unknown, asOf?: unknown, buckets?: unknown): unknown {
  return bucketInCell(due, asOf, buckets);
}

/** In a cell: days sales outstanding. */
export function AMIABLE_DSO(range?: unknown, asOf?: unknown, days?: unknown): unknown {
  return dsoInCell(range, asOf, days);
}

/** In a cell: the collection effectiveness index, in percent. */
export function AMIABLE_CEI(range?: unknown, asOf?: unknown, days?: unknown): unknown {
  return ceiInCell(range, asOf, days);
}
