import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { agencyPath, homePath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { SystemScope } from '../platform/scope.server.ts';

type News = Extract<Effect, { kind: 'mandate-news' }>;

/**
 * Writes to the managers of the other side that a mandate was offered, signed or is to be changed. This
 * is a job, since neither side sees who works at the other.
 */
export async function sendMandateNews(scope: SystemScope, effect: News): Promise<void> {
  const { practiceId, agencyId, version, news } = effect;
  const practice = await scope.db.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { name: true, slug: true, members: MANAGERS },
  });
  const agency = await scope.db.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { name: true, slug: true, members: MANAGERS },
  });
  const isForAgency = news === 'offered';
  const path = isForAgency
    ? `${homePath({ kind: 'agency', slug: agency.slug })}/mandates/${practiceId}`
    : `${agencyPath({ kind: 'practice', slug: practice.slug }, agency.slug)}/mandate`;
  const by = (isForAgency ? practice : agency).name;
  const facts = { by, link: `${settings().origin.origin}${path}` };
  const template = `mandate-${news}` as const;
  const owner = isForAgency
    ? ({ kind: 'agency', id: agencyId } as const)
    : ({ kind: 'practice', id: practiceId } as const);
  for (const { user } of (isForAgency ? agency : practice).members) {
    const key = `${template}:${practiceId}:${agencyId}:${version}:${user.id}`;
    const mail: Mail = { to: user.email, language: user.language, template, facts };
    await enqueue(scope, owner, { kind: 'mail', key, mail });
  }
}

const MANAGERS = {
  where: { role: 'manager', endedAt: null },
  select: { user: { select: { id: true, email: true, language: true } } },
} as const;
