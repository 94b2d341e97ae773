import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { civilDateIn } from '../../shared/calendar.ts';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { fold } from '../../shared/sheet/words.ts';
import { build, DIST } from '../build.ts';
import { cliMessages } from './cli-messages.ts';
import { readOptions, type SheetOptions } from './cli-options.ts';
import { csvOf, rowsOf } from './cli-rows.ts';
import { ask, settleSetup } from './cli-setup.ts';
import { createHost } from './host.ts';
import { loadWorkbook } from './load.ts';
import { loadSentence } from './load-messages.ts';
import { languageAsked, pathTyped } from './region-options.ts';
import { instantIn } from './server-clock.ts';
import type { Host, SheetModel, Workbook } from './types.ts';

/** What the command says: the answer for stdout, or the one thing that stands in its way. */
export type Said = { ok: true; text: string } | { ok: false; text: string };

const said = (text: string): Said => ({ ok: true, text });
const cannot = (text: string) => ({ ok: false as const, text });

/** Menu items that need to know the columns before they can do anything. */
const NEEDS_SETUP: ReadonlySet<string> = new Set(['refreshAging', 'reminders']);
/** The mark that the add-on leaves on its own tabs: a clinic may have a tab of the same name. */
const OWN_TAB = 'amiable-tab';

/**
 * The local Sheets without a screen: opens a file, clicks a menu item of the add-on, prints a tab.
 *
 * @param args what stands behind `npm run -s sheet --`
 * @example await sheet(['receivables.csv', '--run', 'Refresh aging', '--print', 'Aging'])
 */
export async function sheet(args: readonly string[]): Promise<Said> {
  const language = languageAsked(args);
  const words = cliMessages(language);
  const options = readOptions(args);
  if (!options.ok) return cannot(words.options[options.reason](options.details));
  const workbook = await loadWorkbook(pathTyped(options.value.file), options.value);
  if (!workbook.ok) return cannot(loadSentence(workbook, language));
  const { run } = options.value;
  if (run === null) return printed(workbook.value.sheets, NOTHING_RUN, options.value, language);
  const host = await hostOf(workbook.value, options.value);
  try {
    const clicked = await clickItem(host, run, options.value, language);
    if (!clicked.ok) return clicked;
    return printed(host.workbook.sheets, clicked.value, options.value, language);
  } finally {
    await host.close();
  }
}

/** The local Sheets with the file open, at nine o'clock of the day that was asked for. */
async function hostOf(workbook: Workbook, options: SheetOptions): Promise<Host> {
  await build();
  const { timeZone, locale } = options;
  const day = options.today ?? civilDateIn(timeZone)(Date.now());
  const now = instantIn(timeZone, day, 9);
  return createHost({ workbook, dist: DIST, userLocale: locale.replace('_', '-'), now });
}

/** What a click left behind beside the tabs. */
interface Clicked {
  problems: { cell: string; reason: string; sentence: string; cure: string }[];
  serviceCalls: { read: number; write: number; other: number };
}
const NOTHING_RUN: Clicked = { problems: [], serviceCalls: { read: 0, write: 0, other: 0 } };

async function clickItem(
  host: Host,
  name: string,
  { order, json }: SheetOptions,
  language: Language,
): Promise<{ ok: true; value: Clicked } | Extract<Said, { ok: false }>> {
  const words = cliMessages(language);
  const opened = await host.open();
  if (!opened.ok) return cannot(words.failed('onOpen', opened.error ?? ''));
  const item = menuItem(host, name);
  if (!item) return cannot(words.unknownItem(name, words.list(labels(host))));
  const open = NEEDS_SETUP.has(item.id) ? await settleSetup(host, order, language) : null;
  if (open !== null) return cannot(open);
  const click = await host.clickMenu(item.label);
  if (!click.ok) return cannot(words.failed(words.list([item.label]), click.error ?? ''));
  const { read, write, mail, other } = click.calls;
  const serviceCalls = { read, write, other: other + mail };
  // Only JSON has a place for them, and asking reads the whole sheet once more.
  const problems = json ? await problemsOf(host, language) : [];
  return { ok: true, value: { problems, serviceCalls } };
}

function printed(
  sheets: readonly SheetModel[],
  clicked: Clicked,
  { print, json }: SheetOptions,
  language: Language,
): Said {
  const words = cliMessages(language);
  if (print === null) return said(tabList(sheets, json));
  const tab = tabNamed(sheets, print);
  if (!tab) return cannot(words.unknownTab(print, words.list(sheets.map((one) => one.name))));
  const rows = rowsOf(tab);
  return said(json ? `${JSON.stringify({ tab: tab.name, rows, ...clicked })}\n` : csvOf(rows));
}

/** The menu's own item for a name in any language, by which item it is and not by how it reads. */
function menuItem(host: Host, name: string): { id: string; label: string } | null {
  const wanted = fold(name);
  const own = labels(host).map((label) => ({ label, id: itemId(label) }));
  return own.find(({ label, id }) => fold(label) === wanted || (id && id === itemId(name))) ?? null;
}

function labels(host: Host): string[] {
  return host.menu.flatMap((item) => (item ? [item.label] : []));
}

function itemId(name: string): string {
  return keyNamed(name, (language) => messages(language).menu) ?? '';
}

/** The tab of ours that this name means in any language; else a tab by its own name. */
function tabNamed(sheets: readonly SheetModel[], name: string): SheetModel | undefined {
  const kind = keyNamed(name, (language) => messages(language).tabs);
  const isOurs = ({ metadata }: SheetModel) =>
    metadata.some(({ key, value }) => key === OWN_TAB && value === kind);
  return sheets.find(isOurs) ?? sheets.find((one) => fold(one.name) === fold(name));
}

function keyNamed(
  name: string,
  catalogue: (language: Language) => Readonly<Record<string, string>>,
): string | undefined {
  return LANGUAGES.flatMap((language) => Object.entries(catalogue(language))).find(
    ([, label]) => fold(label) === fold(name),
  )?.[0];
}

function tabList(sheets: readonly SheetModel[], json: boolean): string {
  const tabs = sheets.filter((one) => !one.hidden).map((one) => one.name);
  return json ? `${JSON.stringify({ tabs })}\n` : tabs.map((name) => `${name}\n`).join('');
}

async function problemsOf(host: Host, language: Language): Promise<Clicked['problems']> {
  const view = await ask(host, 'aging', {});
  if (!view.ok) return [];
  return view.value.problems.map(({ cell, reason, details }) => {
    const { what, cure } = messages(language).problems[reason](details);
    return { cell, reason, sentence: what, cure };
  });
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const outcome = await sheet(args).catch((error: unknown): Said => {
    const why = error instanceof Error ? error.message : String(error);
    return cannot(cliMessages(languageAsked(args)).failed('sheet', why.split('\n')[0] ?? ''));
  });
  const stream = outcome.ok ? process.stdout : process.stderr;
  stream.on('error', () => process.exit()); // whoever read it (head, less) has seen enough
  stream.write(outcome.ok ? outcome.text : `${outcome.text}\n`);
  process.exitCode = outcome.ok ? 0 : 1;
}

const started = process.argv[1] ?? '';
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
