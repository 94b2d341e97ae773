import type { CaseActor, CaseEvent } from '../../../shared/cases.ts';
import { type Against, againstMandate, type Watched } from '../../../shared/mandate/watched.ts';
import type { CaseScope } from './case-scope.server.ts';
import { type CaseKey, openNote } from './case-vault.server.ts';

/** Something that happened to a case, as both sides read it. */
export interface HistoryEntry {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  by: CaseActor;
  actor: string;
  event: CaseEvent;
  /** Amounts in minor units, days and codes. */
  facts: Readonly<Record<string, string | number>>;
  /** Null where nothing was typed, and where it can be read no more. */
  note: string | null;
  isNoteShut: boolean;
  /** What of the mandate it is against; null where of nothing. */
  against: Against | null;
}

/**
 * The whole history of a case, the latest first.
 *
 * @param key null where notes can be read no more
 * @param mandate under which the case was placed
 */
export async function readHistory(
  { db }: CaseScope,
  { practiceId, id }: { practiceId: string; id: string },
  { key, mandate }: { key: CaseKey | null; mandate: Watched },
): Promise<HistoryEntry[]> {
  const rows = await db.caseEvent.findMany({
    where: { practiceId, caseId: id },
    select: {
      ...{ seq: true, at: true, by: true, actor: true, event: true, facts: true },
      noteSealed: true,
    },
    orderBy: { seq: 'desc' },
  });
  return rows.map(({ at, noteSealed, ...row }) => ({
    ...row,
    at: at.toISOString(),
    facts: row.facts as HistoryEntry['facts'],
    against: againstMandate(mandate, {
      ...row,
      channel: (row.facts as HistoryEntry['facts'])['channel'],
    }),
    note: key && noteSealed ? openNote(key, row.seq, noteSealed) : null,
    isNoteShut: key === null && noteSealed !== null,
  }));
}
