import { randomUUID } from 'node:crypto';
import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import { calls } from '../../../shared/contract/portal.ts';
import { settings } from './env.server.ts';
import { log } from './log.server.ts';

/** Gives each request a number, logs it and counts it by its route: a path may hold a token. */
export function watchRequests(build: ServerBuild) {
  register.clear(); // tests open more than one portal in a process
  collectDefaultMetrics();
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
  });
  const patternOf = routePatterns(build);
  return (request: Request, response: Response, next: NextFunction) => {
    const id = randomUUID();
    response.locals['requestId'] = id;
    response.set('X-Request-Id', id);
    believeNobody(request);
    const route = patternOf(request.path);
    const began = process.hrtime.bigint();
    response.on('close', () => {
      const took = Number(process.hrtime.bigint() - began) / 1e9;
      const status = response.writableFinished ? response.statusCode : 499; // the visitor left
      seconds.observe({ method: request.method, route, status }, took);
      log.info({ request: id, method: request.method, route, status, ms: Math.round(took * 1000) });
    });
    next();
  };
}

/**
 * Whoever writes these headers would choose where links lead and which address is limited. Where we
 * stand is said by ORIGIN; the visitor's address is believed of a proxy that is configured.
 */
function believeNobody(request: Request): void {
  const { origin, trustedProxy } = settings();
  for (const name of Object.keys(request.headers)) {
    const isAddress = name === 'x-forwarded-for' && trustedProxy !== null;
    if (name.startsWith('x-forwarded-') && !isAddress) delete request.headers[name];
  }
  request.headers.host = origin.host;
}

const API = '/api/v1/';

type Patterns = NonNullable<Parameters<typeof matchRoutes>[0]>;

function routePatterns(build: ServerBuild): (path: string) => string {
  const childrenOf = (parentId: string | undefined): Patterns =>
    Object.values(build.routes)
      .filter((route) => route?.parentId === parentId)
      .map((route) => {
        const { id, path, index } = route as NonNullable<typeof route>;
        return index
          ? { id, index: true as const, ...(path && { path }) }
          : { id, children: childrenOf(id), ...(path && { path }) };
      });
  const routes = childrenOf(undefined);
  return (path) => {
    if (path.startsWith('/assets/')) return '/assets';
    if (path.startsWith('/api/')) return path.slice(API.length) in calls ? path : '/api';
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    const matches = matchRoutes(routes, page) ?? [];
    const pattern = matches.map(({ route }) => route.path ?? '').filter((part) => part !== '');
    return `/${pattern.join('/')}`;
  };
}
