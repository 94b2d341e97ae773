import type { CivilDate } from '../../../shared/calendar.ts';
import { versionInForce } from '../../../shared/vetting/attestation.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { PolicyDraft } from './save-draft.server.ts';

/** Where a version of a policy stands. */
export type PolicyStage = 'draft' | 'coming' | 'in-force' | 'replaced';

/** One version of how a practice wants its patients to be treated. */
export interface PolicyVersion extends PolicyDraft {
  number: number;
  stage: PolicyStage;
  savedBy: string;
  savedOn: CivilDate;
  /** ISO 8601: by it the next save or publication knows the draft that was read. */
  savedAt: string;
  published: { by: string; on: CivilDate } | null;
}

/** A row of `policy_versions`, as far as versions are read from it. */
interface PolicyRow {
  number: number;
  title: string;
  text: string;
  whatChanged: string;
  effectiveOn: Date;
  reviewOn: Date;
  answerDays: number;
  savedByName: string;
  savedAt: Date;
  publishedByName: string | null;
  publishedAt: Date | null;
}

/** The fields of a version, for a query. */
export const POLICY_ROW = {
  ...{ number: true, title: true, text: true, whatChanged: true, effectiveOn: true },
  ...{ reviewOn: true, answerDays: true, savedByName: true, savedAt: true },
  ...{ publishedByName: true, publishedAt: true },
} as const;

/** A draft that was not given up, or what is published. */
export const LIVING = { discardedAt: null } as const;

/**
 * @param rows all versions that the reader may see, the latest first
 * @param timeZone of the practice: its days count for both sides
 */
export function versionsOf(
  rows: readonly PolicyRow[],
  { timeZone, now }: { timeZone: string; now: Date },
): PolicyVersion[] {
  const dayAt = (at: Date) => todayOf({ tenant: { timeZone }, now: at });
  const today = dayAt(now);
  const published = rows
    .filter(({ publishedAt }) => publishedAt !== null)
    .map(({ number, effectiveOn }) => ({ number, effectiveOn: dayOf(effectiveOn) }));
  const inForce = versionInForce(published, today)?.number ?? 0;
  return rows.map(({ savedByName, savedAt, publishedByName, publishedAt, ...row }) => ({
    ...row,
    stage: publishedAt ? stageOf(row.number, inForce) : 'draft',
    ...{ effectiveOn: dayOf(row.effectiveOn), reviewOn: dayOf(row.reviewOn) },
    ...{ savedBy: savedByName, savedOn: dayAt(savedAt), savedAt: savedAt.toISOString() },
    published: publishedAt && { by: publishedByName ?? '', on: dayAt(publishedAt) },
  }));
}

function stageOf(number: number, inForce: number): PolicyStage {
  if (number === inForce) return 'in-force';
  return number > inForce ? 'coming' : 'replaced';
}
