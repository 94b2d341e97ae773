import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../apps-script/host/cli-options.ts';
import { startOptions } from '../../apps-script/host/start-options.ts';

const READERS = {
  start: (...args: string[]) => startOptions(args),
  sheet: (...args: string[]) => readOptions(['x.csv', ...args]),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('takes a locale with a dash or an underscore, and a zone', () => {
    const place = { locale: 'fr_FR', timeZone: 'Europe/Paris' };
    for (const locale of ['fr-FR', 'fr_FR']) {
      const options = read('--locale', locale, '--timezone', 'Europe/Paris');
      expect(options).toMatchObject({ ok: true, value: place });
    }
    expect(read('--locale', 'fil_PH')).toMatchObject({ value: { locale: 'fil_PH' } });
    expect(read()).toMatchObject({ value: { locale: 'en_US', timeZone: 'America/New_York' } });
  });

  test.each(['french', 'fr', 'zz_ZZ', 'en_us', ''])('refuses the locale "%s"', (locale) => {
    const options = read(`--locale=${locale}`);
    expect(options.ok).toBe(false);
    if (locale) expect(options).toMatchObject({ reason: 'bad-locale', details: { text: locale } });
  });

  test('refuses a zone that is none', () => {
    const refusal = { reason: 'bad-timezone', details: { text: 'Europe/Nowhere' } };
    expect(read('--timezone', 'Europe/Nowhere')).toMatchObject(refusal);
  });
});

test.each([
  ['start', 'start.ts', ['--sheet', 'here.csv']],
  ['sheet', 'cli.ts', ['here.csv']],
])('%s looks for a file where the command was typed', (_, script, args) => {
  const folder = join(tmpdir(), 'amiable-nowhere');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', `apps-script/host/${script}`, ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  expect(run).toMatchObject({ status: 1 });
  expect(run.stderr).toBe(`There is no file ${join(folder, 'here.csv')}.\n`);
});

test('start without options opens the demo clinic on port 4180', () => {
  expect(startOptions([])).toMatchObject({ value: { sheet: null, port: 4180 } });
  expect(startOptions(['--port', '0'])).toMatchObject({ reason: 'bad-port' });
  expect(startOptions(['--nonsense'])).toMatchObject({ reason: 'unknown' });
});
