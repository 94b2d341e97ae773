import type { ServerBuild } from '@remix-run/node';
import type { IRouter } from 'express';
import { beforeAll, describe, expect, it } from 'vitest';
import { machineDoors } from '../../portal/api/doors.ts';
import { PORTAL_CALLS } from '../../portal/api/portal-calls.ts';
import { type Door, doorsOf, loadBuild, paramsOf } from './manifest.ts';

/**
 * Doors for machines that know no person; each one says in portal/api/ who may ask. `_ALL` is what
 * answers every other method, and every address that is none, with a refusal.
 */
const MACHINE_DOORS = [
  'GET /healthz',
  'GET /metrics',
  ...Object.keys(PORTAL_CALLS).flatMap((call) => [`POST /api/v1/${call}`, `_ALL /api/v1/${call}`]),
  '_ALL /api/*',
];

/** Pages that everybody may open, signed in or not. */
const PUBLIC_PATHS = [
  '/',
  '/*',
  '/c/:token',
  '/foreign-form',
  '/invitation/:token',
  '/kit',
  '/language',
  '/mailbox',
  '/reset',
  '/reset/:token',
  '/sign-in',
  '/sign-in/code',
  '/sign-out',
  '/sign-up',
];

let build: ServerBuild;

beforeAll(async () => {
  build = await loadBuild();
});

function unmarked(doors: Door[]): string[] {
  return doors.filter(({ mark }) => mark === null).map(({ route, kind }) => `${route} ${kind}`);
}

/** Doors behind which another tenant is named than the one that they check. */
function mistaken(doors: Door[]): string[] {
  return doors
    .filter(({ path, mark }) => {
      const params = paramsOf(path);
      const wanted = (['practice', 'agency'] as const).find((kind) => params.includes(kind));
      return wanted !== undefined && mark?.kind !== wanted;
    })
    .map(({ route, kind }) => `${route} ${kind}`);
}

/** Every method and path of a router and of those in it. What only answers errors is no door. */
function pathsOf(router: IRouter): string[] {
  return router.stack.flatMap((layer) => {
    const handle = layer.handle as unknown as IRouter;
    if (!layer.route && !handle.stack) return handle.length === 4 ? [] : [`USE ${handle.name}`];
    if (!layer.route) return pathsOf(handle);
    const { path, methods } = layer.route as unknown as { path: string; methods: object };
    return Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`);
  });
}

function plant(module: object, id = 'routes/p.$practice.planted'): ServerBuild {
  const route = { id, path: 'p/:practice/planted', module, parentId: 'root' };
  return { ...build, routes: { ...build.routes, [id]: route } } as ServerBuild;
}

describe('every loader and action', () => {
  it('is made by one of the doors', () => {
    expect(doorsOf(build).length).toBeGreaterThan(20);
    expect(unmarked(doorsOf(build))).toEqual([]);
  });

  it('is caught where it is not', () => {
    const planted = plant({ loader: () => null, action: () => null });
    expect(unmarked(doorsOf(planted))).toEqual([
      'routes/p.$practice.planted loader',
      'routes/p.$practice.planted action',
    ]);
  });

  it('under a practice or an agency checks who belongs to it', () => {
    expect(mistaken(doorsOf(build))).toEqual([]);
  });

  it('is caught where it checks something else', () => {
    const publicDoor = build.routes['root']?.module.loader;
    const planted = plant({ loader: publicDoor });
    expect(unmarked(doorsOf(planted))).toEqual([]);
    expect(mistaken(doorsOf(planted))).toEqual(['routes/p.$practice.planted loader']);
  });

  it('is open to everybody only where it is meant to be', () => {
    const open = doorsOf(build).filter(({ mark }) => mark?.kind === 'public');
    expect([...new Set(open.map(({ path }) => path))].sort()).toEqual(PUBLIC_PATHS);
  });
});

describe('the doors for machines', () => {
  it('are all known', () => {
    expect(pathsOf(machineDoors())).toEqual(MACHINE_DOORS);
  });

  it('are caught where one was added', () => {
    const doors = machineDoors();
    doors.use(
      '/inner',
      machineDoors().post('/planted', () => {}),
    );
    expect(pathsOf(doors)).toContain('POST /planted');
    expect(pathsOf(doors.use(function planted() {}))).toContain('USE planted');
  });
});
