import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { findPlace, type Place } from './place.server.ts';

/** A PostgreSQL of our own for one data folder. */
export interface EmbeddedServer {
  /** Of the owner of the portal's database, who is no superuser. */
  url: string;
  /** Where its files lie: not in the wanted folder where the server's user may not enter that one. */
  data: string;
  /** Ends the server, unless another process is still connected to it. */
  stop(): Promise<void>;
}

interface Secrets {
  superuserPassword: string;
  ownerPassword: string;
  port: number;
}

const SUPERUSER = 'amiable_superuser';
const OWNER = 'amiable_owner';
const DATABASE = 'amiable';
// Durable as PostgreSQL is by default, reachable from this machine only, and by TCP alone: a socket
// would need a folder that two users can enter.
const SETTINGS = [
  '-c listen_addresses=127.0.0.1',
  "-c unix_socket_directories=''",
  '-c max_connections=100',
];

/**
 * Starts the server of a data folder, or finds it where it is still running after a hard end.
 *
 * @param settings of the server, beside its own, as `-c name=value`
 */
export async function openEmbedded(
  folder: string,
  settings: readonly string[] = [],
): Promise<EmbeddedServer> {
  const place = await findPlace(folder);
  await leaveAlone(place, folder);
  const secrets = await readSecrets(folder);
  makeCluster(place, secrets);
  await startOrFind(place, secrets, settings);
  const port = livingPort(place) ?? secrets.port;
  const superuser = urlOf(SUPERUSER, secrets.superuserPassword, port, 'postgres');
  await makeDatabase(superuser, secrets);
  return {
    url: urlOf(OWNER, secrets.ownerPassword, port, DATABASE),
    data: place.data,
    async stop() {
      if (await isUsed(superuser)) return;
      await control(place, ['stop', '-m', 'fast', '-w']);
    },
  };
}

/**
 * A cluster whose passwords are gone. Where it lies apart from the data folder, that folder was removed
 * and made again: the old cluster is put aside, so that nothing in it is lost.
 */
async function leaveAlone(place: Place, folder: string): Promise<void> {
  const { data } = place;
  if (existsSync(secretsIn(folder)) || !existsSync(join(data, 'PG_VERSION'))) return;
  if (data.startsWith(folder)) {
    throw new Error(
      `${secretsIn(folder)} is gone, and without it the database in ${data} stays shut.`,
    );
  }
  if (isRunning(place)) await control(place, ['stop', '-m', 'fast', '-w']);
  renameSync(data, `${data}.left-${randomBytes(4).toString('hex')}`);
}

function secretsIn(folder: string): string {
  return join(folder, 'postgres.json');
}

async function readSecrets(folder: string): Promise<Secrets> {
  const path = secretsIn(folder);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  const password = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = {
    superuserPassword: password(),
    ownerPassword: password(),
    port: await freePort(),
  };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}

/** A cluster is made beside its place and moved there, so that a cut leaves none by halves. */
function makeCluster({ programs, data, runsAs }: Place, secrets: Secrets): void {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const passwordFile = `${data}.password`;
  rmSync(data, { recursive: true, force: true });
  writeFileSync(passwordFile, secrets.superuserPassword, { mode: 0o600 });
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  if (runsAs) chownSync(passwordFile, runsAs.uid, runsAs.gid);
  const made = spawnSync(
    programs.initdb,
    [
      `--pgdata=${half}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-locale',
    ],
    { ...runsAs, cwd: '/' },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    throw new Error(`The database could not be made in ${data}: ${lastLine(made.stderr)}`);
  }
  chmodSync(half, 0o700);
  renameSync(half, data);
}

async function startOrFind(
  place: Place,
  secrets: Secrets,
  settings: readonly string[],
): Promise<void> {
  if (isRunning(place)) return;
  // the port of the last time may be taken by now
  const port = (await isFree(secrets.port)) ? secrets.port : await freePort();
  const options = [`-p ${port}`, ...SETTINGS, ...settings].join(' ');
  const log = join(place.data, 'server.log');
  const status = await control(place, ['start', '-w', '-t', '60', '-l', log, '-o', options]);
  if (status === 0 || isRunning(place)) return; // or another start was faster
  throw new Error(`PostgreSQL did not start; ${log} says why.`);
}

function isRunning(place: Place): boolean {
  const { programs, data, runsAs } = place;
  return spawnSync(programs.pg_ctl, ['status', '-D', data], { ...runsAs, cwd: '/' }).status === 0;
}

function control({ programs, data, runsAs }: Place, args: string[]): Promise<number | null> {
  // detached: Ctrl-C reaches the whole group, and the server has to end after us, not with us
  const child = spawn(programs.pg_ctl, ['-D', data, ...args], {
    ...runsAs,
    cwd: '/',
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/** The fourth line of the living server's own file. */
function livingPort({ data }: Place): number | null {
  const line = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3];
  return line ? Number(line) : null;
}

async function isUsed(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const others = await client.query(
      `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return others.rowCount !== 0;
  } finally {
    await client.end();
  }
}

/** The portal's database and its owner, who may make the other roles and is no superuser. */
async function makeDatabase(url: string, { ownerPassword }: Secrets): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const owner = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (owner.rowCount === 0) {
      const password = client.escapeLiteral(ownerPassword);
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE CREATEDB PASSWORD ${password}`);
    }
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function lastLine(output: Buffer): string {
  return output.toString().trim().split('\n').at(-1) ?? '';
}
