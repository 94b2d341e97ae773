import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BEHAVIOURS } from '../../apps-script/host/behaviours.ts';
import { compare, report, timings } from '../../apps-script/probe/compare.ts';
import { JUDGES } from '../../apps-script/probe/judges.ts';

const folder = mkdtempSync(join(tmpdir(), 'amiable-probe-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Facts as a probe would bring them from an account that does all that the local Sheets assumes. */
const TEXTS = ["'0042", '0042', '=1+1', '+name', '1,23'];
const AS_ASSUMED = {
  trigger: { at: 1, authMode: 'FULL', spreadsheet: 'there', read: null, properties: null },
  kill: {
    ...{ flushedAppend: true, flushedSet: true, unflushedAppend: false, unflushedSet: false },
    ...{ caught: null, finallyRan: false, lastAliveMs: 355_000, lockFree: true },
  },
  closed: { finished: true },
  copy: { isCopy: true, property: true, metadata: true, triggers: 0 },
  append: { rows: 40, wanted: 40 },
  'trigger-limit': { kind: 'addon', at: 1, first: null, second: 'too many' },
  'text-entry': {
    locale: 'en_US',
    texts: TEXTS,
    values: [
      ['string 0042', 'string 0042'],
      ['number 42', 'string 0042'],
      ['number 2', 'number 2'],
      ['string #ERROR!', 'string #ERROR!'],
      ['string 1,23', 'string 1,23'],
    ],
    formulas: [
      ['', ''],
      ['', ''],
      ['=1+1', '=1+1'],
      ['=+name', '=+name'],
      ['', ''],
    ],
  },
  limits: {
    tooFewRows: 'The number of rows in the data ...',
    object: 'no',
    empty: ['string ', 'string '],
  },
  dates: {
    zone: 'America/Santiago',
    nights: { '2026-03-29': '2026-03-29 00:00', '2026-09-06': '2026-09-06 01:00' },
    ...{ shown: '29/03/2026', serial: '46110.500000' },
  },
  properties: { bytes9216: null, bytes9217: 'too large', chars5000of2: 'too large' },
  page: {
    pings: [20, 5],
    order: ['1:answered'],
    dateArgument: { kind: 'threw', value: '' },
    hollowArgument: { kind: 'answered', value: [1, null] },
    dateAnswer: { kind: 'answered', value: 'null' },
    privateName: 'threw',
  },
  edits: { typed: true, seen: true },
  error: { kept: true },
  places: { followsCell: false },
  intl: {
    zones: { 'America/New_York': '2/28/2026', 'Europe/Paris': '3/1/2026' },
    months: { en: 'March', es: 'marzo', fr: 'mars' },
  },
  globals: Object.fromEntries(
    ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto'].map((name) => [name, 'undefined']),
  ),
  chart: { transposed: true },
  display: {
    locale: 'en_US',
    formats: ['', '#,##0.00'],
    displays: [
      ['-1234.5', '-1,234.50'],
      ['46083', '46,083.00'],
      ['0.3333333333', '0.33'],
    ],
  },
  'user-properties': { kept: true, apart: true },
  uuid: { shaped: true, distinct: true },
  address: { usual: true },
  fetch: {
    ...{ code: 204, moved: 301, muted: 404 },
    missing:
      'Request failed for https://www.google.com returned code 404. Truncated server response: ' +
      '<!DOCTYPE html>... (use muteHttpExceptions option to examine full response)',
    unknownName: 'DNS error: https://amiable-probe.invalid/',
    localhost: 'Address unavailable: http://localhost/',
    longAddress: 'Limit Exceeded: URLFetch URL Length.',
    manyHeaders: 'Limit Exceeded: URLFetch Header Size.',
    hostHeader: 'Attribute provided with invalid value: Header:Host',
  },
  pdf: {
    ...{ begins: '%PDF-', other: 'not supported' },
    boxes: { A4: '0 0 594.95996 841.91998', letter: '0 0 612 792' },
  },
  mail: { error: null, malformed: 'Invalid email', took: 300, quotaUsed: 1 },
  latency: {
    ...{ read: { 1: 90, 60000: 800 }, write: { 1: 200 } },
    ...{ compute: 80, flush: 150, append: 120, setProperty: 60, getProperty: 30 },
    ...{ quota: 40, name: 5, fetch: 180 },
  },
};

const verdicts = (results: Record<string, unknown>) =>
  Object.fromEntries(compare(results).map(({ behaviour, verdict }) => [behaviour.id, verdict]));

describe('the comparison', () => {
  test('confirms every behaviour it can judge when Google does as assumed', () => {
    const found = verdicts(AS_ASSUMED);
    for (const id of Object.keys(JUDGES)) expect([id, found[id]]).toEqual([id, 'confirmed']);
  });

  test('judges only behaviours of the host’s table, and covers every one of them', () => {
    const ids = BEHAVIOURS.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(JUDGES)));
    expect(compare({}).map(({ behaviour }) => behaviour.id)).toEqual(ids);
    expect(new Set(compare({}).map(({ verdict }) => verdict))).toEqual(new Set(['not covered']));
  });

  test.each<[string, string, object]>([
    ['trigger-sees-document', 'trigger', { spreadsheet: 'null' }],
    ['trigger-sees-document', 'trigger', { read: 'no permission' }],
    ['unflushed-on-kill', 'kill', { unflushedSet: true }],
    ['append-waits-for-flush', 'kill', { unflushedAppend: true }],
    ['writes-are-bundled', 'kill', { flushedAppend: false }],
    ['properties-are-at-once', 'kill', { lastAliveMs: 0 }],
    ['six-minutes', 'kill', { finallyRan: true }],
    ['six-minutes', 'kill', { lastAliveMs: 1_800_000 }],
    ['lock-between-executions', 'kill', { lockFree: false }],
    ['sidebar-closing', 'closed', { finished: false }],
    ['copy-carries-properties', 'copy', { property: false }],
    ['append-is-atomic', 'append', { rows: 39 }],
    ['one-clock-trigger', 'trigger-limit', { second: null }],
    ['dimensions-must-match', 'limits', { tooFewRows: null }],
    ['objects-refused', 'limits', { object: null }],
    ['empty-cells-are-empty-text', 'limits', { empty: ['object null'] }],
    ['midnight', 'dates', { nights: { '2026-09-06': '2026-09-05 23:00' } }],
    ['midnight', 'dates', { nights: { '2026-03-29': '2026-03-28 23:00' } }],
    ['page-calls-cost-nothing', 'page', { pings: [20, 700] }],
    ['date-gets-a-format', 'dates', { shown: '46110.5' }],
    ['property-size', 'properties', { bytes9217: null }],
    ['rpc-json', 'page', { dateArgument: { kind: 'answered', value: '' } }],
    ['rpc-private-names', 'page', { privateName: 'answered' }],
    ['intl', 'intl', { months: { en: 'March', es: 'March', fr: 'March' } }],
    ['no-web-platform', 'globals', { fetch: 'function' }],
    ['charts-are-data', 'chart', { transposed: false }],
    ['locale-marks', 'display', { locale: 'fr_FR' }],
    [
      'automatic-numbers',
      'display',
      {
        displays: [
          ['', ''],
          ['', ''],
          ['0.33', ''],
        ],
      },
    ],
    ['mail-leaves-at-once', 'mail', { quotaUsed: 0 }],
    ['mail-address-check', 'mail', { malformed: null }],
    ['edits-mid-run', 'edits', { seen: false }],
    ['error-keeps-writes', 'error', { kept: false }],
    ['ranges-stay-in-place', 'places', { followsCell: true }],
    ['own-work-is-free', 'latency', { compute: 9000 }],
    ['user-properties', 'user-properties', { apart: false }],
    ['uuid', 'uuid', { distinct: false }],
    ['uuid', 'uuid', { shaped: false }],
    ['spreadsheet-url', 'address', { usual: false }],
    ['fetch-options', 'fetch', { code: 200 }],
    ['fetch-options', 'fetch', { moved: 200 }],
    ['fetch-options', 'fetch', { muted: 200 }],
    ['fetch-options', 'fetch', { missing: null }],
    ['fetch-code-error', 'fetch', { missing: 'Not found' }],
    ['fetch-failures', 'fetch', { unknownName: 'Address unavailable: https://x.invalid/' }],
    ['fetch-from-google', 'fetch', { localhost: null }],
    ['fetch-sizes', 'fetch', { longAddress: null }],
    ['fetch-sizes', 'fetch', { manyHeaders: null }],
    ['fetch-limit-errors', 'fetch', { manyHeaders: 'Too many headers' }],
    ['fetch-own-headers', 'fetch', { hostHeader: null }],
    ['html-to-pdf', 'pdf', { begins: '<!DOC' }],
    ['html-to-pdf', 'pdf', { other: null }],
    ['pdf-paper', 'pdf', { boxes: { A4: '0 0 612 792', letter: '0 0 612 792' } }],
  ])('contradicts %s when %s says %o', (id, facts, change) => {
    const own: object = AS_ASSUMED[facts as keyof typeof AS_ASSUMED];
    expect(verdicts({ ...AS_ASSUMED, [facts]: { ...own, ...change } })[id]).toBe('contradicted');
  });

  test.each([
    ["'0042", 0, 'apostrophe-keeps-text'],
    ["'0042", 1, 'apostrophe-in-text-format'],
    ['0042', 0, 'text-is-taken-as-typed'],
    ['0042', 1, 'text-format-keeps-text'],
    ['1,23', 0, 'groups-of-three'],
  ])('contradicts what %s becomes in column %i: %s', (text, column, id) => {
    const entry = structuredClone(AS_ASSUMED['text-entry']);
    const cells = entry.values[TEXTS.indexOf(text)] ?? [];
    cells[column] = id === 'text-is-taken-as-typed' ? `string ${text}` : 'number 123';
    expect(verdicts({ 'text-entry': entry })[id]).toBe('contradicted');
  });

  test('is told of skipped midnights only by a zone that skips one', () => {
    const nights = { '2026-03-29': '2026-03-29 00:00', '2026-09-06': '2026-09-06 00:00' };
    const inZone = (zone: string) => verdicts({ dates: { ...AS_ASSUMED.dates, zone, nights } });
    expect(inZone('Europe/Paris').midnight).toBe('not covered');
    expect(inZone('Atlantic/Azores').midnight).toBe('contradicted');
    expect(inZone('Nowhere/At all').midnight).toBe('not covered');
  });

  test.each([
    ['es_MX', '1,23', 'confirmed'],
    ['es_ES', '1.23', 'confirmed'],
    ['de_CH', '1,23', 'confirmed'],
    ['pt_BR', '1,23', 'contradicted'],
  ])('takes the decimal mark of %s from its data', (locale, odd, verdict) => {
    const entry = {
      ...AS_ASSUMED['text-entry'],
      locale,
      texts: ['1,23', '1.23'],
      values: ['1,23', '1.23'].map((text) =>
        [0, 1].map(() => (text === odd ? `string ${text}` : 'number 1.23')),
      ),
      formulas: [
        ['', ''],
        ['', ''],
      ],
    };
    expect(verdicts({ 'text-entry': entry })['groups-of-three']).toBe(verdict);
  });

  test('covers nothing by facts that are not as a probe writes them', () => {
    const broken = Object.fromEntries(Object.keys(AS_ASSUMED).map((key) => [key, { odd: 1 }]));
    expect(new Set(Object.values(verdicts(broken)))).toEqual(new Set(['not covered']));
    expect(timings(broken)).toEqual([]);
  });

  test('puts measured times beside those of the virtual clock', () => {
    expect(timings(AS_ASSUMED)).toEqual(
      expect.arrayContaining([
        { call: 'Range.getValues', cells: 60_000, measured: 800, reckoned: 720 },
        { call: 'SpreadsheetApp.flush', cells: 0, measured: 150, reckoned: 250 },
        { call: 'UrlFetchApp.fetch', cells: 0, measured: 180, reckoned: 500 },
        { call: 'Range.setValues + SpreadsheetApp.flush', cells: 1, measured: 200, reckoned: 350 },
      ]),
    );
  });
});

