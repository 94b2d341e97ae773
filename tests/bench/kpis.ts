import type pg from 'pg';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import {
  grossRate,
  type PlacedMonth,
  type RecoveredMonth,
  recoveryOf,
  vintages,
} from '../../shared/kpi/recovery.ts';
import { formatAmount } from '../../shared/money.ts';
import { asMaintenance, type TestDatabase, withClient } from '../portal/database.ts';
import { makeAgency, makeMember, makePractice } from '../portal/people.ts';
import { fillWithCases } from './case-history.ts';
import { type Bench, figure, rounded } from './harness.ts';
import { type Server, withServer } from './server.ts';

/** So many practices of the same size are in the larger database. */
const PRACTICES = 20;
const REQUESTS = 100;
const WARM = 10;

/**
 * The page of figures of a practice with so many cases: its 95th percentile where the database has no
 * other, and where it has nineteen more like it. What it shows is what the raw movements add up to.
 */
export const kpisBench: Bench = {
  sizes: [10_000],
  figures: (n) =>
    withServer((alone) =>
      withServer(async (crowded) => {
        const pages = [await fill(alone, n, 1), await fill(crowded, n, PRACTICES)] as const;
        for (const page of pages) await compare(page);
        const [few = 0, many = 0] = await timed(pages);
        const facts = { n, unit: 'ms p95', peerName: `${n} cases in all` };
        return [figure({ ...facts, name: 'kpis-page', ours: rounded(many), peer: rounded(few) })];
      }),
    ),
};

interface FiguresPage {
  url: string;
  session: string;
  database: TestDatabase;
  practiceId: string;
}

/** The first of the practices is the one that is looked at. */
async function fill({ url, data }: Server, cases: number, practices: number): Promise<FiguresPage> {
  const { url: ownerUrl } = await openEmbedded(data);
  const database = { ownerUrl } as TestDatabase;
  const agencies = [
    await makeAgency(database, 'Bench North'),
    await makeAgency(database, 'Bench South'),
  ];
  const made = [];
  for (let at = 0; at < practices; at += 1) {
    const practice = await makePractice(database, `Bench practice ${at}`);
    await asMaintenance(database, (sql) => fillWithCases(sql, practice, agencies, cases));
    made.push(practice);
  }
  await withClient(ownerUrl, scatter);
  const [first] = made;
  if (!first) throw new Error('There is no practice to look at');
  const { session } = await makeMember(database, first, 'manager');
  return { url: `${url}/p/${first.slug}/figures`, session, database, practiceId: first.id };
}

/** Puts the cases of all practices among each other, as years of work would, so that none lie together. */
async function scatter(owner: pg.ClientBase): Promise<void> {
  await owner.query('CREATE INDEX scattered ON cases (id)');
  await owner.query('CLUSTER cases USING scattered');
  await owner.query('DROP INDEX scattered');
  await owner.query('VACUUM ANALYZE');
}

/** The 95th percentile of each, asked in turns, so that a busy moment meets both. */
async function timed(pages: readonly FiguresPage[]): Promise<number[]> {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < WARM + REQUESTS; round += 1) {
    for (const [at, page] of pages.entries()) {
      const started = performance.now();
      await read(page);
      if (round >= WARM) times[at]?.push(performance.now() - started);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0);
}

async function read({ url, session }: FiguresPage): Promise<string> {
  const answer = await fetch(url, { headers: { cookie: `session=${session}` } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return text;
}

/** Every rate of the stair-step and the sums above it, against the raw movements. */
async function compare(page: FiguresPage): Promise<void> {
  const { placed, recovered, today } = await withClient(page.database.ownerUrl, (sql) =>
    rawFigures(sql, page.practiceId),
  );
  const html = await read(page);
  const shown = [...html.matchAll(/<td class="num cell"[^>]*><a[^>]*>([^<]*)<\/a>/g)];
  const percent = new Intl.NumberFormat('en', {
    ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  });
  const rates = vintages(placed, recovered, today)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell ? [percent.format(grossRate(cell) ?? 0)] : []));
  const isSame = JSON.stringify(shown.map(([, rate]) => rate)) === JSON.stringify(rates);
  const sums = recoveryOf(placed, recovered);
  const amounts = [sums.placed, sums.collected, sums.fee].map((minor) =>
    formatAmount({ minor, currency: 'USD' }, 'en'),
  );
  const areThere = amounts.every((amount) => html.includes(amount));
  if (!isSame || !areThere || rates.length === 0) {
    throw new Error('The page shows something else than the raw movements');
  }
}

/** One row a movement: nothing here was summed before. */
async function rawFigures(sql: pg.ClientBase, practiceId: string) {
  await sql.query('SET role = amiable_maintenance');
  const { rows } = await sql.query<{
    kind: string;
    amount: string;
    fee: string;
    on: CivilDate;
    placed: CivilDate;
    today: CivilDate;
  }>(
    `SELECT m.kind, m.amount, m.fee, m.on_day::text AS on, c.placed_on::text AS placed,
            (now() AT TIME ZONE 'Europe/Paris')::date::text AS today
       FROM money_movements m JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
      WHERE m.practice_id = $1`,
    [practiceId],
  );
  const firstOf = (day: CivilDate) => `${day.slice(0, 7)}-01` as CivilDate;
  const placed: PlacedMonth[] = rows
    .filter(({ kind }) => kind === 'placed')
    .map((row) => ({ month: firstOf(row.placed), cases: 1, amount: Number(row.amount) }));
  const recovered: RecoveredMonth[] = rows
    .filter(({ kind }) => kind === 'reported')
    .map((row) => ({
      ...{ placed: firstOf(row.placed), received: firstOf(row.on) },
      ...{ collected: -Number(row.amount), fee: Number(row.fee) },
    }));
  return { placed, recovered, today: rows[0]?.today ?? '1970-01-01' };
}
