import { complaintNumber } from '../../../shared/complaints.ts';
import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { complaintPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { SystemScope } from '../platform/scope.server.ts';

type News = Extract<Effect, { kind: 'complaint-news' }>;

/** Who hears of what: the practice of what others did, the agency of what the practice did. */
const FOR_AGENCY: readonly News['news'][] = ['asked', 'decided'];

/** Writes to the managers of the other side about a complaint: that there is something to read, no more. */
export async function sendComplaintNews(scope: SystemScope, effect: News): Promise<void> {
  const { practiceId, agencyId, complaintId, number, seq, news } = effect;
  const select = { name: true, slug: true, members: MANAGERS } as const;
  const practice = await scope.db.practice.findUniqueOrThrow({ where: { id: practiceId }, select });
  const agency = await scope.db.agency.findUniqueOrThrow({ where: { id: agencyId }, select });
  const isForAgency = FOR_AGENCY.includes(news);
  const path = isForAgency
    ? complaintPath({ kind: 'agency', slug: agency.slug }, complaintId)
    : complaintPath({ kind: 'practice', slug: practice.slug }, number);
  const by = (isForAgency ? practice : agency).name;
  const link = `${settings().origin.origin}${path}`;
  const facts = { by, number: complaintNumber(number), link };
  const template = `complaint-${news}` as const;
  const owner = isForAgency
    ? ({ kind: 'agency', id: agencyId } as const)
    : ({ kind: 'practice', id: practiceId } as const);
  for (const { user } of (isForAgency ? agency : practice).members) {
    const mail: Mail = { to: user.email, language: user.language, template, facts };
    const key = `${template}:${complaintId}:${seq}:${user.id}`;
    await enqueue(scope, owner, { kind: 'mail', key, mail });
  }
}

const MANAGERS = {
  where: { role: 'manager', endedAt: null },
  select: { user: { select: { id: true, email: true, language: true } } },
} as const;
