import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatDate } from '../../shared/messages/dates.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import type { Ladder, ReminderPolicy } from '../../shared/reminders/policy.ts';
import { oneLine, readPdf } from '../addon/pdf.ts';
import { LANDS, TODAY } from './journey-clinic.ts';
import { ask, expectGoodToAll, useDesks } from './journey-desk.ts';

const openDesk = useDesks();
const SAID = 'Gracias por su llamada del lunes.';

/** The policy of a country with the first level of each track by letter. */
function byLetter(country: 'US' | 'ES' | 'FR'): ReminderPolicy {
  const policy = defaultPolicy(country);
  const { 'one-off': oneOff, recurring, gentle } = policy.tracks;
  const first = ({ levels, waitDays }: Ladder): Ladder => ({
    waitDays,
    levels: levels.map((level, at) => (at > 0 ? level : { ...level, channel: 'letter' })),
  });
  const tracks = { 'one-off': first(oneOff), recurring: first(recurring), gentle: first(gentle) };
  return { ...policy, tracks };
}

const COUNTRIES = { en: 'US', es: 'ES', fr: 'FR' } as const;

test.each(LANDS)(
  'a letter is changed for one person and becomes a PDF ($language)',
  async (land) => {
    const desk = await openDesk(land, { setUp: true });
    const { page, side, host, words, rules } = desk;
    const policy = byLetter(COUNTRIES[land.language]);
    await ask(host, 'savePolicy', { policy, by: 'Elena', seen: 0 });
    await desk.choose(rules.menu.reminders);
    await side.getByRole('button', { name: /Rosa Delgado$/ }).click();
    await desk.press(words.edit.open);
    await desk.heading(words.edit.title).waitFor();
    await side
      .getByRole('textbox', { name: words.words.paragraph(2), exact: true })
      .fill('Llamaremos a la policía.');
    await desk.press(words.edit.save);
    await side.getByText(words.words.rules.threat.what).waitFor();
    await side
      .getByRole('textbox', { name: words.words.paragraph(2), exact: true })
      .fill(`${SAID} Quedan {{balance}} con {{clinic}}.`);
    await desk.press(words.edit.save);
    await side.getByText(words.edit.saved).waitFor();
    await desk.press(words.words.toLetter);
    await side.getByRole('article').getByText(SAID).waitFor();
    await desk.press(words.channels.hand.prepare.letter);
    const save = side.getByRole('link', { name: words.edit.file.save, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe(words.edit.file.name(TODAY, 1));
    await expectGoodToAll(desk);

    const pdf = await readFile(await download.path());
    const sheets = await readPdf(pdf.toString('base64'));
    const paper = land.language === 'en' ? [612, 792] : [595, 842];
    expect(sheets.map(({ width, height }) => [width, height].map(Math.round))).toEqual([paper]);
    const shown = await side.getByRole('article').locator('.body').textContent();
    expect(sheets[0]?.text).toContain(oneLine(shown ?? ''));
    expect(sheets[0]?.text).toContain(`Rosa Delgado ${formatDate(TODAY, 'es')}`);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      side.getByRole('link', { name: words.edit.file.print, exact: true }).click(),
    ]);
    await opened.close();
    await desk.press(words.channels.hand.sent);
    await side.getByText(words.edit.by('Elena')).waitFor({ state: 'detached' });
  },
);
