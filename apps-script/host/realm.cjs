/**
 * Builds what the add-on sees inside its context, with that context's own arrays, errors and dates:
 * the services' facades, the console and the clock. The worker evaluates this text in each fresh
 * context, wrapped as a module, so that none of its names shows there.
 */
'use strict';

const RealDate = Date;
const facades = new Map();
const identities = new WeakMap();
const constants = new WeakMap();
const groups = {};
/** What the worker lends: the blocking call, the log, the clock, and what there is to build. */
let bridge;

/** Fills the context and answers with what starts a function of the bundle in it. */
function open(lent) {
  bridge = lent;
  for (const [group, names] of Object.entries(bridge.enums.groups)) {
    groups[group] = {};
    for (const name of names) groups[group][name] = constant(name);
  }
  installClock();
  installConsole();
  for (const [name, reference] of Object.entries(bridge.services)) {
    globalThis[name] = facade(reference);
  }
  globalThis.Charts = {};
  mount('Charts', globalThis.Charts);
  return start;
}

function constant(name) {
  const value = Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
  constants.set(value, name);
  return value;
}

function mount(type, target) {
  for (const group of bridge.enums.mounts[type] || []) target[group] = groups[group];
}

function installClock() {
  const VirtualDate = new Proxy(RealDate, {
    apply: () => new RealDate(bridge.now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [bridge.now()] : args, newTarget),
  });
  RealDate.now = () => bridge.now();
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
  installFormatters();
}

/** A formatter asked for no date in particular formats now. */
function installFormatters() {
  const formatter = Intl.DateTimeFormat.prototype;
  const { get } = Object.getOwnPropertyDescriptor(formatter, 'format');
  const toParts = formatter.formatToParts;
  const orNow = (date) => (date === undefined ? bridge.now() : date);
  Object.defineProperty(formatter, 'format', {
    configurable: true,
    get() {
      const format = get.call(this);
      return (date) => format(orNow(date));
    },
  });
  formatter.formatToParts = function formatToParts(date) {
    return toParts.call(this, orNow(date));
  };
}

function installConsole() {
  const write = (...parts) => bridge.log(parts.map(text).join(' '));
  globalThis.console = { log: write, info: write, warn: write, error: write };
}

function text(part) {
  if (typeof part === 'string') return part;
  if (part instanceof Error) return traced(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}

/** The error and where in the bundle it rose; the machinery around the bundle says nothing. */
function traced(error) {
  const lines = String(error.stack).split('\n');
  return [String(error), ...lines.filter((line) => /^\s+at .*Code\.js/.test(line))].join('\n');
}

/** One facade an object, so that the same object answered twice is the same for the add-on. */
function facade({ id, type, methods }) {
  const known = facades.get(id);
  if (known) return known;
  const made = {};
  for (const method of methods) {
    made[method] = (...args) => settle(bridge.call(id, method, args.map(outgoing)));
  }
  made.toString = () => type;
  mount(type, made);
  facades.set(id, made);
  identities.set(made, id);
  return made;
}

function outgoing(value) {
  if (typeof value === 'function') throw new TypeError('A service takes no function');
  if (value === null || typeof value !== 'object') return { plain: value };
  if (identities.has(value)) return { handle: identities.get(value) };
  if (constants.has(value)) return { plain: constants.get(value) };
  return { plain: value };
}

function settle(answer) {
  if (answer.shape === 'error') {
    const error = new Error(answer.value);
    error.name = answer.name;
    throw error;
  }
  if (answer.shape === 'object') return facade(answer.value);
  if (answer.shape === 'objects') return Array.from(answer.value, facade);
  if (answer.shape === 'enum') return groups[answer.value.group][answer.value.name];
  return native(answer.value);
}

/** A copy made of this context's own arrays, dates and objects. */
function native(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = [];
    for (let at = 0; at < value.length; at += 1) list[at] = native(value[at]);
    return list;
  }
  if (Object.prototype.toString.call(value) === '[object Date]') return new RealDate(+value);
  const copy = {};
  for (const key of Object.keys(value)) copy[key] = native(value[key]);
  return copy;
}

function start(order, declared) {
  const { functionName } = order;
  try {
    if (!declared) throw new Error(`Script function not found: ${functionName}`);
    const value = globalThis[functionName](...given(order));
    return { ok: true, value: order.answers ? carried(value, 'the answer') : undefined };
  } catch (error) {
    bridge.log(text(error));
    return { ok: false, message: String(error?.message || error) };
  }
}

function given({ args, values, event }) {
  if (values !== undefined) return native(values);
  if (args !== undefined) return JSON.parse(args);
  if (event === undefined) return [];
  return [{ authMode: groups.AuthMode[event.authMode] }];
}

/** What google.script.run carries back, as JSON text; refuses what it cannot carry. */
function carried(value, where) {
  if (value === undefined || value === null) return undefined;
  refuseForeign(value, where, []);
  return JSON.stringify(value);
}

function refuseForeign(value, where, above) {
  const kind = foreign(value, Array.isArray(above.at(-1)));
  if (kind) throw new TypeError(`google.script.run carries only JSON: ${kind} at ${where}`);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) throw new TypeError(`google.script.run carries no cycle: ${where}`);
  // The keys of a list count its holes too.
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    refuseForeign(value[key], `${where}.${key}`, [...above, value]);
  }
}

function foreign(value, isInList) {
  if (value === undefined && isInList) return 'undefined';
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return `a ${typeof value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? foreignObject(value) : null;
}

function foreignObject(value) {
  if (value instanceof RealDate) return 'a Date';
  const parent = Object.getPrototypeOf(value);
  if (parent === Object.prototype || parent === null) return null;
  return `an instance of ${parent.constructor?.name || 'a class'}`;
}

module.exports = open;
