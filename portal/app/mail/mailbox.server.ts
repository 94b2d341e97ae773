import { writeMail } from '../../../shared/messages/portal/mails.ts';
import { openEffect } from '../platform/outbox.server.ts';
import { asSystem } from '../platform/scope.server.ts';

/** A mail of the demo, as it would have been read. */
export interface DemoMail {
  id: string;
  to: string;
  at: string;
  language: string;
  subject: string;
  text: string;
}

const MOST = 50;

/** The latest mails that went nowhere: there is no mail server in the demo. */
export function readMailbox(now: Date): Promise<DemoMail[]> {
  return asSystem('mailbox', now, async ({ db }) => {
    const rows = await db.outboxItem.findMany({
      where: { state: 'done', kind: { not: 'reset-asked' } },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      select: { id: true, payload: true, changedAt: true },
    });
    return rows.flatMap(({ id, payload, changedAt }) => {
      const effect = payload.length > 0 ? openEffect(id, payload) : null;
      if (effect?.kind !== 'mail') return [];
      const { to, language } = effect.mail;
      return [{ id, to, language, at: changedAt.toISOString(), ...writeMail(effect.mail) }];
    });
  });
}
