import { type Effect, enqueue } from '../platform/outbox.server.ts';
import type { Scope } from '../platform/scope.server.ts';

type News = Extract<Effect, { kind: 'complaint-news' }>['news'];

interface About {
  practiceId: string;
  agencyId: string;
  id: string;
  number: number;
  seq: number;
}

/** Lets who decides on the other side be told, by a job: neither side sees who works at the other. */
export async function tellNews(
  scope: Scope & { tenant: { kind: 'practice' | 'agency'; id: string } },
  { practiceId, agencyId, id: complaintId, number, seq }: About,
  news: News,
): Promise<void> {
  const key = `complaint-${news}:${complaintId}:${seq}`;
  const about = { practiceId, agencyId, complaintId, number, seq };
  await enqueue(scope, scope.tenant, { kind: 'complaint-news', key, news, ...about });
}
