import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { type Ask, told } from './api-client.ts';
import { putInForce } from './mandates.ts';
import { cover, HOME } from './papers.ts';

/** Syncs that are cut off, and what has to be true after each cut: for a test and for a campaign. */

/** What the sheet was told, to be compared with what the portal holds. */
export interface Ledger {
  /** Reference -> content hash, of every row whose answer came back. */
  acknowledged: Map<string, string>;
  /** The same of every row that was sent: it may be there though its answer did not come back. */
  sent: Map<string, string>;
  /** References of placed lines whose amount falls: what they say then, and by how much, minor units. */
  falls: Map<string, { hash: string; amount: number }>;
}

export function openLedger(): Ledger {
  return { acknowledged: new Map(), sent: new Map(), falls: new Map() };
}

/** Writes down each row that goes out, and each that the portal says it has. */
export function keeping(ask: Ask, { acknowledged, sent }: Ledger): Ask {
  return async (call, body) => {
    const lines = 'rows' in body && call === 'sync/rows' ? (body.rows as SyncRow[]) : [];
    for (const line of lines) sent.set(line.ref, contentHash(line));
    const answer = await ask(call, body);
    if (answer.ok) for (const { ref } of lines) acknowledged.set(ref, sent.get(ref) ?? '');
    return answer;
  };
}

/** What is wrong in the portal; all zero where every effect is there once. */
export interface Verdict {
  rows: number;
  lost: number;
  doubled: number;
}

/** Compares what the portal holds of a practice with what its sheet was told. */
export async function judge(
  sql: pg.ClientBase,
  practice: string,
  ledger: Ledger,
): Promise<Verdict> {
  const { acknowledged, sent } = ledger;
  const { rows: lines } = await sql.query<{ ref: string; hash: string }>(
    `SELECT ref, encode(content_hash, 'hex') AS hash FROM receivables
      WHERE practice_id = $1 AND closed_at IS NULL`,
    [practice],
  );
  const held = new Map(lines.map(({ ref, hash }) => [ref, hash]));
  const lost = [...acknowledged].filter(([ref, hash]) => {
    const there = held.get(ref) ?? '';
    return there !== hash && there !== sent.get(ref);
  }).length;
  const { rows: counts } = await sql.query<{ added: number }>(
    `SELECT coalesce(sum((details->>'added')::int), 0)::int AS added FROM audit_entries
      WHERE tenant_id = $1 AND action = 'rows-synced'`,
    [practice],
  );
  const doubled = Math.max(0, (counts[0]?.added ?? 0) - lines.length);
  const money = await judgeMoney(sql, practice, ledger);
  return { rows: lines.length, lost: lost + money.lost, doubled: doubled + money.doubled };
}

/** A fall of a placed line is one payment at the desk: none is missing that was told, none counts twice. */
async function judgeMoney(sql: pg.ClientBase, practice: string, { acknowledged, falls }: Ledger) {
  const { rows } = await sql.query<{ ref: string; paid: number; times: number; isEven: boolean }>(
    `SELECT c.ref, coalesce(-sum(m.amount) FILTER (WHERE m.kind = 'desk'), 0)::int AS paid,
            count(*) FILTER (WHERE m.kind = 'desk')::int AS times,
            sum(m.amount) = c.balance AND c.balance = r.open AS "isEven"
       FROM cases c
       JOIN receivables r ON r.practice_id = c.practice_id AND r.ref = c.ref
       JOIN money_movements m ON m.practice_id = c.practice_id AND m.case_id = c.id
      WHERE c.practice_id = $1
      GROUP BY c.practice_id, c.id, r.open`,
    [practice],
  );
  const isTold = (ref: string) => acknowledged.get(ref) === falls.get(ref)?.hash;
  const lost = rows.filter(({ ref, times }) => falls.has(ref) && isTold(ref) && times === 0);
  const doubled = rows.filter(({ ref, paid, times, isEven }) => {
    return !isEven || times > 1 || paid > (falls.get(ref)?.amount ?? 0);
  });
  return { lost: lost.length, doubled: doubled.length };
}

/** An agency that the practice may place with. @returns its id */
export async function arrangeAgency(sql: pg.ClientBase, practice: string): Promise<string> {
  const agency = randomUUID();
  await sql.query(
    `INSERT INTO agencies (id, slug, name, language, time_zone, created_at)
     VALUES ($1, $2, 'Kind recoveries', 'en', 'Europe/Paris', now())`,
    [agency, `agency-${agency}`],
  );
  await sql.query(
    `INSERT INTO practice_agencies
     VALUES ($1, $2, 'approved', 'well known', $1, now())`,
    [practice, agency],
  );
  await putInForce(sql, [practice, agency]);
  await cover(sql, [practice, agency]);
  return agency;
}

/** Hands lines to an agency through the portal's own door, as the sheet knows them. */
export function placeLines(ask: Ask, agency: string, lines: readonly SyncRow[]) {
  const rows = lines.map((line) => ({
    ...{ ref: line.ref, hash: contentHash(line), place: HOME },
    ...{ statusUnderstood: true, lastNoticeSent: true },
    package: {
      ...{ name: 'Marie Dupont', email: null, language: null, account: null, invoice: null },
      ...{ serviceDate: line.serviceDate, dueDate: line.dueDate, lastNoticeOn: null },
    },
  }));
  return told(ask('placements', { key: randomUUID(), agency, rows }));
}
