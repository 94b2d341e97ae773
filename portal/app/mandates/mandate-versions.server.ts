import type { CivilDate } from '../../../shared/calendar.ts';
import { type AskedClause, missingClauses } from '../../../shared/mandate/clauses.ts';
import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { termsOf } from './terms-schema.server.ts';

/** Where a version of a mandate stands. The latest one that both sides have signed is in force. */
export type MandateStage = 'draft' | 'offered' | 'in-force' | 'declined' | 'withdrawn' | 'replaced';

/** Who signed and when, in the reader's zone. */
export interface Signature {
  /** Empty where nobody did: terms that held before mandates were signed. */
  by: string;
  on: CivilDate;
}

/** One version of what a practice and an agency agreed on, or are about to. */
export interface MandateVersion {
  version: number;
  stage: MandateStage;
  terms: MandateTerms;
  createdBy: string;
  createdOn: CivilDate;
  /** ISO 8601: by it the next save or signature knows the draft that was read. */
  savedAt: string;
  practiceSigned: Signature | null;
  agencySigned: Signature | null;
  declined: (Signature & { reason: string }) | null;
  withdrawnOn: CivilDate | null;
  missing: AskedClause[];
}

/** A row of `mandates`, as far as versions are read from it. */
export interface MandateRow {
  version: number;
  terms: unknown;
  createdByName: string;
  createdAt: Date;
  practiceSignedName: string | null;
  practiceSignedAt: Date | null;
  agencySignedName: string | null;
  agencySignedAt: Date | null;
  declinedByName: string | null;
  declinedAt: Date | null;
  declinedReason: string | null;
  withdrawnAt: Date | null;
}

/** The fields of {@link MandateRow}, for a query. */
export const MANDATE_ROW = {
  version: true,
  terms: true,
  createdByName: true,
  createdAt: true,
  practiceSignedName: true,
  practiceSignedAt: true,
  agencySignedName: true,
  agencySignedAt: true,
  declinedByName: true,
  declinedAt: true,
  declinedReason: true,
  withdrawnAt: true,
} as const;

/** @param rows all versions of one mandate that the reader may see, the latest first */
export function versionsOf(
  scope: Pick<TenantScope, 'tenant'>,
  rows: readonly MandateRow[],
): MandateVersion[] {
  const inForce = rows.find(({ agencySignedAt }) => agencySignedAt !== null)?.version ?? null;
  const dayAt = (now: Date) => todayOf({ tenant: scope.tenant, now });
  const signature = (by: string | null, at: Date | null) => at && { by: by ?? '', on: dayAt(at) };
  return rows.map((row) => {
    const terms = termsOf(row.terms);
    const declined = signature(row.declinedByName, row.declinedAt);
    return {
      ...{ version: row.version, stage: stageOf(row, inForce), terms },
      ...{ createdBy: row.createdByName, createdOn: dayAt(row.createdAt) },
      savedAt: row.createdAt.toISOString(),
      practiceSigned: signature(row.practiceSignedName, row.practiceSignedAt),
      agencySigned: signature(row.agencySignedName, row.agencySignedAt),
      declined: declined && { ...declined, reason: row.declinedReason ?? '' },
      withdrawnOn: row.withdrawnAt && dayAt(row.withdrawnAt),
      missing: missingClauses(terms),
    };
  });
}

function stageOf(row: MandateRow, inForce: number | null): MandateStage {
  if (row.agencySignedAt) return row.version === inForce ? 'in-force' : 'replaced';
  if (row.declinedAt) return 'declined';
  if (row.withdrawnAt) return 'withdrawn';
  return row.practiceSignedAt ? 'offered' : 'draft';
}
