import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { JOINED, portalScript, STRANGER, SYNCED } from './portal-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, refuse, type SidebarOptions, says } from './sidebar-page.ts';

const en = sidebarMessages('en');
const texts = en.portal;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function openPortal(answers: SidebarOptions['answers'] = {}) {
  return openSidebar(browser, { view: 'portal', answers });
}

async function typeCode(page: Page): Promise<void> {
  await page.getByLabel(texts.portal.address).fill('https://portal.riverside.example');
  await page.getByLabel(texts.portal.code).fill('ABCD-2345');
  await press(page, texts.portal.connect);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const contrast = language === 'en' ? 'too' : 'not';
  const words = sidebarMessages(language);
  const { portal, handOff, cases } = words.portal;

  async function check(page: Page): Promise<void> {
    await page.locator('main[aria-label]:not(:has(.moving))').waitFor();
    expect(await complaints(page, { contrast })).toStrictEqual([]);
    expect(await tooWide(page)).toStrictEqual([]);
  }

  test('a whole hand-off fits, and axe finds nothing', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'handOff' });
    await press(page, handOff.all);
    await check(page);
    await press(page, handOff.chosen(3));
    await heading(page, handOff.previewTitle(1, 3));
    await check(page);
    await press(page, words.letter.next);
    await press(page, handOff.drop);
    await press(page, handOff.toAgency);
    await page.getByRole('radio').first().check();
    await check(page);
    await press(page, handOff.toConfirm);
    await check(page);
    await press(page, handOff.place(1));
    await heading(page, handOff.doneTitle('P-12'));
    await check(page);
    const placed = asked.find(({ procedure }) => procedure === 'place');
    expect(placed?.args).toMatchObject({
      agency: { name: 'Kind Recoveries' },
      approved: [{ ref: expect.stringMatching(/^3f2a9c03/) }],
    });
    await close();
  });

  test('connecting, its recovery code, and what a sync tells fit, and axe finds nothing', async () => {
    let isKnown = false;
    const { page, close } = await openSidebar(browser, {
      ...{ language, view: 'portal' },
      answers: {
        portal: () => (isKnown ? JOINED : STRANGER),
        connect: () => {
          isKnown = true;
          return portalScript().connect(undefined as never);
        },
      },
    });
    await check(page);
    await press(page, portal.connect);
    await check(page);
    await page.getByLabel(portal.address).fill('portal.riverside.example');
    await page.getByLabel(portal.code).fill('ABCD-2345');
    await press(page, portal.connect);
    await heading(page, portal.recoveryTitle);
    await check(page);
    await press(page, portal.recoveryKept);
    await press(page, portal.sync);
    await page.getByRole('heading', { name: portal.questions }).waitFor();
    await check(page);
    await close();
  });

  test('a recall fits, and axe finds nothing', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'cases' });
    await press(page, words.common.about(cases.recall, 'Rosa Delgado'));
    await page.getByLabel(cases.reasons.complaint).check();
    await check(page);
    await press(page, cases.recallDo);
    await says(page, cases.recalled);
    await says(page, messages(language).caseStatus.recalled);
    await check(page);
    expect(asked.at(-1)).toMatchObject({ procedure: 'recall', args: { reason: 'complaint' } });
    await close();
  });
});

describe('connecting', () => {
  test('asks for the recovery code when the sheet had another key', async () => {
    let tries = 0;
    const { page, asked, close } = await openPortal({
      portal: () => STRANGER,
      connect: () => {
        tries += 1;
        return tries === 1 ? refuse('other-key') : { view: JOINED, recoveryCode: null };
      },
    });
    await typeCode(page);
    await page.getByLabel(texts.portal.recovery).fill('0R5K-7HQ2');
    await press(page, texts.portal.connect);
    await heading(page, texts.portal.title);
    expect(asked.filter(({ procedure }) => procedure === 'connect').at(-1)?.args).toMatchObject({
      recovery: '0R5K-7HQ2',
    });
    await close();
  });

  test('asks which of two sheets lives before the other one is cut off', async () => {
    let tries = 0;
    const { page, asked, close } = await openPortal({
      portal: () => STRANGER,
      connect: () => {
        tries += 1;
        return tries === 1 ? refuse('other-sheet') : { view: JOINED, recoveryCode: null };
      },
    });
    await typeCode(page);
    await press(page, texts.portal.thisOne);
    await heading(page, texts.portal.title);
    const connects = asked.filter(({ procedure }) => procedure === 'connect');
    expect(connects.map(({ args }) => (args as { replaces: boolean }).replaces)).toEqual([
      ...[false, true],
    ]);
    await close();
  });

  test.each([
    ['has ended the connection', 'no-token'],
    ['asks which of two sheets lives', 'other-sheet'],
  ] as const)('is offered again when the portal %s', async (_, code) => {
    const { page, close } = await openPortal({ sync: () => refuse(code) });
    await press(page, texts.portal.sync);
    await press(page, texts.portal.connectTitle);
    await page.getByLabel(texts.portal.code).waitFor();
    await close();
  });
});

