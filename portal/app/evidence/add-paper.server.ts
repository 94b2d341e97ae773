import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import type { CheckedFile } from '../files/check-file.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { AgencyScope, PracticeScope, TenantScope } from '../platform/scope.server.ts';
import { keepFile } from './keep-file.server.ts';
import { type PaperInput, paperProblem, paperRow } from './paper-input.server.ts';
import { showPaper } from './show-paper.server.ts';

interface Added {
  paper: PaperInput;
  /** Null: it is the agency's word alone. */
  file: CheckedFile | null;
}

/**
 * An agency keeps a paper, which stays as it is, and lets the practices see it that it names.
 *
 * @param replaces the one that it renews; null where it is the first
 */
export async function addPaper(
  scope: AgencyScope,
  {
    replaces,
    practiceIds,
    ...added
  }: Added & { replaces: string | null; practiceIds: readonly string[] },
): Promise<Result<{ id: string }>> {
  const { db, tenant } = scope;
  const mine = { agencyId: tenant.id, practiceId: null };
  if (replaces !== null) {
    const before = await db.evidenceItem.findFirst({
      where: { ...mine, id: replaces, withdrawnAt: null },
      select: { id: true },
    });
    if (!before) return refused('not-found');
  }
  const kept = await keep(scope, { ...mine, replaces }, added);
  if (!kept.ok) return kept;
  const shown = await showPaper(scope, { itemId: kept.value.id, practiceIds });
  return shown.ok ? kept : shown;
}

/** A practice keeps what it found of an agency by itself, for itself alone. */
export async function addFound(
  scope: PracticeScope,
  { agencyId, ...added }: Added & { agencyId: string },
): Promise<Result<{ id: string }>> {
  return keep(scope, { agencyId, practiceId: scope.tenant.id, replaces: null }, added);
}

interface Whose {
  agencyId: string;
  practiceId: string | null;
  replaces: string | null;
}

async function keep(
  scope: TenantScope,
  whose: Whose,
  { paper, file }: Added,
): Promise<Result<{ id: string }>> {
  const problem = paperProblem(paper);
  if (problem) return refused(problem.reason, { field: problem.field });
  const { db, tenant, now } = scope;
  const id = newId();
  const { agencyId, practiceId } = whose;
  const by = { addedByName: personOf(scope).name, addedAt: now };
  await db.evidenceItem.create({
    data: { ...whose, ...by, ...paperRow(paper), id },
    select: { id: true },
  });
  const place = { agencyId, itemId: id, practiceId, purpose: 'paper' } as const;
  const kept = file && (await keepFile(scope, place, file));
  await appendAudit(scope, tenant, practiceId === null ? 'paper-added' : 'paper-found', {
    ...{ paper: id, kind: paper.kind },
    ...(kept && { hash: kept.hash }),
  });
  return ok({ id });
}
