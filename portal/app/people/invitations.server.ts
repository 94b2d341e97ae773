import type { AgencyRole, PracticeRole } from '../../../shared/permissions.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { settings } from '../platform/env.server.ts';
import { newId, newToken } from '../platform/ids.server.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { Db, TenantScope } from '../platform/scope.server.ts';
import { listMembers, lockManagers, type Role } from './members.server.ts';

/** How long an invitation works. */
export const INVITATION_DAYS = 7;

export interface InvitationRow {
  id: string;
  email: string | null;
  role: Role;
  endsAt: string;
  isOver: boolean;
}

/** Invitations that nobody has taken up or taken back, the newest first. */
export async function listInvitations({ db, tenant, now }: TenantScope): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { ...ownedBy(tenant), acceptedAt: null, withdrawnAt: null },
    select: { id: true, email: true, practiceRole: true, agencyRole: true, endsAt: true },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(({ id, email, practiceRole, agencyRole, endsAt }) => ({
    id,
    email,
    role: practiceRole ?? agencyRole ?? 'manager',
    endsAt: endsAt.toISOString(),
    isOver: endsAt <= now,
  }));
}

/** Invites an address by mail. An older invitation of the same address is worth nothing from then on. */
export async function invite(
  scope: TenantScope,
  { email, role }: { email: string; role: Role },
): Promise<Result<null>> {
  const { db, tenant, actor, now } = scope;
  const invitedBy = actor.kind === 'person' ? actor.id : null;
  if (invitedBy && !(await isWithinLimit('invite-person', invitedBy))) return refused('too-often');
  await lockManagers(scope); // of two invitations of one address at once the second replaces the first
  const members = await listMembers(scope);
  if (members.some((member) => member.email === email)) {
    return refused('already-member', { field: 'email' });
  }
  await db.invitation.updateMany({
    where: { ...ownedBy(tenant), email, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const { id, link } = await makeInvitation(scope, tenant, { email, role, invitedBy });
  await appendAudit(scope, tenant, 'invited', { invitation: id, role });
  await enqueue(scope, tenant, {
    kind: 'mail',
    key: `invitation:${id}`,
    mail: {
      to: email,
      language: tenant.language,
      template: 'invitation',
      facts: {
        workplace: tenant.name,
        by: actor.kind === 'person' ? actor.name : '',
        link,
        days: INVITATION_DAYS,
      },
    },
  });
  return ok(null);
}

/** Takes an invitation back: its link is worth nothing from now on. */
export async function withdrawInvitation(
  scope: TenantScope,
  { id }: { id: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const where = { ...ownedBy(tenant), id };
  if (!(await db.invitation.findFirst({ where, select: { id: true } }))) {
    return refused('not-found');
  }
  const withdrawn = await db.invitation.updateMany({
    where: { ...where, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  if (withdrawn.count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'invitation-withdrawn', { invitation: id });
  return ok(null);
}

type Owner = { kind: 'practice' | 'agency'; id: string };

/** Writes an invitation, and gives the link that stands nowhere else. */
export async function makeInvitation(
  { db, now }: { db: Db; now: Date },
  tenant: Owner,
  wanted: { email: string | null; role: Role; invitedBy: string | null },
): Promise<{ id: string; link: string }> {
  const token = newToken();
  const id = newId();
  const { email, role, invitedBy } = wanted;
  await db.invitation.create({
    data: {
      id,
      ...ownedBy(tenant),
      ...(tenant.kind === 'practice'
        ? { practiceRole: role as PracticeRole }
        : { agencyRole: role as AgencyRole }),
      email,
      tokenHash: token.hash,
      invitedBy,
      createdAt: now,
      endsAt: new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000),
    },
    select: { id: true },
  });
  return { id, link: `${settings().origin.origin}/invitation/${token.text}` };
}

function ownedBy({ kind, id }: Owner) {
  return kind === 'practice' ? { practiceId: id } : { agencyId: id };
}
