import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { CELL_FUNCTIONS, type CellFunction, cellFunctionComment } from '../shared/cells/help.ts';

/**
 * Makes the exact files that clasp pushes: dist/{appsscript.json, Code.js, Sidebar.html}.
 * Run it, or import `build`; it does nothing when nothing has changed since the last time.
 */

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.dirname(HERE);
const CACHE = path.join(ROOT, '.cache', 'build.json');
const ENTRY = path.join(HERE, 'src', 'entry.ts');
const SIDEBAR = path.join(HERE, 'src', 'sidebar');

/** Where the built add-on lies unless a caller wants it elsewhere. */
export const DIST = path.join(HERE, 'dist');

/**
 * Largest files that we would push: someone has to read the one, of which the rules of law and their
 * words in three languages are the larger half, and wait for the other.
 */
const BUDGET = { code: 1_050_000, sidebar: 550_000 };

/** Holds the entry's exports; Apps Script takes a name that ends in _ as private. */
export const NAMESPACE = 'amiable_';

/** What the server replaces to open the sidebar at another view. */
const VIEW_MARKER = '<html data-view="home">';

export interface BuildOptions {
  /** Another folder than dist; then the build is always made anew. */
  outDir?: string;
  /** Changes a source file's text before it is compiled: for tests that plant a mistake. */
  transform?: (path: string, text: string) => string;
}

type Files = Record<'appsscript.json' | 'Code.js' | 'Sidebar.html', string>;

/**
 * Builds the add-on.
 *
 * @throws Error with one clear sentence when a source does not compile or a check fails
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const outDir = options.outDir ?? DIST;
  const cached = outDir === DIST && !options.transform;
  const inputs = cached ? await hashOfInputs() : '';
  if (cached && (await isUpToDate(inputs))) return;

  const plugins = options.transform ? [transformed(options.transform)] : [];
  const files: Files = {
    'appsscript.json': await readFile(path.join(HERE, 'appsscript.json'), 'utf8'),
    'Code.js': await buildCode(plugins),
    'Sidebar.html': await buildSidebar(plugins),
  };
  await mkdir(outDir, { recursive: true });
  await mkdir(path.dirname(CACHE), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await (cached ? replaceFile : writeFile)(path.join(outDir, name), text);
  }
  if (cached) {
    await replaceFile(CACHE, JSON.stringify({ inputs, outputs: await hashOfFiles(outputs()) }));
  }
}

/** Two builds of dist at a time do no harm: nobody ever reads half a file, and the same text stays. */
async function replaceFile(file: string, text: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) return;
  const whole = path.join(path.dirname(CACHE), `${path.basename(file)}.${process.pid}`);
  await writeFile(whole, text);
  await rename(whole, file);
}

/** Old engines, plain characters, and no backticks: HtmlService strips "//" inside of them. */
const COMMON = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  supported: { 'template-literal': false, bigint: true }, // Google's V8 has big integers
} as const satisfies esbuild.BuildOptions;

/**
 * The server script. Google only sees functions that are declared at the top level, so each export
 * of the entry gets a real declaration; the list is the compiler's and kept by nobody's hand.
 */
async function buildCode(plugins: esbuild.Plugin[]): Promise<string> {
  const names = await entryPoints(plugins);
  const missing = Object.keys(CELL_FUNCTIONS).filter((name) => !names.includes(name));
  check(missing.length === 0, `entry.ts does not export ${missing.join(', ')}`);
  const footer = names.map(declaration);
  const result = await esbuild.build({
    ...COMMON,
    plugins,
    entryPoints: [ENTRY],
    format: 'iife',
    globalName: NAMESPACE,
    inject: [path.join(HERE, 'src', 'own-globals.ts')],
    define: { globalThis: 'ownGlobals' },
    footer: { js: footer.join('\n') },
    // names and order stay for whoever reads it; only the indentation of a million characters goes
    minifyWhitespace: true,
    lineLimit: 120,
  });
  const code = textOf(result);
  check(code.length <= BUDGET.code, `Code.js has ${code.length} bytes, more than ${BUDGET.code}`);
  return code;
}

/**
 * An entry as Google finds it. The help of a function in cells has to stand right here, for nobody looks
 * for comments inside of the bundle; its arguments are named as the help names them.
 */
