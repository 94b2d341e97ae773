import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SOURCE = path.join(HERE, 'page');

/** Where the built page lies. */
export const PAGE = path.join(HERE, '..', '..', '.cache', 'page');

/**
 * Builds the page; it takes well under a second, so it is simply done at each start. Chunks are named
 * after their content, so that a page that is being served keeps the ones it knows.
 */
export async function buildPage(): Promise<void> {
  await mkdir(PAGE, { recursive: true });
  await copyFile(path.join(SOURCE, 'index.html'), path.join(PAGE, 'index.html'));
  await esbuild.build({
    entryPoints: [
      path.join(SOURCE, 'main.tsx'),
      path.join(SOURCE, 'google-shim.ts'),
      path.join(SOURCE, 'style.css'),
    ],
    outdir: PAGE,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
