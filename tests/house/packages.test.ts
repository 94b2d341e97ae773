import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** Packages whose licence the lock file does not show as permissive. */
const LOOKED_AT = [
  'axe-core', // MPL-2.0: used unchanged, in tests only
  'elkjs', // EPL-2.0: comes with Prisma's studio, which nobody starts
  'eval', // MIT, in the old form of package.json; Remix's build uses it
  'format', // MIT, the same
  '@fontsource-variable/source-sans-3', // OFL-1.1: fonts, served unchanged
  '@fontsource-variable/source-serif-4', // OFL-1.1, the same
  'fuzzy', // MIT, in a form that npm does not read; clasp uses it
  'require-like', // MIT, by its readme; Remix's build uses it
  'seq-queue', // MIT, by its licence file; Prisma's command line brings it
  'url-template', // BSD, without its number; clasp uses it
];

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
}
type Lock = Record<string, Locked>;

const MANIFEST = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const LOCK: Lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
const PERMISSIVE =
  /\b(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|PSF-2\.0|Unlicense|WTFPL)\b/;

/** Ranges instead of exact versions. */
function loosePins(dependencies: Record<string, string>): string[] {
  return Object.entries(dependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}

/**
 * Optional packages that the lock file leaves out, which happens where the registry did not have
 * them: `npm ci` then refuses the whole lock file.
 */
function leftOut(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isInstalledFor(path, name, lock))
      .map((name) => `${path} lacks ${name}`),
  );
}

function isInstalledFor(path: string, name: string, lock: Lock): boolean {
  const parts = path.split('/node_modules/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/`), ''].some(
    (folder) => lock[`${folder}node_modules/${name}`] !== undefined,
  );
}

function unpermissive(lock: Lock): string[] {
  return Object.entries(lock)
    .filter(([path]) => path !== '' && !LOOKED_AT.some((name) => path === `node_modules/${name}`))
    .filter(([, { license }]) => !PERMISSIVE.test(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`);
}

describe('packages', () => {
  it('are pinned exactly', () => {
    const { dependencies, devDependencies, overrides } = MANIFEST;
    expect(loosePins({ ...dependencies, ...devDependencies, ...overrides })).toEqual([]);
    expect(loosePins({ zod: '^4.6.7', preact: '10.29.8' })).toEqual(['zod ^4.6.7']);
  });

  it('are all in the lock file, those for other systems too', () => {
    expect(leftOut(LOCK)).toEqual([]);
    const one = { 'node_modules/one': { optionalDependencies: { 'one-mac': '1.0.0' } } };
    expect(leftOut(one)).toEqual(['node_modules/one lacks one-mac']);
    expect(leftOut({ ...one, 'node_modules/one-mac': {} })).toEqual([]);
  });

  it('have permissive licences', () => {
    expect(unpermissive(LOCK)).toEqual([]);
    expect(unpermissive({ 'node_modules/x': { license: 'GPL-3.0' } })).toHaveLength(1);
  });
});
