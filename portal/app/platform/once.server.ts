import { ok, type Result, refused } from '../../../shared/result.ts';
import { hashToken } from './ids.server.ts';
import { type ApiScope, asSystem } from './scope.server.ts';

/** A call that is to have one effect, however often it arrives. */
export interface Asked {
  /** Made by who asks, once for what is to happen once. */
  key: string;
  call: string;
  /** All that was asked, as it was read: who asks again sends the same text. */
  body: unknown;
}

/**
 * Does the work of a call once. Asked again with the same body it gives the same answer, and nothing
 * happens; of two at once the second waits for the first. What was refused may be asked again.
 */
export async function once<T>(
  scope: ApiScope,
  { key, call, body }: Asked,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { db, tenant, sheetId, now } = scope;
  const practiceId = tenant.id;
  // another sheet's answer is nobody else's, so its id is part of what was asked
  const bodyHash = hashToken(JSON.stringify([sheetId, call, body]));
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${practiceId} ${key}`}, 0))`;
  const known = await db.apiCall.findUnique({
    where: { practiceId_key: { practiceId, key } },
    select: { bodyHash: true, answer: true },
  });
  if (known) {
    const isSame = Buffer.from(known.bodyHash).equals(bodyHash);
    return isSame ? ok(known.answer as T) : refused('key-reused');
  }
  const done = await work();
  if (!done.ok) return done;
  const answer = JSON.stringify(done.value);
  await db.$executeRaw`
    INSERT INTO api_calls (practice_id, key, call, body_hash, answer, at)
    VALUES (${practiceId}::uuid, ${key}::uuid, ${call}, ${bodyHash}, ${answer}::jsonb, ${now})`;
  return done;
}

/** So long a sheet may ask again what came of a call. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Forgets the answers of old calls: a batch that comes in so late belongs to a sync that is over. What
 * came of a hand-off is kept, since its sheet may ask for it whenever it is opened again.
 */
export async function forgetAnswers(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS);
  await asSystem('forget', now, ({ db }) =>
    db.apiCall.deleteMany({
      where: { at: { lt: before }, NOT: { call: { startsWith: 'placements' } } },
    }),
  );
}
