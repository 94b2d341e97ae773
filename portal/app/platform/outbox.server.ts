import type { Mail } from '../../../shared/messages/portal/mails.ts';
import type { Language } from '../../../shared/money.ts';
import { keyFor } from './env.server.ts';
import { newId } from './ids.server.ts';
import type { Db } from './scope.server.ts';
import { open, seal } from './seal.server.ts';

/** What is to happen outside of the database. */
export type Effect =
  | { kind: 'mail'; mail: Mail }
  /** Somebody asks for a new password: whether anybody has this address is looked up later. */
  | { kind: 'reset-asked'; address: string; language: Language }
  /** A practice has news for an agency: whom it has to write to, a practice cannot see. */
  | {
      kind: 'agency-news';
      agencyId: string;
      practiceId: string;
      news: 'placed' | 'recalled';
      facts: { practice: string; number: number; cases: number };
    }
  /** One side has moved with a mandate: who decides on the other side hears of it. */
  | {
      kind: 'mandate-news';
      news: 'offered' | 'signed' | 'declined';
      practiceId: string;
      agencyId: string;
      version: number;
    }
  /** A policy is published: who decides at the agencies that work for the practice hears of it. */
  | { kind: 'policy-news'; practiceId: string }
  /** Something happened to a complaint: who decides on the other side hears of it. */
  | {
      kind: 'complaint-news';
      news: 'received' | 'asked' | 'answered' | 'decided';
      practiceId: string;
      agencyId: string;
      complaintId: string;
      number: number;
      seq: number;
    }
  /** Of choosing an agency, and of parting: what was asked, answered, decided, ended. */
  | {
      kind: 'choosing-news';
      news:
        | 'questions-asked'
        | 'answers-sent'
        | 'letter-sent'
        | 'exit-begun'
        | 'exit-cancelled'
        | 'all-recalled';
      practiceId: string;
      agencyId: string;
      /** What it is about, so that no mail is written twice. */
      about: string;
    };

/** An effect under its name: the same key is never done twice. */
export type OutboxItem = Effect & { key: string };

/** Whose it is: who sees that it is stuck. */
export interface Owner {
  kind: 'practice' | 'agency' | 'person';
  id: string;
}

/**
 * Writes down, in the transaction of what causes it, what is to happen outside. A key that is there
 * already undoes that transaction: the caller's keys name what they are about (an invitation, a token's
 * id), so the second one is a mistake.
 *
 * Somebody without an account is an owner, too: `hold({ user: id })` with a new id, and that id here.
 */
export async function enqueue(
  { db, now }: { db: Db; now: Date },
  owner: Owner,
  { key, ...effect }: OutboxItem,
): Promise<void> {
  const id = newId();
  await db.outboxItem.createMany({
    data: {
      id,
      tenantKind: owner.kind,
      tenantId: owner.id,
      kind: effect.kind === 'mail' ? effect.mail.template : effect.kind,
      key,
      payload: sealEffect(id, effect),
      createdAt: now,
      changedAt: now,
      dueAt: now,
    },
  });
  await wakeMover(db);
}

/** Says that something is due, once the transaction is done. */
export async function wakeMover(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_notify('outbox', '')`;
}

function sealEffect(id: string, effect: Effect) {
  return seal(keyFor('outbox'), Buffer.from(JSON.stringify(effect)), id);
}

/** What an item's payload holds; it opens for that item alone. */
export function openEffect(id: string, payload: Uint8Array): Effect {
  return JSON.parse(Buffer.from(open(keyFor('outbox'), payload, id)).toString()) as Effect;
}
