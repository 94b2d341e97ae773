import { settings } from '../platform/env.server.ts';
import { newToken } from '../platform/ids.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { SystemScope } from '../platform/scope.server.ts';

const RESET_MINUTES = 60;

/**
 * Looks up whether somebody has the address that a new password was asked for, and writes to them. This
 * is a job, so that the page which asked has nothing to tell by its answer or by its time.
 */
export async function sendReset(
  scope: SystemScope,
  { address, language }: Extract<Effect, { kind: 'reset-asked' }>,
): Promise<void> {
  const { db, now } = scope;
  const user = await db.user.findUnique({ where: { email: address }, select: { id: true } });
  if (!user) return;
  const { text, hash } = newToken();
  const endsAt = new Date(now.getTime() + RESET_MINUTES * 60_000);
  await db.passwordReset.createMany({
    data: { tokenHash: hash, userId: user.id, createdAt: now, endsAt },
  });
  await enqueue(
    scope,
    { kind: 'person', id: user.id },
    {
      kind: 'mail',
      key: `reset:${Buffer.from(hash).toString('hex')}`,
      mail: {
        to: address,
        language,
        template: 'reset',
        facts: { link: `${settings().origin.origin}/reset/${text}`, minutes: RESET_MINUTES },
      },
    },
  );
}
