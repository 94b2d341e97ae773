import type { Body, Call, PortalAnswers } from '../../shared/contract/portal.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Result } from '../../shared/result.ts';
import { connectionOf, forgetConnection } from './connection.ts';
import type { Context } from './context.ts';
import { askPortalAgain } from './portal.ts';

/** Asks the portal as this person; a connection that the portal has ended is forgotten. */
export function ask<C extends Call>(
  context: Context,
  call: C,
  body: Omit<Body<C>, 'contract'>,
): Result<PortalAnswers[C], RefusalCode> {
  const own = connectionOf(context);
  if (!own.ok) return own;
  const answer = askPortalAgain(own.value, call, body);
  if (!answer.ok && answer.reason === 'no-token') forgetConnection(context);
  return answer;
}
