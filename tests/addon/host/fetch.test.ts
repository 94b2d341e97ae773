import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../apps-script/host/types.ts';
import { answerOf, errorOf, MINUTE, openDesk, resultOf } from './desk.ts';
import { openPage, openWeb } from './web.ts';

const HOUR = 60 * MINUTE;
const PORTAL = 'https://portal.example';
const FETCH = `function go(url, params) {
  const response = UrlFetchApp.fetch(url, params);
  return [response.getResponseCode(), response.getContentText()];
}`;

describe('a request', () => {
  test('carries its method, headers, payload and content type to the server', async () => {
    const web = await openPage('{"taken":1}', { status: 201 });
    const answer = await openDesk(FETCH).call('go', `${web.origin}/api/sync?page=2`, {
      method: 'post',
      contentType: 'application/json',
      headers: { Authorization: 'Bearer abc', 'X-Key': '7' },
      payload: '{"name":"Zoé"}',
    });
    expect(resultOf(answer)).toEqual([201, '{"taken":1}']);
    expect(web.received).toMatchObject([
      {
        method: 'POST',
        url: '/api/sync?page=2',
        headers: {
          authorization: 'Bearer abc',
          'x-key': '7',
          'content-type': 'application/json',
        },
        body: '{"name":"Zoé"}',
      },
    ]);
  });

  test('is a GET without a body where nothing else is said', async () => {
    const web = await openPage();
    expect(await answerOf(`return UrlFetchApp.fetch('${web.origin}').getContentText();`)).toBe(
      'hello',
    );
    expect(web.received).toMatchObject([{ method: 'GET', url: '/', body: '' }]);
  });

  test.each(['put', 'patch', 'delete', 'POST'])('may be a %s', async (method) => {
    const web = await openPage();
    resultOf(await openDesk(FETCH).call('go', web.origin, { method, payload: 'a=1' }));
    expect(web.received).toMatchObject([
      {
        method: method.toUpperCase(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=1',
      },
    ]);
  });

  test('for an origin with a route goes where the route leads, and to the same path', async () => {
    const web = await openPage();
    const host = openDesk(FETCH, { routes: { [PORTAL]: web.origin } });
    resultOf(await host.call('go', `${PORTAL}/api/hello?a=1`));
    expect(web.received).toMatchObject([{ url: '/api/hello?a=1' }]);
  });
});

describe('refused before anything is sent:', () => {
  const tooLong = `http://localhost/${'x'.repeat(2048)}`;
  const headers = (count: number, size: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, 'x'.repeat(size)]));

  test.each<[what: string, url: string, params: object, error: string]>([
    ['a file', 'file:///etc/passwd', {}, 'Invalid argument: file:///etc/passwd'],
    ['an address without its scheme', 'portal.example', {}, 'Invalid argument: portal.example'],
    ['no address at all', 'http://', {}, 'Invalid argument: http://'],
    ['an address of over 2 KB', tooLong, {}, 'Limit Exceeded: URLFetch URL Length.'],
    ['101 headers', '', { headers: headers(101, 1) }, 'Limit Exceeded: URLFetch Header Size.'],
    ['9 KB of headers', '', { headers: headers(3, 3072) }, 'Limit Exceeded: URLFetch Header Size.'],
    [
      'a header that Google sets',
      '',
      { headers: { Host: 'x' } },
      'Attribute provided with invalid value: Header:Host',
    ],
    [
      'a content type among the headers',
      '',
      { headers: { 'content-type': 'application/json' } },
      'Attribute provided with invalid value: Header:content-type',
    ],
    [
      'a header without a value',
      '',
      { headers: { Authorization: null } },
      'Attribute provided with invalid value: Header:Authorization',
    ],
    [
      'a header of two lines',
      '',
      { headers: { 'X-Key': 'a\nHost: b' } },
      'Attribute provided with invalid value: Header:X-Key',
    ],
    ['a method of its own', '', { method: 'brew' }, 'does not know the method "brew"'],
    ['a payload that is no text', '', { method: 'post', payload: { a: 1 } }, 'a payload of text'],
    ['a payload with GET', '', { payload: 'a=1' }, 'sends no payload with "get"'],
    ['an unknown option', '', { mutehttpexceptions: true }, 'fetch option "mutehttpexceptions"'],
  ])('%s', async (_what, url, params, error) => {
    const web = await openPage();
    const result = await openDesk(FETCH).call('go', url || web.origin, params);
    expect(result.error).toContain(error);
    expect(web.received).toEqual([]);
  });

  test('a payload of over 50 MB', async () => {
    const web = await openPage();
    const payload = (size: string) =>
      `UrlFetchApp.fetch('${web.origin}', { method: 'post', payload: 'x'.repeat(${size}) });`;
    expect(await errorOf(payload('50 * 1024 * 1024 + 1'))).toBe(
      'Limit Exceeded: URLFetch POST Size.',
    );
    expect(web.received).toEqual([]);
    await answerOf(payload('50 * 1024 * 1024'));
    expect(web.received[0]?.body).toHaveLength(50 * 1024 * 1024);
  });

  test('what the add-on may not ask when a file is opened', async () => {
    const web = await openPage();
    const host = openDesk(`function onOpen() { UrlFetchApp.fetch('${web.origin}'); }`);
    expect((await host.open('LIMITED')).error).toBe(
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: ' +
        'https://www.googleapis.com/auth/script.external_request',
    );
    expect(web.received).toEqual([]);
    resultOf(await host.open('FULL'));
    expect(web.received).toHaveLength(1);
  });
});

