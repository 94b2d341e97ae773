import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
  type RefusalCode,
} from '../../../shared/contract/sidebar.ts';

/** Why there is no answer: the script said no, or we could not reach it at all. */
export interface Failure {
  ok: false;
  code: RefusalCode | 'unreachable';
  details: Record<string, string | number>;
}
export type Reply<T> = { ok: true; value: T } | Failure;

/** One function a procedure. None ever rejects, and none waits for ever. */
export type Client = {
  readonly [P in Procedure]: (args: Arguments<P>) => Promise<Reply<Answers[P]>>;
};

/** Google ends a script after six minutes; the first answer should be there much sooner. */
const PATIENCE = { open: 45_000, others: 400_000 };

/** The typed way to the script: each property is a procedure of the contract. */
export const client = new Proxy({} as Client, {
  get: (_target, procedure: Procedure) => (args: unknown) => call(procedure, args),
});

function call(procedure: Procedure, args: unknown): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const unreachable = () => resolve({ ok: false, code: 'unreachable', details: {} });
    if (typeof google === 'undefined') return unreachable();
    const timer = setTimeout(unreachable, procedure === 'open' ? PATIENCE.open : PATIENCE.others);
    google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(isEnvelope(answer) ? answer : failed(procedure));
      })
      .withFailureHandler(() => {
        clearTimeout(timer);
        unreachable();
      })
      .rpc({ version: CONTRACT_VERSION, procedure, args });
  });
}

/** Google answers null where a value could not cross. */
function isEnvelope(answer: unknown): answer is Envelope<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function failed(procedure: Procedure): Failure {
  return { ok: false, code: 'failed', details: { during: procedure } };
}
