import { MessageChannel, Worker } from 'node:worker_threads';
import { ENUMS } from './enums.ts';
import type { AuthModeName } from './state.ts';

/** Names an object of the main thread to the add-on's side. */
export interface Reference {
  id: number;
  type: string;
  methods: string[];
}

/** What a service call comes back with. */
export type Answer =
  | { shape: 'plain'; value: unknown }
  | { shape: 'object'; value: Reference }
  | { shape: 'objects'; value: Reference[] }
  | { shape: 'enum'; value: { group: string; name: string } }
  | { shape: 'error'; name: string; value: string };

/** What to run, and what it finds as globals. */
export interface Order {
  functionName: string;
  /** Arguments as JSON text, for a call of the sidebar. */
  args?: string;
  /** Arguments as they are, for a function in a cell. */
  values?: unknown[];
  /** The event object, for triggers. */
  event?: { authMode: AuthModeName };
  /** Whether the function's value is wanted. */
  answers: boolean;
  services: Record<string, Reference>;
  clock: SharedArrayBuffer;
}

export type Argument = { plain: unknown } | { handle: number };

export type Message =
  | { kind: 'log'; line: string }
  | { kind: 'call'; target: number; method: string; args: Argument[] }
  | { kind: 'end'; ok: boolean; value?: string; message?: string };

/** A worker thread that runs one execution at a time. */
export interface Runner {
  start(bundle: { key: string; code: string }, order: Order, hear: (m: Message) => void): void;
  answer(answer: Answer): void;
  /** Gives the runner back for the next execution. */
  release(): void;
  /** Ends the thread where it stands: nothing in the add-on can catch that. */
  kill(): void;
}

const MOST_IDLE = 4;
const idle: (Runner & { rest(): void })[] = [];
let started = 0;

/** A warm runner, of all hosts in this process; a spare is made ready for when one is killed. */
export function takeRunner(): Runner {
  const runner = idle.pop() ?? createRunner();
  if (idle.length === 0 && started > 1) idle.push(createRunner());
  return runner;
}

function createRunner(): Runner & { rest(): void } {
  started += 1;
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./worker.cjs', import.meta.url), {
    workerData: { signal, answers: port2 },
    transferList: [port2],
    execArgv: [], // loader hooks of the main thread have no business there
  });
  const bundles = new Set<string>();
  let hear: (message: Message) => void = () => {};
  worker.on('message', (message: Message) => hear(message));
  let isBroken = false;
  worker.on('error', (error: Error) => {
    isBroken = true; // for example a bundle that does not parse
    hear({ kind: 'end', ok: false, message: error.message });
  });
  worker.unref();
  const runner = {
    start({ key, code }: { key: string; code: string }, order: Order, listener: typeof hear) {
      hear = listener;
      worker.ref();
      worker.postMessage({ ...order, enums: ENUMS, key, ...(bundles.has(key) ? {} : { code }) });
      bundles.add(key);
    },
    answer(answer: Answer) {
      port1.postMessage(answer);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    },
    rest() {
      hear = () => {};
      worker.unref();
    },
    release() {
      runner.rest();
      if (idle.length < MOST_IDLE && !isBroken) idle.push(runner);
      else void worker.terminate();
    },
    kill() {
      hear = () => {};
      port1.close();
      void worker.terminate();
    },
  };
  return runner;
}
