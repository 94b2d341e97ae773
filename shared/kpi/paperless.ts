import type { Channel } from '../reminders/policy.ts';
import { type Figure, figure, part, sumRows } from './figure.ts';

/**
 * Paperless share: messages that went without paper ÷ all that were written. A call is in neither: nothing
 * was written.
 *
 * Source: derived.
 *
 * @param messages that reached or were to reach somebody, each once
 * @returns value a fraction; null where nothing was written
 * @example paperlessShare([{ id: 'm1', channel: 'email' }, { id: 'm2', channel: 'letter' }]).value // 0.5
 */
export function paperlessShare(
  messages: readonly { readonly id: string; readonly channel: Channel }[],
): Figure {
  const written = messages.filter(({ channel }) => channel !== 'call');
  const paperless = sumRows(written, ({ channel }) => (channel === 'letter' ? 0 : 1));
  return figure('paperless-share', null, [
    part(
      paperless,
      sumRows(written, () => 1),
      1,
    ),
  ]);
}
