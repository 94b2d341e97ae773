import { json, type NextFunction, type Request, type Response, Router } from 'express';
import { PORTAL_CONTRACT, type PortalRefusal } from '../../shared/contract/portal.ts';
import { type Refusal, type Result, refused } from '../../shared/result.ts';
import { networkOf } from '../app/platform/asking.server.ts';
import { hashToken } from '../app/platform/ids.server.ts';
import { errorFields, log } from '../app/platform/log.server.ts';
import { type Handler, PORTAL_CALLS } from './portal-calls.ts';

/** The doors of connected sheets: one address a call of shared/contract/portal.ts, JSON by POST. */

const ROOT = '/api/v1';
/** The oldest add-on that is still understood. */
const OLDEST_CONTRACT = 3;
const MOST_BYTES = 4_000_000;

const STATUS: Readonly<Record<PortalRefusal, number>> = {
  'old-addon': 426,
  'old-portal': 426,
  'bad-body': 400,
  'no-token': 401,
  forbidden: 403,
  'code-over': 403,
  'other-key': 409,
  'copied-sheet': 409,
  'stale-sync': 409,
  incomplete: 409,
  'many-absent': 409,
  'key-reused': 409,
  'no-agency': 404,
  'not-found': 404,
  'not-now': 409,
  conflict: 409,
  'too-often': 429,
  failed: 500,
};

export function portalDoors(): Router {
  const doors = Router();
  for (const [call, handler] of Object.entries(PORTAL_CALLS)) {
    const path = `${ROOT}/${call}`;
    doors.post(path, json({ limit: MOST_BYTES }), async (request, response) => {
      send(response, await answerTo(call, handler, request, response));
    });
    doors.all(path, (_, response) =>
      send(response.set('Allow', 'POST'), refused('not-found'), 405),
    );
  }
  doors.all('/api/*', (_, response) => send(response, refused('not-found')));
  doors.use('/api', answerUnreadable);
  return doors;
}

async function answerTo(
  call: string,
  handler: Handler,
  request: Request,
  { locals }: Response,
): Promise<Result<unknown>> {
  try {
    const answer =
      contractRefusal(request.body) ?? (await handler(request.body, callerOf(request)));
    if (answer.ok || answer.reason in STATUS) return answer;
    throw new Error(`The contract has no word for ${answer.reason}`);
  } catch (error) {
    // the log tells where, never what was asked
    log.error({ ...errorFields(error), request: locals['requestId'], call }, 'call');
    return refused('failed');
  }
}

/** Told before all else, so that an add-on of any age understands it. */
function contractRefusal(body: unknown): Refusal<PortalRefusal> | null {
  const contract = (body as { contract?: unknown } | undefined)?.contract;
  if (typeof contract !== 'number') return refused('bad-body', { at: 'contract' });
  if (contract < OLDEST_CONTRACT) return refused('old-addon');
  return contract > PORTAL_CONTRACT ? refused('old-portal') : null;
}

function callerOf(request: Request) {
  const token = /^Bearer ([\w-]{1,200})$/.exec(request.get('authorization') ?? '')?.[1];
  return {
    tokenHash: token === undefined ? null : hashToken(token),
    network: networkOf(request.ip ?? ''),
    now: new Date(),
  };
}

function send(response: Response, answer: Result<unknown>, status = statusOf(answer)): void {
  response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  response.status(status).type('json').end(JSON.stringify(answer));
}

function statusOf(answer: Result<unknown>): number {
  return answer.ok ? 200 : STATUS[answer.reason as PortalRefusal];
}

/** A body that is no JSON, or too long to be one of ours. The framework knows this by its four parameters. */
function answerUnreadable(_: unknown, __: Request, response: Response, ___: NextFunction): void {
  send(response, refused('bad-body', { at: '' }));
}
