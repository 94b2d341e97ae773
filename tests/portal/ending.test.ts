import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../house/sources.ts';
import { emptyDatabase } from './database.ts';
import { MASTER_KEY, ORIGIN } from './names.ts';
import { addressOf, end } from './portal.ts';

it('the portal ends when it is told to, though somebody never finishes a request', async () => {
  const database = await emptyDatabase();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'portal/server.ts', '--locale', 'en', '--port', '0'],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        MASTER_KEY: MASTER_KEY.toString('base64'),
        ORIGIN,
        SMTP_URL: 'smtp://127.0.0.1:9?from=portal@example.org',
        DATABASE_URL: database.ownerUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => end(child, 'SIGKILL'));
  const { port } = new URL(await addressOf(child, []));
  const slow = connect(Number(port), 'localhost');
  slow.on('error', () => {}); // cut off by the portal
  slow.write(
    `POST /sign-in?index HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Length: 100\r\n` +
      'Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=',
  );
  // whoever is answered after it knows that the first part of it has arrived
  expect((await fetch(`http://localhost:${port}/healthz`)).ok).toBe(true);
  await end(child, 'SIGTERM');
  expect(child.exitCode).toBe(0);
  await database.drop();
}, 60_000);
