import { expect, test } from 'vitest';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { answerOf, cells, MINUTE, NOW, openDesk, PAUSE, resultOf, SHEET } from './desk.ts';

test('the script finds nothing of Node and nothing of the web', async () => {
  const names = [
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'atob',
    'crypto',
    'performance',
    'queueMicrotask',
    'process',
    'require',
    'global',
    'Buffer',
  ];
  const found = await answerOf(
    `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined');`,
  );
  expect(found).toEqual([]);
});

test('arrays, objects, dates and errors are those of the script', async () => {
  const body = `
    const values = ${SHEET}.getDataRange().getValues();
    const keys = PropertiesService.getDocumentProperties().getKeys();
    let error;
    try { ${SHEET}.getRange(0, 1); } catch (thrown) { error = thrown; }
    return [
      values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
      values[0][0].constructor === Date, keys instanceof Array,
      error instanceof Error, error.name,
    ];`;
  const sheets = [newSheet(7, 'Data', [[{ value: 46082, format: 'M/d/yyyy' }]])];
  const found = await answerOf(body, { workbook: { sheets } });
  expect(found).toEqual([true, true, true, true, true, true, 'Exception']);
});

test('each execution has a context of its own', async () => {
  const host = openDesk('var count = 0; function go() { count += 1; return count; }');
  expect(resultOf(await host.call('go'))).toBe(1);
  expect(resultOf(await host.call('go'))).toBe(1);
});

test('the script reads the virtual clock, which its own work does not move', async () => {
  const host = openDesk(`function go() {
    const before = Date.now();
    for (let i = 0; i < 1e6; i += 1) {}
    const idle = Date.now() - before;
    SpreadsheetApp.flush();
    const date = new Date();
    return [before, idle, date.getTime() === Date.now(), Date() === String(date),
      Date.now() - before, new Date(0).getTime()];
  }`);
  expect(resultOf(await host.call('go'))).toEqual([NOW, 0, true, true, 250, 0]);
});

test('a formatter given no date formats the virtual now', async () => {
  const body = `const f = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York' });
    return [f.format(), f.format(0), f.formatToParts().map((part) => part.value).join('')];`;
  expect(await answerOf(body)).toEqual(['3/1/2026', '12/31/1969', '3/1/2026']);
});

test('a service call costs time, more for more cells', async () => {
  const took = async (rows: number) => {
    const host = openDesk(`function go() { ${SHEET}.getRange(1, 1, ${rows}, 10).getValues(); }`);
    return (await host.call('go')).took;
  };
  const [few, many] = [await took(1), await took(1000)];
  expect(few).toBeGreaterThanOrEqual(100);
  expect(many).toBeGreaterThan(few);
});

test('an execution is killed after six minutes, and nothing in it can stop that', async () => {
  const host = openDesk(`function go() {
    try { for (;;) SpreadsheetApp.flush(); }
    catch (error) { ${SHEET}.appendRow(['caught']); SpreadsheetApp.flush(); }
    finally { PropertiesService.getDocumentProperties().setProperty('finally', 'ran'); }
  }
  function look() { return PropertiesService.getDocumentProperties().getProperty('finally'); }`);
  const result = await host.call('go');
  expect(result).toMatchObject({ ok: false, killed: true, took: 6 * MINUTE });
  expect(host.now()).toBe(NOW + 6 * MINUTE);
  expect(host.display(7)).toEqual([]);
  expect(resultOf(await host.call('look'))).toBeNull();
});

test('onOpen is killed after thirty seconds', async () => {
  const host = openDesk('function onOpen() { for (;;) SpreadsheetApp.flush(); }');
  expect(await host.open()).toMatchObject({ killed: true, took: 30_000 });
});

test('what is written to the console stands in the result', async () => {
  const host = openDesk(`function go() {
    console.log('one', { two: 2 });
    console.error('three');
  }`);
  expect((await host.call('go')).log).toEqual(['one {"two":2}', 'three']);
});

test('an error names its place in the bundle and nothing of the host', async () => {
  const host = openDesk('function go() {\n  throw new TypeError("broken");\n}');
  const result = await host.call('go');
  expect(result.error).toBe('broken');
  expect(result.log).toEqual(['TypeError: broken\n    at go (Code.js:2:9)']);
});

test('a bundle that fails while loading fails each call with its message', async () => {
  const host = openDesk('function go() {}\nthrow new Error("at load");');
  expect(await host.call('go')).toMatchObject({ ok: false, error: 'at load' });
});

test('a bundle that does not parse fails each call, and no other host', async () => {
  const broken = openDesk('function go( {');
  expect((await broken.call('go')).error).toMatch(/Unexpected/);
  expect((await broken.call('go')).error).toMatch(/Unexpected/);
  expect(await answerOf('return 1;')).toBe(1);
});

test('service calls are counted by kind', async () => {
  const host = openDesk(`function go() {
    const sheet = ${SHEET};
    sheet.getRange('A1').setValues([[1]]);
    sheet.getRange('A1').getValues();
    MailApp.sendEmail({ to: 'a@example.com', subject: 'Hello', body: 'Text' });
  }`);
  const { calls } = await host.call('go');
  expect(calls).toEqual({ read: 2, write: 1, mail: 1, fetch: 0, other: 3 });
});

test('a method that Google has and the host does not offer is missing', async () => {
  const host = openDesk(`function go() { ${SHEET}.getRange('A1').setBorder(true); }`);
  expect((await host.call('go')).error).toMatch(/setBorder is not a function/);
});

test('20,000 rows of 12 columns are read within a second', async () => {
  const row = ['Ana', 'x', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const big = {
    ...newSheet(7, 'Data', cells(Array.from({ length: 20_000 }, () => row))),
    maxRows: 20_000,
  };
  const host = openDesk(`function go() { return ${SHEET}.getDataRange().getValues().length; }`, {
    workbook: { sheets: [big] },
  });
  await host.call('go');
  const before = performance.now();
  expect(resultOf(await host.call('go'))).toBe(20_000);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('closing the host ends what still runs', async () => {
  const host = openDesk(`function go() { ${PAUSE}(); }`, {
    onCall: () => new Promise<undefined>(() => {}),
  });
  const running = host.call('go');
  await host.close();
  expect(await running).toMatchObject({ ok: false, killed: true });
});
