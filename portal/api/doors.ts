import { type Request, type Response, Router } from 'express';
import { register } from 'prom-client';
import { isDatabaseThere } from '../app/platform/scope.server.ts';
import { portalDoors } from './portal-doors.ts';

/** The doors for machines. They stand before the pages, know no cookie, and answer JSON or text. */
export function machineDoors(): Router {
  const doors = Router();
  doors.get('/healthz', health);
  doors.get('/metrics', metrics);
  doors.use(portalDoors());
  return doors;
}

/** Whether this process can do its work: for whoever restarts it or sends it traffic. */
async function health(_: Request, response: Response): Promise<void> {
  const isThere = await isDatabaseThere();
  response
    .status(isThere ? 200 : 503)
    .set('Cache-Control', 'no-store')
    .json({ ok: isThere, database: isThere ? 'answers' : 'does not answer' });
}

/** Counts without names, and yet nobody's business: only for who asks this process directly. */
async function metrics(request: Request, response: Response): Promise<void> {
  // as it came in: from `headers` what no configured proxy said has been taken away
  const isForwarded = request.rawHeaders.some((name) =>
    /^(x-forwarded-\w+|forwarded|via)$/i.test(name),
  );
  const isLocal = /^(::1|127\.|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
  if (isForwarded || !isLocal) {
    response.status(404).end();
    return;
  }
  response
    .set('Cache-Control', 'no-store')
    .type(register.contentType)
    .send(await register.metrics());
}
