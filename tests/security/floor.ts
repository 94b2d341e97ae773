import pg from 'pg';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import { endAndChooseAnew, endTheWork, foundAfterTheEnd, foundFromBefore } from './ended.ts';
import {
  attempt,
  changed,
  countRows,
  insertPasses,
  isHeldByPolicy,
  keysSeen,
  readRows,
  readTables,
  type Table,
} from './tries.ts';
import { makeWorld, type Named, NOBODYS, type World } from './world.ts';

/**
 * What row-level security lets the server's own login do, asked in SQL alone: none of the portal's
 * checks stands in between. Two worlds are in the database, ours and theirs.
 */

export interface Floor {
  /** Open as long as the floor is: a new connection reads every table's policies anew. */
  login: pg.Client;
  maintenance: pg.Client;
  tables: Table[];
  ours: World;
  theirs: World;
  /** Its practice has ended the work with its agency. */
  ended: World;
  /** Its practice has ended the work with its agency, and chosen it anew. */
  again: World;
}

/** Columns that say whose a row is. */
const OWNER_COLUMN = /^(practice_id|agency_id|user_id|tenant_id)$/;

export async function makeFloor(database: TestDatabase): Promise<Floor> {
  await asMaintenance(database, (sql) =>
    sql.query('INSERT INTO operator_settings (sign_up) VALUES (true)'),
  );
  const ours = await makeWorld(database, 'ours');
  const tables = await readTables(database);
  for (const table of tables) table.ours = await readRows(database, table);
  const theirs = await makeWorld(database, 'theirs');
  for (const table of tables) {
    const known = new Set(table.ours.map(({ key }) => key));
    table.theirs = (await readRows(database, table)).filter(({ key }) => !known.has(key));
  }
  const ended = await makeWorld(database, 'ended');
  await endTheWork(database, ended);
  const again = await makeWorld(database, 'again');
  await endAndChooseAnew(database, again);
  const [login, maintenance] = [new pg.Client(database.loginUrl), new pg.Client(database.ownerUrl)];
  await login.connect();
  await maintenance.connect();
  await maintenance.query(`SET role = ${ROLES.maintenance}`);
  return { login, maintenance, tables, ours, theirs, ended, again };
}

export async function closeFloor({ login, maintenance }: Floor): Promise<void> {
  await login.end();
  await maintenance.end();
}

/** Every breach, as a sentence. None: the floor holds, and what should be open is open. */
export async function breachesOf(floor: Floor): Promise<string[]> {
  const { login, maintenance, tables, ours, theirs, ended, again } = floor;
  const owned = tables.filter(({ name }) => !NOBODYS.includes(name));
  return [
    ...(await namedNobody(login, owned)),
    ...(await mistaken(login, owned, theirs)),
    ...(await foreignRows(login, owned, ours)),
    ...(await foreignWrites(login, owned, ours)),
    ...(await closedToOurselves(login, owned, ours)),
    ...(await unknownToEachOther(login, owned, ours)),
    ...(await foundAfterTheEnd(login, tables, ended)),
    ...(await foundFromBefore(login, tables, again)),
    ...(await closedToServants(maintenance, login, tables)),
  ];
}

/** What is listed for others on purpose: every practice finds every agency, and what it says of itself. */
const LISTED: Readonly<Record<string, keyof Named>> = {
  agencies: 'practice',
  agency_profiles: 'practice',
};

function isListed(table: string, setting: Named): boolean {
  const to = LISTED[table];
  return to !== undefined && setting[to] !== undefined;
}

/** All that one person of a world could name at once, once for each kind of invitation. */
function allNamed({ named, agencyToken }: World): Named[] {
  return [named, { ...named, token: agencyToken }];
}

async function namedNobody(login: pg.Client, tables: Table[]): Promise<string[]> {
  const seen = await keysSeen(login, {}, tables);
  return [...seen].filter(([, keys]) => keys.length > 0).map(([name]) => `nobody sees ${name}`);
}

