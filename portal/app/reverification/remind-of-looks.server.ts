import { type CivilDate, civilDateIn } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { READER } from '../coverage/living-papers.server.ts';
import { MORNING_MS } from '../mail/to-managers.server.ts';
import { reverifyPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import { asSystem, type SystemScope } from '../platform/scope.server.ts';
import { dueOf, LOOK_FIELDS } from './due-looks.server.ts';

const JOB = 'look-reminders';

/** Writes to a practice's managers that an agency is due to be looked at again: once for each due day. */
export async function remindOfLooks(now: Date): Promise<void> {
  const all = await asSystem(JOB, now, workingPairs);
  for (const one of all) await asSystem(JOB, now, (scope) => remind(scope, one));
}

type Pair = Awaited<ReturnType<typeof workingPairs>>[number];

function workingPairs({ db }: SystemScope) {
  return db.practiceAgency.findMany({
    where: { standing: { in: [...WORKING_STANDINGS] } },
    select: {
      ...LOOK_FIELDS,
      practice: { select: READER },
      agency: { select: { id: true, slug: true, name: true } },
    },
  });
}

async function remind(scope: SystemScope, { practice, agency, ...row }: Pair): Promise<void> {
  const due = dueOf(row, practice);
  if (due > civilDateIn(practice.timeZone)(scope.now.getTime() - MORNING_MS)) return;
  const reader = { kind: 'practice' as const, ...practice };
  const about = `reverify:${practice.id}:${agency.id}:${due}`;
  const told = await scope.db.outboxItem.count({
    where: { tenantId: practice.id, key: { startsWith: about } },
  });
  // who became a manager later finds it on the first page
  if (told > 0) return;
  for (const { user } of practice.members) {
    const facts = factsOf(reader, agency, due, user);
    const { email: to, language } = user;
    const mail = { to, language, template: 'reverification-due' as const, facts };
    await enqueue(scope, reader, { kind: 'mail', key: `${about}:${user.id}`, mail });
  }
}

function factsOf(
  reader: { kind: 'practice'; slug: string },
  agency: Pair['agency'],
  due: CivilDate,
  { language }: Pair['practice']['members'][number]['user'],
) {
  const link = `${settings().origin.origin}${reverifyPath(reader, agency.slug)}`;
  return { agency: agency.name, day: formatDate(due, language), link };
}
