import type { ClientBase } from 'pg';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { TODAY } from './cases.ts';
import type { TestTenant } from './people.ts';

interface Written {
  /** Null: it is a draft. */
  publishedAt?: Date | null;
  title?: string;
  effectiveOn?: string;
}

/** A version of a practice's policy, published unless it is said otherwise, with two weeks to attest. */
export async function putPolicy(
  sql: ClientBase,
  { id, name }: TestTenant,
  number: number,
  {
    publishedAt = TODAY,
    title = `How ${name} treats people`,
    effectiveOn = '2026-11-22',
  }: Written = {},
): Promise<void> {
  const by = publishedAt ? [newId(), 'Ida', publishedAt] : [null, null, null];
  await sql.query(
    `INSERT INTO policy_versions (practice_id, number, title, text, what_changed, effective_on,
       review_on, answer_days, saved_by_name, saved_at, published_by, published_by_name, published_at)
     VALUES ($1, $2, $3, $3, 'More of it', $4::date, $4::date + 365, 14, 'Ida', $5, $6, $7, $8)`,
    [id, number, title, effectiveOn, publishedAt ?? TODAY, ...by],
  );
}
