import { setTimeout as delay } from 'node:timers/promises';
import type * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { forgetAttempts, isWithinLimit } from '../platform/limits.server.ts';
import { asPublic } from '../platform/scope.server.ts';
import { startSession } from '../platform/session.server.ts';
import type { signInForm } from './forms.ts';
import { isPassword } from './password.server.ts';

/** More than a refusal takes by itself: it is the same for an address that has an account. */
const REFUSED_AFTER_MS = 250;

/** What is known of where somebody signs in from. */
export interface Door {
  now: Date;
  network: string;
  device: string;
}

export interface SignedIn {
  token: string;
  /** False: the second factor is asked next. */
  isProved: boolean;
}

/** Signs somebody in by e-mail and password. Unknown address and wrong password are one answer. */
export async function signIn(
  { email, password }: z.output<typeof signInForm>,
  door: Door,
): Promise<Result<SignedIn>> {
  const mayTry =
    (await isWithinLimit('sign-in-network', door.network)) &&
    (await isWithinLimit('sign-in-address', email));
  if (!mayTry) return refused('too-often');
  const sameTime = delay(REFUSED_AFTER_MS, null, { ref: false });
  const found = await findCredential(email, door.now);
  const isRight = await isPassword(password, found?.passwordHash ?? null);
  if (!found || !isRight) {
    await recordFailure(email, found?.userId ?? null, door.now);
    await sameTime;
    return refused('wrong-sign-in');
  }
  await forgetAttempts('sign-in-address', email);
  const isProved = found.totpSince === null;
  return asPublic(door.now, async (scope) => {
    await scope.hold({ user: found.userId });
    const session = { userId: found.userId, device: door.device, isProved };
    const token = await startSession(scope, session);
    const actor = { kind: 'person' as const, id: found.userId, name: found.name };
    await appendAudit({ ...scope, actor }, { kind: 'person', id: found.userId }, 'sign-in');
    return ok({ token, isProved });
  });
}

function findCredential(email: string, now: Date) {
  return asPublic(now, async (scope) => {
    await scope.hold({ email });
    const user = await scope.db.user.findUnique({
      where: { email },
      select: { id: true, name: true, credential: true },
    });
    return user?.credential ? { ...user.credential, name: user.name } : null;
  });
}

/** In a transaction of its own: the refusal undoes what it stands in. */
function recordFailure(email: string, userId: string | null, now: Date): Promise<void> {
  return asPublic(now, async (scope) => {
    await scope.hold({ email });
    if (userId) await appendAudit(scope, { kind: 'person', id: userId }, 'sign-in-failed');
  });
}
