import type { OperatorMessages } from '../shared/messages/operator/index.ts';
import { NO_DATABASE, OTHER_KEY } from './app/platform/db/key-check.server.ts';

/** Why the portal or a command did not do its work, for whoever typed it. */
export function whyNot(error: unknown, words: OperatorMessages): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === OTHER_KEY) return words.otherKey;
  if (code === NO_DATABASE) return words.noDatabase(messageOf((error as Error).cause));
  return messageOf(error);
}

/** Where a name has two addresses the error of both is empty, and holds one for each. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
