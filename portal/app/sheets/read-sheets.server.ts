import { canInPractice } from '../../../shared/permissions.ts';
import { listMembers } from '../people/members.server.ts';
import { settings } from '../platform/env.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { mayConnect } from './connect-code.server.ts';
import { listSheets } from './list-sheets.server.ts';
import { sheetLink } from './sheet-link.ts';
import { type Heard, silenceOf } from './silence.ts';

/** What the page of sheets shows; instants in ISO 8601. */
export async function readSheets(scope: PracticeScope) {
  const { tenant, role, now } = scope;
  const sheets = await listSheets(scope);
  const mayManage = canInPractice(role, 'sheets.connect');
  const members = mayManage ? await listMembers(scope) : [];
  return {
    ...{ timeZone: tenant.timeZone, mayManage, address: settings().origin.origin },
    sheets: sheets.map(({ url, connections, heard, syncedAt, ...sheet }) => ({
      ...sheet,
      link: sheetLink(url),
      seenAt: isoOf(heard.seenAt),
      syncedAt: isoOf(syncedAt),
      automatic: heard.automaticBy && { by: heard.automaticBy, beatAt: isoOf(heard.beatAt) },
      silence: silentIn(heard, now),
      connections: connections.map(({ createdAt, ...one }) => ({
        ...{ id: one.id, person: one.person, isWorking: one.isWorking },
        ...{ since: createdAt.toISOString(), seenAt: isoOf(one.seenAt) },
      })),
    })),
    people: members
      .filter((member) => mayConnect(member.role as Parameters<typeof mayConnect>[0]))
      .map(({ userId, name }) => ({ userId, name })),
  };
}

function silentIn(heard: Heard, now: Date) {
  const silence = silenceOf(heard, now);
  return silence && { ...silence, since: silence.since.toISOString() };
}

function isoOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
