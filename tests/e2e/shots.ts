import type { Browser, FrameLocator, Page } from 'playwright-core';
import { build, DIST } from '../../apps-script/build.ts';
import { demoWorkbook } from '../../apps-script/host/demo.ts';
import { createHost } from '../../apps-script/host/host.ts';
import { startServer } from '../../apps-script/host/server.ts';
import { buildPage } from '../../apps-script/host/server-page.ts';
import type { Host, Workbook } from '../../apps-script/host/types.ts';
import { civilDateIn } from '../../shared/calendar.ts';
import { CONTRACT_VERSION, type View } from '../../shared/contract/sidebar.ts';
import { messages } from '../../shared/messages/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import type { Language } from '../../shared/money.ts';
import { newPage, type PageOptions } from './browser.ts';
import { LANDS, SENDER, workbookOf } from './journey-clinic.ts';
import { goTo } from './shell-page.ts';
import { READING } from './shots-reading.ts';

/** One picture: a page of a size, brought to the state that the picture is to show. */
export interface Shot extends PageOptions {
  /** The file's name, without '.png'. */
  name: string;
  language: Language;
  /** Absent: the demo clinic. 'asking': a small one whose columns are still to be told. */
  clinic?: 'asking';
  /** The picture shows the sidebar alone, at its true width. */
  sidebarOnly?: boolean;
  /** Brings the opened local Sheets to the state; absent: as it opens. */
  show?: Step;
}

/** What a picture is made with. */
interface Scene {
  page: Page;
  side: FrameLocator;
  words: ReturnType<typeof sidebarMessages>;
  rules: ReturnType<typeof messages>;
  /** Opens the sidebar at a view, and waits until nothing is being read. */
  open(view: Exclude<View, 'aging' | 'cases'>): Promise<void>;
  press(name: string): Promise<void>;
  refreshAging(): Promise<void>;
}

export type Step = (scene: Scene) => Promise<void>;

const NOON = Date.UTC(2026, 5, 30, 12);
const TIME_ZONE = 'Etc/UTC';
const LOCALES: Record<Language, string> = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' };
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const DARK = { colorScheme: 'dark' } as const;

