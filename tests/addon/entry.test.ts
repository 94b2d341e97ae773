import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../apps-script/build.ts';
import type { Host } from '../../apps-script/host/types.ts';
import { VIEWS } from '../../shared/contract/sidebar.ts';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { bill, receivables, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const rows = receivables(bill('Ana Ruiz'));
const open = (userLocale: string): Host => openClinic({ rows, userLocale }).host;

function labels({ menu }: Host): (string | undefined)[] {
  return menu.map((item) => item?.label);
}

function menuIn(language: Language): string[] {
  const { home, refreshAging, reminders, portal, handOff, setup, help } = messages(language).menu;
  return [home, refreshAging, reminders, portal, handOff, setup, help];
}

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('opening the file in mode %s', (mode) => {
  test.each(LANGUAGES)('shows the menu in %s, and nothing else happens', async (language) => {
    const host = open(language);
    const before = structuredClone(host.workbook);
    const run = await host.open(mode);
    expect(run).toMatchObject({ ok: true, log: [] });
    expect(run.calls).toMatchObject({ read: 0, write: 0, mail: 0 });
    expect(labels(host)).toEqual(menuIn(language));
    expect(host.sidebar).toBeNull();
    expect(host.workbook).toEqual(before);
  });
});

test.each([
  ['en_GB', 'en'],
  ['es-419', 'es'],
  ['fr_CA', 'fr'],
  ['de', 'en'],
] as const)('somebody who reads %s gets the menu in %s', async (locale, language) => {
  const host = open(locale);
  await host.open();
  expect(labels(host)).toEqual(menuIn(language));
});

test('installing shows the same menu', async () => {
  const host = open('es');
  expect(await host.call('onInstall')).toMatchObject({ ok: true });
  expect(labels(host)).toEqual(menuIn('es'));
});

test.each([
  ['home', 'home'],
  ['reminders', 'reminders'],
  ['portal', 'portal'],
  ['handOff', 'handOff'],
  ['setup', 'setup'],
  ['help', 'help'],
] as const)('the menu item “%s” opens the sidebar there', async (item, view) => {
  for (const language of LANGUAGES) {
    const host = open(language);
    await host.open();
    expect(await host.clickMenu(messages(language).menu[item])).toMatchObject({ ok: true });
    expect(host.sidebar?.title).toBe('Amiable');
    const views = VIEWS.filter((one) => host.sidebar?.html.includes(`data-view="${one}"`));
    expect(views).toEqual([view]);
  }
});

test('every menu item calls a function that exists', async () => {
  const host = open('en');
  await host.open();
  const names = await entryPoints();
  for (const item of host.menu) expect(names).toContain(item?.functionName);
});

test('opening the sidebar changes nothing in the file', async () => {
  const host = open('en');
  await host.open();
  const before = structuredClone(host.workbook);
  for (const item of ['home', 'reminders', 'portal', 'handOff', 'setup', 'help'] as const) {
    await host.clickMenu(messages('en').menu[item]);
  }
  expect(host.workbook).toEqual(before);
});
