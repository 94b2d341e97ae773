import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignIns } from '../prisma/seed.ts';
import { openEmbedded } from './app/platform/db/embedded.server.ts';
import { checkKey, keepKey } from './app/platform/db/key-check.server.ts';
import { migrate } from './app/platform/db/migrate.server.ts';
import { ensureRoles } from './app/platform/db/roles.server.ts';
import type { Settings } from './app/platform/env.server.ts';
import { buildPortal, SERVER_BUILD_URL } from './build.ts';
import type { openPortal, Portal } from './front.ts';

/** The owner's database, of our own or a given one. */
export interface OwnersDatabase {
  url: string;
  /** Where the files of a server of our own lie. */
  data: string | null;
  /** Ends a server of our own that nobody else uses. */
  stop(): Promise<void>;
}

export interface Running {
  /** Where it listens. */
  url: string;
  /** Where the database's files lie, if it is our own. */
  databaseFolder: string | null;
  /** Of the demo; null elsewhere. */
  signIns: SignIns | null;
  close(): Promise<void>;
}

const LAST_ANSWERS_MS = 5_000;

/** Finds or starts the database of the settings. */
export async function openOwnersDatabase(settings: Settings): Promise<OwnersDatabase> {
  const { databaseUrl, data } = settings;
  return databaseUrl ? { url: databaseUrl, data: null, stop: async () => {} } : openEmbedded(data);
}

/** Makes the roles, brings the tables to this version, and gives the address of the server's login. */
export async function prepareDatabase(ownerUrl: string, settings: Settings): Promise<string> {
  await checkKey(ownerUrl, settings.masterKey);
  const login = await ensureRoles(ownerUrl, settings.masterKey);
  await migrate(ownerUrl);
  return login;
}

/** The whole portal in this process: database, migrations, machine doors, pages. */
export async function startPortal(settings: Settings): Promise<Running> {
  // libraries that are not told so show their errors to visitors, and take their time
  process.env['NODE_ENV'] ??= 'production';
  await buildPortal();
  const database = await openOwnersDatabase(settings);
  try {
    const login = await prepareDatabase(database.url, settings);
    await keepKey(database.url, settings.masterKey);
    const signIns = settings.demo ? await seed(database.url, settings) : null;
    const build = await import(SERVER_BUILD_URL);
    const bundle = build.entry.module as { openPortal: typeof openPortal };
    const portal = await bundle.openPortal(settings, login, build);
    const server = await listen(portal, settings).catch(async (error: unknown) => {
      await portal.close(); // the database does not end while somebody is connected to it
      throw error;
    });
    return {
      url: `http://localhost:${(server.address() as AddressInfo).port}`,
      databaseFolder: database.data,
      signIns,
      async close() {
        await endServer(server);
        await portal.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Needs the database client, which is made by the build. */
async function seed(ownerUrl: string, settings: Settings): Promise<SignIns> {
  const { seedDemo } = await import('../prisma/seed.ts');
  return seedDemo(ownerUrl, settings, new Date());
}

/** The demo, whose password everybody knows, is for this machine alone unless ORIGIN says otherwise. */
function listen({ app }: Portal, { demo, origin, port }: Settings): Promise<Server> {
  const host = demo && origin.hostname === 'localhost' ? '127.0.0.1' : undefined;
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.on('error', reject);
    server.listen({ port, ...(host && { host }) }, () => resolve(server));
  });
}

/** Answers what is on its way, and takes nothing new; who is slow to ask is not waited for. */
function endServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
