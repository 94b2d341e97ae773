import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { launchBrowser, takePageErrors } from './browser.ts';
import { getBrowser } from './get-browser.ts';
import { takeForReadme, takePortal } from './portal/shots.ts';
import { README, SHOTS, type Shot, take as takeShot } from './shots.ts';
import { takePortalViews } from './shots-portal-views.ts';

/**
 * `npm run screenshots -- [name ...]`: pictures of the product, in the ignored folder `screenshots`.
 * `npm run screenshots -- --portal`: those of the portal alone, which are taken with all others, too.
 * `npm run screenshots -- --readme`: those in the README, which are committed.
 */
const FOLDER = 'screenshots';
const README_FOLDER = '.readme';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (names.join() === '--readme') {
  await take(README_FOLDER, async (browser) => {
    await takeShots(browser, [README], README_FOLDER);
    await takeForReadme(browser, README_FOLDER, say);
  });
} else if (names.join() === '--portal') {
  await take(FOLDER, takePages);
} else if (unknown.length > 0) {
  giveUp(
    `There is no picture "${unknown.join('", "')}": ${SHOTS.map(({ name }) => name).join(', ')}.`,
  );
} else {
  const wanted = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
  await take(FOLDER, async (browser) => {
    await takeShots(browser, wanted, FOLDER);
    if (names.length > 0) return;
    await takePortalViews(browser, FOLDER, say);
    await takePages(browser);
  });
}

async function take(folder: string, work: (browser: Browser) => Promise<void>): Promise<void> {
  const path = await getBrowser(say);
  if (path === null) return giveUp('There is no Chromium here: set CHROMIUM_PATH to one.');
  process.env['CHROMIUM_PATH'] = path;
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
  const errors = takePageErrors();
  if (errors.length > 0) giveUp(`A page reported errors:\n${errors.join('\n')}`);
}

async function takeShots(browser: Browser, shots: readonly Shot[], folder: string): Promise<void> {
  for (const shot of shots) {
    await takeShot(browser, shot, `${folder}/${shot.name}.png`);
    say(`${folder}/${shot.name}.png`);
  }
}

function takePages(browser: Browser): Promise<void> {
  return takePortal(browser, `${FOLDER}/portal`, say);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
