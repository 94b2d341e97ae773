import { formatDate } from '../../../shared/messages/dates.ts';
import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { MANAGERS, MORNING_MS } from '../mail/to-managers.server.ts';
import { agencyPolicyPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import { asSystem, type SystemScope } from '../platform/scope.server.ts';
import { stateOf } from './asked-agencies.server.ts';

const JOB = 'policies';

/** A policy is published: its agencies are asked at once. */
export function sendPolicyNews(
  scope: SystemScope,
  { practiceId }: Extract<Effect, { kind: 'policy-news' }>,
): Promise<void> {
  return tell(scope, practiceId);
}

/**
 * Writes to the managers of agencies that are asked to attest to a policy: once when they are asked,
 * which may be when the work with them begins, and once when they are late.
 */
export async function tellOfPolicies(now: Date): Promise<void> {
  const practices = await asSystem(JOB, now, ({ db }) =>
    db.practice.findMany({
      where: { policies: { some: { publishedAt: { not: null } } } },
      select: { id: true },
    }),
  );
  for (const { id } of practices) await asSystem(JOB, now, (scope) => tell(scope, id));
}

async function tell(scope: SystemScope, practiceId: string): Promise<void> {
  const { policies, agencies, ...practice } = await readAsked(scope, practiceId);
  const [newest] = policies;
  if (!newest) return;
  const clock = {
    timeZone: practice.timeZone,
    now: new Date(scope.now.getTime() - MORNING_MS),
  };
  const news = agencies.flatMap(({ agency, decidedAt: since, attested }) => {
    const { state, dueOn } = stateOf({ newest, since, attested }, clock);
    if (!dueOn) return [];
    const template = state === 'late' ? ('policy-late' as const) : ('policy-asked' as const);
    const key = `${template}:${practiceId}:${newest.number}:${agency.id}`;
    return [{ template, key, agency, dueOn }];
  });
  const told = await scope.db.outboxItem.findMany({
    where: {
      OR: news.map(({ agency, key }) => ({ tenantId: agency.id, key: { startsWith: key } })),
    },
    select: { key: true },
  });
  const known = new Set(told.map(({ key }) => key.slice(0, key.lastIndexOf(':'))));
  for (const { template, key, agency, dueOn } of news.filter((one) => !known.has(one.key))) {
    const path = agencyPolicyPath({ kind: 'agency', slug: agency.slug }, practiceId);
    const link = `${settings().origin.origin}${path}`;
    for (const { user } of agency.members) {
      const { email: to, language } = user;
      const facts = { by: practice.name, day: formatDate(dueOn, language), link };
      const mail: Mail = { to, language, template, facts };
      const owner = { kind: 'agency', id: agency.id } as const;
      await enqueue(scope, owner, { kind: 'mail', key: `${key}:${user.id}`, mail });
    }
  }
}

function readAsked({ db }: SystemScope, practiceId: string) {
  return db.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      ...{ name: true, timeZone: true },
      policies: {
        where: { publishedAt: { not: null } },
        select: { number: true, publishedAt: true, answerDays: true },
        ...{ orderBy: { number: 'desc' }, take: 1 },
      },
      agencies: {
        where: { standing: { in: [...WORKING_STANDINGS] } },
        select: {
          decidedAt: true,
          attested: { select: { number: true }, orderBy: { number: 'desc' } },
          agency: { select: { ...{ id: true, slug: true }, members: MANAGERS } },
        },
      },
    },
  });
}
