import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { PORTAL_CALLS } from '../../portal/api/portal-calls.ts';
import { CASE_NOW, type CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { hashToken } from '../../portal/app/platform/ids.server.ts';
import {
  type AgencyScope,
  asAgency,
  asPractice,
  type Person,
  type PracticeScope,
} from '../../portal/app/platform/scope.server.ts';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import {
  type Call,
  PORTAL_CONTRACT,
  type PortalAnswers,
  type PortalRefusal,
} from '../../shared/contract/portal.ts';
import type { Refusal, Result } from '../../shared/result.ts';
import { type ArrangedSheet, arrangeSheet, type Sent } from '../portal/api-client.ts';
import { mandateTerms, putInForce } from '../portal/mandates.ts';
import { cover } from '../portal/papers.ts';
import { randomFrom } from './scenario.ts';
import { type Account, newAccount } from './thread-book.ts';

/** A clinic with its sheet, an agency, and the people of both; all that one run happens in. */
export interface World {
  readonly sql: pg.ClientBase;
  readonly random: (below: number) => number;
  readonly sheet: ArrangedSheet;
  readonly practice: { id: string; slug: string };
  readonly agency: { id: string; slug: string };
  readonly staff: Person;
  readonly collector: Person;
  /** Contingency fee in basis points. */
  readonly feeRate: number;
  /** So long after a recall what comes in still bears the fee. */
  readonly trailingDays: number;
  /** Nobody goes to court without the practice's yes. */
  readonly needsYes: boolean;
  /** Half of the sheets keep what was billed and paid, the others a balance alone. */
  readonly hasPaidColumn: boolean;
  readonly accounts: Account[];
  /** Batches that were cut off on their way and may come in late. */
  readonly late: Sent<'sync/rows'>[];
  /** What the last whole sync brought back; null before the first. */
  tab: PortalAnswers['sync/finish'] | null;
  /** The cases as each side last looked at them. */
  readonly screens: Record<'practice' | 'agency', CaseNow[]>;
  /** Days since the run began. */
  day: number;
  readonly counts: Counts;
  /** What nobody should have seen, in words. */
  readonly faults: string[];
}

export interface Counts {
  operations: number;
  /** What the portal refused, conflicts apart. */
  refused: number;
  conflicts: number;
  questions: number;
  payments: number;
  charges: number;
}

const START = '2026-03-02';
const FEES = [0, 1800, 2500, 3333];
/** Refusals that tell of a race; what is not in either list nobody should see. */
const CONFLICTS = ['conflict', 'stale-sync', 'reversed-already'];
const EXPECTED = [
  ...['not-now', 'not-yours', 'over-balance', 'same-as-desk', 'same-as-reported'],
  ...['suit-needs-yes', 'no-yes-needed', 'suit-allowed', 'suit-not-allowed', 'suit-told'],
  ...['no-suit', 'suit-bears-fee'],
];

/** The day of the run, at noon: in each zone of the run it is the same day. */
export function todayIn({ day }: World): CivilDate {
  return addDays(START, day);
}

function nowIn(world: World): Date {
  return new Date(`${todayIn(world)}T12:00:00Z`);
}

/** Arranges a world by SQL as maintenance. */
export async function makeWorld(sql: pg.ClientBase, seed: number): Promise<World> {
  const random = randomFrom(seed);
  const feeRate = FEES[random(FEES.length)] ?? 0;
  const sheet = await arrangeSheet(sql);
  const agency = { id: randomUUID(), slug: '' };
  agency.slug = `agency-${agency.id}`;
  const collector = { id: randomUUID(), name: 'Sam' };
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO agencies (id, slug, name, language, time_zone, created_at)
       VALUES ($1, $2, 'Kind recoveries', 'en', 'Europe/Paris', now())`,
      [agency.id, agency.slug],
    ],
    [
      `INSERT INTO users (id, email, name, language, created_at) VALUES ($1, $2, $3, 'en', now())`,
      [collector.id, `${collector.id}@example.org`, collector.name],
    ],
    [
      `INSERT INTO agency_members (agency_id, user_id, role, since) VALUES ($1, $2, 'manager', now())`,
      [agency.id, collector.id],
    ],
    [
      `INSERT INTO practice_agencies VALUES ($1, $2, 'approved', 'known', $2, now())`,
      [sheet.practice, agency.id],
    ],
  ];
  for (const [statement, values] of statements) await sql.query(statement, values);
  const trailingDays = random(6);
  const needsYes = random(2) === 0;
  const terms = mandateTerms({
    ...{ fee: { rates: [[feeRate]] }, minimumBalance: 100 * random(20), recall: { trailingDays } },
    prohibited: needsYes ? ['lawsuit'] : [],
  });
  await putInForce(sql, [sheet.practice, agency.id], terms);
  await cover(sql, [sheet.practice, agency.id]);
  const { rows } = await sql.query<Person & { slug: string }>(
    `SELECT u.id, u.name, p.slug FROM practice_members m JOIN users u ON u.id = m.user_id
       JOIN practices p ON p.id = m.practice_id WHERE p.id = $1`,
    [sheet.practice],
  );
  const [manager] = rows;
  if (!manager) throw new Error('Nobody works at the clinic');
  return {
    ...{ sql, random, sheet, agency, collector, feeRate, trailingDays, needsYes },
    hasPaidColumn: random(2) === 0,
    practice: { id: sheet.practice, slug: manager.slug },
    staff: { id: manager.id, name: manager.name },
    accounts: Array.from({ length: 3 + random(3) }, (_, at) => makeAccount(at, random)),
    ...{ late: [], tab: null, screens: { practice: [], agency: [] }, day: 0, faults: [] },
    counts: { operations: 0, refused: 0, conflicts: 0, questions: 0, payments: 0, charges: 0 },
  };
}

/** A line of the sheet; two may be of one guarantor. */
export function makeAccount(at: number, random: (below: number) => number): Account {
  const names = { number: `A-${at}`, ref: randomUUID(), guarantor: GUARANTORS[at % 3] ?? '' };
  return newAccount(names, 2000 + random(30_000));
}

const GUARANTORS = Array.from({ length: 3 }, () => randomUUID());

/** What the add-on's call is answered by the portal's door. */
export async function ask<C extends Call>(
  world: World,
  call: C,
  body: Sent<C>,
): Promise<Result<PortalAnswers[C], PortalRefusal>> {
  const handler = PORTAL_CALLS[call];
  if (!handler) throw new Error(`No door for ${call}`);
  const caller = {
    tokenHash: hashToken(world.sheet.token),
    network: '10.0.0.1',
    now: nowIn(world),
  };
  const answer = handler({ contract: PORTAL_CONTRACT, ...body }, caller);
  return (await noted(world, call, answer)) as Result<PortalAnswers[C], PortalRefusal>;
}

export function atPractice<T>(
  world: World,
  what: string,
  work: (scope: PracticeScope) => Promise<T>,
): Promise<T | Refusal> {
  const { staff, practice } = world;
  return noted(world, what, asPractice(staff, practice.slug, 'cases.work', nowIn(world), work));
}

export function atAgency<T>(
  world: World,
  what: string,
  work: (scope: AgencyScope) => Promise<T>,
): Promise<T | Refusal> {
  const { collector, agency } = world;
  return noted(world, what, asAgency(collector, agency.slug, 'cases.work', nowIn(world), work));
}

/** Looks at all cases of one side, as its list shows them. */
export async function look(world: World, side: 'practice' | 'agency'): Promise<void> {
  const rows =
    side === 'practice'
      ? await atPractice(world, 'look', ({ db, tenant }) =>
          db.case.findMany({ where: { practiceId: tenant.id }, select: CASE_NOW }),
        )
      : await atAgency(world, 'look', ({ db, tenant }) =>
          db.case.findMany({ where: { agencyId: tenant.id }, select: CASE_NOW }),
        );
  if (Array.isArray(rows)) world.screens[side] = rows;
}

/** Counts what came of an operation. What fails in a way that nobody should see is a fault. */
async function noted<T>(world: World, what: string, work: Promise<T>): Promise<T> {
  const { counts, faults } = world;
  counts.operations += 1;
  try {
    const answer = await work;
    const { ok, reason = '' } = Object(answer) as { ok?: boolean; reason?: string };
    if (ok !== false) return answer;
    if (CONFLICTS.includes(reason)) counts.conflicts += 1;
    else counts.refused += 1;
    const isExpected = [...CONFLICTS, ...EXPECTED, 'many-absent'].includes(reason);
    if (!isExpected) faults.push(`${what} was refused: ${reason}`);
    return answer;
  } catch (error) {
    faults.push(`${what} failed: ${(error as Error).message.split('\n').at(-1)}`);
    throw error;
  }
}

/** One of some things; null where there is none. */
export function one<T>({ random }: World, things: readonly T[]): T | null {
  return things[random(Math.max(1, things.length))] ?? null;
}
