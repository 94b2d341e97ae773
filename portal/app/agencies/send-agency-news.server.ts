import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { inboxPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { SystemScope } from '../platform/scope.server.ts';

type News = Extract<Effect, { kind: 'agency-news' }>;

/**
 * Writes to the managers of an agency about what a practice has placed or recalled. This is a job, since
 * no practice sees who works at an agency.
 */
export async function sendAgencyNews(scope: SystemScope, effect: News): Promise<void> {
  const { db } = scope;
  const { agencyId: id } = effect;
  const agency = await db.agency.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      members: {
        where: { role: 'manager', endedAt: null },
        select: { user: { select: { id: true, email: true, language: true } } },
      },
    },
  });
  const link = `${settings().origin.origin}${inboxPath({ kind: 'agency', slug: agency.slug })}`;
  for (const { user } of agency.members) {
    const key = `${effect.news}:${effect.practiceId}:${effect.facts.number}:${user.id}`;
    await enqueue(
      scope,
      { kind: 'agency', id },
      { kind: 'mail', key, mail: mailOf(effect, user, link) },
    );
  }
}

function mailOf(
  { news, facts }: News,
  { email: to, language }: { email: string; language: Mail['language'] },
  link: string,
): Mail {
  const { practice, cases } = facts;
  const number = caseNumber(facts.number);
  return news === 'placed'
    ? { to, language, template: 'placed-with-you', facts: { practice, cases, link } }
    : { to, language, template: 'case-recalled', facts: { practice, number, link } };
}
