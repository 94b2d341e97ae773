import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { ensureRoles } from '../../portal/app/platform/db/roles.server.ts';
import { keepSettings, readSettings } from '../../portal/app/platform/env.server.ts';
import { type Bench, type Figure, figure, rounded } from './harness.ts';
import { withServer } from './server.ts';

/** The demo's manager and her practice: what the seed makes. */
const EMAIL = 'elena@demo.example';
const PASSWORD = 'kindly-collected';
const HOME = '/p/maple-street-clinic';
/** A page of the same server that asks the database for nothing and shows next to nothing. */
const EMPTY = '/reset';
const ROUNDS = 5;

/**
 * What a page costs: CPU seconds of the server's process, not time, so that a busy machine does not
 * tell. Home against an empty page; and what finding the person and opening the scope take of home.
 */
export const pageBench: Bench = {
  sizes: [100],
  figures: (n) => withServer(({ url, data }) => measure(url, data, n)),
};

async function measure(url: string, data: string, n: number): Promise<Figure[]> {
  const cookie = await signIn(url);
  const pages = { home: Number.POSITIVE_INFINITY, empty: Number.POSITIVE_INFINITY };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const home = await cpuOf(url, () => get(`${url}${HOME}`, cookie), n);
    const empty = await cpuOf(url, () => get(`${url}${EMPTY}`), n);
    if (round === 0) continue; // nothing is compiled yet
    pages.home = Math.min(pages.home, home);
    pages.empty = Math.min(pages.empty, empty);
  }
  const scope = await scopeCpu(data, n);
  const facts = { n, unit: 'ms CPU', peerName: 'empty page' };
  const ours = rounded(pages.home);
  return [
    figure({ ...facts, name: 'page-home', ours, peer: rounded(pages.empty) }),
    figure({ ...facts, name: 'page-scope', ours: rounded(scope), peer: ours, peerName: 'home' }),
  ];
}

/** CPU milliseconds of the server for one request, as its own metrics count them. */
async function cpuOf(url: string, request: () => Promise<void>, n: number): Promise<number> {
  const before = await serversCpu(url);
  for (let done = 0; done < n; done += 1) await request();
  return ((await serversCpu(url)) - before) / n;
}

async function serversCpu(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const seconds = /^process_cpu_seconds_total ([\d.e+-]+)/m.exec(text)?.[1];
  return Number(seconds) * 1000;
}

/** CPU milliseconds of a transaction for a person in a practice, in which nothing is done. */
async function scopeCpu(data: string, n: number): Promise<number> {
  const { settings } = readSettings({}, ['--demo', '--data', data]);
  if (!settings) throw new Error('The settings of the bench cannot be read');
  keepSettings(settings);
  const database = await openEmbedded(data);
  const scopes = await import('../../portal/app/platform/scope.server.ts');
  scopes.openDatabase(await ensureRoles(database.url, settings.masterKey));
  try {
    const now = new Date();
    const person = await scopes.asPublic(now, async (scope) => {
      await scope.hold({ email: EMAIL });
      return scope.db.user.findUniqueOrThrow({ where: { email: EMAIL } });
    });
    const slug = HOME.slice('/p/'.length);
    const open = () => scopes.asPractice(person, slug, 'practice.see', now, async () => null);
    for (let done = 0; done < n; done += 1) await open(); // to warm up
    const before = process.cpuUsage();
    for (let done = 0; done < n; done += 1) await open();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / n;
  } finally {
    await scopes.closeDatabase();
  }
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in?index`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'http://localhost:0' }, // where the server thinks it is
    body: new URLSearchParams({ email: EMAIL, password: PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie().find((text) => text.startsWith('session='));
  if (!cookie) throw new Error(`Signing in answered ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}

async function get(address: string, cookie = ''): Promise<void> {
  const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
}
