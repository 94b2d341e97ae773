import type { CivilDate } from '../../../shared/calendar.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import type { CheckedFile } from '../files/check-file.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { isWebAddress } from '../platform/web-address.ts';
import { keepFile } from './keep-file.server.ts';

/** What somebody of a practice found when they looked at a paper. */
export type Judgement =
  | { kind: 'accept' }
  | { kind: 'refuse' }
  /** Looked up where it was issued. */
  | { kind: 'verify'; source: string; checkedOn: CivilDate; capture: CheckedFile | null };

interface Input {
  agencyId: string;
  itemId: string;
  judgement: Judgement;
  /** Needed where it is not accepted. */
  note: string | null;
}

const ACTIONS = {
  accept: 'paper-accepted',
  refuse: 'paper-refused',
  verify: 'paper-verified',
} as const;

/** A practice accepts a paper that it sees, or not, or verifies it. The newest judgement counts. */
export async function checkPaper(
  scope: PracticeScope,
  { agencyId, itemId, judgement, note }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const item = await db.evidenceItem.findFirst({
    where: { agencyId, id: itemId, withdrawnAt: null },
    select: { kind: true, files: { where: { purpose: 'paper' }, select: { id: true } } },
  });
  if (!item) return refused('not-found');
  if (judgement.kind === 'accept' && item.files.length === 0) {
    return refused('no-document', { field: 'answer' });
  }
  if (judgement.kind === 'refuse' && !note) return refused('reason-needed', { field: 'note' });
  const today = todayOf(scope);
  const looked = lookedUp(judgement, today);
  if (!looked.ok) return looked;
  const { capture, ...found } = looked.value;
  const place = { agencyId, itemId, practiceId: tenant.id, purpose: 'capture' } as const;
  const kept = capture && (await keepFile(scope, place, capture));
  const { id: checkedBy, name: checkedByName } = personOf(scope);
  await db.evidenceCheck.create({
    data: {
      ...{ practiceId: tenant.id, id: newId(), agencyId, itemId, note, ...found },
      ...{ isAccepted: judgement.kind !== 'refuse', captureId: kept?.id ?? null },
      ...{ checkedBy, checkedByName, checkedAt: now },
    },
    select: { id: true },
  });
  await appendAudit(scope, tenant, ACTIONS[judgement.kind], {
    ...{ paper: itemId, kind: item.kind },
    ...(kept && { hash: kept.hash }),
  });
  return ok(null);
}

/** What a row says of where it was looked at, and when. */
function lookedUp(judgement: Judgement, today: CivilDate) {
  if (judgement.kind !== 'verify') {
    return ok({ grade: 'document', source: null, checkedOn: dayIn(today), capture: null } as const);
  }
  const { source, checkedOn, capture } = judgement;
  if (checkedOn > today) return refused('in-future', { field: 'checkedOn' });
  if (!isWebAddress(source)) return refused('source-needed', { field: 'source' });
  return ok({ grade: 'verified', source, checkedOn: dayIn(checkedOn), capture } as const);
}