const home: Step = async ({ open, side, words }) => {
  await open('home');
  await side.getByText(words.home.counting).first().waitFor({ state: 'detached' });
  await side.locator('.figure').nth(1).waitFor();
};
const aging: Step = async (scene) => {
  await home(scene);
  await scene.press(scene.words.home.agingDo);
  await scene.side.locator('table').first().waitFor();
};
const agingTab: Step = async ({ refreshAging, page }) => {
  await refreshAging();
  await page.getByRole('status').getByRole('button').click(); // the note that it is written
};
const chart: Step = async (scene) => {
  await agingTab(scene);
  await goTo(scene.page, scene.page.viewportSize()?.width === PHONE.width ? 'P9' : 'L9');
  await scene.page.locator('figure').first().waitFor();
};
const reminders: Step = async ({ open, side }) => {
  await open('reminders');
  await side.getByRole('checkbox').first().waitFor();
};
const letter: Step = async (scene) => {
  await reminders(scene);
  await scene.side.locator('footer .primary').click();
  await scene.side.getByRole('article').waitFor();
};
const forecast: Step = async (scene) => {
  await reminders(scene);
  await scene.press(scene.words.policy.forecastDo);
  await scene.side.getByText(scene.words.policy.forecast.assumes).waitFor();
};
const policy: Step = async (scene) => {
  await reminders(scene);
  await scene.press(scene.words.policy.open);
  await scene.side.locator('.level summary').first().click();
};
const policyEffect: Step = async (scene) => {
  await policy(scene);
  await scene.side.getByLabel(scene.words.policy.country).selectOption('FR');
  await scene.press(scene.words.policy.effectDo);
  await scene.side.getByLabel(scene.words.policy.effect.by).waitFor();
};
const exception: Step = async (scene) => {
  await reminders(scene);
  await scene.side.locator('li button.link').first().click();
  await scene.side.getByRole('article').waitFor();
};
const confirm: Step = async (scene) => {
  await letter(scene);
  const { side, words } = scene;
  const all = side.locator('footer .primary');
  while (await side.getByRole('article').isVisible()) {
    const subject = await side.locator('h1').textContent();
    await all.click();
    await side.locator('h1', { hasNotText: subject ?? '' }).waitFor();
    await side.locator('footer .primary').waitFor();
  }
  await side.getByRole('button', { name: words.reminders.goOn(0).split('0')[0] ?? '' }).click();
  await side.locator('.notice').first().waitFor();
};
const sent: Step = async (scene) => {
  await confirm(scene);
  await scene.side.locator('footer .primary').click();
  await scene.side.getByRole('heading', { name: scene.words.send.doneTitle }).waitFor();
};
const mailbox: Step = async (scene) => {
  await sent(scene);
  await scene.page.locator('.sidebar .icon').click(); // on a phone it lies over the rest
  await scene.page.locator('.tools .button').first().click();
  await scene.page.locator('.mail-list button').first().click();
  await scene.page.getByRole('article').waitFor();
};
const ledger: Step = async (scene) => {
  await sent(scene);
  await scene.page.getByRole('tab', { name: scene.rules.tabs.ledger }).click();
  await scene.page
    .getByRole('gridcell', { name: scene.rules.ledgerTab.events.sent })
    .first()
    .waitFor();
};
const clock: Step = async ({ page }) => {
  await page.locator('button.clock').click();
};
const menu: Step = async ({ page, rules }) => {
  await page.locator('.menu-name').last().click();
  await page.getByRole('menuitem', { name: 'Amiable' }).click();
  await page.getByRole('menuitem', { name: rules.menu.refreshAging }).hover();
};
const setup: Step = async ({ open, side }) => {
  await open('setup');
  await side.getByRole('radio').first().waitFor();
};
const setupMarked: Step = async (scene) => {
  await setup(scene);
  await scene.press(scene.words.setup.save);
  await scene.side.getByText(scene.words.setup.still).waitFor();
};
const columns: Step = async ({ open, side }) => {
  await open('setup');
  await side.locator('summary').first().click();
};
const clinicMarked: Step = async ({ open, press, side, words }) => {
  await open('home');
  await press(words.home.changeClinic);
  for (const box of await side.getByRole('textbox').all()) await box.fill('');
  await press(words.clinic.save);
  await side.getByText(words.clinic.errors.replyTo).waitFor();
};
const help: Step = ({ open }) => open('help');
const remove: Step = async ({ open, press, words }) => {
  await open('help');
  await press(words.help.remove);
};
const law: Step = async ({ open, press, side, words }) => {
  await open('help');
  await press(words.law.open);
  await side.getByRole('combobox').selectOption('CL');
  await press(words.law.show);
  await side.locator('summary').first().click();
};
const firstTime: Step = ({ open }) => open('home');

function sidebar(name: string, show: Step, language: Language = 'fr'): Shot {
  return { name: `sidebar-${name}-${language}`, language, ...DESK, sidebarOnly: true, show };
}

