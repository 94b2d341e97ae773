import { canInPractice } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { ROLES } from './db/roles.server.ts';
import type { Bytes } from './ids.server.ts';
import { practiceMembership } from './membership.server.ts';
import type { ApiScope, ComplainingScope, ConnectingScope } from './scope-types.ts';
import { hexOf, inTransaction, setTo, TENANT } from './transaction.server.ts';

/** Scopes of who holds a token: the add-on of a sheet, a sheet about to be connected, a patient. */

/**
 * Work for a program that holds a practice's token with the wanted scope. The token works as long as
 * its person belongs to the practice and may work on cases there.
 */
export function asToken<T>(
  tokenHash: Bytes,
  wanted: string,
  now: Date,
  work: (scope: ApiScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { token: hexOf(tokenHash) }, async (db) => {
    const token = await db.apiToken.findUnique({
      where: { tokenHash },
      select: {
        id: true,
        scopes: true,
        revokedAt: true,
        practiceId: true,
        userId: true,
        sheetId: true,
      },
    });
    if (!token?.userId || !token.sheetId || token.revokedAt) return refused('no-token');
    const { id, practiceId, userId, sheetId } = token;
    await setTo(db, { practice: practiceId });
    const member = await practiceMembership(db, userId, { id: practiceId });
    if (!member) return refused('no-token');
    // who may only look by now has no program that does more
    const mayWork = canInPractice(member.role, 'cases.work');
    if (!mayWork || !token.scopes.includes(wanted)) return refused('forbidden');
    const actor = { kind: 'token' as const, id, name: member.name };
    return work({ db, tenant: member.tenant, actor, now, userId, sheetId });
  });
}

/** Work for somebody who holds a one-time code that is still open, as the person it was made for. */
export function asConnecting<T>(
  codeHash: Bytes,
  now: Date,
  work: (scope: ConnectingScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { token: hexOf(codeHash) }, async (db) => {
    const code = await db.connectCode.findFirst({
      where: { codeHash, usedAt: null, endsAt: { gt: now } },
      select: { id: true, practiceId: true, userId: true },
    });
    if (!code) return refused('code-over');
    await setTo(db, { practice: code.practiceId });
    const member = await practiceMembership(db, code.userId, { id: code.practiceId });
    if (!member) return refused('code-over');
    const { tenant, role, name } = member;
    const actor = { kind: 'person' as const, id: code.userId, name };
    return work({ db, tenant, role, actor, now, codeId: code.id });
  });
}

/** Work for a patient who holds the link of a case that is still open. */
export async function asComplaining<T>(
  tokenHash: Bytes,
  now: Date,
  work: (scope: ComplainingScope) => Promise<T>,
): Promise<T | Refusal> {
  return inTransaction(ROLES.app, { token: hexOf(tokenHash) }, async (db) => {
    const found = await db.complaintLink.findFirst({
      where: { tokenHash, endedAt: null, endsAt: { gt: now } },
      select: { id: true, practiceId: true, agencyId: true, caseId: true, language: true },
    });
    if (!found) return refused('link-over');
    const { practiceId, ...link } = found;
    await setTo(db, { practice: practiceId });
    const practice = await db.practice.findUniqueOrThrow({
      where: { id: practiceId },
      select: TENANT,
    });
    const tenant = { kind: 'practice' as const, ...practice };
    return work({ db, tenant, actor: { kind: 'nobody' }, now, link });
  });
}
