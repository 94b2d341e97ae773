import { expect, test } from 'vitest';
import type { Host, RunResult } from '../../../apps-script/host/types.ts';
import { MINUTE, NOW, openDesk, PAUSE, resultOf, SHEET } from './desk.ts';

const code = `
  function hold() {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(0);
    ${PAUSE}();
    lock.releaseLock();
    return got;
  }
  function ask(ms) { return LockService.getDocumentLock().tryLock(ms); }
`;

/** Opens a host where `second` is called while the lock is held. */
function withSecond(second: (host: Host) => Promise<unknown>): { host: Host; answers: unknown[] } {
  const answers: unknown[] = [];
  const host = openDesk(code, {
    onCall: async ({ name }) => {
      if (name === PAUSE) answers.push(await second(host));
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
  expect(resultOf(await host.call('hold'))).toBe(true);
  expect(answers).toEqual([false]);
  expect(host.display(7)).toEqual([['typed']]);
});

test('waiting for one that itself waits ends at the time-out on the virtual clock', async () => {
  const { host, answers } = withSecond(async (desk) => {
    const { value, took } = await desk.call('ask', 20_000);
    return [value, took >= 20_000 && took < 21_000];
  });
  await host.call('hold');
  expect(answers).toEqual([[false, true]]);
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
      if (name !== PAUSE) return undefined;
      waiting = host.call('ask', 30_000);
      await isAsking;
      await host.advanceTo(host.now() + 5000);
      return undefined;
    },
  });
  resultOf(await host.call('hold'));
  const { value, took } = (await waiting) as RunResult;
  expect(value).toBe(true);
  expect(took).toBeGreaterThanOrEqual(5000);
  expect(took).toBeLessThan(30_000);
});

test.each([
  ['its end', 'function take() { LockService.getDocumentLock().tryLock(0); }'],
  [
    'an error',
    "function take() { LockService.getDocumentLock().tryLock(0); throw new Error('x'); }",
  ],
  [
    'being killed',
    'function take() { LockService.getDocumentLock().tryLock(0); for (;;) SpreadsheetApp.flush(); }',
  ],
])('a lock is free after %s', async (_end, take) => {
  const host = openDesk(`${code} ${take}`);
  await host.call('take');
  expect(resultOf(await host.call('ask', 0))).toBe(true);
});

test('time taken by another execution counts for both', async () => {
  const host = openDesk(`${code} function nap() { ${PAUSE}(); ${PAUSE}(); }`, {
    onCall: async ({ execution, index }) => {
      if (execution === 1 && index === 2) {
        await host.advanceTo(NOW + 7 * MINUTE);
      }
      return undefined;
    },
  });
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
  const host = openDesk(`function go(n) { ${PAUSE}(); return n; } function onOpen() {}`, {
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
