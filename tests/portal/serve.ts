import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { readSettings } from '../../portal/app/platform/env.server.ts';
import type { openPortal } from '../../portal/front.ts';

/** A process of the built portal on a prepared database: its text after `--eval`, then `-- BUILD-FOLDER DATABASE`. */

const [folder = '', databaseUrl = '', ...options] = process.argv.slice(1);
const { settings, problems } = readSettings(process.env, options);
if (settings === null) throw new Error(JSON.stringify(problems));
const build = await import(pathToFileURL(`${folder}/server/index.js`).href);
const bundle = build.entry.module as { openPortal: typeof openPortal };
const portal = await bundle.openPortal(settings, databaseUrl, build);
const server = portal.app.listen(settings.port, () => {
  process.stderr.write(`listening at http://localhost:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', stop);
// a run that was killed sends no signal; what is left of it would hold a database for ever
process.stdin.resume().on('end', stop);

async function stop(): Promise<void> {
  server.closeAllConnections();
  await portal.close();
  process.exit(0);
}
