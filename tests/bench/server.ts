import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A portal of the demo in a process of its own. */
export interface Server {
  url: string;
  /** Its data folder, which goes with it. */
  data: string;
}

/** Measures something on a fresh portal, and takes all of it away again. */
export async function withServer<T>(measure: (server: Server) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'amiable-bench-'));
  chmodSync(data, 0o755); // else the database of root lies elsewhere, and stays
  const options = ['--demo', '--data', data, '--port', '0'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'portal/server.ts', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    return await measure({ url: await addressOf(child), data });
  } finally {
    await endOf(child);
    rmSync(data, { recursive: true, force: true });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const url = /listens at (http:\/\/localhost:\d+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.on('exit', () => reject(new Error(`The portal did not start: ${said}`)));
  });
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
