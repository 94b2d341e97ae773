import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../../portal/app/platform/env.server.ts';
import { MASTER_KEY, ORIGIN } from './names.ts';

const REAL = {
  MASTER_KEY: MASTER_KEY.toString('base64'),
  ORIGIN,
  SMTP_URL: 'smtp://127.0.0.1:9?from=portal@example.org',
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'amiable-settings-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('TRUSTED_PROXY', () => {
  it.each(['loopback', '10.0.0.7', '10.0.0.0/8, uniquelocal', '2001:db8::/32'])(
    'may be %s',
    (text) => {
      const { settings } = readSettings({ ...REAL, TRUSTED_PROXY: text }, []);
      expect(settings?.trustedProxy).toBe(text);
    },
  );

  it.each(['true', '1', '10.0.0.0/33', '10.0.0.7/', 'proxy.example.org', '10.0.0.7,'])(
    'is refused by its name where it is %s',
    (text) => {
      const { problems } = readSettings({ ...REAL, TRUSTED_PROXY: text }, []);
      expect(problems).toEqual([{ name: 'TRUSTED_PROXY', problem: 'notProxies' }]);
    },
  );
});

describe('DATABASE_URL', () => {
  it('is refused by its name where a sign of the password ends the address', () => {
    const wrong = { ...REAL, DATABASE_URL: 'postgresql://me:hunter#2@localhost/portal' };
    const { problems } = readSettings(wrong, []);
    expect(problems).toEqual([{ name: 'DATABASE_URL', problem: 'notDatabase' }]);
  });
});

describe('the demo’s own key', () => {
  it('is made once, for its owner alone', () => {
    const data = folder();
    const first = readSettings({}, ['--demo', '--data', data]).settings?.masterKey;
    const second = readSettings({}, ['--demo', '--data', data]).settings?.masterKey;
    expect(first).toHaveLength(32);
    expect(second).toEqual(first);
    expect(statSync(join(data, 'demo-master-key')).mode & 0o777).toBe(0o600);
  });

  it('that cannot be kept is said to be a problem of the folder', () => {
    const file = join(folder(), 'a file');
    writeFileSync(file, '');
    const { problems } = readSettings({}, ['--demo', '--data', file]);
    expect(problems).toEqual([{ name: '--data', problem: 'notWritable' }]);
  });
});
