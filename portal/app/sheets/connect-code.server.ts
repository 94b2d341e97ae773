import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { LETTERS, plainCode } from '../../../shared/contract/reference.ts';
import { canInPractice, type PracticeRole } from '../../../shared/permissions.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { keyFor } from '../platform/env.server.ts';
import { type Bytes, newId } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

const Input = z.object({ userId: z.uuid() });

/** How long a one-time code works. */
const CODE_MINUTES = 10;
const CODE_LETTERS = 8;

/**
 * A one-time code by which a person of the practice connects a sheet: it is shown here and nowhere else.
 */
export async function makeConnectCode(
  { db, tenant, actor, now }: PracticeScope,
  input: z.input<typeof Input>,
): Promise<Result<{ code: string; endsAt: Date }, 'not-found' | 'only-looks'>> {
  const parsed = Input.safeParse(input);
  if (!parsed.success || actor.kind !== 'person') return refused('not-found');
  const { userId } = parsed.data;
  const member = await db.practiceMember.findFirst({
    where: { practiceId: tenant.id, userId, endedAt: null },
    select: { role: true },
  });
  if (!member) return refused('not-found');
  if (!mayConnect(member.role)) return refused('only-looks');
  const code = newCode();
  const endsAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await db.connectCode.createMany({
    data: {
      ...{ practiceId: tenant.id, id: newId(), userId, madeBy: actor.id },
      ...{ codeHash: codeHashOf(code), createdAt: now, endsAt },
    },
  });
  await appendAudit({ db, actor, now }, tenant, 'connect-code-made', { person: userId });
  return ok({ code, endsAt });
}

/** Whether somebody's sheet may speak for them: it places accounts and recalls cases. */
export function mayConnect(role: PracticeRole): boolean {
  return canInPractice(role, 'cases.work');
}

/** How a code is found again, however it was typed. Keyed: it is short enough to be tried out. */
export function codeHashOf(code: string): Bytes {
  const mac = createHmac('sha256', keyFor('connect codes')).update(plainCode(code));
  return new Uint8Array(mac.digest());
}

/** Letters that can be read aloud, in two groups. */
function newCode(): string {
  const letters = [...randomBytes(CODE_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
