import { expect, test } from 'vitest';
import type { Host, RunResult } from '../../../apps-script/host/types.ts';
import { MINUTE, NOW, openDesk, resultOf, SHEET } from './desk.ts';

/** A place where so many must have come before any goes on. */
function meetingOf(wanted: number): () => Promise<void> {
  const gates: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      gates.push(resolve);
      if (gates.length === wanted) for (const open of gates) open();
    });
}

const code = `
  function hold(ms) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    Utilities.sleep(ms);
    const had = lock.hasLock();
    lock.releaseLock();
    return [had, lock.hasLock()];
  }
  function ask(ms) { return LockService.getDocumentLock().tryLock(ms); }
  function insist(ms) { LockService.getDocumentLock().waitLock(ms); return 'got it'; }
  function other() { return LockService.getUserLock().tryLock(0) && LockService.getScriptLock().tryLock(0); }
`;

/** Opens a host where `second` is called as soon as the holder of the lock begins to sleep. */
function withSecond(second: (host: Host) => Promise<unknown>): { host: Host; answers: unknown[] } {
  const answers: unknown[] = [];
  const host = openDesk(code, {
    onCall: async ({ name }) => {
      if (name === 'Utilities.sleep') answers.push(await second(host));
      return undefined;
    },
  });
  return { host, answers };
}

test('a second execution does not get the lock, and people go on typing', async () => {
  const { host, answers } = withSecond(async (desk) => {
    desk.type(7, 'A1', 'typed');
    return resultOf(await desk.call('ask', 0));
  });
  expect(resultOf(await host.call('hold', 1000))).toEqual([true, false]);
  expect(answers).toEqual([false]);
  expect(host.display(7)).toEqual([['typed']]);
});

test('waiting for one that itself waits ends at the time-out on the virtual clock', async () => {
  const { host, answers } = withSecond(async (desk) => {
    const { value, took } = await desk.call('ask', 20_000);
    return [value, took >= 20_000 && took < 21_000];
  });
  await host.call('hold', 1000);
  expect(answers).toEqual([[false, true]]);
});

test('waitLock throws at its time-out', async () => {
  const { host, answers } = withSecond(async (desk) => (await desk.call('insist', 500)).error);
  await host.call('hold', 1000);
  expect(answers).toEqual(['Lock timeout: another process was holding the lock for too long.']);
});

test('who waits gets the lock when it is released in time', async () => {
  let waiting: Promise<unknown> = Promise.resolve();
  let asked: () => void = () => {};
  const isAsking = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const host = openDesk(code, {
    onCall: async ({ execution, name }) => {
      if (execution === 2 && name === 'Lock.tryLock') asked();
      if (name !== 'Utilities.sleep') return undefined;
      waiting = host.call('ask', 30_000);
      await isAsking;
      return undefined;
    },
  });
  resultOf(await host.call('hold', 5000));
  const { value, took } = (await waiting) as RunResult;
  expect(value).toBe(true);
  expect(took).toBeGreaterThanOrEqual(5000);
  expect(took).toBeLessThan(30_000);
});

test('two that wait for each other both come to their time-out', async () => {
  const meeting = meetingOf(2);
  const host = openDesk(
    `function both(mine, theirs) {
      const first = LockService['get' + mine + 'Lock']().tryLock(0);
      Utilities.sleep(1);
      return [first, LockService['get' + theirs + 'Lock']().tryLock(10000)];
    }`,
    {
      onCall: async ({ name }) => {
        if (name === 'Utilities.sleep') await meeting();
        return undefined;
      },
    },
  );
  const pair = [host.call('both', 'Document', 'User'), host.call('both', 'User', 'Document')];
  const answers = (await Promise.all(pair)).map(resultOf);
  expect(answers).toContainEqual([true, false]);
  expect(answers.map((answer) => (answer as boolean[])[0])).toEqual([true, true]);
});

test('the other locks are others', async () => {
  const { host, answers } = withSecond(async (desk) => resultOf(await desk.call('other')));
  await host.call('hold', 1000);
  expect(answers).toEqual([true]);
});

test.each([
  ['its end', 'function take() { LockService.getDocumentLock().tryLock(0); }'],
  [
    'an error',
    "function take() { LockService.getDocumentLock().tryLock(0); throw new Error('x'); }",
  ],
  [
    'being killed',
    'function take() { LockService.getDocumentLock().tryLock(0); Utilities.sleep(4e5); }',
  ],
])('a lock is free after %s', async (_end, take) => {
  const host = openDesk(`${code} ${take}`);
  await host.call('take');
  expect(resultOf(await host.call('ask', 0))).toBe(true);
});

test('time taken by another execution counts for both', async () => {
  const host = openDesk(
    `${code} function nap() { Utilities.sleep(1000); Utilities.sleep(1000); }`,
    {
      onCall: async ({ execution, name, index }) => {
        if (execution === 1 && name === 'Utilities.sleep' && index === 2) {
          await host.advanceTo(NOW + 7 * MINUTE);
        }
        return undefined;
      },
    },
  );
  expect(await host.call('nap')).toMatchObject({ killed: true });
  expect(host.now()).toBe(NOW + 7 * MINUTE);
});

test('ten calls run at once, the eleventh waits its turn', async () => {
  const inside = new Set<number>();
  let open: () => void = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  let full: () => void = () => {};
  const isFull = new Promise<void>((resolve) => {
    full = resolve;
  });
  const host = openDesk('function go(n) { Utilities.sleep(1); return n; } function onOpen() {}', {
    onCall: async ({ execution }) => {
      inside.add(execution);
      if (inside.size === 10) full();
      await isOpen;
      return undefined;
    },
  });
  const numbers = Array.from({ length: 12 }, (_, number) => number);
  const calls = numbers.map((number) => host.call('go', number));
  await isFull;
  // Opening the file is no call of the page: an eleventh call would come in while this runs.
  for (let round = 0; round < 3; round += 1) resultOf(await host.open());
  expect(inside.size).toBe(10);
  open();
  expect((await Promise.all(calls)).map(resultOf)).toEqual(numbers);
  expect(inside.size).toBe(12);
});

test('two executions that append at once write one line each', async () => {
  const host = openDesk(`function go(n) { ${SHEET}.appendRow([n]); SpreadsheetApp.flush(); }`);
  await Promise.all(Array.from({ length: 5 }, (_, number) => host.call('go', number)));
  expect(host.display(7).flat().sort()).toEqual(['0', '1', '2', '3', '4']);
});
