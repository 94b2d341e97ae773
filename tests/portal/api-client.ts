import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import {
  BATCH_ROWS,
  type Body,
  type Call,
  PORTAL_CONTRACT,
  type PortalAnswers,
  type PortalEnvelope,
  type RowAnswer,
  type SyncRow,
} from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';

/** The portal's doors for sheets as the add-on knocks at them; for tests, campaigns and benches. */

export type Sent<C extends Call> = Omit<Body<C>, 'contract'>;
export type Answered<C extends Call> = PortalEnvelope<PortalAnswers[C]> & { status: number };
/** Asks the portal as one sheet. */
export type Ask = <C extends Call>(call: C, body: Sent<C>) => Promise<Answered<C>>;

/** Asks one portal with one token; without one as a sheet that is not connected. */
export function askOf(
  url: string,
  token?: string,
  headers: Readonly<Record<string, string>> = {},
): Ask {
  return async (call, body) => {
    const response = await fetch(`${url}/api/v1/${call}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ contract: PORTAL_CONTRACT, ...body }),
    });
    return { status: response.status, ...(await response.json()) };
  };
}

/** What was answered; a refusal is an error here. */
export async function told<C extends Call>(answer: Promise<Answered<C>>) {
  const envelope = await answer;
  if (!envelope.ok) {
    const { status, reason, details } = envelope;
    throw new Error(`${status} ${reason} ${JSON.stringify(details)}`);
  }
  return envelope.value as PortalAnswers[C];
}

/** SHA-256 as the add-on sends it of a spreadsheet's id. */
export function documentOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** Lines that nobody has sent yet, each with something open. */
export function madeLines(count: number): SyncRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ref: randomUUID(),
    guarantor: randomUUID(),
    currency: 'USD',
    amount: 10_000 + index,
    paid: 0,
    balance: null,
    settled: false,
    serviceDate: '2026-05-04',
    invoiceDate: '2026-05-11',
    dueDate: '2026-06-10',
    paidDate: null,
    flags: [],
  }));
}

export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** How a sync of a test goes beside what the add-on does anyway. */
export interface SyncWay {
  document: string;
  batch?: number;
  /** The number of absent lines that a person saw. */
  confirmed?: number | null;
  /** Told of each batch that was answered. */
  onAnswers?: (answers: RowAnswer[]) => void;
}

/**
 * A whole sync: asks what the portal knows, sends what differs, says what is gone.
 *
 * @throws where the portal refuses something
 */
export async function syncSheet(
  ask: Ask,
  lines: readonly SyncRow[],
  { document, batch = BATCH_ROWS, confirmed = null, onAnswers = () => {} }: SyncWay,
): Promise<PortalAnswers['sync/finish']> {
  const begun = await told(ask('sync/begin', { document }));
  const known = new Map(begun.known.map(([ref, hash, state]) => [ref, { hash, state }]));
  const changed = lines.filter((line) => known.get(line.ref)?.hash !== contentHash(line));
  const { sync } = begun;
  for (const rows of inBatches(changed, batch)) {
    const { answers } = await told(ask('sync/rows', { key: randomUUID(), sync, rows }));
    onAnswers(answers);
  }
  const refs = new Set(lines.map(({ ref }) => ref));
  const absent = begun.known.filter(([ref]) => !refs.has(ref));
  const kept = absent.filter(([, , state]) => state !== 'opaque');
  return told(
    ask('sync/finish', {
      ...{ key: randomUUID(), sync, confirmed, known: lines.length + kept.length },
      absent: absent.map(([ref]) => ref),
    }),
  );
}

/** A sheet that was connected without a code, by SQL as maintenance. */
export interface ArrangedSheet {
  practice: string;
  sheet: string;
  document: string;
  token: string;
}

/** Arranges a practice with a manager whose sheet is connected. */
export async function arrangeSheet(sql: pg.ClientBase): Promise<ArrangedSheet> {
  const [practice, user, sheet] = [randomUUID(), randomUUID(), randomUUID()];
  const document = documentOf(sheet);
  const token = randomUUID();
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO practices (id, slug, name, language, time_zone, created_at)
       VALUES ($1, $2, 'Hill clinic', 'en', 'Europe/Paris', now())`,
      [practice, `clinic-${practice}`],
    ],
    [
      `INSERT INTO users (id, email, name, language, created_at)
       VALUES ($1, $2, 'Elena', 'en', now())`,
      [user, `${user}@example.org`],
    ],
    [
      `INSERT INTO practice_members (practice_id, user_id, role, since) VALUES ($1, $2, 'manager', now())`,
      [practice, user],
    ],
    [
      `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
       VALUES ($1, $2, decode($3, 'hex'), 'Receivables', decode($3, 'hex'), now())`,
      [practice, sheet, document],
    ],
    [
      `INSERT INTO api_tokens (practice_id, id, name, token_hash, scopes, created_by, created_at,
                               user_id, sheet_id)
       VALUES ($1, $2, 'Receivables', sha256($3::bytea), '{sync,place}', $4, now(), $4, $5)`,
      [practice, randomUUID(), Buffer.from(token), user, sheet],
    ],
  ];
  for (const [statement, values] of statements) await sql.query(statement, values);
  return { practice, sheet, document, token };
}