/** An id in the setting of another kind opens nothing. */
async function mistaken(login: pg.Client, tables: Table[], { named }: World): Promise<string[]> {
  const kinds = ['practice', 'agency', 'user'] as const;
  const mixed = kinds.flatMap((to) =>
    kinds.filter((from) => from !== to).map((from) => ({ [to]: named[from] }) as Named),
  );
  const breaches: string[] = [];
  for (const setting of mixed) {
    for (const [name, keys] of await keysSeen(login, setting, tables)) {
      if (keys.length > 0 && !isListed(name, setting))
        breaches.push(`${Object.keys(setting).join('+')} of another kind sees ${name}`);
    }
  }
  return breaches;
}

async function foreignRows(login: pg.Client, tables: Table[], ours: World): Promise<string[]> {
  const alone = Object.entries(ours.named).map(([name, value]) => ({ [name]: value }) as Named);
  const breaches: string[] = [];
  for (const setting of [...alone, ...allNamed(ours)]) {
    const seen = await keysSeen(login, setting, tables);
    for (const { name, theirs } of tables) {
      const foreign = theirs.filter(({ key }) => seen.get(name)?.includes(key));
      if (foreign.length > 0 && !isListed(name, setting))
        breaches.push(`${Object.keys(setting).join('+')} sees ${name} of others`);
    }
  }
  return breaches;
}

async function foreignWrites(login: pg.Client, tables: Table[], ours: World): Promise<string[]> {
  const breaches: string[] = [];
  for (const named of allNamed(ours)) {
    for (const table of tables) {
      breaches.push(...(await foreignInserts(login, named, table)));
      breaches.push(...(await foreignChanges(login, named, table)));
      breaches.push(...(await givenAway(login, named, table)));
      breaches.push(...(await pretended(login, named, table)));
    }
  }
  return breaches;
}

async function foreignInserts(login: pg.Client, named: Named, table: Table): Promise<string[]> {
  const breaches: string[] = [];
  for (const { row } of table.theirs) {
    if (await insertPasses(login, named, table, row)) {
      breaches.push(`${table.name}: insert for others`);
    }
  }
  return breaches;
}

async function foreignChanges(login: pg.Client, named: Named, table: Table): Promise<string[]> {
  const breaches: string[] = [];
  const keys = new Set(table.theirs.map(({ key }) => key));
  for (const change of ['update', 'delete'] as const) {
    const { seen, blind } = await changed(login, named, table, change);
    if (seen.some((key) => keys.has(key))) breaches.push(`${table.name}: ${change} of others`);
    if (blind > seen.length) breaches.push(`${table.name}: ${change} of rows that are not seen`);
  }
  return breaches;
}

/** A row of ours that is handed to others would be theirs to see. */
async function givenAway(login: pg.Client, named: Named, table: Table): Promise<string[]> {
  const breaches: string[] = [];
  for (const column of table.updates.filter((name) => OWNER_COLUMN.test(name))) {
    const row = table.theirs[0]?.row;
    const outcome = await attempt(login, named, async () => {
      await login.query(
        `UPDATE ${table.name} SET ${column} = (json_populate_record(NULL::${table.name}, $1)).${column}`,
        [row],
      );
    });
    if (!isHeldByPolicy(outcome.error)) breaches.push(`${table.name}: ${column} given to others`);
  }
  return breaches;
}

/** Only the worker says of a mail that it has gone out. */
async function pretended(login: pg.Client, named: Named, { name }: Table): Promise<string[]> {
  if (name !== 'outbox_items') return [];
  const { error } = await attempt(login, named, () =>
    login.query("UPDATE outbox_items SET state = 'done'"),
  );
  return isHeldByPolicy(error) ? [] : ['outbox_items: done without the worker'];
}

