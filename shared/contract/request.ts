import * as z from 'zod/mini';
import { ok, type Result, refused } from '../result.ts';
import { type Arguments, CONTRACT_VERSION, type Procedure, procedures } from './sidebar.ts';

const requestSchema = z.object({ version: z.number(), procedure: z.string(), args: z.unknown() });

/** A request that passed the gate's checks: a procedure of ours with arguments of its shape. */
export type CheckedRequest = {
  [P in Procedure]: { readonly procedure: P; readonly args: Arguments<P> };
}[Procedure];

/**
 * Checks what a sidebar sent. Refuses another version of the contract, names that are not ours and
 * arguments of the wrong shape, telling where but never what stood there.
 *
 * @example checkRequest({ version: 1, procedure: 'open', args: {} }).ok // true
 */
export function checkRequest(input: unknown): Result<CheckedRequest, 'old-page' | 'bad-arguments'> {
  const request = z.safeParse(requestSchema, input);
  if (!request.success) return refused('bad-arguments', { at: 'request' });
  const { version, procedure, args } = request.data;
  if (version !== CONTRACT_VERSION) return refused('old-page');
  if (!isProcedure(procedure)) return refused('bad-arguments', { at: 'procedure' });
  const checked = z.safeParse(procedures[procedure], args);
  if (checked.success) return ok({ procedure, args: checked.data } as CheckedRequest);
  const path = checked.error.issues[0]?.path.map(String).join('.');
  return refused('bad-arguments', { at: path || 'arguments' });
}

function isProcedure(name: string): name is Procedure {
  return Object.keys(procedures).includes(name);
}