/** Every picture of `npm run screenshots`; a new one is one line here. */
export const SHOTS: readonly Shot[] = [
  { name: 'sheets-en', language: 'en', ...DESK },
  { name: 'sheets-fr', language: 'fr', ...DESK },
  { name: 'sheets-es-dark', language: 'es', ...DESK, ...DARK },
  { name: 'sheets-phone', language: 'en', ...PHONE },
  { name: 'menu-es', language: 'es', ...DESK, show: menu },
  { name: 'menu-phone-fr-dark', language: 'fr', ...PHONE, ...DARK, show: menu },
  { name: 'clock-fr', language: 'fr', ...DESK, show: clock },
  { name: 'aging-tab-fr', language: 'fr', ...DESK, show: agingTab },
  { name: 'chart-en', language: 'en', ...DESK, show: chart },
  { name: 'chart-es-dark', language: 'es', ...DESK, ...DARK, show: chart },
  { name: 'chart-phone', language: 'en', ...PHONE, show: chart },
  { name: 'home-en', language: 'en', ...DESK, show: home },
  { name: 'home-phone-es', language: 'es', ...PHONE, show: home },
  { name: 'ledger-es', language: 'es', ...DESK, show: ledger },
  { name: 'mailbox-en', language: 'en', ...DESK, show: mailbox },
  { name: 'mailbox-phone-fr-dark', language: 'fr', ...PHONE, ...DARK, show: mailbox },
  { ...sidebar('first-time', firstTime), clinic: 'asking' },
  { ...sidebar('setup', setup), clinic: 'asking' },
  { ...sidebar('setup-marked', setupMarked), clinic: 'asking' },
  sidebar('columns', columns),
  sidebar('clinic', clinicMarked),
  sidebar('home', home),
  sidebar('aging', aging),
  ...Object.entries(READING).map(([name, show]) => sidebar(name, show)),
  sidebar('reminders', reminders),
  sidebar('reminders', reminders, 'es'),
  sidebar('letter', letter),
  sidebar('letter', letter, 'en'),
  sidebar('forecast', forecast),
  sidebar('policy', policy),
  sidebar('policy-effect', policyEffect),
  sidebar('exception', exception),
  sidebar('confirm', confirm),
  sidebar('sent', sent),
  sidebar('help', help),
  sidebar('remove', remove),
  sidebar('law', law),
  sidebar('law', law, 'en'),
  sidebar('law', law, 'es'),
];

/** The picture in the README: the Aging tab, and beside it who is due. */
export const README: Shot = {
  name: 'local-sheets',
  language: 'en',
  ...DESK,
  show: async (scene) => {
    await scene.refreshAging();
    await scene.open('reminders');
    await scene.side.getByRole('heading', { name: 'Due today: ' }).waitFor();
    await scene.page.getByRole('status').getByRole('button').click(); // the note about the Aging tab
  },
};

let built: Promise<unknown> | undefined;

/** Takes one picture of the local Sheets. */
export async function take(browser: Browser, shot: Shot, path: string): Promise<void> {
  built ??= Promise.all([build(), buildPage()]);
  await built;
  const locale = LOCALES[shot.language];
  const host = createHost({
    workbook: workbookFor(shot),
    dist: DIST,
    userLocale: locale,
    now: NOON,
  });
  await host.open();
  if (!shot.clinic) await host.call('rpc', saveClinic);
  const server = await startServer({ host, port: 0, language: shot.language });
  try {
    if (!server.ok) throw new Error(`The local Sheets did not start: ${server.reason}.`);
    const page = await newPage(browser, { ...shot, locale: locale.replace('_', '-') });
    await page.goto(server.value.url);
    await page.locator('[role="gridcell"]', { hasText: /\S/ }).first().waitFor();
    await shot.show?.(sceneOf(page, host, shot.language));
    await (shot.sidebarOnly ? page.locator('iframe') : page).screenshot({ path });
    await page.context().close();
  } finally {
    if (server.ok) await server.value.close();
    await host.close();
  }
}

const saveClinic = { version: CONTRACT_VERSION, procedure: 'saveClinic', args: SENDER };

function workbookFor({ clinic, language }: Shot): Workbook {
  const land = LANDS.find((one) => one.language === language);
  if (clinic && land) return workbookOf(land);
  const today = civilDateIn(TIME_ZONE)(NOON);
  return demoWorkbook({ seed: 1, locale: LOCALES[language], timeZone: TIME_ZONE, today });
}

function sceneOf(page: Page, host: Host, language: Language): Scene {
  const rules = messages(language);
  const side = page.frameLocator('iframe');
  const choose = async (label: string) => {
    const run = await host.clickMenu(label);
    if (!run.ok) throw new Error(`${label}: ${run.error}`);
  };
  return {
    page,
    side,
    rules,
    words: sidebarMessages(language),
    async open(view) {
      await choose(rules.menu[view]);
      await side.locator('main').waitFor();
      await side.locator('.moving').waitFor({ state: 'detached' });
    },
    press: (name) => side.getByRole('button', { name, exact: true }).click(),
    async refreshAging() {
      await choose(rules.menu.refreshAging);
      await page.getByRole('tab', { name: rules.tabs.aging, selected: true }).waitFor();
      await page.getByRole('gridcell', { name: rules.agingTab.guarantor, exact: true }).waitFor();
    },
  };
}
