import { type ChildProcess, spawn } from 'node:child_process';
import * as esbuild from 'esbuild';
import { ROOT } from '../house/sources.ts';
import { MASTER_KEY, ORIGIN } from './names.ts';

/** The built portal in a process of its own, wherever its build and its database are. */
export interface Served {
  url: string;
  /** What the process wrote, a line an entry. */
  lines: string[];
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface ServeOptions {
  env?: Record<string, string>;
  options?: string[];
}

const PATIENCE_MS = 30_000;

/** @param databaseUrl of the server's own login */
export async function serve(
  folder: string,
  databaseUrl: string,
  { env = {}, options = [] }: ServeOptions = {},
): Promise<Served> {
  program ??= compiled('tests/portal/serve.ts');
  const child = spawn(
    process.execPath,
    [
      ...['--input-type=module', '--eval', await program, '--'],
      ...[folder, databaseUrl, '--port', '0', ...options],
    ],
    {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'pipe'], // by its input it knows that we are still there
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        MASTER_KEY: MASTER_KEY.toString('base64'),
        ORIGIN,
        SMTP_URL: 'smtp://127.0.0.1:9?from=portal@example.org',
        TRUSTED_PROXY: 'loopback', // each visitor of a test has an address of its own
        ...env,
      },
    },
  );
  const lines: string[] = [];
  const url = await addressOf(child, lines);
  return { url, lines, end: (signal) => end(child, signal) };
}

let program: Promise<string> | undefined;

/** Compiled here once: where a loader is there to do so, each process takes twice as long to start. */
async function compiled(path: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...{ entryPoints: [path], absWorkingDir: ROOT, bundle: true, write: false },
    ...{ format: 'esm', platform: 'node', packages: 'external' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Keeps what a process writes, and resolves to the address that it says it listens at. */
export function addressOf(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`It did not start:\n${lines.join('\n')}`));
    }, PATIENCE_MS);
    const read = (chunk: Buffer) => {
      lines.push(...chunk.toString().split('\n').filter(Boolean));
      const said = /listen(?:s|ing) at (http:\/\/localhost:\d+)/.exec(lines.join('\n'));
      if (!said?.[1]) return;
      clearTimeout(tooLong);
      resolve(said[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(tooLong);
      reject(new Error(`It ended with ${code}:\n${lines.join('\n')}`));
    });
  });
}

/** Sends a signal and waits for the end. */
export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill(signal);
  });
}
