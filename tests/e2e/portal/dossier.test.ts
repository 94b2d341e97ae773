import { beforeAll, describe, expect, test } from 'vitest';
import { markAnswers } from '../../../portal/app/choosing/mark-answers.server.ts';
import { DOSSIER_PARTS } from '../../../portal/app/dossier/parts.ts';
import { closeDatabase, openDatabase } from '../../../portal/app/platform/scope.server.ts';
import { seedDemo } from '../../../prisma/seed.ts';
import { knownSheet } from '../../../prisma/seed-sheet.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { makeChoosingDesk } from '../../portal/choosing-desk.ts';
import { rowsOf, testSettings } from '../../portal/database.ts';
import { makeSession } from '../../portal/people.ts';
import { cutOffAt } from './good.ts';
import { print, SHEETS, spaceless } from './paper.ts';
import { useSite } from './site.ts';
import type { Visit } from './visit.ts';
import { speak } from './world.ts';

const site = useSite();
const DOSSIER = '/p/maple-street-clinic/agencies/northgate/dossier';
/** What A4 leaves between its margins, in pixels. */
const COLUMN = 658;
const RIGHT_MARGIN = 51;
const LIMIT_MS = 120_000;
const NOTE = 'Quagga: I would not send my aunt there.';

beforeAll(async () => {
  await closeDatabase();
  await seedDemo(site.database.ownerUrl, testSettings({ origin: new URL(site.url) }), new Date());
  openDatabase(site.database.loginUrl);
});

describe.each(LANGUAGES)('a dossier on paper (%s)', (language) => {
  let text = '';
  beforeAll(() => speak(site.database, language));

  test.each(['A4', 'Letter'] as const)(
    'has every part in its order, and what it is and how far it goes on each page (%s)',
    async (format) => {
      const { page, words } = await opened(language);
      const sheets = await print(page, format);
      text = textOf(sheets);
      const [cover, ...rest] = sheets;
      const titles = DOSSIER_PARTS.map(({ key }, at) =>
        spaceless(`${at + 1}. ${words.dossier.parts[key]}`),
      );
      const found = titles.map((title) => rest.findIndex(({ text }) => text.includes(title)));
      expect(found).not.toContain(-1);
      expect(found).toEqual(found.toSorted((one, other) => one - other));
      expect(titles.filter((title) => cover?.text.includes(title))).toEqual(titles);
      const head = spaceless(`Maple Street Clinic · ${words.dossier.of('Northgate Recovery')}`);
      expect(rest.filter(({ text }) => !text.includes(head))).toEqual([]);
      expect(cover?.text).not.toContain(head);
      const [wide, high] = SHEETS[format];
      for (const [at, { text: own, right, width, height }] of sheets.entries()) {
        expect(own).toContain(`${at + 1}/${sheets.length}`);
        expect(Math.abs(width - wide)).toBeLessThan(2);
        expect(Math.abs(height - high)).toBeLessThan(2);
        expect(right).toBeLessThanOrEqual(width - RIGHT_MARGIN + 1);
      }
    },
    LIMIT_MS,
  );

  test('names each file that the practice accepted by its whole hash', async () => {
    const hashes = await acceptedHashes();
    expect(hashes.length).toBeGreaterThan(5);
    expect(hashes.filter((hash) => !text.includes(hash))).toEqual([]);
  });

  test('names no patient, and tells nothing of what one told', () => {
    expect(text).not.toBe('');
    const { lines } = knownSheet('2026-11-22');
    const names = [...new Set(lines.flatMap(({ guarantor }) => spaceless(guarantor ?? '') || []))];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toContain(spaceless('They called the school where I teach'));
    expect(text).not.toContain(spaceless('5550134'));
  });

  test('has no button, no menu, and nothing that is cut off', async () => {
    const { page, words } = await opened(language);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await cutOffAt(page, COLUMN)).toEqual([]);
    const shown = page.locator('button, nav:not(.contents), form').filter({ visible: true });
    expect(await shown.count()).toBe(0);
    expect(await page.getByText(words.dossier.how).isVisible()).toBe(false);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(28, 35, 38)', backgroundColor: 'rgb(251, 250, 247)' });
    await page.emulateMedia({ media: null, colorScheme: 'light' });
  });
});

