import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { build, DIST, NAMESPACE } from '../../apps-script/build.ts';

/** Every Google service that a script could reach for. */
const SERVICES = [
  'CacheService',
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** The only globals of the add-on: what Google, cells, the menu, the trigger and the sidebar call. */
const GLOBALS = [
  'AMIABLE_AGING',
  'AMIABLE_BUCKET',
  'AMIABLE_CEI',
  'AMIABLE_DSO',
  'onHour',
  'onInstall',
  'onOpen',
  'openHandOff',
  'openHelp',
  'openHome',
  'openPortal',
  'openReminders',
  'openSetup',
  'refreshAging',
  'rpc',
];

let code = '';
beforeAll(async () => {
  await build();
  code = await readFile(path.join(DIST, 'Code.js'), 'utf8');
});

/** Loads a script as Google does before anything is authorised; tells what it touched and defined. */
function load(source: string): { touched: string[]; defined: Record<string, string> } {
  const touched: string[] = [];
  const services = Object.fromEntries(SERVICES.map((name) => [name, throwing(name, touched)]));
  const sandbox: Record<string, unknown> = createContext({ ...services });
  runInContext(source, sandbox);
  const names = Object.keys(sandbox).filter((name) => !SERVICES.includes(name));
  return {
    touched,
    defined: Object.fromEntries(names.map((name) => [name, typeof sandbox[name]])),
  };
}

function throwing(name: string, touched: string[]): object {
  const touch = (property: string | symbol): never => {
    touched.push(`${name}.${String(property)}`);
    throw new Error(`${name}.${String(property)} was touched while loading`);
  };
  return new Proxy({}, { get: (_target, property) => touch(property), has: (_t, p) => touch(p) });
}

test('loads in a bare context without touching any service', () => {
  expect(load(code).touched).toStrictEqual([]);
});

test('would be caught touching a service while it loads', () => {
  expect(() => load(`${code}\nSession.getScriptTimeZone();`)).toThrow(
    'Session.getScriptTimeZone was touched',
  );
});

test('defines the entry points, the holder of their code, and no other global', () => {
  const expected = Object.fromEntries(GLOBALS.map((name) => [name, 'function']));
  expect(load(code).defined).toStrictEqual({ ...expected, [NAMESPACE]: 'object' });
});

test('the menu and the trigger name only functions that exist', () => {
  const handlers = [...code.matchAll(/handler: ?"(\w+)"/g)].map(([, name]) => name ?? '');
  const triggers = [...code.matchAll(/HANDLER ?= ?"(\w+)"/g)].map(([, name]) => name ?? '');
  expect(handlers.length).toBeGreaterThan(0);
  expect(triggers.length).toBeGreaterThan(0);
  expect(GLOBALS).toEqual(expect.arrayContaining([...handlers, ...triggers]));
});
