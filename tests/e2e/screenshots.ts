import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { launchBrowser, takePageErrors } from './browser.ts';
import { getBrowser } from './get-browser.ts';
import { README, SHOTS, type Shot, take } from './shots.ts';

/**
 * `npm run screenshots -- [name ...]`: pictures of the product, in the ignored folder `screenshots`.
 * `npm run screenshots -- --readme`: the one in the README, which is committed.
 */
const FOLDER = 'screenshots';
const README_FOLDER = '.readme';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (names.join() === '--readme') {
  await takeAll([README], README_FOLDER);
} else if (unknown.length > 0) {
  giveUp(
    `There is no picture "${unknown.join('", "')}": ${SHOTS.map(({ name }) => name).join(', ')}.`,
  );
} else {
  const wanted = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
  await takeAll(wanted, FOLDER);
}

async function takeAll(shots: readonly Shot[], folder: string): Promise<void> {
  const path = await getBrowser(say);
  if (path === null) return giveUp('There is no Chromium here: set CHROMIUM_PATH to one.');
  process.env['CHROMIUM_PATH'] = path;
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const shot of shots) {
      await take(browser, shot, `${folder}/${shot.name}.png`);
      say(`${folder}/${shot.name}.png`);
    }
  } finally {
    await browser.close();
  }
  const errors = takePageErrors();
  if (errors.length > 0) giveUp(`A page reported errors:\n${errors.join('\n')}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
