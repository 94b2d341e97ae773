import { settings } from './env.server.ts';
import type { Language } from './generated/client.ts';
import { hashToken, newId, newToken } from './ids.server.ts';
import { asPublic, type Db, type PublicScope } from './scope.server.ts';

/** Who asks, as the session's cookie says. */
export interface Visitor {
  sessionId: string;
  id: string;
  name: string;
  email: string;
  language: Language;
  /** False while the second factor is still asked for: then nothing is open but that question. */
  isProved: boolean;
  hasSecondFactor: boolean;
}

/** Nothing was done for so long: the session is over. */
export const IDLE_MINUTES = 60;
/** The end of a session, whatever is done in it. */
export const LONGEST_HOURS = 12;
/** How exactly we remember when a session was last used. */
const SEEN_SECONDS = 60;
/** Requests on their way with the old id are still answered. */
const OVERLAP_SECONDS = 10;

export function minutes(count: number): number {
  return count * 60_000;
}

/** With https the browser itself keeps the cookie from other hosts and from plain http. */
export function sessionCookieName(): string {
  return settings().origin.protocol === 'https:' ? '__Host-session' : 'session';
}

/** The header that keeps a session's token in the browser; null ends it there. */
export function sessionCookie(token: string | null): string {
  const secure = settings().origin.protocol === 'https:' ? '; Secure' : '';
  const value = token === null ? '; Max-Age=0' : '';
  return `${sessionCookieName()}=${token ?? ''}${value}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** Begins a session of the person that the scope holds, always with a new id. */
export async function startSession(
  { db, now }: { db: Db; now: Date },
  session: { userId: string; device: string; isProved: boolean; endsAt?: Date },
): Promise<string> {
  const token = newToken();
  await db.session.create({
    data: {
      id: newId(),
      tokenHash: token.hash,
      userId: session.userId,
      createdAt: now,
      seenAt: now,
      endsAt: session.endsAt ?? new Date(now.getTime() + minutes(60 * LONGEST_HOURS)),
      provedAt: session.isProved ? now : null,
      device: session.device,
    },
    select: { id: true },
  });
  return token.text;
}

/** Ends a session of the person that the scope holds; false where it was over already. */
export async function endSession(db: Db, id: string, now: Date): Promise<boolean> {
  const ended = await db.session.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  return ended.count === 1;
}

/** Ends all living sessions of a person, but for one that is named. */
export async function endSessions(
  db: Db,
  { userId, now, except }: { userId: string; now: Date; except?: string },
): Promise<void> {
  await db.session.updateMany({
    where: { userId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: now },
  });
}

/** Who holds a session's token, and the token that replaces it where one does. */
export async function findVisitor(
  token: string,
  now: Date,
): Promise<{ visitor: Visitor; renewed: string | null } | null> {
  const tokenHash = hashToken(token);
  const find = async (scope: PublicScope) => {
    const session = await scope.db.session.findUnique({ where: { tokenHash } });
    if (!session || !isAlive(session, now)) return null;
    await scope.hold({ user: session.userId });
    const { hasNewRole, ...person } = await holderOf(scope.db, session.id);
    const visitor = { ...person, sessionId: session.id, isProved: session.provedAt !== null };
    if (!session.endedAt && hasNewRole) return renew(scope, visitor, session);
    if (now.getTime() - session.seenAt.getTime() > SEEN_SECONDS * 1000) {
      await scope.db.session.update({ where: { id: session.id }, data: { seenAt: now } });
    }
    return { visitor, renewed: null };
  };
  return asPublic(now, find, { token: tokenHash });
}

interface Holder extends Omit<Visitor, 'sessionId' | 'isProved'> {
  /** Their rights changed since the session began: then its id does, too. */
  hasNewRole: boolean;
}

/** Whose session it is: one question, since it is asked with every page. */
async function holderOf(db: Db, sessionId: string): Promise<Holder> {
  const [holder] = await db.$queryRaw<[Holder]>`
    SELECT u.id, u.name, u.email, u.language::text, c.totp_since IS NOT NULL AS "hasSecondFactor",
           EXISTS (SELECT FROM practice_members m
                    WHERE m.user_id = u.id AND m.since > s.created_at) OR
           EXISTS (SELECT FROM agency_members m
                    WHERE m.user_id = u.id AND m.since > s.created_at) AS "hasNewRole"
      FROM sessions s
      JOIN users u ON u.id = s.user_id
      LEFT JOIN credentials c ON c.user_id = u.id
     WHERE s.id = ${sessionId}::uuid`;
  return holder;
}

interface Times {
  endedAt: Date | null;
  endsAt: Date;
  seenAt: Date;
}

/** Whether a session is open: not ended, not too old, not left alone for too long. */
export function isAlive({ endedAt, endsAt, seenAt }: Times, now: Date): boolean {
  const isOver = endedAt !== null && endedAt <= now;
  return !isOver && endsAt > now && now.getTime() - seenAt.getTime() < minutes(IDLE_MINUTES);
}

async function renew(
  scope: PublicScope,
  visitor: Visitor,
  session: { id: string; endsAt: Date; device: string },
) {
  const { db, now } = scope;
  const endedAt = new Date(now.getTime() + OVERLAP_SECONDS * 1000);
  const ended = await db.session.updateMany({
    where: { id: session.id, endedAt: null },
    data: { endedAt },
  });
  if (ended.count === 0) return { visitor, renewed: null }; // another request was faster
  const { isProved } = visitor;
  const { endsAt, device } = session;
  const renewed = await startSession(scope, { userId: visitor.id, device, isProved, endsAt });
  const next = await db.session.findUniqueOrThrow({
    where: { tokenHash: hashToken(renewed) },
    select: { id: true },
  });
  return { visitor: { ...visitor, sessionId: next.id }, renewed };
}
