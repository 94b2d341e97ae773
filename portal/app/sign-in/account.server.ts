import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { settings } from '../platform/env.server.ts';
import type { Language } from '../platform/generated/client.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PersonScope } from '../platform/scope.server.ts';
import { endSession, endSessions, isAlive } from '../platform/session.server.ts';
import { hashPassword, isPassword } from './password.server.ts';

/** Asks for the password again before something that whoever finds an open screen must not do. */
export async function confirmPassword(
  { db, actor }: PersonScope,
  password: string,
): Promise<Result<null>> {
  if (!(await isWithinLimit('password-person', actor.id))) return refused('too-often');
  const found = await db.credential.findUnique({
    where: { userId: actor.id },
    select: { passwordHash: true },
  });
  const isRight = await isPassword(password, found?.passwordHash ?? null);
  return isRight ? ok(null) : refused('wrong-password', { field: 'password' });
}

/** Changes the password; all other sessions end, and a mail says so. */
export async function changePassword(
  scope: PersonScope,
  { password, newPassword }: { password: string; newPassword: string },
  visitor: { sessionId: string; email: string; language: Language },
): Promise<Result<null>> {
  const confirmed = await confirmPassword(scope, password);
  if (!confirmed.ok) return confirmed;
  const { db, actor, now } = scope;
  await db.credential.update({
    where: { userId: actor.id },
    data: { passwordHash: await hashPassword(newPassword), changedAt: now },
  });
  await endSessions(db, { userId: actor.id, now, except: visitor.sessionId });
  const tenant = { kind: 'person' as const, id: actor.id };
  await appendAudit(scope, tenant, 'password-changed');
  await enqueue(scope, tenant, {
    kind: 'mail',
    key: `password-changed:${actor.id}:${now.getTime()}`,
    mail: {
      to: visitor.email,
      language: visitor.language,
      template: 'password-changed',
      facts: { at: now.toISOString(), link: `${settings().origin.origin}/reset` },
    },
  });
  return ok(null);
}

export interface SessionRow {
  id: string;
  device: string;
  createdAt: string;
  seenAt: string;
  isThisOne: boolean;
}

/** The person's living sessions, the one used last first. */
export async function listSessions(
  { db, actor, now }: PersonScope,
  sessionId: string,
): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId: actor.id, endedAt: null, endsAt: { gt: now } },
    select: { id: true, device: true, createdAt: true, seenAt: true, endedAt: true, endsAt: true },
    orderBy: { seenAt: 'desc' },
  });
  return rows
    .filter((row) => isAlive(row, now))
    .map(({ id, device, createdAt, seenAt }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThisOne: id === sessionId,
    }));
}

/** Ends one of the person's sessions. */
export async function endOwnSession(scope: PersonScope, id: string): Promise<Result<null>> {
  const { db, actor, now } = scope;
  const isThere = await db.session.findFirst({ where: { id, userId: actor.id } });
  if (!isThere) return refused('not-found');
  if (await endSession(db, id, now)) {
    await appendAudit(scope, { kind: 'person', id: actor.id }, 'session-ended');
  }
  return ok(null);
}

/** Ends all of the person's sessions but this one. */
export async function endOtherSessions(
  scope: PersonScope,
  sessionId: string,
): Promise<Result<null>> {
  const { db, actor, now } = scope;
  await endSessions(db, { userId: actor.id, now, except: sessionId });
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'session-ended');
  return ok(null);
}

/** Signs out: the session ends in the database, not only in the browser. */
export async function signOut(scope: PersonScope, sessionId: string): Promise<Result<null>> {
  await endSession(scope.db, sessionId, scope.now);
  await appendAudit(scope, { kind: 'person', id: scope.actor.id }, 'signed-out');
  return ok(null);
}

export async function changeProfile(
  scope: PersonScope,
  { name, language }: { name: string; language: Language },
): Promise<Result<null>> {
  const { db, actor } = scope;
  await db.user.update({ where: { id: actor.id }, data: { name, language } });
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'profile-changed');
  return ok(null);
}
