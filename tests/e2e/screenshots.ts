import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { launchBrowser, takePageErrors } from './browser.ts';
import { getBrowser } from './get-browser.ts';
import { SHOTS, take } from './shots.ts';

/** `npm run screenshots -- [name ...]`: pictures of the product, in the ignored folder `screenshots`. */
const FOLDER = 'screenshots';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SHOTS.some((shot) => shot.name === name));
if (unknown.length > 0) {
  giveUp(
    `There is no picture "${unknown.join('", "')}": ${SHOTS.map(({ name }) => name).join(', ')}.`,
  );
} else {
  await takeAll();
}

async function takeAll(): Promise<void> {
  const path = await getBrowser(say);
  if (path === null) return giveUp('There is no Chromium here: set CHROMIUM_PATH to one.');
  process.env['CHROMIUM_PATH'] = path;
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const shot of SHOTS) {
      if (names.length > 0 && !names.includes(shot.name)) continue;
      await take(browser, shot, `${FOLDER}/${shot.name}.png`);
      say(`${FOLDER}/${shot.name}.png`);
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
