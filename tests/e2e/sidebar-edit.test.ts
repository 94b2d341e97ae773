import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemindersView } from '../../shared/contract/sidebar-views.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { editOf, LETTER_FILE } from './edit-answers.ts';
import { reminders } from './sidebar-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, refuse, says } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const en = sidebarMessages('en');
const ROSA = 'Rosa Delgado';
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const isDisabled = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).getAttribute('aria-disabled');

async function openEdit(page: Page, words = en) {
  await press(page, words.reminders.read(2));
  await press(page, words.edit.open);
  await heading(page, words.edit.title);
}

/** The list with the words of one message changed, and another that waits as a letter. */
function changed(): RemindersView {
  const view = reminders();
  const [spanish, ...others] = view.groups;
  const [rosa, ...rest] = spanish?.rows ?? [];
  if (!spanish || !rosa) throw new Error('The list has changed');
  const edited = { ...rosa, stamp: 'stamp of the edit', editedBy: 'Elena' };
  return {
    ...view,
    exceptions: [edited, ...view.exceptions],
    groups: [{ ...spanish, rows: rest }, ...others],
  };
}

describe('the words of one message', () => {
  test('are saved for it alone with a name, and what blocks is told beside the words', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    await openEdit(page);
    expect(await isDisabled(page, en.edit.save)).toBe('true');
    const second = box(page, en.words.paragraph(2));
    await second.fill('Le debe a la clínica 120,00 USD.');
    await press(page, en.edit.save);
    await says(page, en.channels.hand.byAsked);
    expect(asked.filter(({ procedure }) => procedure === 'saveEdit')).toEqual([]);
    await box(page, en.channels.hand.by).fill('Elena');
    await press(page, en.edit.save);
    await says(page, en.words.rules['typed-amount'].what);
    await page.getByText('120,00 USD', { exact: true }).waitFor();
    await page.getByText(en.edit.mend).waitFor();
    expect(await isDisabled(page, en.edit.save)).toBe('true');
    await second.fill('Queda pendiente ');
    await press(page, en.words.fields.balance);
    await press(page, en.edit.save);
    await says(page, en.edit.saved);
    const sent = asked.filter(({ procedure }) => procedure === 'saveEdit').at(-1)?.args;
    expect(sent).toMatchObject({ key: `key of ${ROSA}`, edit: 'edit:1', by: 'Elena' });
    expect((sent as { paragraphs: string[] }).paragraphs[1]).toBe('Queda pendiente {{balance}}');
    await press(page, en.words.toLetter);
    await page.getByRole('article').waitFor();
    expect(asked.filter(({ procedure }) => procedure === 'reminders')).toHaveLength(2);
    await close();
  });

  test('are not lost: neither by going back nor by taking the usual ones', async () => {
    const { page, close } = await openSidebar(browser, { view: 'reminders' });
    await openEdit(page);
    await box(page, en.words.subject).fill('Una nota de {{clinic}}');
    await press(page, en.words.toLetter);
    await says(page, en.words.unsaved);
    await press(page, en.edit.back);
    await says(page, en.edit.isBack);
    expect(await box(page, en.words.subject).inputValue()).toBe('Recordatorio de {{clinic}}');
    await press(page, en.words.takeBack);
    expect(await box(page, en.words.subject).inputValue()).toBe('Una nota de {{clinic}}');
    await close();
  });

  test('stand in the list with who changed them, are read alone, and go back from there', async () => {
    let isDropped = false;
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        reminders: () => (isDropped ? reminders() : changed()),
        dropEdit: () => {
          isDropped = true;
          return editOf(null);
        },
      },
    });
    await page.getByText(en.edit.by('Elena')).waitFor();
    await press(page, ROSA);
    await page.getByText(en.edit.by('Elena')).waitFor();
    expect(await page.getByText(en.letter.varies).count()).toBe(0);
    await press(page, en.letter.list);
    await press(page, `${en.edit.back}: ${ROSA}`);
    await page.getByText(en.edit.by('Elena')).waitFor({ state: 'detached' });
    expect(asked.filter(({ procedure }) => procedure === 'dropEdit')).toHaveLength(1);
    await close();
  });

  test('leave the pile that they stood in, so that nobody approves them with the others', async () => {
    let isSaved = false;
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { reminders: () => (isSaved ? changed() : reminders()) },
    });
    await press(page, en.reminders.read(2));
    await page.getByRole('button', { name: en.letter.approveAll(2), exact: true }).waitFor();
    await press(page, en.edit.open);
    isSaved = true;
    await press(page, en.words.toLetter);
    await page.getByText(en.edit.by('Elena')).waitFor();
    expect(await page.getByRole('button', { name: /^Approve all/ }).count()).toBe(0);
    await press(page, en.letter.approve);
    await press(page, en.letter.list);
    await press(page, en.reminders.goOn(1));
    await press(page, en.send.send(1));
    await heading(page, en.send.doneTitle);
    expect(asked.find(({ procedure }) => procedure === 'send')?.args).toEqual({
      approved: [{ key: `key of ${ROSA}`, stamp: 'stamp of the edit' }],
    });
    await close();
  });

  test.each(LANGUAGES)('fit into the sidebar and are in reach of all, in %s', async (language) => {
    const words = sidebarMessages(language);
    const { page, close } = await openSidebar(browser, {
      ...{ view: 'reminders', language },
      answers: { reminders: changed },
    });
    await page.getByText(words.edit.by('Elena')).waitFor();
    expect(await tooWide(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await press(page, ROSA);
    await press(page, words.edit.open);
    await box(page, words.words.paragraph(2)).fill('Son 120,00 USD.');
    await box(page, words.channels.hand.by).fill('Elena');
    await press(page, words.edit.save);
    await says(page, words.words.rules['typed-amount'].what);
    expect(await tooWide(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await close();
  });
});

describe('a letter', () => {
  const byLetter = (): RemindersView => {
    const view = reminders();
    const [first, ...others] = view.exceptions;
    if (!first) throw new Error('The list has changed');
    const letter = { ...first, channel: 'letter' as const, exceptions: ['by-hand' as const] };
    return { ...view, by: 'Elena', exceptions: [letter, ...others] };
  };
  const prepared = {
    ...{ id: 'p-1', channel: 'letter' as const, to: '', subject: 'x', text: 'x', link: null },
    file: LETTER_FILE,
  };

  test.each([
    ['en', 'letter-2026-11-21-3.pdf'],
    ['es', 'carta-2026-11-21-3.pdf'],
    ['fr', 'lettre-2026-11-21-3.pdf'],
  ] as const)(
    'is a file to save and to open, without a name in it, in %s',
    async (language, name) => {
      const words = sidebarMessages(language);
      const { page, close } = await openSidebar(browser, {
        ...{ view: 'reminders', language },
        answers: { reminders: byLetter, prepare: () => prepared },
      });
      await press(page, 'María Quispe');
      await press(page, words.channels.hand.prepare.letter);
      const save = page.getByRole('link', { name: words.edit.file.save, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      expect(download.suggestedFilename()).toBe(name);
      const bytes = await readFile(await download.path());
      expect(bytes.toString('base64')).toBe(LETTER_FILE.pdf);
      const print = page.getByRole('link', { name: words.edit.file.print, exact: true });
      expect(await print.getAttribute('target')).toBe('_blank');
      expect(await print.getAttribute('href')).toBe(await save.getAttribute('href'));
      expect(await page.getByRole('button', { name: words.edit.open, exact: true }).count()).toBe(
        0,
      );
      expect(await tooWide(page)).toEqual([]);
      expect(await complaints(page)).toEqual([]);
      await close();
    },
  );

  test('that waits for a word is given again, or the reason why it must not go', async () => {
    const waiting = () => ({
      ...reminders(),
      unknown: [
        {
          ...{ id: 'p-1', name: 'María Quispe', level: 4, tone: 'last' as const },
          ...{ channel: 'letter' as const, at: '2026-11-20 16:04' },
          balance: { minor: 126_000, currency: 'USD' },
        },
      ],
    });
    let isChanged = true;
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        reminders: waiting,
        letterAgain: () => (isChanged ? refuse('letter-changed') : LETTER_FILE),
      },
    });
    const again = `${en.edit.file.again}: María Quispe`;
    await press(page, again);
    await says(page, en.refusals['letter-changed']({}).cure);
    isChanged = false;
    await press(page, again);
    await page.getByRole('link', { name: en.edit.file.save, exact: true }).waitFor();
    expect(asked.at(-1)).toEqual({ procedure: 'letterAgain', args: { id: 'p-1' } });
    await close();
  });
});
