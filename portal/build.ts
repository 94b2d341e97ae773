import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Builds the portal: the database client out of the schema, then pages for server and browser.
 * What has not changed since the last build is not built again.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMPS = join(ROOT, '.cache', 'portal-build.json');
const CLIENT = 'portal/app/platform/generated/client.ts';
const DIST = 'portal/dist';
const SERVER_BUILD = `${DIST}/server/index.js`;
/** A build of one's own: of two who build at once neither sees the other's half. */
const HALF_BUILD = `.cache/portal-build-${process.pid}`;

interface Step {
  name: string;
  /** Files and folders that it reads. */
  inputs: string[];
  output: string;
  command: string[];
}

const STEPS: Step[] = [
  {
    name: 'client',
    inputs: ['prisma/schema.prisma', '.config/prisma.ts', 'package-lock.json'],
    output: CLIENT,
    command: ['node_modules/prisma/build/index.js', 'generate', '--config', '.config/prisma.ts'],
  },
  {
    name: 'pages',
    inputs: ['portal', 'shared', 'prisma/schema.prisma', 'package-lock.json'],
    output: SERVER_BUILD,
    command: [
      'node_modules/@remix-run/dev/dist/cli.js',
      'vite:build',
      '--config',
      'portal/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
];

/** Where the server build is, for `import()`. */
export const SERVER_BUILD_URL = pathToFileURL(join(ROOT, SERVER_BUILD)).href;

/** Builds what has changed: the client alone, or the pages too. */
export async function buildPortal(what: 'client' | 'all' = 'all'): Promise<void> {
  for (const step of STEPS.slice(0, what === 'client' ? 1 : 2)) {
    const stamp = stampOf(step);
    if (readStamps()[step.name] === stamp && existsSync(join(ROOT, step.output))) continue;
    await run(step);
    if (step.name === 'pages') putInPlace();
    mkdirSync(dirname(STAMPS), { recursive: true });
    writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [step.name]: stamp }));
  }
}

function putInPlace(): void {
  rmSync(join(ROOT, DIST), { recursive: true, force: true });
  try {
    renameSync(join(ROOT, HALF_BUILD), join(ROOT, DIST));
  } catch (error) {
    rmSync(join(ROOT, HALF_BUILD), { recursive: true });
    if (!existsSync(join(ROOT, SERVER_BUILD))) throw error; // else another build was faster
  }
}

function stampOf({ inputs }: Step): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap((input) => filesIn(join(ROOT, input)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'generated')
    .map(({ name }) => join(path, name))
    .sort()
    .flatMap(filesIn);
}

function readStamps(): Record<string, string> {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

async function run({ name, command }: Step): Promise<void> {
  // Prisma looks for an engine on a host of its own even where none is needed: any program will do.
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    NODE_ENV: 'production',
    PORTAL_BUILD: HALF_BUILD,
  };
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The build of the portal's ${name} failed:\n${said.trim()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPortal();
