import { callFacts, refusedInMode } from './calls.ts';
import { createGlobals } from './globals.ts';
import { enumNameOf, servedAs } from './serve.ts';
import type { Account, AuthModeName, Run, State } from './state.ts';
import type { Fault, RunResult, ServiceCall } from './types.ts';
import {
  type Answer,
  type Argument,
  type Message,
  type Order,
  type Reference,
  takeRunner,
} from './workers.ts';

/** What is to be run, and as what. */
export interface Request {
  functionName: string;
  account: Account;
  authMode: AuthModeName;
  /** Milliseconds after which it is killed. */
  limit: number;
  hasDocument: boolean;
  /** False for a time trigger: nobody looks at a screen then. */
  hasUi: boolean;
  args?: string;
  /** A cell's arguments, which may be dates. */
  values?: Order['values'];
  event?: Order['event'];
  answers: boolean;
}

/** How long real time passes before an execution that waits on an asked one gives up its lock. */
const GRACE = 50;
const TOO_LONG = 'Exceeded maximum execution time';

interface Session {
  run: Run;
  state: State;
  deadline: number;
  startedAt: number;
  queue: (() => void)[];
  log: string[];
  calls: RunResult['calls'];
  objects: Map<number, object>;
  ids: WeakMap<object, number>;
}

/**
 * Runs a function of the bundle to its end. What goes wrong in it stands in the result.
 *
 * @throws what `onCall` throws: that is the test's own mistake
 */
export function execute(state: State, request: Request): Promise<RunResult> {
  const session = openSession(state, request);
  const runner = takeRunner();
  return new Promise((resolve, reject) => {
    const close = (outcome: Pick<RunResult, 'ok' | 'value' | 'error' | 'killed'>) => {
      const result = closeSession(session, outcome);
      const { functionName, authMode } = request;
      const inCell = authMode === 'CUSTOM_FUNCTION';
      state.emit({ kind: 'execution', result, functionName, inCell });
      state.emit({ kind: 'clock', now: state.clock.now() });
      resolve(result);
    };
    const kill = () => {
      if (!state.live.has(session.run.id)) return;
      runner.kill();
      if (state.options.unflushedOnKill !== 'kept') session.queue.length = 0;
      close({ ok: false, value: null, error: TOO_LONG, killed: true });
    };
    const hear = (message: Message) => {
      if (message.kind === 'log') session.log.push(message.line);
      else if (message.kind === 'end') {
        runner.release();
        close({ ...outcomeOf(message), killed: false });
      } else {
        answerCall(session, message)
          .then((answer) => {
            if (!state.live.has(session.run.id)) return;
            if (answer === 'kill') kill();
            else runner.answer(answer);
          })
          .catch((error: unknown) => {
            reject(error);
            kill();
          });
      }
    };
    state.live.set(session.run.id, { isAsked: false, kill });
    runner.start(state.bundle, orderOf(session, request), hear);
  });
}

function openSession(state: State, request: Request): Session {
  state.executionsStarted += 1;
  const queue: (() => void)[] = [];
  const run: Run = {
    id: state.executionsStarted,
    state,
    account: request.account,
    authMode: request.authMode,
    hasDocument: request.hasDocument,
    hasUi: request.hasUi,
    queue: (write) => queue.push(write),
    flush() {
      if (queue.length === 0) return;
      // Taken out first, so that a write that fails does not come back with the next flush.
      for (const write of queue.splice(0)) write();
      state.emit({ kind: 'workbook' });
    },
  };
  return {
    run,
    state,
    startedAt: state.clock.now(),
    deadline: state.clock.now() + request.limit,
    queue,
    log: [],
    calls: { read: 0, write: 0, mail: 0, fetch: 0, other: 0 },
    objects: new Map(),
    ids: new WeakMap(),
  };
}

function orderOf(session: Session, request: Request): Order {
  const services = Object.entries(createGlobals(session.run)).map(
    ([name, service]) => [name, refer(session, service)] as const,
  );
  return {
    functionName: request.functionName,
    answers: request.answers,
    services: Object.fromEntries(services),
    clock: session.state.clock.shared,
    ...(request.args === undefined ? {} : { args: request.args }),
    ...(request.values === undefined ? {} : { values: request.values }),
    ...(request.event === undefined ? {} : { event: request.event }),
  };
}

function outcomeOf(message: Extract<Message, { kind: 'end' }>) {
  if (!message.ok) return { ok: false, value: null, error: message.message ?? 'unknown' };
  const value: unknown = message.value === undefined ? null : JSON.parse(message.value);
  return { ok: true, value, error: null };
}

