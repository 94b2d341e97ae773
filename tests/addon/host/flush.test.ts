import { expect, test } from 'vitest';
import type { Fault } from '../../../apps-script/host/types.ts';
import { answerOf, openDesk, PAUSE, resultOf, SHEET } from './desk.ts';

/** What stands in A1 when the call of that name is made. */
async function seenAt(body: string, call: string): Promise<string | undefined> {
  let seen: string | undefined;
  const host = openDesk(`function go() { ${body} }`, {
    onCall: ({ name }) => {
      if (name === call) seen = host.display(7)[0]?.[0] ?? '';
      return undefined;
    },
  });
  resultOf(await host.call('go'));
  return seen;
}

test('a write waits for the flush', async () => {
  const write = `${SHEET}.getRange('A1').setValues([['x']]);`;
  expect(await seenAt(`${write} ${PAUSE}();`, PAUSE)).toBe('');
  expect(await seenAt(`${write} SpreadsheetApp.flush(); ${PAUSE}();`, PAUSE)).toBe('x');
});

test('a read applies what was written before it', async () => {
  const body = `${SHEET}.getRange('A1').setValues([['x']]); return ${SHEET}.getRange('A1').getValues();`;
  expect(await answerOf(body)).toEqual([['x']]);
});

test('a look at names is no such read', async () => {
  const body = `const s = ${SHEET}; s.getRange('A1').setValues([['x']]); s.getName(); ${PAUSE}();`;
  expect(await seenAt(body, PAUSE)).toBe('');
});

test('the end applies what is left, also the end by an error', async () => {
  const host = openDesk(`
    function well() { ${SHEET}.appendRow(['well']); }
    function badly() { ${SHEET}.appendRow(['badly']); throw new Error('later'); }`);
  resultOf(await host.call('well'));
  expect(await host.call('badly')).toMatchObject({ ok: false, error: 'later' });
  expect(host.display(7)).toEqual([['well'], ['badly']]);
});

const killed = { 'kill-before': [['flushed']], 'kill-after': [['flushed']] };

test.each(['kill-before', 'kill-after'] as const)(
  '%s loses what was not flushed',
  async (fault) => {
    const host = openDesk(
      `function go() {
      ${SHEET}.appendRow(['flushed']);
      SpreadsheetApp.flush();
      ${SHEET}.appendRow(['not flushed']);
      ${PAUSE}();
    }`,
      { onCall: ({ name }) => (name === PAUSE ? fault : undefined) },
    );
    expect(await host.call('go')).toMatchObject({ ok: false, killed: true });
    expect(host.display(7)).toEqual(killed[fault]);
  },
);

test('a killed run keeps it where the host is told so', async () => {
  const host = openDesk(`function go() { ${SHEET}.appendRow(['x']); ${PAUSE}(); }`, {
    unflushedOnKill: 'kept',
    onCall: ({ name }) => (name === PAUSE ? 'kill-before' : undefined),
  });
  await host.call('go');
  expect(host.display(7)).toEqual([['x']]);
});

test('a write whose place is gone fails the flush', async () => {
  const host = openDesk(
    `function go() { ${SHEET}.getRange('A1000').setValues([[1]]); SpreadsheetApp.flush(); }`,
    {
      onCall: ({ name }) => {
        if (name === 'SpreadsheetApp.flush') host.deleteRows(7, 10, 1);
        return undefined;
      },
    },
  );
  expect((await host.call('go')).error).toMatch(/outside the dimensions/);
});

test('a range stays in place while a person inserts a row', async () => {
  const host = openDesk(
    `function go() { ${SHEET}.getRange('A1').setValues([['x']]); SpreadsheetApp.flush(); }`,
    {
      onCall: ({ name }) => {
        if (name === 'SpreadsheetApp.flush') host.insertRows(7, 1, 1);
        return undefined;
      },
    },
  );
  resultOf(await host.call('go'));
  expect(host.display(7)).toEqual([['x']]);
});

test('a person’s edit in the middle of a run is seen by the next read', async () => {
  let reads = 0;
  const host = openDesk(
    `function go() { const r = ${SHEET}.getRange('A1'); return [r.getValues(), r.getValues()]; }`,
    {
      onCall: async ({ name }) => {
        if (name === 'Range.getValues') reads += 1;
        if (reads === 2) host.type(7, 'A1', 'paid');
        return undefined;
      },
    },
  );
  expect(resultOf(await host.call('go'))).toEqual([[['']], [['paid']]]);
});

test.each<[Fault, number, boolean]>([
  ['before', 0, true],
  ['after', 1, true],
  ['kill-before', 0, false],
  ['kill-after', 1, false],
])('the fault %s at a mail', async (fault, mails, isCaught) => {
  const host = openDesk(
    `function go() {
      try { MailApp.sendEmail({ to: 'a@example.com', subject: 'Hello', body: 'Text' }); }
      catch (error) { ${SHEET}.appendRow([error.name, error.message]); }
      return 'end';
    }`,
    { onCall: ({ kind }) => (kind === 'mail' ? fault : undefined) },
  );
  const result = await host.call('go');
  expect(host.mailbox).toHaveLength(mails);
  expect(result.killed).toBe(!isCaught);
  const caught = [
    'Exception',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
  ];
  expect(host.display(7)).toEqual(isCaught ? [caught] : []);
});

test('the hook hears of each call with its number, name and kind', async () => {
  const heard: string[] = [];
  const host = openDesk(`function go() { ${SHEET}.appendRow([1]); }`, {
    onCall: ({ index, execution, name, kind }) => {
      heard.push(`${execution}.${index} ${name} ${kind}`);
      return undefined;
    },
  });
  await host.call('go');
  expect(heard).toEqual([
    '1.1 SpreadsheetApp.getActiveSpreadsheet other',
    '1.2 Spreadsheet.getSheets read',
    '1.3 Sheet.appendRow write',
  ]);
});

test('a hook that throws fails the test that set it', async () => {
  const host = openDesk(`function go() { ${PAUSE}(); }`, {
    onCall: () => Promise.reject(new Error('wrong test')),
  });
  await expect(host.call('go')).rejects.toThrow('wrong test');
});
