import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createHost } from '../../apps-script/host/host.ts';
import { type Bench, race } from './harness.ts';
import { workbookOf } from './workbook.ts';

const SCRIPT = `function ping(times) {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  let last = '';
  for (let i = 0; i < times; i++) last = file.getSpreadsheetTimeZone();
  return last;
}`;
const ECHO = `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (message) => parentPort.postMessage(message));`;

/** A service call through the blocking channel of the local Sheets, against a bare message there and back. */
export const channelBench: Bench = {
  sizes: [1000],
  figures: async (n) => {
    const dist = await mkdtemp(join(tmpdir(), 'amiable-bench-'));
    await writeFile(join(dist, 'Code.js'), SCRIPT);
    await writeFile(join(dist, 'Sidebar.html'), '<p></p>');
    await writeFile(join(dist, 'appsscript.json'), '{"timeZone":"Etc/UTC","oauthScopes":[]}');
    const host = createHost({ workbook: workbookOf([['Name']]), dist, now: 0 });
    const echo = new Worker(ECHO, { eval: true });
    const ping = async () => {
      const result = await host.call('ping', n);
      if (result.value !== 'Etc/UTC') throw new Error(result.error ?? 'The call gave no answer.');
    };
    try {
      return [await race('channel', n, ping, 'bare postMessage', () => roundTrips(echo, n))];
    } finally {
      await Promise.all([host.close(), echo.terminate()]);
      await rm(dist, { recursive: true });
    }
  },
};

function roundTrips(worker: Worker, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const next = () => {
      if (left-- > 0) return worker.postMessage(['getName', left]);
      worker.off('message', next);
      resolve();
    };
    worker.on('message', next);
    next();
  });
}
