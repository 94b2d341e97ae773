import type { Browser, Page } from 'playwright-core';
import type { View } from '../../shared/contract/sidebar.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { portalScript, STRANGER } from './portal-answers.ts';
import { heading, openSidebar, press } from './sidebar-page.ts';

type Words = ReturnType<typeof sidebarMessages>;

/** A view of the sidebar, and what a person does until the next picture of it. */
interface Walk {
  view: View;
  /** The sheet is not connected yet. */
  isStranger?: boolean;
  steps: readonly (readonly [name: string, go: (page: Page, words: Words) => Promise<void>])[];
}

const WALKS: readonly Walk[] = [
  {
    view: 'portal',
    isStranger: true,
    steps: [
      ['connect', (page, { portal }) => heading(page, portal.portal.connectTitle)],
      [
        'connect-marked',
        async (page, { portal }) => {
          await press(page, portal.portal.connect);
          await page.getByText(portal.portal.fillIn).first().waitFor();
        },
      ],
      [
        'recovery',
        async (page, { portal: { portal } }) => {
          await page.getByLabel(portal.address).fill('portal.riverside.example');
          await page.getByLabel(portal.code).fill('ABCD-2345');
          await press(page, portal.connect);
          await heading(page, portal.recoveryTitle);
        },
      ],
    ],
  },
  {
    view: 'portal',
    steps: [
      ['portal', (page, { portal }) => heading(page, portal.portal.title)],
      [
        'synced',
        async (page, { portal: { portal } }) => {
          await press(page, portal.sync);
          await page.getByRole('heading', { name: portal.questions }).waitFor();
        },
      ],
    ],
  },
  {
    view: 'handOff',
    steps: [
      ['hand-off', (page, { portal }) => page.getByText(portal.handOff.all).waitFor()],
      [
        'hand-off-preview',
        async (page, { portal: { handOff } }) => {
          await press(page, handOff.all);
          await press(page, handOff.chosen(3));
          await heading(page, handOff.previewTitle(1, 3));
        },
      ],
      [
        'hand-off-agency',
        async (page, { portal: { handOff } }) => {
          await press(page, handOff.toAgency);
          await page.getByRole('radio').first().check();
        },
      ],
      [
        'hand-off-confirm',
        async (page, { portal: { handOff } }) => {
          await press(page, handOff.toConfirm);
          await page.locator('footer .primary').waitFor();
        },
      ],
      [
        'hand-off-done',
        async (page, { portal: { handOff } }) => {
          await page.locator('footer .primary').click();
          await heading(page, handOff.doneTitle('P-12'));
        },
      ],
    ],
  },
  {
    view: 'cases',
    steps: [
      ['cases', (page, { portal }) => heading(page, portal.cases.title)],
      [
        'recall',
        async (page, { portal, common }) => {
          await press(page, common.about(portal.cases.recall, 'Rosa Delgado'));
          await page.getByRole('radio').first().waitFor();
        },
      ],
    ],
  },
];

/** Pictures of all that the sidebar says of the portal, whole, in every language. */
export async function takePortalViews(
  browser: Browser,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  for (const language of LANGUAGES) {
    for (const { view, isStranger = false, steps } of WALKS) {
      const answers = { ...portalScript(), ...(isStranger && { portal: () => STRANGER }) };
      const { page, close } = await openSidebar(browser, { language, view, answers });
      for (const [name, go] of steps) {
        await go(page, sidebarMessages(language));
        const path = `${folder}/sidebar-${name}-${language}.png`;
        await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        say(path);
      }
      await close();
    }
  }
}
