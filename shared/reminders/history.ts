import type { CivilDate } from '../calendar.ts';
import type { Guarantor } from '../guarantors.ts';
import { fold } from '../sheet/words.ts';
import type { SentMessage } from './ledger.ts';

/**
 * Messages by whom they were for and what they were about, so that no key change hides one. Where
 * nobody of that name has that address any more, the name was corrected: then the address counts.
 *
 * @param mails the addresses beside each name in the sheet as it is now (`mailsByName`)
 * @returns guarantor -> all that was ever sent, or tried, to them or about their lines
 * @example historyOf(messagesSent(events), mailsByName(lines))(guarantor).length // 2
 */
export function historyOf(
  sent: readonly SentMessage[],
  mails: ReadonlyMap<string, ReadonlySet<string>>,
): (guarantor: Guarantor) => SentMessage[] {
  const byKey = new Map<string, Set<SentMessage>>();
  for (const message of sent) {
    const [name, address] = [fold(message.name), message.to.toLowerCase()];
    const known = mails.get(name)?.has(address) ?? false;
    const items = message.items.map((item) => `item:${item}`);
    const keys = [message.guarantor, `n:${name}|${address}`, ...items];
    for (const key of known ? keys : [...keys, `to:${address}`]) {
      byKey.set(key, (byKey.get(key) ?? new Set<SentMessage>()).add(message));
    }
  }
  return ({ aliases, lines }) => {
    const items = lines.map(({ key }) => `item:${key}`);
    const addresses = lines.flatMap(({ email }) => (email ? `to:${email.toLowerCase()}` : []));
    const keys = new Set([...aliases, ...items, ...addresses]);
    return [...new Set([...keys].flatMap((key) => [...(byKey.get(key) ?? [])]))];
  };
}

/**
 * The day on which the last message went out; null when none did.
 *
 * @example lastWritten([]) // null
 */
export function lastWritten(sent: readonly SentMessage[]): CivilDate | null {
  const days = sent.filter(({ state }) => state === 'sent').map(({ day }) => day);
  return days.sort().pop() ?? null;
}
