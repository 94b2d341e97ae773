import type { CivilDate } from '../../../shared/calendar.ts';
import type { ReceivableState, SyncRow } from '../../../shared/contract/portal.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import type { ReadLine } from './read-rows.server.ts';

/** A line as the portal knows it from an earlier sync. */
export interface KnownLine {
  ref: string;
  sheetId: string;
  currency: string;
  open: bigint;
  /** What was billed; null where the sheet does not say. */
  amount: bigint | null;
  hash: string;
  state: ReceivableState;
  /** The day of the last change, in the practice's zone. */
  changedOn: CivilDate;
  isClosed: boolean;
  isMissing: boolean;
}

/** What the practice knows of these lines, whichever sheet they came from. */
export async function knownLines(
  { db, tenant }: ApiScope,
  lines: readonly ReadLine[],
): Promise<ReadonlyMap<string, KnownLine>> {
  const refs = arrayOf(lines, ({ row }) => row.ref);
  const rows = await db.$queryRaw<KnownLine[]>`
    SELECT ref, sheet_id AS "sheetId", currency, open, amount,
           encode(content_hash, 'hex') AS hash,
           state::text, (changed_at AT TIME ZONE ${tenant.timeZone})::date::text AS "changedOn",
           closed_at IS NOT NULL AS "isClosed", missing_since IS NOT NULL AS "isMissing"
      FROM receivables
     WHERE practice_id = ${tenant.id}::uuid AND ref = ANY(${refs}::uuid[])`;
  return new Map(rows.map((row) => [row.ref, row]));
}

/**
 * Writes lines, new ones and changed ones, by one statement. A line that was closed or missing is there
 * again.
 *
 * @throws where another sheet took one of them meanwhile: the whole batch is undone
 */
export async function writeLines(scope: ApiScope, lines: readonly ReadLine[]): Promise<void> {
  if (lines.length === 0) return;
  const { db, tenant, sheetId, now } = scope;
  const column = (field: Exclude<keyof SyncRow, 'flags'>) =>
    arrayOf(lines, ({ row }) => row[field]);
  const open = arrayOf(lines, (line) => line.open);
  const flags = arrayOf(lines, ({ row }) => `"${row.flags.join(' ')}"`);
  const hashes = arrayOf(lines, ({ hash }) => hash);
  const written = await db.$executeRaw`
    INSERT INTO receivables (
      practice_id, sheet_id, changed_at, ref, guarantor_ref, currency, amount, paid, balance, settled,
      open, service_date, invoice_date, due_date, paid_date, flags, content_hash)
    SELECT ${tenant.id}::uuid, ${sheetId}::uuid, ${now}, ref, guarantor, currency, amount, paid,
           balance, settled, open, service_date, invoice_date, due_date, paid_date,
           string_to_array(flags, ' '), decode(hash, 'hex')
      FROM unnest(
        ${column('ref')}::uuid[], ${column('guarantor')}::uuid[],
        ${column('currency')}::text[], ${column('amount')}::bigint[],
        ${column('paid')}::bigint[], ${column('balance')}::bigint[],
        ${column('settled')}::boolean[], ${open}::bigint[],
        ${column('serviceDate')}::date[], ${column('invoiceDate')}::date[],
        ${column('dueDate')}::date[], ${column('paidDate')}::date[],
        ${flags}::text[], ${hashes}::text[]
      ) AS line (ref, guarantor, currency, amount, paid, balance, settled, open, service_date,
                 invoice_date, due_date, paid_date, flags, hash)
        ON CONFLICT (practice_id, ref) DO UPDATE SET
           changed_at = excluded.changed_at, guarantor_ref = excluded.guarantor_ref,
           currency = excluded.currency, amount = excluded.amount, paid = excluded.paid,
           balance = excluded.balance, settled = excluded.settled, open = excluded.open,
           service_date = excluded.service_date, invoice_date = excluded.invoice_date,
           due_date = excluded.due_date, paid_date = excluded.paid_date, flags = excluded.flags,
           content_hash = excluded.content_hash, missing_since = NULL, closed_at = NULL
     WHERE receivables.sheet_id = excluded.sheet_id`;
  if (written !== lines.length) throw new Error('Another sheet took a line meanwhile');
}

/**
 * A column of the batch as PostgreSQL reads an array, which takes it half of the time of JSON. Each
 * value has the form that the contract checks: none holds what would have to be quoted.
 */
function arrayOf(
  lines: readonly ReadLine[],
  value: (line: ReadLine) => string | number | boolean | null,
): string {
  return `{${lines.map((line) => value(line) ?? 'NULL').join(',')}}`;
}
