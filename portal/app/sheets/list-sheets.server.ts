import type { PracticeScope } from '../platform/scope.server.ts';
import type { Heard } from './silence.ts';

/** What tells of a sheet's silence. */
export const HEARD = { connectedAt: true, seenAt: true, beatAt: true, automaticBy: true } as const;

/** Somebody's connection of a sheet that was not ended. */
export interface SheetConnection {
  id: string;
  userId: string;
  person: string;
  createdAt: Date;
  /** Null before its first call. */
  seenAt: Date | null;
  /** False: its person has left the practice, so that it opens nothing. */
  isWorking: boolean;
}

export interface ConnectedSheet {
  id: string;
  name: string;
  /** Null where the add-on could not say. */
  url: string | null;
  heard: Heard;
  /** The end of the last whole sync; null before the first. */
  syncedAt: Date | null;
  /** How many lines of it the portal knows now. */
  lines: number;
  connections: SheetConnection[];
}

/** The sheets of the practice, the newest first. */
export async function listSheets({ db, tenant }: PracticeScope): Promise<ConnectedSheet[]> {
  const practiceId = tenant.id;
  const rows = await db.sheet.findMany({
    where: { practiceId },
    select: {
      ...{ id: true, name: true, url: true, syncedAt: true, ...HEARD },
      _count: { select: { receivables: { where: { closedAt: null } } } },
      apiTokens: {
        where: { revokedAt: null },
        select: { id: true, userId: true, createdAt: true, seenAt: true },
        orderBy: { createdAt: 'asc' },
      },
    },
    orderBy: { connectedAt: 'desc' },
  });
  const members = await db.practiceMember.findMany({
    where: { practiceId },
    select: { userId: true, endedAt: true, user: { select: { name: true } } },
  });
  const people = new Map(members.map((member) => [member.userId, member]));
  return rows.map(({ apiTokens, _count, id, name, url, syncedAt, ...heard }) => ({
    ...{ id, name, url, syncedAt, heard },
    lines: _count.receivables,
    connections: apiTokens.flatMap(({ userId, ...token }) => {
      const member = people.get(userId ?? '');
      if (!member) return [];
      const isWorking = member.endedAt === null;
      return [{ ...token, userId: member.userId, person: member.user.name, isWorking }];
    }),
  }));
}
