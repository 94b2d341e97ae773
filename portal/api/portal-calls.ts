import * as z from 'zod/mini';
import {
  type Body,
  type Call,
  calls,
  type PortalAnswers,
  type TokenScope,
} from '../../shared/contract/portal.ts';
import { type Result, refused } from '../../shared/result.ts';
import { answerPayment } from '../app/cases/answer-payment.server.ts';
import { recallFromSheet } from '../app/cases/recall-from-sheet.server.ts';
import { findPlacement } from '../app/placements/find-placement.server.ts';
import { placeAccounts } from '../app/placements/place-accounts.server.ts';
import type { Bytes } from '../app/platform/ids.server.ts';
import { isWithinLimit } from '../app/platform/limits.server.ts';
import { once } from '../app/platform/once.server.ts';
import { type ApiScope, asConnecting, asToken } from '../app/platform/scope.server.ts';
import { listAgencyChoices } from '../app/sheets/agency-choices.server.ts';
import { beginSync } from '../app/sheets/begin-sync.server.ts';
import { codeHashOf } from '../app/sheets/connect-code.server.ts';
import { connectSheet } from '../app/sheets/connect-sheet.server.ts';
import { finishSync } from '../app/sheets/finish-sync.server.ts';
import { holdSheet } from '../app/sheets/hold-sheet.server.ts';
import { keepBeat } from '../app/sheets/keep-beat.server.ts';
import { syncRows } from '../app/sheets/sync-rows.server.ts';
import { disconnect } from '../app/sheets/tokens.server.ts';

/** Who calls, as far as the door knows. */
export interface Caller {
  /** Null where no bearer token came with it. */
  tokenHash: Bytes | null;
  /** What is limited as one: see `networkOf`. */
  network: string;
  now: Date;
}

/** Answers a call whose contract number is known. */
export type Handler = (body: unknown, caller: Caller) => Promise<Result<unknown>>;
type Verb<C extends Call> = (scope: ApiScope, body: Body<C>) => Promise<Result<PortalAnswers[C]>>;
/** Calls that carry a key to be done once under. */
type KeyedCall = Exclude<
  { [C in Call]: Body<C> extends { key: string } ? C : never }[Call],
  'placements/find'
>;

/** What stands behind each address: the scope of the token that it takes, and the verb. */
export const PORTAL_CALLS: Readonly<Record<Call, Handler>> = {
  connect,
  disconnect: byToken('disconnect', 'sync', disconnect),
  'sync/begin': byToken('sync/begin', 'sync', beginSync),
  'sync/rows': onceByToken('sync/rows', 'sync', syncRows),
  'sync/finish': onceByToken('sync/finish', 'sync', finishSync),
  beat: byToken('beat', 'sync', keepBeat),
  agencies: byToken('agencies', 'sync', listAgencyChoices),
  placements: onceByToken('placements', 'place', placeAccounts),
  'placements/find': byToken('placements/find', 'place', findPlacement),
  'cases/recall': onceByToken('cases/recall', 'place', recallFromSheet),
  'payments/answer': byToken('payments/answer', 'sync', answerPayment),
};

async function connect(sent: unknown, { network, now }: Caller): Promise<Result<unknown>> {
  const body = read('connect', sent);
  if (!body.ok) return body;
  if (!(await isWithinLimit('connect-network', network))) return refused('too-often');
  const { code, ...asked } = body.value;
  return asConnecting(codeHashOf(code), now, (scope) => connectSheet(scope, asked));
}

function byToken<C extends Call>(call: C, wanted: TokenScope, verb: Verb<C>): Handler {
  return async (sent, { tokenHash, now }) => {
    const body = read(call, sent);
    if (!body.ok) return body;
    if (!tokenHash) return refused('no-token');
    return asToken(tokenHash, wanted, now, async (scope) => {
      if (!(await isWithinLimit('api-token', scope.actor.id))) return refused('too-often');
      await holdSheet(scope);
      return verb(scope, body.value);
    });
  };
}

function onceByToken<C extends KeyedCall>(call: C, wanted: TokenScope, verb: Verb<C>): Handler {
  return byToken(call, wanted, (scope, body) =>
    once(scope, { key: body.key, call, body }, () => verb(scope, body)),
  );
}

/** A body by its schema. Which field is wrong is told, not what stood in it. */
function read<C extends Call>(call: C, sent: unknown): Result<Body<C>, 'bad-body'> {
  const parsed = z.safeParse(calls[call], sent);
  if (parsed.success) return { ok: true, value: parsed.data as Body<C> };
  return refused('bad-body', { at: (parsed.error.issues[0]?.path ?? []).join('.') });
}
