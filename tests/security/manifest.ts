import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { inject } from 'vitest';
import type { Mark } from '../../portal/app/platform/doors.server.ts';

/** What the built portal answers at, out of its own manifest: a later page is in it by itself. */

const MARK = Symbol.for('amiable.door');

export interface Door {
  route: string;
  /** As in `/p/:practice/people`. */
  path: string;
  kind: 'loader' | 'action';
  /** Null where the handler was not made by one of the doors. */
  mark: Mark | null;
}

export interface Page {
  route: string;
  path: string;
  /** The page itself and the layouts around it, outermost first. */
  doors: Door[];
  action: Door | null;
  /** Forms are sent to it with `?index`, else the layout around it would get them. */
  isIndex: boolean;
}

export async function loadBuild(): Promise<ServerBuild> {
  const { folder, problem } = inject('portalBuild');
  if (problem) throw new Error(problem);
  return import(pathToFileURL(`${folder}/server/index.js`).href);
}

/** Every loader and action that is there. */
export function doorsOf({ routes }: Pick<ServerBuild, 'routes'>): Door[] {
  return Object.keys(routes).flatMap((route) =>
    (['loader', 'action'] as const).flatMap((kind) => {
      const handler = routes[route]?.module[kind];
      if (!handler) return [];
      const mark = (handler as { [MARK]?: Mark })[MARK] ?? null;
      return [{ route, path: pathOf(routes, route), kind, mark }];
    }),
  );
}

/** Every address of its own: what is no layout around others. */
export function pagesOf({ routes }: Pick<ServerBuild, 'routes'>): Page[] {
  const doors = doorsOf({ routes });
  const layouts = new Set(Object.values(routes).map((route) => route?.parentId));
  return Object.keys(routes)
    .filter((route) => !layouts.has(route))
    .map((route) => {
      const chain = chainOf(routes, route);
      return {
        route,
        path: pathOf(routes, route),
        doors: doors.filter(({ route: owner, kind }) => chain.includes(owner) && kind === 'loader'),
        action: doors.find((door) => door.route === route && door.kind === 'action') ?? null,
        isIndex: routes[route]?.index === true,
      };
    });
}

/** The names of what stands in an address for something else. */
export function paramsOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}

function chainOf(routes: ServerBuild['routes'], route: string): string[] {
  const parent = routes[route]?.parentId;
  return parent === undefined ? [route] : [...chainOf(routes, parent), route];
}

function pathOf(routes: ServerBuild['routes'], route: string): string {
  const parts = chainOf(routes, route).map((id) => routes[id]?.path ?? '');
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
