import { describe, expect, test } from 'vitest';
import { answerOf, errorOf, MINUTE, openDesk, resultOf } from './desk.ts';

const HOUR = 60 * MINUTE;
const MINE = 'PropertiesService.getUserProperties()';
const FILE = 'PropertiesService.getDocumentProperties()';
const STORE = `
  function keep(value) { ${MINE}.setProperty('token', value); }
  function look() { return ${MINE}.getProperty('token'); }`;

describe('user properties', () => {
  test('are another store than the file’s', async () => {
    const body = `${MINE}.setProperty('k', 'mine'); ${FILE}.setProperty('k', 'file');
      ${FILE}.deleteProperty('k');
      return [${MINE}.getProperty('k'), ${MINE}.getKeys(), ${FILE}.getKeys()];`;
    expect(await answerOf(body)).toEqual(['mine', ['k'], []]);
  });

  test('hold 9 KB a value and 500 KB in all', async () => {
    const write = `${MINE}.setProperty('k', 'x'.repeat(9217));`;
    expect(await errorOf(write)).toBe('Argument too large: value');
    const many = `for (let i = 0; i < 60; i += 1) ${MINE}.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(await errorOf(many)).toMatch(/exceeded the property storage quota/);
  });

  test('are seen by nobody else at the same file', async () => {
    const host = openDesk(STORE);
    resultOf(await host.call('keep', 'of Ana'));
    host.signIn('Ben');
    expect(resultOf(await host.call('look'))).toBeNull();
    resultOf(await host.call('keep', 'of Ben'));
    host.signIn('me');
    expect(resultOf(await host.call('look'))).toBe('of Ana');
    host.signIn('Ben');
    expect(resultOf(await host.call('look'))).toBe('of Ben');
  });

  test('go with the person into a copy, and not with the copy to another person', async () => {
    const host = openDesk(STORE);
    resultOf(await host.call('keep', 'of Ana'));
    const copy = host.copy();
    expect(resultOf(await copy.call('look'))).toBe('of Ana');
    copy.signIn('Ben');
    expect(resultOf(await copy.call('look'))).toBeNull();
    await copy.close();
  });

  test('are there for a trigger that sees no document, and are its owner’s', async () => {
    const host = openDesk(
      `${STORE}
      function on() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { console.log(${FILE}, look()); }`,
      { documentInTriggers: false },
    );
    const logs: string[][] = [];
    host.subscribe((event) => {
      if (event.kind === 'execution') logs.push(event.result.log);
    });
    resultOf(await host.call('keep', 'of Ana'));
    resultOf(await host.call('on'));
    host.signIn('Ben');
    await host.advanceTo(host.now() + HOUR);
    expect(logs.at(-1)).toEqual(['null of Ana']);
  });
});

describe('another person', () => {
  test('has triggers, quota and language of their own', async () => {
    const host = openDesk(
      `function on() { ScriptApp.newTrigger('on').timeBased().everyHours(1).create(); }
      function look() { return [ScriptApp.getProjectTriggers().length, Session.getActiveUserLocale()]; }
      function send() { MailApp.sendEmail({ to: 'a@example.com', subject: 'S', body: 'B' }); }`,
    );
    host.setUserLocale('fr');
    resultOf(await host.call('on'));
    resultOf(await host.call('send'));
    host.signIn('Ben');
    expect([resultOf(await host.call('look')), host.mailsLeft()]).toEqual([[0, 'en'], 100]);
    resultOf(await host.call('on'));
    host.signIn('me');
    expect([resultOf(await host.call('look')), host.mailsLeft()]).toEqual([[1, 'fr'], 99]);
  });

  test('finds no sidebar, and the menu only after opening the file', async () => {
    const host = openDesk(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'show').addToUi(); }
      function show() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('page'));
      }`);
    resultOf(await host.open());
    resultOf(await host.clickMenu('Open'));
    host.signIn('Ben');
    expect([host.sidebar, host.menu]).toEqual([null, []]);
    resultOf(await host.open());
    expect(host.menu).toHaveLength(1);
  });

  test('who sits down meanwhile does not change as whom a script runs', async () => {
    const host = openDesk(
      `${STORE} function slow() { Session.getActiveUserLocale(); return look(); }`,
      {
        onCall: ({ name }) => {
          if (name === 'Session.getActiveUserLocale') host.signIn('Ben');
          return undefined;
        },
      },
    );
    resultOf(await host.call('keep', 'of Ana'));
    expect(resultOf(await host.call('slow'))).toBe('of Ana');
    expect(resultOf(await host.call('look'))).toBeNull();
  });
});

test('a UUID is random and well-formed, and there before any consent', async () => {
  const host = openDesk(`function onOpen() { console.log(Utilities.getUuid()); }`);
  const ids = await Promise.all(
    Array.from({ length: 20 }, async () => (await host.open('NONE')).log.join()),
  );
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(20);
});

describe('the file’s address', () => {
  const code = 'function go() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }';

  test('is Google’s, by the id of the file or of its copy', async () => {
    const host = openDesk(code);
    expect(resultOf(await host.call('go'))).toBe(
      'https://docs.google.com/spreadsheets/d/file-1/edit',
    );
    const copy = host.copy();
    expect(resultOf(await copy.call('go'))).toBe(
      `https://docs.google.com/spreadsheets/d/${copy.workbook.id}/edit`,
    );
    await copy.close();
  });

  test('is the page’s own where there is one, and a copy’s is another', async () => {
    const host = openDesk(code, { urlOf: 'http://localhost:4180/' });
    expect(resultOf(await host.call('go'))).toBe('http://localhost:4180/');
    const copy = host.copy();
    expect(resultOf(await copy.call('go'))).toMatch(/^https:\/\/docs\.google\.com\//);
    await copy.close();
  });
});
