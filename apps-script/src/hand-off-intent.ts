import type { OpenHandOff } from '../../shared/contract/portal-views.ts';
import { forget, load, save } from './google/store.ts';

/** A hand-off on its way: noted before the portal is asked, removed when its answer is written down. */
export interface HandOffIntent extends Omit<OpenHandOff, 'lines'> {
  /** The same key never places twice. */
  readonly key: string;
  readonly refs: readonly string[];
}

/** Name under which the document's store keeps it. */
export const HAND_OFF = 'hand-off';

/** The hand-off that waits for its answer; null when there is none. */
export function openHandOff(): HandOffIntent | null {
  return load<HandOffIntent>(HAND_OFF);
}

/** Notes a hand-off before it is sent. */
export function noteHandOff(intent: HandOffIntent): void {
  save(HAND_OFF, intent);
}

/** What became of it is written down, or it surely never was. */
export function settleHandOffIntent(): void {
  forget(HAND_OFF);
}
