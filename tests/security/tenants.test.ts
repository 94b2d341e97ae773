import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warnOfPapers } from '../../portal/app/coverage/warn-of-papers.server.ts';
import { tellOfPolicies } from '../../portal/app/policies/tell-of-policies.server.ts';
import { remindOfLooks } from '../../portal/app/reverification/remind-of-looks.server.ts';
import { openScope, rowsOf, type TestDatabase } from '../portal/database.ts';
import { startPortal, type TestPortal } from '../portal/portal.ts';
import { type Cast, makeCast } from './cast.ts';
import { loadBuild, type Page, pagesOf } from './manifest.ts';
import { breachesIn, FORMS, misjudged, questionsOf } from './matrix.ts';

let database: TestDatabase;
let portal: TestPortal;
let cast: Cast;
let pages: Page[];

beforeAll(async () => {
  database = await openScope();
  cast = await makeCast(database);
  // what the server's clock would write while strangers knock
  for (const write of [warnOfPapers, tellOfPolicies, remindOfLooks]) await write(new Date());
  portal = await startPortal(database);
  pages = pagesOf(await loadBuild());
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});

/** Rows without what the server changes by itself: when a session was last seen, and the tries of a mail. */
const LASTING = "to_jsonb(t) - 'seen_at'";
const LASTING_MAIL = `(to_jsonb(t) - '{tries,problem,changed_at,due_at}'::text[]) ||
  jsonb_build_object('state', replace(replace(t.state::text, 'working', 'waiting'), 'queued', 'waiting'))`;

/** A hash of every row; reads are recorded. */
async function hashes(): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `SELECT tablename AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'rate_limits')`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const lasting = name === 'outbox_items' ? LASTING_MAIL : LASTING;
    const [row] = await rowsOf<{ hash: string }>(
      database,
      `SELECT md5(string_agg(lasting::text, ',' ORDER BY lasting::text)) AS hash
         FROM (SELECT ${lasting} AS lasting FROM ${name} t) t
        WHERE coalesce(lasting->>'action', '') NOT IN ('case-read', 'complaint-read')`,
    );
    found[name] = row?.hash ?? '';
  }
  return found;
}

describe('every page, method and person', () => {
  it('learns and changes nothing of others', async () => {
    const before = await hashes();
    const questions = questionsOf(cast, pages);
    expect(questions.length).toBeGreaterThan(400);
    expect(await breachesIn(portal, questions)).toEqual([]);
    expect(await hashes()).toEqual(before);
  });

  it('within a practice or an agency may do what the table of permissions says', async () => {
    const before = await hashes();
    expect(await misjudged(portal, cast, pages)).toEqual([]);
    expect(await hashes()).toEqual(before);
  });

  it('is asked with forms of actions that exist', () => {
    const actions = pages.filter(({ action }) => action).map(({ path }) => path);
    expect(Object.keys(FORMS).sort()).toEqual(actions.sort());
  });
});
