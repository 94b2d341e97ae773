/**
 * Runs executions of the add-on's bundle, one after another, each in a fresh and bare context.
 *
 * A call of a Google service blocks here until the main thread, which holds the workbook, answers:
 * Apps Script is synchronous, and so must this be. The file is plain JavaScript that Node loads as
 * it is, since a loader hook that rewrote it would leak its helpers into the bare context.
 */
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');
const { parentPort, receiveMessageOnPort, workerData } = require('node:worker_threads');

const { answers, signal } = workerData;
const text = readFileSync(join(__dirname, 'realm.cjs'), 'utf8');
const realm = new vm.Script(`((module) => {${text}})`, { filename: 'realm.cjs' });
const bundles = new Map();

parentPort.on('message', (order) => {
  if (order.code !== undefined) bundles.set(order.key, compile(order.code));
  parentPort.postMessage({ kind: 'end', ...run(order, bundles.get(order.key)) });
});

function run(order, bundle) {
  const context = vm.createContext({});
  const clock = new Float64Array(order.clock);
  const module = { exports: null };
  realm.runInContext(context)(module);
  const start = module.exports({
    call,
    log: (line) => parentPort.postMessage({ kind: 'log', line }),
    now: () => clock[0],
    enums: order.enums,
    services: order.services,
  });
  try {
    bundle.script.runInContext(context);
  } catch (error) {
    return { ok: false, message: String(error?.message || error) };
  }
  return start(order, bundle.functions.has(order.functionName));
}

/** Hands a service call to the main thread and sleeps until its answer is there. */
function call(target, method, args) {
  Atomics.store(signal, 0, 0);
  try {
    parentPort.postMessage({ kind: 'call', target, method, args });
  } catch {
    const value = `The parameters don't match the method signature for ${method}.`;
    return { shape: 'error', name: 'Exception', value };
  }
  // A wake-up may belong to the answer before: only the value tells that this one is there.
  while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
  return receiveMessageOnPort(answers).message;
}

function compile(code) {
  return { script: new vm.Script(code, { filename: 'Code.js' }), functions: declared(code) };
}

/**
 * The functions a script declares at its top level, the only ones Google finds by name. They exist
 * before its first statement runs: so that statement is made a throw, and one looks what is there.
 */
function declared(code) {
  const context = vm.createContext({});
  try {
    new vm.Script(`throw 0;\n${code}`).runInContext(context);
  } catch {
    // The throw put in above.
  }
  const global = vm.runInContext('globalThis', context);
  return new Set(Object.keys(global).filter((name) => typeof global[name] === 'function'));
}
