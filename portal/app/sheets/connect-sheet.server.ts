import { type Body, type PortalAnswers, TOKEN_SCOPES } from '../../../shared/contract/portal.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { type Bytes, newId, newToken } from '../platform/ids.server.ts';
import type { ConnectingScope } from '../platform/scope.server.ts';
import { mayConnect } from './connect-code.server.ts';

type Asked = Omit<Body<'connect'>, 'contract' | 'code'>;
type Reason = 'forbidden' | 'code-over' | 'other-key' | 'copied-sheet';

/**
 * Connects a sheet for the person of the one-time code, and gives the token that stands nowhere else.
 * What is refused leaves the code open: a person answers, and it is tried again.
 */
export async function connectSheet(
  scope: ConnectingScope,
  asked: Asked,
): Promise<Result<PortalAnswers['connect'], Reason>> {
  const { db, tenant, role, actor, codeId, now } = scope;
  if (!mayConnect(role)) return refused('forbidden');
  // of two that connect at once the second finds the sheet of the first
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sheets:${tenant.id}`}, 0))`;
  const used = await db.connectCode.updateMany({
    where: { practiceId: tenant.id, id: codeId, usedAt: null },
    data: { usedAt: now },
  });
  if (used.count === 0) return refused('code-over');
  const sheet = await findOrMake(scope, asked);
  if (!sheet.ok) return sheet;
  const token = await makeToken(scope, sheet.value, asked.name);
  await appendAudit(scope, tenant, 'sheet-connected', { sheet: sheet.value });
  const scopes = [...TOKEN_SCOPES];
  return ok({ token, practice: tenant.name, scopes, person: actor.name });
}

/** The sheet's id: known by its document and its key, moved to a copy, or new. */
async function findOrMake(
  scope: ConnectingScope,
  asked: Asked,
): Promise<Result<string, 'other-key' | 'copied-sheet'>> {
  const { db, tenant } = scope;
  const practiceId = tenant.id;
  const documentHash = bytesOf(asked.document);
  const keyCheck = bytesOf(asked.keyCheck);
  const [here, byKey] = [
    await db.sheet.findFirst({ where: { practiceId, documentHash }, select: ID_AND_KEY }),
    await db.sheet.findFirst({ where: { practiceId, keyCheck }, select: ID_AND_KEY }),
  ];
  const { name, url } = asked;
  if (here) {
    if (here.id !== byKey?.id) return refused('other-key');
    await db.sheet.updateMany({ where: { practiceId, id: here.id }, data: { name, url } });
    return ok(here.id);
  }
  if (byKey) {
    if (!asked.replaces) return refused('copied-sheet');
    await moveTo(scope, byKey.id, { documentHash, name, url });
    return ok(byKey.id);
  }
  const id = newId();
  const sheet = { practiceId, id, documentHash, keyCheck, name, url, connectedAt: scope.now };
  await db.sheet.createMany({ data: sheet });
  return ok(id);
}

const ID_AND_KEY = { id: true } as const;

/** The copy lives on: whoever was connected with the other document is so no more. */
async function moveTo(
  scope: ConnectingScope,
  id: string,
  document: { documentHash: Bytes; name: string; url: string | null },
): Promise<void> {
  const { db, tenant, now } = scope;
  await db.sheet.updateMany({ where: { practiceId: tenant.id, id }, data: document });
  const { count } = await db.apiToken.updateMany({
    where: { practiceId: tenant.id, sheetId: id, revokedAt: null },
    data: { revokedAt: now },
  });
  await appendAudit(scope, tenant, 'sheet-moved', { sheet: id, connections: count });
}

/** One token a person and sheet: an older one is lost, or it would not be asked for again. */
async function makeToken(scope: ConnectingScope, sheetId: string, name: string): Promise<string> {
  const { db, tenant, actor, now } = scope;
  const practiceId = tenant.id;
  await db.apiToken.updateMany({
    where: { practiceId, sheetId, userId: actor.id, revokedAt: null },
    data: { revokedAt: now },
  });
  const token = newToken();
  await db.apiToken.createMany({
    data: {
      ...{ practiceId, id: newId(), name, sheetId, userId: actor.id, createdBy: actor.id },
      ...{ tokenHash: token.hash, scopes: [...TOKEN_SCOPES], createdAt: now },
    },
  });
  return token.text;
}

function bytesOf(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}