/** Applies what is still queued, gives the lock back and says how it went. */
function closeSession(
  session: Session,
  outcome: Pick<RunResult, 'ok' | 'value' | 'error' | 'killed'>,
): RunResult {
  const { run, state } = session;
  let { ok, value, error } = outcome;
  try {
    run.flush();
  } catch (thrown) {
    [ok, value, error] = [false, null, messageOf(thrown)];
  }
  state.lock.leave(run.id);
  state.live.delete(run.id);
  unstick(state);
  return {
    execution: run.id,
    ok,
    value,
    error,
    killed: outcome.killed,
    calls: session.calls,
    took: state.clock.now() - session.startedAt,
    log: session.log,
  };
}

/** One service call: its fault, its time, its permission, its effect, in this order. */
async function answerCall(
  session: Session,
  { target, method, args }: Extract<Message, { kind: 'call' }>,
): Promise<Answer | 'kill'> {
  const service = session.objects.get(target) ?? {};
  const { type, cells } = servedAs(service) ?? { type: '', cells: 0 };
  const name = `${type}.${method}`;
  const facts = callFacts(name);
  session.calls[facts.kind] += 1;
  const index = Object.values(session.calls).reduce((sum, count) => sum + count);
  const fault = await ask(session, { index, execution: session.run.id, name, kind: facts.kind });
  const cost = Math.round(facts.base + facts.perCell * cells);
  if (fault === 'kill-before' || !spend(session, cost)) return 'kill';
  if (fault === 'before') return errorAnswer(brokenService());
  const answer = await perform(session, name, facts.appliesQueue, () =>
    invoke(
      service,
      method,
      args.map((arg) => receive(session, arg)),
    ),
  );
  if (fault === 'kill-after' || session.state.clock.now() > session.deadline) return 'kill';
  if (fault === 'after' && answer.shape !== 'error') return errorAnswer(brokenService());
  return answer;
}

async function ask(session: Session, call: ServiceCall): Promise<Fault | undefined> {
  const { onCall } = session.state.options;
  const live = session.state.live.get(session.run.id);
  if (!onCall || !live) return undefined;
  const fault = onCall(call);
  if (!(fault instanceof Promise)) return fault;
  live.isAsked = true;
  unstick(session.state);
  try {
    return await fault;
  } finally {
    live.isAsked = false;
  }
}

/** Lets the call's time pass; false when that ends the execution, at its very limit. */
function spend({ state, deadline }: Session, milliseconds: number): boolean {
  const until = state.clock.now() + milliseconds;
  state.clock.moveTo(Math.min(until, deadline));
  return until <= deadline;
}

async function perform(
  session: Session,
  name: string,
  appliesQueue: boolean,
  effect: () => unknown,
): Promise<Answer> {
  const refusal = refusedInMode(name, session.run.authMode);
  if (refusal) return { shape: 'error', name: 'Exception', value: refusal };
  try {
    if (appliesQueue) session.run.flush();
    return present(session, await effect());
  } catch (error) {
    return errorAnswer(error);
  }
}

function invoke(service: object, method: string, args: unknown[]): unknown {
  const found: unknown = Reflect.get(service, method);
  return typeof found === 'function' ? found(...args) : undefined;
}

function receive(session: Session, argument: Argument): unknown {
  return 'plain' in argument ? argument.plain : session.objects.get(argument.handle);
}

function present(session: Session, value: unknown): Answer {
  const member = enumNameOf(value);
  if (member) return { shape: 'enum', value: member };
  if (servedAs(value)) return { shape: 'object', value: refer(session, value as object) };
  if (Array.isArray(value) && servedAs(value[0])) {
    return { shape: 'objects', value: value.map((one: object) => refer(session, one)) };
  }
  return { shape: 'plain', value };
}

function refer(session: Session, service: object): Reference {
  const known = session.ids.get(service);
  if (known !== undefined) return { id: known, type: '', methods: [] };
  const id = session.objects.size + 1;
  session.objects.set(id, service);
  session.ids.set(service, id);
  const { type = '', methods = [] } = servedAs(service) ?? {};
  return { id, type, methods };
}

function brokenService(): Error {
  const text = "We're sorry, a server error occurred. Please wait a bit and try again.";
  return Object.assign(new Error(text), { name: 'Exception' });
}

function errorAnswer(error: unknown): Answer {
  const name = error instanceof Error ? error.name : 'Exception';
  return { shape: 'error', name, value: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Where every execution waits, the clock jumps to the first that gives up waiting. One that is
 * being asked by a test may be waiting for another in turn, or not: it gets a moment of real time.
 */
export function unstick(state: State): void {
  const isAsked = (id: number) => state.live.get(id)?.isAsked === true;
  const others = () => [...state.live.keys()].filter((id) => !state.lock.waiting.has(id));
  const jump = () => {
    const instant = state.clock.earliest();
    if (state.lock.waiting.size > 0 && instant !== undefined) state.clock.moveTo(instant);
  };
  if (state.lock.waiting.size === 0) return;
  if (others().length === 0) jump();
  else if (others().every(isAsked)) {
    setTimeout(() => {
      if (others().every(isAsked)) jump();
    }, GRACE);
  }
}
