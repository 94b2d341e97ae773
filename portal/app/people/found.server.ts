import { randomBytes } from 'node:crypto';
import type { Language } from '../../../shared/money.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import { asFounder, asOperator, asPublic, isTaken, type Scope } from '../platform/scope.server.ts';
import type { Door } from '../sign-in/sign-in.server.ts';
import { INVITATION_DAYS, makeInvitation } from './invitations.server.ts';

/** A practice or an agency to be made. */
export interface Founding {
  kind: 'practice' | 'agency';
  name: string;
  language: Language;
  timeZone: string;
}

export interface Founded {
  id: string;
  slug: string;
  /** By which the first manager comes in, once. */
  link: string;
}

/** The operator makes a practice or an agency; the link is printed for its first manager. */
export function foundByOperator(founding: Founding, now: Date): Promise<Founded> {
  return withFreeSlug(founding.name, (slug) =>
    asOperator(now, (scope) => found(scope, { ...founding, id: newId(), slug, email: null })),
  );
}

/** Whether the operator lets anybody make a practice or an agency. */
export function isSignUpOpen(now: Date): Promise<boolean> {
  return asPublic(now, async ({ db }) => {
    const row = await db.operatorSetting.findUnique({
      where: { id: 1 },
      select: { signUp: true },
    });
    return row?.signUp ?? false;
  });
}

/** Somebody makes a practice or an agency; the link goes to the address they gave, known or not. */
export async function signUp(
  { email, ...founding }: Founding & { email: string },
  door: Door,
): Promise<Result<null>> {
  if (!(await isSignUpOpen(door.now))) return refused('not-found');
  const mayAsk =
    (await isWithinLimit('sign-up-network', door.network)) &&
    (await isWithinLimit('sign-up-address', email)); // nobody's mail is filled by strangers
  if (!mayAsk) return refused('too-often');
  await withFreeSlug(founding.name, (slug) =>
    asFounder(founding.kind, door.now, async (scope) => {
      const { id } = scope.tenant;
      const { link } = await found(scope, { ...founding, id, slug, email });
      await enqueue(scope, scope.tenant, {
        kind: 'mail',
        key: `founded:${id}`,
        mail: {
          to: email,
          language: founding.language,
          template: 'invitation',
          facts: { workplace: founding.name, by: '', link, days: INVITATION_DAYS },
        },
      });
    }),
  );
  return ok(null);
}

async function found(
  scope: Scope,
  { email, kind, ...row }: Founding & { id: string; slug: string; email: string | null },
): Promise<Founded> {
  const data = { ...row, createdAt: scope.now };
  if (kind === 'practice') await scope.db.practice.create({ data });
  else await scope.db.agency.create({ data });
  const tenant = { kind, id: row.id };
  await appendAudit(scope, tenant, kind === 'practice' ? 'practice-made' : 'agency-made');
  const wanted = { email, role: 'manager' as const, invitedBy: null };
  const { link } = await makeInvitation(scope, tenant, wanted);
  return { id: row.id, slug: row.slug, link };
}

/** The name for the address bar; where it is taken, with some letters more. */
async function withFreeSlug<T>(name: string, make: (slug: string) => Promise<T>): Promise<T> {
  const slug = slugOf(name);
  try {
    return await make(slug);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return make(`${slug}-${randomBytes(3).toString('hex')}`);
  }
}

/** @example slugOf('Clínica São José') // 'clinica-sao-jose' */
function slugOf(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 40).replace(/-$/, '') ?? 'workplace';
}