describe('a sync', () => {
  test('goes on slice after slice, with counts', async () => {
    let slices = 0;
    const { page, asked, close } = await openPortal({
      sync: () => {
        slices += 1;
        return {
          ...{ sent: 500, left: slices < 3 ? 1500 - slices * 500 : 0, asks: null },
          result: slices < 3 ? null : SYNCED,
        };
      },
    });
    await press(page, texts.portal.sync);
    await says(page, texts.portal.done(1204));
    expect(asked.filter(({ procedure }) => procedure === 'sync')).toHaveLength(3);
    await close();
  });

  test('goes on where rows come back: refused by the portal, or typed meanwhile', async () => {
    const lefts = [1000, 520, 30, 0];
    const { page, close } = await openPortal({
      sync: () => {
        const left = lefts.shift() ?? 0;
        return { ...{ sent: 500, left, asks: null }, result: left > 0 ? null : SYNCED };
      },
    });
    await press(page, texts.portal.sync);
    await says(page, texts.portal.done(1204));
    await close();
  });

  test('tells of the rows that the portal refused, how many and why', async () => {
    const rows = SYNCED.conflicts.map(({ line }) => ({ line, reason: 'other-currency' as const }));
    const refused = { count: 60, rows };
    const { page, close } = await openPortal({
      sync: () => ({ sent: 60, left: 0, asks: null, result: { ...SYNCED, refused } }),
    });
    await press(page, texts.portal.sync);
    await says(page, texts.portal.refused(60));
    await says(page, texts.rowReasons['other-currency']);
    await says(page, en.reminders.andMore(59));
    await close();
  });

  test('that comes no nearer to its end stops and says so', async () => {
    const { page, close } = await openPortal({
      sync: () => ({ sent: 500, left: 500, asks: null, result: null }),
    });
    await press(page, texts.portal.sync);
    await says(page, en.refusals.incomplete({}).what);
    await close();
  });

  test('asks about many absent lines, and closes them only when a person says so', async () => {
    const { page, asked, close } = await openPortal({
      sync: ({ confirmed }: { confirmed: number | null }) => ({
        ...{ sent: 0, left: 0, result: confirmed === null ? null : SYNCED },
        asks: confirmed === null ? { absent: 60, known: 200 } : null,
      }),
    });
    await press(page, texts.portal.sync);
    await press(page, texts.portal.stopHere);
    await press(page, texts.portal.sync);
    await press(page, texts.portal.closeThem(60));
    await says(page, texts.portal.done(1204));
    const said = asked.filter(({ procedure }) => procedure === 'sync').map(({ args }) => args);
    expect(said).toEqual([{ confirmed: null }, { confirmed: null }, { confirmed: 60 }]);
    await close();
  });

  test('asks about money that may be the same, once', async () => {
    const { page, asked, close } = await openPortal();
    await press(page, texts.portal.sync);
    await press(page, en.common.about(texts.portal.same, 'Rosa Delgado'));
    await says(page, texts.portal.answered);
    expect(await page.getByRole('button', { name: texts.portal.other }).count()).toBe(0);
    // whoever goes on by the keyboard goes on from here
    expect(await page.locator(':focus').innerText()).toContain(texts.portal.answered);
    expect(asked.at(-1)).toMatchObject({ procedure: 'answerPayment', args: { same: true } });
    await close();
  });
});

test('money that the agency has taken back is not offered as the same', async () => {
  const questions = SYNCED.questions.map((question) => ({ ...question, payments: [] }));
  const result = { ...SYNCED, questions };
  const { page, close } = await openPortal({
    sync: () => ({ sent: 0, left: 0, asks: null, result }),
  });
  await press(page, texts.portal.sync);
  await says(page, texts.portal.gone);
  expect(await page.getByRole('button', { name: texts.portal.same }).count()).toBe(0);
  expect(await page.getByRole('button', { name: texts.portal.other }).count()).toBe(1);
  await close();
});

test('a reference is looked up and shown in the sheet', async () => {
  const { page, asked, close } = await openPortal();
  await page.getByLabel(texts.portal.find).fill('r-3f2a9c01');
  await page.keyboard.press('Enter');
  await says(page, texts.portal.found('Rosa Delgado'));
  expect(asked.at(-1)).toMatchObject({ procedure: 'findLine', args: { reference: 'r-3f2a9c01' } });
  await close();
});
