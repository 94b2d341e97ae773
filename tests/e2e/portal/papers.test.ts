import { expect, test } from 'vitest';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import type { Language } from '../../../shared/money.ts';
import { approve } from '../../portal/cases.ts';
import { pdf, png } from '../../portal/file-makers.ts';
import { makeAgency, makeMember, makePractice } from '../../portal/people.ts';
import { useSite } from './site.ts';
import type { Visit } from './visit.ts';
import { speak } from './world.ts';

const site = useSite();

const KIND = 'liability-insurance';
const POLICY = pdf(['<</Title(Policy 4711)>>']);

function attach({ page }: Visit, field: string, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  return page.locator(`input[name="${field}"]`).setInputFiles(file);
}

/** An agency brings a paper and shows it to a practice. @returns the paper's address at the agency */
async function bring(visit: Visit, agency: string, practice: string): Promise<string> {
  const { page, words, open, fill, press, sees } = visit;
  const { form } = words.papers;
  expect(await open(`/a/${agency}/papers/new`)).toBe(200);
  await page.getByLabel(form.kind).selectOption(KIND);
  await fill(form.issuer, 'Harbor Mutual');
  await page.locator('[name="expiresOn"]').fill('2030-06-30');
  await attach(visit, 'file', 'Policy 4711.pdf', pdf(['<</S/JavaScript/JS(app.alert)>>']));
  await press(form.submit);
  await sees(words.ui.problems['file-has-script']);
  await attach(visit, 'file', '../Policy 4711.pdf', POLICY);
  await page.getByLabel(practice, { exact: true }).check();
  await press(form.submit);
  await sees(words.toasts.paperKept);
  return new URL(page.url()).pathname;
}

/** A reviewer reads it, accepts it, and looks it up where it was issued. @returns its address */
async function judge(visit: Visit, papers: string): Promise<string> {
  const { page, words, language, open, follow, press, sees, choose, fill } = visit;
  const { check } = words.papers;
  expect(await open(`${papers}?place=FR`)).toBe(200);
  await follow(evidenceName(KIND, language));
  await choose(check.accept);
  await press(check.submit);
  await sees(words.toasts.checkSaved);
  await choose(check.verify);
  await fill(check.source, 'https://register.example/4711');
  await attach(visit, 'capture', 'register.png', png());
  await press(check.submit);
  await sees(words.papers.grades.verified);
  return new URL(page.url()).pathname;
}

test.each<[Language, string, boolean]>([
  ['en', 'with scripts', true],
  ['es', 'without scripts', false],
  ['fr', 'with scripts', true],
])('a paper is brought, judged, and no longer shown (%s, %s)', async (language, _, hasScripts) => {
  const { database } = site;
  const practice = await makePractice(database, `Hill clinic ${language}`);
  const agency = await makeAgency(database, `Fair agency ${language}`);
  await approve(database, practice, agency, { mandate: null });
  const nora = await makeMember(database, agency, 'manager');
  const claire = await makeMember(database, practice, 'reviewer');
  await speak(database, language);
  const atAgency = await site.visit(language, { session: nora.session, hasScripts });
  const own = await bring(atAgency, agency.slug, practice.name);
  const atPractice = await site.visit(language, { session: claire.session, hasScripts });
  const seen = await judge(atPractice, `/p/${practice.slug}/agencies/${agency.slug}/papers`);

  const link = atPractice.page.getByRole('link', { name: 'Policy 4711.pdf' });
  const address = `${site.url}${await link.getAttribute('href')}`;
  const answer = await atPractice.page.request.get(address);
  expect(await answer.body()).toEqual(POLICY);
  expect(answer.headers()).toMatchObject({
    'content-disposition': expect.stringContaining('attachment; filename="Policy 4711.pdf"'),
    'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
    'x-content-type-options': expect.stringContaining('nosniff'),
    'cache-control': expect.stringContaining('no-store'),
  });

  expect(await atAgency.open(own)).toBe(200);
  await atAgency.page.getByLabel(practice.name, { exact: true }).uncheck();
  await atAgency.press(atAgency.words.papers.consent.submit);
  await atAgency.sees(atAgency.words.toasts.consentSaved);
  expect(await atPractice.open(seen)).toBe(404);
  expect((await atPractice.page.request.get(address)).status()).toBe(404);
});
