import { describe, expect, test } from 'vitest';
import { answerOf, errorOf, MINUTE, NOW, openDesk, PAUSE, resultOf, SHEET } from './desk.ts';

const HOUR = 60 * MINUTE;
const STORE = 'PropertiesService.getDocumentProperties()';

describe('properties', () => {
  test('values become text, and go when they are deleted', async () => {
    const body = `const store = ${STORE}.setProperty('n', 5).setProperty('a', true);
      const before = [store.getProperty('n'), store.getProperty('a')];
      return [before, store.deleteProperty('n').getKeys(), store.getProperty('n')];`;
    expect(await answerOf(body)).toEqual([['5', 'true'], ['a'], null]);
  });

  test('9 KB a value, counted in bytes', async () => {
    const write = (text: string) => `${STORE}.setProperty('k', ${text}); return 'fits';`;
    expect(await answerOf(write("'x'.repeat(9216)"))).toBe('fits');
    expect(await errorOf(write("'x'.repeat(9217)"))).toBe('Argument too large: value');
    expect(await errorOf(write("'\\u00e9'.repeat(4609)"))).toBe('Argument too large: value');
  });

  test('500 KB a store', async () => {
    const body = `for (let i = 0; i < 60; i += 1) ${STORE}.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(await errorOf(body)).toMatch(/exceeded the property storage quota/);
  });

  test('they are there at once, also for a killed run', async () => {
    const host = openDesk(
      `function go() { ${STORE}.setProperty('k', 'v'); ${PAUSE}(); }
      function look() { return ${STORE}.getProperty('k'); }`,
      { onCall: ({ name }) => (name === PAUSE ? 'kill-before' : undefined) },
    );
    await host.call('go');
    expect(resultOf(await host.call('look'))).toBe('v');
  });
});

describe('mail', () => {
  test('goes into the mailbox', async () => {
    const host = openDesk(`function go() {
      MailApp.sendEmail({ to: 'Ana <ana@example.com>', subject: 'S', body: 'B', name: 'Clinic',
        replyTo: 'desk@example.org' });
      MailApp.sendEmail({ to: 'b@example.com', subject: 'S2', body: 'B2' });
    }`);
    resultOf(await host.call('go'));
    expect(host.mailbox.map(({ at: _, ...mail }) => Object.values(mail))).toEqual([
      ['Ana <ana@example.com>', 'S', 'B', 'Clinic', 'desk@example.org'],
      ['b@example.com', 'S2', 'B2', '', ''],
    ]);
    expect(host.mailbox[0]?.at).toBeGreaterThan(NOW);
  });

  test.each([
    ["''", 'Failed to send email: no recipient'],
    ["'nobody'", 'Invalid email: nobody'],
    ["'a@b'", 'Invalid email: a@b'],
    ["'a b@example.com'", 'Invalid email: a b@example.com'],
    ["'a@example.com,@x.org'", 'Invalid email: @x.org'],
    ["Array(51).fill('a@example.com').join()", 'Limit Exceeded: Email Recipients Per Message.'],
  ])('to %s: %s', async (to, error) => {
    const host = openDesk(
      `function go() { MailApp.sendEmail({ to: ${to}, subject: 'S', body: 'B' }); }`,
    );
    expect((await host.call('go')).error).toBe(error);
    expect(host.mailbox).toEqual([]);
  });

  test('an option that the host does not know is refused, not dropped', async () => {
    const body = "MailApp.sendEmail({ to: 'a@example.com', cc: 'b@example.com', body: 'B' });";
    expect(await errorOf(body)).toMatch(/does not know the mail option "cc"/);
  });

  test('a body may have 200 KB, for Workspace 400', async () => {
    const body =
      "MailApp.sendEmail({ to: 'a@example.com', body: 'x'.repeat(201 * 1024) }); return 'sent';";
    expect(await errorOf(body)).toBe('Limit Exceeded: Email Body Size.');
    expect(await answerOf(body, { account: 'workspace' })).toBe('sent');
  });

  test('the quota counts recipients and comes back a day after the first mail', async () => {
    const host = openDesk(
      `function send(to) {
        MailApp.sendEmail({ to, subject: 'S', body: 'B' });
        return MailApp.getRemainingDailyQuota();
      }`,
      { mailQuota: 3 },
    );
    expect(resultOf(await host.call('send', 'a@example.com,b@example.com'))).toBe(1);
    const sentAt = host.mailbox[0]?.at ?? 0;
    expect((await host.call('send', 'a@example.com,b@example.com')).error).toBe(
      'Service invoked too many times for one day: email.',
    );
    await host.advanceTo(sentAt + 24 * HOUR - 2000);
    expect(host.mailsLeft()).toBe(1);
    await host.advanceTo(sentAt + 24 * HOUR);
    expect(host.mailsLeft()).toBe(3);
  });

  test('100 recipients a day, for Workspace 1,500', async () => {
    expect(await answerOf('return MailApp.getRemainingDailyQuota();')).toBe(100);
    const workspace = { account: 'workspace' } as const;
    expect(await answerOf('return MailApp.getRemainingDailyQuota();', workspace)).toBe(1500);
  });
});

describe('what the screen shows', () => {
  test('the menu, the sidebar from its file, and toasts', async () => {
    const host = openDesk(
      `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Open', 'show').addItem('Tell', 'tell').addToUi();
      }
      function show() {
        const text = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
        const page = HtmlService.createHtmlOutput(text + '<p>more</p>');
        SpreadsheetApp.getUi().showSidebar(page.setTitle('Amiable'));
      }
      function tell() {
        SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Aging', 5);
      }`,
      { sidebar: '<p>page</p>' },
    );
    resultOf(await host.open());
    expect(host.menu).toEqual([
      { label: 'Open', functionName: 'show' },
      { label: 'Tell', functionName: 'tell' },
    ]);
    resultOf(await host.clickMenu('Open'));
    expect(host.sidebar).toEqual({ title: 'Amiable', html: '<p>page</p><p>more</p>' });
    resultOf(await host.clickMenu('Tell'));
    expect(host.toasts).toMatchObject([{ text: 'Done', title: 'Aging' }]);
    host.closeSidebar();
    expect(host.sidebar).toBeNull();
    await expect(host.clickMenu('None')).rejects.toThrow('There is no menu item "None"');
  });

  test('a page file that was not pushed is not found', async () => {
    expect(await errorOf("HtmlService.createHtmlOutputFromFile('Sidebar');")).toBe(
      'No HTML file named Sidebar was found.',
    );
  });

  test('the person’s language, which may change', async () => {
    const host = openDesk('function go() { return Session.getActiveUserLocale(); }');
    expect(resultOf(await host.call('go'))).toBe('en');
    host.setUserLocale('fr');
    expect(resultOf(await host.call('go'))).toBe('fr');
  });
});

describe('modes of authorisation', () => {
  const tried = `
    function tried() {
      const calls = {
        menu: () => SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(),
        language: () => Session.getActiveUserLocale(),
        asked: () => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus(),
        file: () => SpreadsheetApp.getActiveSpreadsheet().getSheets(),
        properties: () => ${STORE}.getKeys(),
        lock: () => LockService.getDocumentLock().tryLock(0),
        sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
        mail: () => MailApp.getRemainingDailyQuota(),
        trigger: () => ScriptApp.getProjectTriggers(),
      };
      const works = [];
      for (const name in calls) {
        try { calls[name](); works.push(name); }
        catch (error) { console.log(error.message); }
      }
      return works;
    }
    function onOpen(e) { console.log(String(e.authMode), tried().join()); }`;
  const harmless = 'menu,language,asked';

  test.each([
    ['NONE', harmless],
    ['LIMITED', `${harmless},file,properties,lock`],
    ['FULL', `${harmless},file,properties,lock,sidebar,mail,trigger`],
  ] as const)('%s allows %s', async (mode, works) => {
    const result = await openDesk(tried).open(mode);
    expect(result.log.at(-1)).toBe(`${mode} ${works}`);
  });

  test('a refusal names the call and the scope', async () => {
    const { log } = await openDesk(tried).open('LIMITED');
    expect(log).toContain(
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ' +
        'https://www.googleapis.com/auth/script.send_mail',
    );
  });

  test('a call at load time breaks the menu of a file where the add-on is not enabled', async () => {
    const host = openDesk(`var store = ${STORE}.getKeys(); function onOpen() {}`);
    expect((await host.open('NONE')).error).toMatch(/You do not have permission/);
    expect((await host.open('LIMITED')).ok).toBe(true);
  });
});

describe('time triggers', () => {
  const code = `
    function on(hours) {
      return ScriptApp.newTrigger('tick').timeBased().everyHours(hours).create().getHandlerFunction();
    }
    function off() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
    function tick(e) {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      if (!file) { console.log('no document', LockService.getDocumentLock(), ${STORE}); return; }
      ${SHEET}.appendRow(['tick', e.authMode === ScriptApp.AuthMode.FULL]);
    }`;

  test('fires each hour as the clock moves, until it is deleted', async () => {
    const host = openDesk(code);
    expect(resultOf(await host.call('on', 1))).toBe('tick');
    const made = host.now();
    await host.advanceTo(made + 2 * HOUR + MINUTE);
    expect(host.display(7)).toEqual([
      ['tick', 'TRUE'],
      ['tick', 'TRUE'],
    ]);
    expect(host.now()).toBe(made + 2 * HOUR + MINUTE);
    resultOf(await host.call('off'));
    await host.advanceTo(made + 9 * HOUR);
    expect(host.display(7)).toHaveLength(2);
  });

  test('a second one is refused, and one below an hour', async () => {
    const host = openDesk(code);
    expect((await host.call('on', 0.5)).error).toMatch(/must be at least one hour/);
    resultOf(await host.call('on', 1));
    expect((await host.call('on', 2)).error).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user ' +
        'account.',
    );
  });

  test('where a trigger sees no document, file, lock and properties are null', async () => {
    const host = openDesk(code, { documentInTriggers: false });
    const logs: string[][] = [];
    host.subscribe((event) => {
      if (event.kind === 'execution') logs.push(event.result.log);
    });
    resultOf(await host.call('on', 1));
    await host.advanceTo(host.now() + HOUR);
    expect(logs.at(-1)).toEqual(['no document null null']);
  });

  test('a trigger has no screen', async () => {
    const host = openDesk(`
      function on() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { SpreadsheetApp.getUi(); }`);
    const errors: (string | null)[] = [];
    host.subscribe((event) => {
      if (event.kind === 'execution') errors.push(event.result.error);
    });
    resultOf(await host.call('on'));
    await host.advanceTo(host.now() + HOUR);
    expect(errors.at(-1)).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('the clock does not go back', async () => {
    await expect(openDesk(code).advanceTo(NOW - 1)).rejects.toThrow('only moves forward');
  });
});
