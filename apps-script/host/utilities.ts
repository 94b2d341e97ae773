import { randomUUID } from 'node:crypto';
import { serve } from './serve.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Helpers that need neither a file nor consent. */
export function createUtilities(): Utilities {
  return serve<Utilities>('Utilities', { getUuid: () => randomUUID() });
}
