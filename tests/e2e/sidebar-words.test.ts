import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, says } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const en = sidebarMessages('en');
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** From the list of reminders to the words of the first letter. */
async function openWords(page: Page, words = en) {
  await press(page, words.reminders.read(2));
  await press(page, words.words.change);
  await heading(page, words.words.title);
}

describe('the words of a letter', () => {
  test('are changed with fields at the cursor, checked while they are typed, and saved', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    await openWords(page);
    const save = page.getByRole('button', { name: en.words.save, exact: true });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    const second = box(page, en.words.paragraph(2));
    await second.fill('Si no paga, llamaremos a la policía.');
    await says(page, en.words.rules.threat.what);
    await page.getByText(en.words.blocked(1)).waitFor();
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await second.fill('Queda pendiente un saldo de ');
    await press(page, en.words.fields.balance);
    await page.waitForFunction('document.activeElement.tagName === "TEXTAREA"');
    await page.keyboard.type(' con la clínica.');
    expect(await second.inputValue()).toBe(
      'Queda pendiente un saldo de {{balance}} con la clínica.',
    );
    await page.getByText(en.words.fine).waitFor();
    const checks = asked.filter(({ procedure }) => procedure === 'checkWords').length;
    expect(checks).toBeLessThan(6); // at a pause, not at each letter
    await save.click();
    await says(page, en.words.saved);
    const sent = asked.find(({ procedure }) => procedure === 'saveWords')?.args;
    expect(sent).toMatchObject({ language: 'es', tone: 'courteous', debt: 'one-off' });
    expect((sent as { paragraphs: string[] }).paragraphs[1]).toContain(
      '{{balance}} con la clínica.',
    );
    await close();
  });

  test('keep what was found until the next answer comes', async () => {
    const { page, close } = await openSidebar(browser, { view: 'reminders' });
    await openWords(page);
    const second = box(page, en.words.paragraph(2));
    await second.fill('Si no paga, llamaremos a la policía.');
    await says(page, en.words.rules.threat.what);
    await second.fill('Si no paga, llamaremos a la policía hoy.');
    await page.getByText(en.words.checking).waitFor();
    expect(await page.getByText(en.words.rules.threat.what).isVisible()).toBe(true);
    await page.getByText(en.words.checking).waitFor({ state: 'hidden' });
    await says(page, en.words.rules.threat.what);
    await page.getByText(en.words.lawAlsoWants).click();
    await page.getByText('Ley 19.496 art. 37').waitFor();
    await close();
  });

  test('are not lost: neither by going back nor by taking ours', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    await openWords(page);
    await box(page, en.words.subject).fill('Una nota de {{clinic}}');
    await press(page, en.words.toLetter);
    await says(page, en.words.unsaved);
    await press(page, en.words.back);
    await says(page, en.words.isBack);
    expect(await box(page, en.words.subject).inputValue()).toBe('Recordatorio de {{clinic}}');
    await press(page, en.words.takeBack);
    expect(await box(page, en.words.subject).inputValue()).toBe('Una nota de {{clinic}}');
    await press(page, en.words.toLetter);
    await press(page, en.words.leave);
    await page.getByRole('article').waitFor();
    expect(asked.filter(({ procedure }) => procedure === 'reminders')).toHaveLength(2);
    await close();
  });

  test.each(LANGUAGES)('fit into the sidebar and are in reach of all, in %s', async (language) => {
    const words = sidebarMessages(language);
    const { page, close } = await openSidebar(browser, { view: 'reminders', language });
    await openWords(page, words);
    await box(page, words.words.paragraph(2)).fill(
      'Pague hoy mismo, {{nombre}}: el juzgado espera.',
    );
    await says(page, words.words.templates['unknown-field']);
    expect(await tooWide(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await close();
  });
});

describe('an answer', () => {
  test('is sorted, confirmed by a person, and becomes what to type where', async () => {
    const { page, close } = await openSidebar(browser, { view: 'reminders' });
    await press(page, en.words.sort.open);
    await heading(page, en.words.sort.title);
    const pasted = box(page, en.words.sort.pasted);
    await pasted.fill('Esta factura no es mía, pero pago el viernes');
    // the choices are there at once, for whoever does not want to wait
    await page.getByRole('radio', { name: en.words.sort.labels.dispute }).waitFor();
    await page.getByText(en.words.sort.also(en.words.sort.labels.promise)).waitFor();
    expect(await page.getByRole('radio', { name: en.words.sort.labels.dispute }).isChecked()).toBe(
      true,
    );
    await page.getByRole('radio', { name: en.words.sort.labels.hardship }).check();
    await press(page, en.words.sort.confirm);
    await says(page, en.words.sort.inYourSheet);
    await says(page, en.words.sort.effect.hardship);
    await page.getByText(en.words.sort.flags.hardship, { exact: false }).first().waitFor();
    await press(page, en.words.sort.another);
    expect(await pasted.inputValue()).toBe('');
    await close();
  });

  test.each(LANGUAGES)('fits into the sidebar and is in reach of all, in %s', async (language) => {
    const words = sidebarMessages(language);
    const { page, close } = await openSidebar(browser, { view: 'reminders', language });
    await press(page, words.words.sort.open);
    await box(page, words.words.sort.pasted).fill('Is this a scam?');
    await says(page, words.words.sort.noIdea);
    expect(await tooWide(page)).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await close();
  });
});
