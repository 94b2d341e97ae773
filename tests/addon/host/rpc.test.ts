import { expect, test } from 'vitest';
import { openDesk, resultOf } from './desk.ts';

const code = `
  function echo(value) { return value; }
  function nothing() {}
  function secret_() { return 1; }
  var assigned = function () { return 1; };
  const arrow = () => 1;
  globalThis.late = function () { return 1; };
  var space = { inner: function () { return 1; } };
  class Thing {}
  function date() { return { rows: [{ due: new Date(0) }] }; }
  function method() { return { a: () => 1 }; }
  function hole() { return [1, undefined]; }
  function big() { return [1n]; }
  function mark() { return [Symbol('x')]; }
  function thing() { return new Thing(); }
  function none() { return NaN; }
  function cycle() { const a = {}; a.a = a; return a; }
  function twice() { const a = { b: 1 }; return { first: a, second: a, left: undefined }; }
`;

test('what is JSON goes there and back as a copy', async () => {
  const host = openDesk(code);
  const value = { text: 'é', list: [1, null, [true]], nested: { a: -1.5 } };
  const back = resultOf(await host.call('echo', value));
  expect(back).toEqual(value);
  expect(back).not.toBe(value);
  expect(resultOf(await host.call('nothing'))).toBeNull();
  expect(resultOf(await host.call('twice'))).toEqual({ first: { b: 1 }, second: { b: 1 } });
});

test.each([
  ['date', /a Date at the answer\.rows\.0\.due/],
  ['method', /a function at the answer\.a/],
  ['hole', /undefined at the answer\.1/],
  ['big', /a bigint at the answer\.0/],
  ['mark', /a symbol at the answer\.0/],
  ['thing', /an instance of Thing at the answer/],
  ['none', /NaN at the answer/],
  ['cycle', /no cycle: the answer\.a/],
])('an answer with %s fails', async (name, message) => {
  expect((await openDesk(code).call(name)).error).toMatch(message);
});

class Thing {}

test.each([
  ['a Date', new Date(0), /a Date at arguments\.0\.value/],
  ['a function', () => 1, /a function at/],
  ['a hole', new Array(2), /undefined at arguments\.0\.value\.0/],
  ['a bigint', 1n, /a bigint at/],
  ['a symbol', Symbol('x'), /a symbol at/],
  ['an instance', new Thing(), /an instance of a class at/],
  ['Infinity', Number.POSITIVE_INFINITY, /Infinity at/],
])('an argument with %s fails before anything runs', async (_what, value, message) => {
  const result = await openDesk(code).call('echo', { value });
  expect(result).toMatchObject({ ok: false, execution: 0 });
  expect(result.error).toMatch(message);
});

test.each(['secret_', 'assigned', 'arrow', 'late', 'space.inner', 'missing', 'Thing', 'toString'])(
  '%s is no function that a page can call',
  async (name) => {
    expect((await openDesk(code).call(name)).error).toMatch(/^Script function not found/);
  },
);