describe('an answer', () => {
  test.each([400, 404, 500, 503])('of code %i throws, and shows its beginning', async (status) => {
    const web = await openPage('x'.repeat(400), { status });
    const host = openDesk(FETCH, { routes: { [PORTAL]: web.origin } });
    expect((await host.call('go', `${PORTAL}/api?token=secret`)).error).toBe(
      `Request failed for ${PORTAL} returned code ${status}. Truncated server response: ` +
        `${'x'.repeat(147)}... (use muteHttpExceptions option to examine full response)`,
    );
    const muted = await host.call('go', PORTAL, { muteHttpExceptions: true });
    expect(resultOf(muted)).toEqual([status, 'x'.repeat(400)]);
  });

  test('that leads elsewhere is followed, unless that is not wanted', async () => {
    const web = await openWeb((response, { url }) =>
      url === '/new'
        ? response.end('arrived')
        : response.writeHead(302, { location: '/new' }).end('moved'),
    );
    const host = openDesk(FETCH);
    expect(resultOf(await host.call('go', `${web.origin}/old`))).toEqual([200, 'arrived']);
    const stay = await host.call('go', `${web.origin}/old`, { followRedirects: false });
    expect(resultOf(stay)).toEqual([302, 'moved']);
  });

  test('is read by the charset that it names, or that the script names', async () => {
    const named = await openPage('Zoé', {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    const silent = await openPage('Zoé', { headers: { 'content-type': 'application/json' } });
    const body = `return [UrlFetchApp.fetch('${named.origin}').getContentText(),
      UrlFetchApp.fetch('${silent.origin}').getContentText(),
      UrlFetchApp.fetch('${silent.origin}').getContentText('UTF-8')];`;
    expect(await answerOf(body)).toEqual(['Zoé', 'ZoÃ©', 'Zoé']);
  });
});

describe('a server that cannot be asked', () => {
  test('has gone away', async () => {
    const web = await openPage();
    web.close();
    const result = await openDesk(FETCH).call('go', `${web.origin}/a`, {
      muteHttpExceptions: true,
    });
    expect(result.error).toBe(`Address unavailable: ${web.origin}/a`);
  });

  test('has a name that nobody knows', async () => {
    const result = await openDesk(FETCH).call('go', 'https://portal.invalid/a');
    expect(result.error).toBe('DNS error: https://portal.invalid/a');
  });

  test('hangs up in the middle of its answer', async () => {
    const web = await openWeb((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    const result = await openDesk(FETCH).call('go', web.origin);
    expect(result.error).toBe(`Address unavailable: ${web.origin}`);
  });

  test('never answers: the script waits no longer than the limit, and its clock shows it', async () => {
    const web = await openWeb(() => {});
    const host = openDesk(FETCH, { fetchLimit: 700 });
    const result = await host.call('go', web.origin);
    expect(result.error).toBe(`Address unavailable: ${web.origin}`);
    expect(web.received).toHaveLength(1);
    expect(result.took).toBeGreaterThanOrEqual(690);
    expect(result.took).toBeLessThan(5000);
  });

  test('answers after the time of the execution is over', async () => {
    const quick = await openPage();
    const web = await openWeb(() => {});
    const host = openDesk(
      `function onOpen() {
        for (let turn = 0; turn < 59; turn += 1) UrlFetchApp.fetch('${quick.origin}');
        UrlFetchApp.fetch('${web.origin}');
      }`,
      { fetchLimit: 700 },
    );
    expect(await host.open('FULL')).toMatchObject({ killed: true });
    expect(quick.received).toHaveLength(59);
    expect(web.received).toHaveLength(1);
  });
});

test('an answer at once costs the same on every machine', async () => {
  const web = await openPage();
  const host = openDesk(`function go() { UrlFetchApp.fetch('${web.origin}'); }`);
  expect(await host.call('go')).toMatchObject({
    took: 500,
    calls: { read: 0, write: 0, mail: 0, fetch: 1, other: 0 },
  });
});

describe('a fault', () => {
  test.each<[Fault, received: number, outcome: object]>([
    ['before', 0, { ok: false, killed: false, error: expect.stringContaining('server error') }],
    ['after', 1, { ok: false, killed: false, error: expect.stringContaining('server error') }],
    ['kill-before', 0, { ok: false, killed: true }],
    ['kill-after', 1, { ok: false, killed: true }],
  ])('%s a fetch lets %i requests through', async (fault, received, outcome) => {
    const web = await openPage();
    const host = openDesk(FETCH, {
      onCall: ({ kind }) => (kind === 'fetch' ? fault : undefined),
    });
    expect(await host.call('go', web.origin)).toMatchObject(outcome);
    expect(web.received).toHaveLength(received);
  });
});

describe('the day’s quota', () => {
  const TOO_MANY = 'Service invoked too many times for one day: urlfetch.';

  test('counts every request, also those that fail, until a day after the first', async () => {
    const web = await openPage('no', { status: 500 });
    const host = openDesk(FETCH, { fetchQuota: 2 });
    const errorNow = async () => (await host.call('go', web.origin)).error;
    expect(await errorNow()).toMatch(/code 500/);
    const first = host.now();
    await host.advanceTo(first + HOUR);
    expect(await errorNow()).toMatch(/code 500/);
    expect(await errorNow()).toBe(TOO_MANY);
    expect(web.received).toHaveLength(2);
    await host.advanceTo(first + 24 * HOUR);
    expect(await errorNow()).toMatch(/code 500/);
  });

  test('counts no request that was refused', async () => {
    const web = await openPage();
    const host = openDesk(FETCH, { fetchQuota: 1 });
    expect((await host.call('go', web.origin, { payload: 'a=1' })).error).toMatch(/no payload/);
    resultOf(await host.call('go', web.origin));
  });

  test('belongs to the person, in a copy of the file too', async () => {
    const web = await openPage();
    const host = openDesk(FETCH, { fetchQuota: 1 });
    resultOf(await host.call('go', web.origin));
    const copy = host.copy();
    expect((await copy.call('go', web.origin)).error).toBe(TOO_MANY);
    await copy.close();
    host.signIn('Ben');
    resultOf(await host.call('go', web.origin));
  });
});