test('a dossier is printed by the browser where no script runs, and by a button where one does', async () => {
  await speak(site.database, 'en');
  const session = await sessionOf('claire@demo.example');
  const plain = await site.visit('en', { session, hasScripts: false });
  await plain.open(DOSSIER);
  await plain.sees(plain.words.dossier.how);
  const { print: label } = plain.words.dossier;
  expect(await plain.page.getByRole('button', { name: label }).count()).toBe(0);

  const visit = await site.visit('en', { session });
  await visit.open(DOSSIER.replace('/dossier', ''));
  await visit.follow(visit.words.dossier.link);
  await visit.title(visit.words.dossier.of('Northgate Recovery'));
  const asked = visit.page.evaluate(
    () => new Promise((resolve) => window.addEventListener('beforeprint', resolve, { once: true })),
  );
  await visit.press(label);
  await asked;
});

test.each([
  ['mandate', '/p/maple-street-clinic/agencies/brightwater/mandate'],
  ['list of decisions', '/p/maple-street-clinic/agencies/swift-ledger/decisions'],
])(
  'a %s alone has its pages numbered, too, within margins and without the way to it',
  async (_, path) => {
    await speak(site.database, 'en');
    const { page, open, words } = await site.visit('en', {
      session: await sessionOf('elena@demo.example'),
    });
    await open(path);
    const sheets = await print(page, 'Letter');
    expect(textOf(sheets)).not.toContain(`${words.agencies.title}/`);
    for (const [at, { text, right, width }] of sheets.entries()) {
      expect(text).toContain(`${at + 1}/${sheets.length}`);
      expect(right).toBeLessThanOrEqual(width - RIGHT_MARGIN + 1);
    }
  },
);

test('a dossier keeps marks sealed until its reader has sent their own', async () => {
  const desk = await makeChoosingDesk(site.database);
  const requestId = await desk.answered();
  const send = (person: typeof desk.manager, note: string) =>
    desk.inHouse(person, (scope) =>
      markAnswers(scope, { requestId, version: 1, marks: { fee: 1 }, note, isSent: true }),
    );
  await send(desk.reviewer, NOTE);
  const path = `/p/${desk.practice.slug}/agencies/${desk.agency.slug}/dossier`;
  const printedFor = async ({ session }: { session: string }) => {
    const { page, open } = await site.visit('en', { session });
    expect(await open(path)).toBe(200);
    return textOf(await print(page, 'A4'));
  };
  expect(await printedFor(desk.reviewer)).toContain(spaceless(NOTE));
  const sealed = await printedFor(desk.manager);
  expect(sealed).not.toContain('Quagga');
  expect(sealed).not.toContain(spaceless(`${desk.reviewer.name}: 1, weak`));
  await send(desk.manager, '');
  const open = await printedFor(desk.manager);
  expect(open).toContain(spaceless(NOTE));
  expect(open).toContain(spaceless(`${desk.reviewer.name}: 1, weak`));
});

async function opened(language: (typeof LANGUAGES)[number]): Promise<Visit> {
  const visit = await site.visit(language, { session: await sessionOf('elena@demo.example') });
  expect(await visit.open(DOSSIER)).toBe(200);
  return visit;
}

async function sessionOf(email: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    site.database,
    'SELECT id FROM users WHERE email = $1',
    [email],
  );
  return makeSession(site.database, row?.id ?? '');
}

async function acceptedHashes(): Promise<string[]> {
  const rows = await rowsOf<{ hash: string }>(
    site.database,
    `SELECT DISTINCT encode(f.sha256, 'hex') AS hash FROM evidence_files f
       JOIN agencies a ON a.id = f.agency_id AND a.slug = 'northgate'
       JOIN evidence_checks c ON c.item_id = f.item_id AND c.is_accepted`,
  );
  return rows.map(({ hash }) => hash);
}

function textOf(sheets: readonly { text: string }[]): string {
  return sheets.map(({ text }) => text).join('');
}
