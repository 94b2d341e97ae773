import type { Language } from '../../../shared/money.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { hashToken, newId } from '../platform/ids.server.ts';
import { forgetAttempts, isWithinLimit } from '../platform/limits.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import { asPublic, type PublicScope } from '../platform/scope.server.ts';
import { endSessions } from '../platform/session.server.ts';
import { hashPassword } from './password.server.ts';
import type { Door } from './sign-in.server.ts';

/**
 * Somebody asks for a new password for an address. Whether the address is known is found out later,
 * by a job: here nothing differs, neither the answer nor its time.
 */
export async function askReset(
  { email, language }: { email: string; language: Language },
  { now, network }: Door,
): Promise<Result<null>> {
  const mayAsk =
    (await isWithinLimit('reset-network', network)) &&
    (await isWithinLimit('reset-address', email));
  if (!mayAsk) return refused('too-often');
  const id = newId();
  return asPublic(now, async (scope) => {
    await scope.hold({ user: id });
    const effect = { kind: 'reset-asked' as const, address: email, language };
    await enqueue(scope, { kind: 'person', id }, { key: `reset-asked:${id}`, ...effect });
    return ok(null);
  });
}

/** Whether a reset link still works. */
export function isResetOpen(token: string, now: Date): Promise<boolean> {
  return asPublic(now, async (scope) => (await findReset(scope, token)) !== null);
}

/**
 * Sets a new password by a link, once; all sessions of the person end. Whoever has locked themselves out
 * by wrong tries may enter with it at once: who has the link has the address.
 */
export async function resetPassword(
  { token, newPassword }: { token: string; newPassword: string },
  now: Date,
): Promise<Result<null>> {
  if (!(await isResetOpen(token, now))) return refused('expired'); // hashing is work
  const passwordHash = await hashPassword(newPassword);
  const done = await setPassword({ token, passwordHash }, now);
  if (!done.ok) return done;
  await forgetAttempts('sign-in-address', done.value.email);
  return ok(null);
}

function setPassword(
  { token, passwordHash }: { token: string; passwordHash: string },
  now: Date,
): Promise<Result<{ email: string }>> {
  return asPublic(now, async (scope) => {
    const reset = await findReset(scope, token);
    if (!reset) return refused('expired');
    const { userId } = reset;
    const tokenHash = hashToken(token);
    const used = await scope.db.passwordReset.updateMany({
      where: { tokenHash, usedAt: null },
      data: { usedAt: now },
    });
    if (used.count === 0) return refused('expired');
    await scope.hold({ user: userId });
    await scope.db.credential.update({
      where: { userId },
      data: { passwordHash, changedAt: now },
    });
    await endSessions(scope.db, { userId, now });
    const actor = { kind: 'person' as const, id: userId, name: reset.user.name };
    await appendAudit({ ...scope, actor }, { kind: 'person', id: userId }, 'password-reset');
    return ok({ email: reset.user.email });
  });
}

/** A link is worth nothing once the password was changed, by whatever way, after it was sent. */
async function findReset(scope: PublicScope, token: string) {
  const tokenHash = hashToken(token);
  await scope.hold({ token: tokenHash });
  const reset = await scope.db.passwordReset.findUnique({
    where: { tokenHash },
    select: { userId: true, createdAt: true, endsAt: true, usedAt: true },
  });
  if (!reset || reset.usedAt || reset.endsAt <= scope.now) return null;
  await scope.hold({ token: tokenHash, user: reset.userId });
  const user = await scope.db.user.findUniqueOrThrow({
    where: { id: reset.userId },
    select: { name: true, email: true, credential: { select: { changedAt: true } } },
  });
  const changedAt = user.credential?.changedAt;
  if (!changedAt || changedAt > reset.createdAt) return null;
  return { userId: reset.userId, user };
}