/** A policy that is missing closes too much: what is ours can be read and written by somebody. */
async function closedToOurselves(
  login: pg.Client,
  tables: Table[],
  ours: World,
): Promise<string[]> {
  const open = { read: new Map<string, Set<string>>(), write: new Set<string>() };
  const alone = Object.entries(ours.named).map(([name, value]) => ({ [name]: value }) as Named);
  for (const setting of [...alone, ...allNamed(ours)]) {
    for (const [name, keys] of await keysSeen(login, setting, tables)) {
      open.read.set(name, new Set([...(open.read.get(name) ?? []), ...keys]));
    }
  }
  for (const named of allNamed(ours)) {
    for (const table of tables) {
      for (const write of await writesOf(login, named, table)) open.write.add(write);
    }
  }
  return tables.flatMap((table) => [
    ...table.ours
      .filter(({ key }) => table.mayRead && !open.read.get(table.name)?.has(key))
      .map(() => `${table.name} is closed to those whose it is`),
    ...grantedWrites(table)
      .filter((write) => !open.write.has(write))
      .map((write) => `${write} is closed to those whose it is`),
  ]);
}

/**
 * Where more than one policy shows a table, each is asked for by itself: a practice finds itself and
 * every agency, an agency itself and the practices that it works for.
 */
async function unknownToEachOther(
  login: pg.Client,
  tables: Table[],
  { named }: World,
): Promise<string[]> {
  const { practice, agency } = named;
  const missing = async (setting: Named, name: string, whose: 'ours' | 'theirs') => {
    const wanted = tables.find((table) => table.name === name)?.[whose] ?? [];
    const seen = wanted.length > 0 ? (await keysSeen(login, setting, tables)).get(name) : [];
    const unseen = wanted.filter(({ key }) => !seen?.includes(key));
    return unseen.map(() => `${Object.keys(setting)} does not find ${name} (${whose})`);
  };
  return [
    ...(await missing({ practice }, 'practices', 'ours')),
    ...(await missing({ agency }, 'agencies', 'ours')),
    ...(await missing({ practice }, 'agencies', 'theirs')),
    ...(await missing({ agency }, 'practices', 'ours')),
  ];
}

function grantedWrites({ name, inserts, updates, mayDelete }: Table): string[] {
  return [
    ...(inserts.length > 0 ? [`${name}: insert`] : []),
    ...(updates.length > 0 ? [`${name}: update`] : []),
    ...(mayDelete ? [`${name}: delete`] : []),
  ];
}

async function writesOf(login: pg.Client, named: Named, table: Table): Promise<string[]> {
  const writes: string[] = [];
  for (const { row } of table.ours) {
    if (await insertPasses(login, named, table, row)) writes.push(`${table.name}: insert`);
  }
  for (const change of ['update', 'delete'] as const) {
    const { seen } = await changed(login, named, table, change);
    if (seen.length > 0) writes.push(`${table.name}: ${change}`);
  }
  return writes;
}

/** Maintenance sees all; the worker sees all of what it is granted at all. */
async function closedToServants(
  maintenance: pg.Client,
  login: pg.Client,
  tables: Table[],
): Promise<string[]> {
  const breaches: string[] = [];
  for (const table of tables) {
    const { name, ours, theirs } = table;
    const all = ours.length + theirs.length;
    if ((await countRows(maintenance, name)) < all) {
      breaches.push(`${name} is closed to maintenance`);
    }
    if (await isInsertClosed(login, table))
      breaches.push(`${name}: insert is closed to the worker`);
    const count = await attempt(login, {}, () => countRows(login, name), ROLES.worker);
    if (count.value !== undefined && count.value < all)
      breaches.push(`${name} is closed to the worker`);
  }
  return breaches;
}

async function isInsertClosed(login: pg.Client, { name, ours }: Table): Promise<boolean> {
  const { error } = await attempt(
    login,
    {},
    () =>
      login.query(`INSERT INTO ${name} SELECT * FROM json_populate_record(NULL::${name}, $1)`, [
        ours[0]?.row,
      ]),
    ROLES.worker,
  );
  return isHeldByPolicy(error);
}