function declaration(name: string): string {
  const body = `return ${NAMESPACE}.${name}.apply(this, arguments);`;
  if (!isCellFunction(name)) return `function ${name}() {\n  ${body}\n}`;
  const params = CELL_FUNCTIONS[name].params.map((param) => param.name).join(', ');
  return `${cellFunctionComment(name)}\nfunction ${name}(${params}) {\n  ${body}\n}`;
}

function isCellFunction(name: string): name is CellFunction {
  return name in CELL_FUNCTIONS;
}

/**
 * The names that the entry exports: the add-on's only globals.
 */
export async function entryPoints(plugins: esbuild.Plugin[] = []): Promise<string[]> {
  const { metafile } = await esbuild.build({
    ...COMMON,
    plugins,
    entryPoints: [ENTRY],
    format: 'esm',
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Sidebar.html: one file with script and style inside, nothing is loaded from elsewhere. */
export async function buildSidebar(plugins: esbuild.Plugin[] = []): Promise<string> {
  const common = { ...COMMON, plugins, minify: true };
  const script = await esbuild.build({
    ...common,
    entryPoints: [path.join(SIDEBAR, 'main.tsx')],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await esbuild.build({
    ...common,
    entryPoints: [path.join(SIDEBAR, 'style.css')],
  });
  const shell = await readFile(path.join(SIDEBAR, 'index.html'), 'utf8');
  // replaced by a function: a "$&" in the bundle must stay what it is
  const html = shell
    .replace('<!-- style -->', () => `<style>${textOf(style).trim()}</style>`)
    .replace('<!-- script -->', () => `<script>${textOf(script).trim()}</script>`);
  checkSidebar(html, textOf(script), textOf(style));
  return html;
}

function checkSidebar(html: string, script: string, style: string): void {
  check(!/<\/script/i.test(script), 'the sidebar script contains "</script"');
  check(!/<\/style/i.test(style), 'the sidebar style contains "</style"');
  check(!html.includes('<!--'), 'Sidebar.html contains "<!--"');
  check(!html.includes('<?'), 'Sidebar.html contains "<?", which HtmlService may read as code');
  check(html.split(VIEW_MARKER).length === 2, `Sidebar.html needs ${VIEW_MARKER} exactly once`);
  const tags = /<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/i.exec(html);
  check(!tags, `Sidebar.html loads something from elsewhere: ${tags?.[0]}`);
  const loads = /@import|\burl\(/i.exec(style);
  check(!loads, `the sidebar style loads something: ${loads?.[0]}`);
  const calls = /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|importScripts)\(/.exec(script);
  check(!calls, `the sidebar script talks to a server by itself: ${calls?.[0]}`);
  check(
    html.length <= BUDGET.sidebar,
    `Sidebar.html has ${html.length} bytes, more than ${BUDGET.sidebar}`,
  );
}

function check(holds: boolean, problem: string): void {
  if (!holds) throw new Error(`The add-on was not built: ${problem}.`);
}

function textOf(result: esbuild.BuildResult): string {
  return result.outputFiles?.[0]?.text ?? '';
}

function transformed(transform: (path: string, text: string) => string): esbuild.Plugin {
  return {
    name: 'transform',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => ({
        contents: transform(file, await readFile(file, 'utf8')),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

async function isUpToDate(inputs: string): Promise<boolean> {
  try {
    const last: unknown = JSON.parse(await readFile(CACHE, 'utf8'));
    const now = { inputs, outputs: await hashOfFiles(outputs()) };
    return JSON.stringify(last) === JSON.stringify(now);
  } catch {
    return false; // never built, or a file is gone
  }
}

function outputs(): string[] {
  return ['appsscript.json', 'Code.js', 'Sidebar.html'].map((name) => path.join(DIST, name));
}

/** Everything that a build depends on: our sources and the exact packages of the lock file. */
async function hashOfInputs(): Promise<string> {
  const own = ['build.ts', 'appsscript.json'].map((name) => path.join(HERE, name));
  const sources = await Promise.all([
    filesUnder(path.join(HERE, 'src')),
    filesUnder(path.join(ROOT, 'shared')),
  ]);
  const hash = await hashOfFiles([
    ...own,
    path.join(ROOT, 'package-lock.json'),
    ...sources.flat().sort(),
  ]);
  return `${esbuild.version}-${hash}`;
}

async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.(?:tsx?|css|html|json)$/.test(name))
    .map((name) => path.join(folder, name));
}

async function hashOfFiles(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
