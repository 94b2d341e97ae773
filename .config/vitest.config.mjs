import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project a suite, so that `npm test -- rules` is the suite and nothing else. */
function suite(name, folders, more = {}) {
  return {
    extends: true,
    test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), ...more },
  };
}

const WITH_DATABASE = {
  globalSetup: ['tests/portal/setup.ts'],
  server: { deps: { external: [/\/\.cache\//] } }, // the built portal is run as it is
};

const IN_A_BROWSER = {
  setupFiles: ['tests/e2e/setup.ts'],
  testTimeout: 90_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  expect: { poll: { timeout: 30_000 } }, // a page may take its time, on a busy machine more
};

export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      suite('rules', ['rules']),
      suite('house', ['house', 'bench']),
      suite('addon', ['addon', 'faults'], { testTimeout: 240_000 }), // some play many days
      suite('portal', ['portal'], WITH_DATABASE),
      suite('security', ['security'], { ...WITH_DATABASE, testTimeout: 1_200_000 }),
      suite('e2e', ['e2e'], { ...IN_A_BROWSER, exclude: ['tests/e2e/portal/**'] }),
      suite('portal-e2e', ['e2e/portal'], { ...IN_A_BROWSER, ...WITH_DATABASE }),
    ],
  },
});
