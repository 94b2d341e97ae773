import type { AgencyRole, PracticeRole } from '../../../shared/permissions.ts';
import { ok, type Refusal, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { Language } from '../platform/generated/client.ts';
import { type Bytes, hashToken, newId } from '../platform/ids.server.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import {
  asInvited,
  asPublic,
  type InvitedScope,
  isRefusal,
  isTaken,
} from '../platform/scope.server.ts';
import { startSession, type Visitor } from '../platform/session.server.ts';
import { hashPassword } from '../sign-in/password.server.ts';
import type { Door } from '../sign-in/sign-in.server.ts';
import type { Role } from './members.server.ts';

export interface OpenInvitation {
  workplace: string;
  kind: 'practice' | 'agency';
  role: Role;
  /** Null where the link is for whoever holds it. */
  email: string | null;
}

/** What a link invites to, or null where it is over. */
export async function findInvitation(token: string, now: Date): Promise<OpenInvitation | null> {
  const found = await asInvited(hashToken(token), null, now, async ({ tenant, invitation }) => ({
    workplace: tenant.name,
    kind: tenant.kind,
    role: invitation.role,
    email: invitation.email,
  }));
  return isRefusal(found) ? null : found;
}

/** Takes an invitation up for a person who has an account and is signed in. */
export async function acceptInvitation(
  token: string,
  visitor: Visitor,
  now: Date,
): Promise<Result<{ kind: 'practice' | 'agency'; slug: string }>> {
  return asInvited(hashToken(token), visitor, now, async (scope) => {
    const { email } = scope.invitation;
    if (email !== null && email !== visitor.email) return refused('other-address');
    return join(scope, { id: visitor.id, name: visitor.name });
  });
}

export interface NewAccount {
  name: string;
  email: string;
  newPassword: string;
  language: Language;
}

/** Takes an invitation up for somebody new: makes the account, the membership and a session. */
export async function acceptAsNewPerson(
  token: string,
  account: NewAccount,
  door: Door,
): Promise<Result<{ kind: 'practice' | 'agency'; slug: string; session: string }>> {
  if (!(await isWithinLimit('invitation-network', door.network))) return refused('too-often');
  const tokenHash = hashToken(token);
  const email = await addressFor(tokenHash, account.email, door.now);
  if (isRefusal(email)) return email;
  if (await isKnown(email, door.now)) return refused('address-known', { field: 'email' });
  const passwordHash = await hashPassword(account.newPassword); // work: only for who may come in
  const person = { id: newId(), name: account.name };
  const made = asInvited(tokenHash, person, door.now, async (scope) => {
    const { db, now } = scope;
    const { name, language } = account;
    await db.user.create({ data: { id: person.id, email, name, language, createdAt: now } });
    await db.credential.create({ data: { userId: person.id, passwordHash, changedAt: now } });
    const joined = await join(scope, person);
    if (!joined.ok) return joined;
    const session = { userId: person.id, device: door.device, isProved: true };
    return ok({ ...joined.value, session: await startSession(scope, session) });
  });
  return made.catch((error: unknown) => {
    // the form was sent twice at once: the other one made the account
    if (isTaken(error)) return refused('address-known', { field: 'email' });
    throw error;
  });
}

/** The invited address, whatever the form says; where none was named, the form's. */
function addressFor(tokenHash: Bytes, typed: string, now: Date): Promise<string | Refusal> {
  return asInvited(tokenHash, null, now, async ({ invitation }) => invitation.email ?? typed);
}

/** Only whoever holds an open link gets this far. */
function isKnown(email: string, now: Date): Promise<boolean> {
  return asPublic(now, async (scope) => {
    await scope.hold({ email });
    return (await scope.db.user.findUnique({ where: { email }, select: { id: true } })) !== null;
  });
}

/** The invitation is used up first, so that of two who hold a link one comes in. */
async function join(scope: InvitedScope, person: { id: string; name: string }) {
  const { db, tenant, invitation, now } = scope;
  const used = await db.invitation.updateMany({
    where: { id: invitation.id, acceptedAt: null, withdrawnAt: null },
    data: { acceptedAt: now, acceptedBy: person.id },
  });
  if (used.count === 0) return refused('expired');
  await writeMembership(scope, person.id);
  const details = { invitation: invitation.id, person: person.id, role: invitation.role };
  await appendAudit(scope, tenant, 'invitation-accepted', details);
  return ok({ kind: tenant.kind, slug: tenant.slug });
}

/** A former member comes back into the same row. */
async function writeMembership({ db, tenant, invitation, now }: InvitedScope, userId: string) {
  if (tenant.kind === 'practice') {
    const role = invitation.role as PracticeRole;
    const key = { practiceId: tenant.id, userId };
    await db.practiceMember.upsert({
      where: { practiceId_userId: key },
      create: { ...key, role, since: now },
      update: { role, since: now, endedAt: null },
    });
    return;
  }
  const role = invitation.role as AgencyRole;
  const key = { agencyId: tenant.id, userId };
  await db.agencyMember.upsert({
    where: { agencyId_userId: key },
    create: { ...key, role, since: now },
    update: { role, since: now, endedAt: null },
  });
}
