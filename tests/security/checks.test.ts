import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { keepSettings } from '../../portal/app/platform/env.server.ts';
import type { openPortal } from '../../portal/front.ts';
import { openClient } from '../portal/client.ts';
import { freshDatabase, type TestDatabase, testSettings, withClient } from '../portal/database.ts';
import { type Cast, makeCast } from './cast.ts';
import { loadBuild, type Page, pagesOf } from './manifest.ts';
import { breachesIn, misjudged, type Question, questionsOf } from './matrix.ts';
import { type Mutant, withoutChecks, withoutSettings } from './mutants.ts';
import { breachesOfProbes, makeProbes, type Probes } from './probes.ts';
import { breachesOfTokens, makeTokenProbes, type TokenProbes } from './token-probes.ts';

/**
 * The negative control of the checks: the portal without each of its checks, on a database whose policies
 * are open to everybody; each time the tests of tenants have to see it. And the portal that does not say
 * for whom it works, on a database whose policies hold: it has to show nothing.
 */

interface Stage {
  database: TestDatabase;
  cast: Cast;
  probes: Probes;
  tokens: TokenProbes;
}

let open: Stage;
let held: Stage;
let source: string;
let folder: string;
let pages: Page[];
let count = 0;

beforeAll(async () => {
  keepSettings(testSettings()); // one-time codes are hashed under the portal's key
  folder = join(inject('portalBuild').folder, 'server');
  pages = pagesOf(await loadBuild());
  source = readFileSync(join(folder, 'index.js'), 'utf8');
  [open, held] = await Promise.all([makeStage(), makeStage()]);
  await withClient(open.database.ownerUrl, (owner) =>
    owner.query(`DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE POLICY everybody_at_all ON %I TO ${ROLES.app} USING (true) WITH CHECK (true)', name);
      END LOOP; END $$`),
  );
});
afterAll(async () => {
  for (const { database } of [open, held]) await database.drop();
});

async function makeStage(): Promise<Stage> {
  const database = await freshDatabase();
  const [cast, probes] = [await makeCast(database), await makeProbes(database)];
  return { database, cast, probes, tokens: await makeTokenProbes(database) };
}

/** One page of each kind: what a check lets through shows on any of them. */
const PATHS = ['/p/:practice/people/:person', '/a/:agency/people/:person', '/me/security'];

function fewQuestions(cast: Cast): Question[] {
  const few = pages.filter(({ path }) => PATHS.includes(path));
  return questionsOf(cast, few).filter(({ isData, isOutside }) => isData || !isOutside);
}

/** Opens a text of the portal in this process and looks for breaches, until there is one. */
async function breachesOf(
  text: string,
  { database, cast, probes, tokens }: Stage,
): Promise<string[]> {
  count += 1;
  const file = join(folder, `mutant-${count}.js`);
  writeFileSync(file, text);
  const build = await import(pathToFileURL(file).href);
  const bundle = build.entry.module as { openPortal: typeof openPortal };
  const settings = testSettings({ trustedProxy: 'loopback' });
  const portal = await bundle.openPortal(settings, database.loginUrl, build);
  const server = await new Promise<Server>((resolve) => {
    const listening = portal.app.listen(0, () => resolve(listening));
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const there = { visit: (session?: string) => openClient(url, session) };
  try {
    const probed = await breachesOfProbes(there, database, probes);
    if (probed.length > 0) return probed;
    const told = await breachesOfTokens(url, tokens);
    if (told.length > 0) return told;
    const judged = await misjudged(
      there,
      cast,
      pages.filter(({ path }) => PATHS.includes(path)),
    );
    return judged.length > 0 ? judged : await breachesIn(there, fewQuestions(cast), 1);
  } finally {
    server.closeAllConnections();
    server.close();
    await portal.close();
  }
}

async function missed(mutants: Mutant[], stage: Stage): Promise<string[]> {
  const unseen: string[] = [];
  for (const { name, text } of mutants) {
    if ((await breachesOf(text, stage)).length === 0) unseen.push(name);
  }
  const caught = mutants.length - unseen.length;
  process.stdout.write(`checks: caught ${caught} / ${mutants.length}\n`);
  return unseen;
}

describe('the test of tenants', () => {
  it('finds nothing while the checks are there, though the policies are open', async () => {
    expect(await breachesOf(source, open)).toEqual([]);
  });

  it('finds nothing while both are there', async () => {
    expect(await breachesOf(source, held)).toEqual([]);
  });

  it('sees each check that is missing, with the policies open', async () => {
    const mutants = withoutChecks(source);
    expect(mutants.length).toBeGreaterThan(20);
    expect(await missed(mutants, open)).toEqual([]);
  });

  it('sees each time that the database is not told for whom it is asked', async () => {
    const mutants = withoutSettings(source);
    expect(mutants.length).toBeGreaterThan(4);
    expect(await missed(mutants, held)).toEqual([]);
  });
});