describe('the command', () => {
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const probe = (results: object, kind = 'bound') =>
    JSON.stringify({ probe: 1, at: '2026-03-01T10:00:00.000Z', kind, results });

  test('counts and lists the assumed behaviours, each contradiction with its risk', async () => {
    const text = await report([
      file('one.json', probe({ ...AS_ASSUMED, closed: { finished: false } })),
    ]);
    expect(text.ok && text.value).toMatch(
      /^Probe of 2026-03-01.*, bound\n\nAssumed.*: \d+ confirmed, 1 contradicted, \d+ not covered/,
    );
    expect(text.ok && text.value).toMatch(
      /contradicted sidebar-closing:.*\n +seen:.*cut off\n +risk: \S/,
    );
    for (const { id, tag } of BEHAVIOURS) {
      if (tag === 'assumed') expect(text.ok && text.value).toContain(` ${id}: `);
    }
  });

  test('puts several files together', async () => {
    const { copy, ...rest } = AS_ASSUMED;
    const paths = [file('first.json', probe(rest)), file('copy.json', probe({ copy }))];
    expect(await report(paths.slice(0, 1))).toMatchObject({
      value: expect.stringContaining('not covered  copy-carries-properties'),
    });
    expect(await report(paths)).toMatchObject({
      value: expect.stringContaining('confirmed    copy-carries-properties'),
    });
  });

  test.each([
    ['no file', [], /^Name the file[^\n]*\n$/],
    ['a missing file', [join(folder, 'nowhere.json')], /^nowhere\.json could not be read\.\n$/],
    ['text', [file('text.json', 'probe')], /^text\.json is not JSON[^\n]*\n$/],
    ['other JSON', [file('other.json', '{"probe": 2}')], /^other\.json is not the result[^\n]*\n$/],
  ])('says in one sentence what is wrong with %s', (_, paths, sentence) => {
    const args = ['--import', 'tsx', 'apps-script/probe/compare.ts', ...paths];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(sentence);
  });
});
