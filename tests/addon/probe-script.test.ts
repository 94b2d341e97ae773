import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { serialOf, zoneSerials } from '../../apps-script/host/serials.ts';
import { compare } from '../../apps-script/probe/compare.ts';
import { JUDGES } from '../../apps-script/probe/judges.ts';
import { WEB_JUDGES } from '../../apps-script/probe/web-judges.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { openDesk, resultOf } from './host/desk.ts';
import { openPage, openWeb } from './host/web.ts';

const SOURCE = readFileSync('apps-script/probe/Probe.js', 'utf8');

const verdicts = (results: Record<string, unknown>) =>
  Object.fromEntries(compare(results).map(({ behaviour, verdict }) => [behaviour.id, verdict]));

describe('Probe.js', () => {
  /** The script in a bare context, as Google loads it, with these globals added. */
  function loaded(globals: object = {}) {
    const context = createContext({ ...globals });
    runInContext(SOURCE, context);
    return (expression: string) => runInContext(expression, context);
  }
  const declared = [...SOURCE.matchAll(/^function (\w+)/gm)].map((match) => match[1] ?? '');

  test('touches no service while it loads', () => {
    const touched = new Proxy(
      {},
      {
        get: () => {
          throw new Error('touched');
        },
      },
    );
    const names = [
      ...['SpreadsheetApp', 'PropertiesService', 'ScriptApp', 'MailApp', 'LockService'],
      ...['UrlFetchApp', 'Utilities'],
    ];
    expect(() => loaded(Object.fromEntries(names.map((name) => [name, touched])))).not.toThrow();
  });

  test('declares every function that its menu, its trigger and its page name', () => {
    const items = [...SOURCE.matchAll(/addItem\('[^']+', '(\w+)'\)/g)].map((match) => match[1]);
    const calls = [...SOURCE.matchAll(/(?:call\(|many\(\d+, )'(\w+)'/g)].map((match) => match[1]);
    expect(items).toHaveLength(9);
    expect(calls.length).toBeGreaterThan(5);
    expect(declared).toEqual(
      expect.arrayContaining([...items, ...calls, 'probeTrigger', 'probeSlow']),
    );
  });

  test('notes every entry that a judge reads', () => {
    const noted = [...SOURCE.matchAll(/(?:noteO?f?_\('|results\[')([\w-]+)'/g)].map(
      (match) => match[1],
    );
    for (const { facts } of Object.values(JUDGES)) expect(noted).toContain(facts);
  });

  test('asks for the scopes that its README explains, and no others', () => {
    const manifest = JSON.parse(readFileSync('apps-script/probe/appsscript.json', 'utf8'));
    const names = manifest.oauthScopes.map((scope: string) => scope.split('/').at(-1));
    const readme = readFileSync('apps-script/probe/README.md', 'utf8');
    expect([...readme.matchAll(/^\| `([\w.]+)` \|/gm)].map((match) => match[1])).toEqual(names);
  });

  test('learns of Intl and globals what a bare context has', () => {
    const run = loaded();
    const results = { intl: run('intl_()'), globals: run('globals_()') };
    expect(verdicts(results)).toMatchObject({ intl: 'confirmed', 'no-web-platform': 'confirmed' });
  });

  test('learns of the web, the person and the file what the local Sheets assumes', async () => {
    const web = await openWeb((response, { url }) =>
      response.writeHead(/^\/generate_204/.test(url) ? 204 : 404).end(),
    );
    const moved = await openPage('', { status: 301, headers: { location: 'http://localhost/' } });
    const gone = await openPage();
    gone.close();
    const host = openDesk(
      `${SOURCE}
      function go() {
        return { 'user-properties': userProperties_(), uuid: uuids_(), address: address_(), fetch: fetches_(), pdf: pdfs_() };
      }`,
      {
        routes: {
          'https://www.google.com': web.origin,
          'http://google.com': moved.origin,
          'http://localhost': gone.origin,
        },
      },
    );
    const found = verdicts(resultOf(await host.call('go')) as Record<string, unknown>);
    for (const id of Object.keys(WEB_JUDGES)) expect([id, found[id]]).toEqual([id, 'confirmed']);
  });

  test('reads dates of nights without a midnight, as its judge wants to know them', () => {
    const zone = 'America/Santiago';
    const { instantOf } = zoneSerials(zone);
    let typed: CivilDate = '2026-01-01';
    const cell = {
      setValue: (value: unknown) => {
        if (typeof value === 'string') typed = value as CivilDate;
      },
      getValue: () => run(`new Date(${instantOf(serialOf(typed))})`),
      setNumberFormat: () => {},
      getDisplayValue: () => '29/03/2026',
      getNumberFormat: () => '',
    };
    const run = loaded({
      space: { clear: () => {}, getRange: () => cell },
      Utilities: {
        formatDate: (date: Date) => date.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16),
      },
      SpreadsheetApp: {
        getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone }),
      },
    });
    const dates = run('dates_(space)');
    expect(dates.nights['2026-09-06']).toBe('2026-09-06 01:00');
    expect(verdicts({ dates })).toMatchObject({ midnight: 'confirmed' });
  });

  test('words values with their types, failures, and middle durations', () => {
    const run = loaded();
    expect(run(`typed_(['', 5, true, new Date(0)]).join('|')`)).toBe(
      'string |number 5|boolean true|date 1970-01-01T00:00:00.000Z',
    );
    expect(run(`failure_(function () { throw new Error('no'); })`)).toBe('no');
    expect(run('failure_(function () {})')).toBe(null);
    expect(run('middle_(3, compute_)')).toBeGreaterThanOrEqual(0);
    expect(run('filled_(3, 7).length')).toBe(3);
  });

  test('its page tries each call, notes the facts, then closes in the middle of the last', async () => {
    const log: string[] = [];
    const facts = await new Promise<{ pings: number[]; order: string[] }>((done) => {
      const host = {
        close: () => {
          log.push('closed');
          done(noted);
        },
      };
      let noted = { pings: [], order: [] };
      const server = loaded();
      const run = caller((name, argument) => {
        log.push(name);
        if (name === 'probePageNote') noted = argument;
        if (/_$|Append|Note|Slow|Fail/.test(name)) return /_$|Fail/.test(name) ? fail() : undefined;
        return server(name)(argument);
      });
      const google = { script: { run, host } };
      loaded({ google, setTimeout: setImmediate })('page_()');
    });
    expect(facts.pings).toHaveLength(6);
    expect(facts.order).toHaveLength(12);
    expect(verdicts({ page: facts })).toMatchObject({
      'rpc-json': 'confirmed',
      'rpc-private-names': 'confirmed',
    });
    expect(log.filter((name) => name === 'probeAppend')).toHaveLength(8);
    expect(log.slice(-4)).toEqual(['probeFail', 'probePageNote', 'probeSlow', 'closed']);
  });
});

function fail(): never {
  throw new Error('failed');
}

/** google.script.run as Google documents it: handlers in a chain, no Date either way. */
function caller(serve: (name: string, argument: never) => unknown): object {
  const withHandlers = (
    answered: (value: unknown) => void,
    failed: (error: Error) => void,
  ): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler')
            return (next: typeof answered) => withHandlers(next, failed);
          if (name === 'withFailureHandler')
            return (next: typeof failed) => withHandlers(answered, next);
          return (argument: unknown) => {
            if (Object.prototype.toString.call(argument) === '[object Date]') fail();
            queueMicrotask(() => {
              try {
                const value = serve(name, argument as never);
                const text = JSON.stringify(value ?? null, (_key, one) => one);
                answered(/"date"/.test(text) ? null : JSON.parse(text));
              } catch (error) {
                failed(error as Error);
              }
            });
          };
        },
      },
    );
  return withHandlers(
    () => {},
    () => {},
  );
}
