import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { answersPath, exitsPath, questionsPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { SystemScope } from '../platform/scope.server.ts';

type News = Extract<Effect, { kind: 'choosing-news' }>;

/**
 * Writes to the other side that questions were asked, answers or a letter sent, an end begun or called off:
 * to an agency's managers, and in a practice to those who mark answers. This is a job, since neither side
 * sees who works at the other.
 */
export async function sendChoosingNews(scope: SystemScope, effect: News): Promise<void> {
  const { practiceId, agencyId, about, news } = effect;
  const practice = await scope.db.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      ...{ name: true, slug: true },
      members: { where: { role: { in: ['manager', 'reviewer'] }, endedAt: null }, select: PERSON },
    },
  });
  const agency = await scope.db.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: {
      ...{ name: true, slug: true },
      members: { where: { role: 'manager', endedAt: null }, select: PERSON },
    },
  });
  const isForAgency = news !== 'answers-sent';
  const path = pathOf(news, practice.slug, agency.slug);
  const by = (isForAgency ? practice : agency).name;
  const facts = { by, link: `${settings().origin.origin}${path}` };
  const owner = isForAgency
    ? ({ kind: 'agency', id: agencyId } as const)
    : ({ kind: 'practice', id: practiceId } as const);
  for (const { user } of (isForAgency ? agency : practice).members) {
    const key = `${effect.news}:${practiceId}:${agencyId}:${about}:${user.id}`;
    const mail: Mail = { to: user.email, language: user.language, template: news, facts };
    await enqueue(scope, owner, { kind: 'mail', key, mail });
  }
}

function pathOf(news: News['news'], practice: string, agency: string): string {
  if (news === 'answers-sent') return answersPath({ kind: 'practice', slug: practice }, agency);
  const workplace = { kind: 'agency', slug: agency } as const;
  return PARTING.has(news) ? exitsPath(workplace) : questionsPath(workplace);
}

const PARTING: ReadonlySet<News['news']> = new Set<News['news']>([
  'exit-begun',
  'exit-cancelled',
  'all-recalled',
]);

const PERSON = { user: { select: { id: true, email: true, language: true } } } as const;
