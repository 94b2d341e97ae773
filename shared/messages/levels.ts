import type { Tone } from '../reminders/policy.ts';
import type { Messages } from './en.ts';

/**
 * How a level is called: the last notice by what it is, wherever it stands; the others by their number.
 *
 * @param level from 1
 * @example levelName(messages('en'), { level: 3, tone: 'last' }) // 'Last notice'
 */
export function levelName(
  texts: Pick<Messages, 'levels' | 'levelNo'>,
  { level, tone }: { readonly level: number; readonly tone: Tone },
): string {
  const [courtesy, second, third, last] = texts.levels;
  const name = tone === 'last' ? last : [courtesy, second, third][level - 1];
  return name ?? texts.levelNo(level);
}
