import { createHash } from 'node:crypto';

/** Whose chain it is. */
export interface AuditTenant {
  kind: 'practice' | 'agency' | 'person';
  id: string;
}

/** Codes and numbers: never patient data, a password or a token. */
export type AuditDetails = Readonly<Record<string, string | number>>;

/** One row of the audit table, without its own hash. */
export interface AuditRow {
  tenantKind: AuditTenant['kind'];
  tenantId: string;
  seq: bigint;
  at: Date;
  actorId: string | null;
  actor: string;
  action: string;
  details: AuditDetails;
  previousHash: Uint8Array;
}

/** Before the first row of a chain. */
export const NO_HASH = new Uint8Array(32);

/** The one text of a row that its hash is taken of: everything in it, in a fixed order. */
function canonicalText(row: AuditRow): string {
  const details = Object.entries(row.details).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    row.tenantKind,
    row.tenantId,
    String(row.seq),
    row.at.toISOString(),
    row.actorId,
    row.actor,
    row.action,
    details,
    hexOf(row.previousHash),
  ]);
}

/** SHA-256 of the row, which holds the hash of the row before it. */
export function hashOf(row: AuditRow): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(canonicalText(row)).digest());
}

export function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
