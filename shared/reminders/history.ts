import type { CivilDate } from '../calendar.ts';
import type { Guarantor } from '../guarantors.ts';
import { fold } from '../sheet/words.ts';
import { type LedgerEvent, messagesSent, type SentMessage } from './ledger.ts';

/**
 * Messages by whom they were for and what they were about, so that no key change hides one. Where
 * nobody of that name has that address any more, the name was corrected: then the address counts.
 *
 * @param mails the addresses beside each name in the sheet as it is now (`mailsByName`)
 * @param sent messages, or other lines of the ledger that are about somebody
 * @returns guarantor -> all that was ever sent, or tried, to them or about their lines
 * @example historyOf(messagesSent(events), mailsByName(lines))(guarantor).length // 2
 */
export function historyOf<Line extends LedgerEvent>(
  sent: readonly Line[],
  mails: ReadonlyMap<string, ReadonlySet<string>>,
): (guarantor: Guarantor) => Line[] {
  const byKey = new Map<string, Set<Line>>();
  for (const message of sent) {
    for (const key of keysOfMessage(message, mails)) {
      byKey.set(key, (byKey.get(key) ?? new Set<Line>()).add(message));
    }
  }
  return (guarantor) => [
    ...new Set(keysOfGuarantor(guarantor).flatMap((key) => [...(byKey.get(key) ?? [])])),
  ];
}

/**
 * What was sent to a guarantor by a ledger to which lines are added meanwhile: only the messages that these
 * are about are worked out anew, which in a long ledger is much sooner done.
 *
 * @param before the lines that stood there at first
 * @param mails the addresses beside each name in the sheet as it is now (`mailsByName`)
 * @returns guarantor, and the lines added since -> what `historyOf` says of all of them
 * @example growingHistory(events, mails)(guarantor, [{ ...line, event: 'sending' }])[0]?.state // 'unknown'
 */
export function growingHistory(
  before: readonly LedgerEvent[],
  mails: ReadonlyMap<string, ReadonlySet<string>>,
): (guarantor: Guarantor, later: readonly LedgerEvent[]) => SentMessage[] {
  const first = historyOf(messagesSent(before), mails);
  return (guarantor, later) => {
    const changed = new Set(later.map(({ message }) => message));
    const about = [...before, ...later].filter(({ message }) => changed.has(message));
    const others = first(guarantor).filter(({ message }) => !changed.has(message));
    return [...others, ...historyOf(messagesSent(about), mails)(guarantor)];
  };
}

/**
 * The keys under which a message is found again: it counts for every guarantor who has one of them.
 *
 * @param mails the addresses beside each name in the sheet as it is now (`mailsByName`)
 * @example keysOfMessage({ guarantor: 'a:1', name: 'Ana', to: 'a@x.org', items: [] }, new Map())
 *   // ['a:1', 'n:ana|a@x.org', 'to:a@x.org']
 */
export function keysOfMessage(
  message: Pick<LedgerEvent, 'guarantor' | 'name' | 'to' | 'items'>,
  mails: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const isMail = message.to.includes('@'); // what went another way counts like one without an address
  const [name, address] = [fold(message.name), isMail ? message.to.toLowerCase() : ''];
  const known = mails.get(name)?.has(address) ?? false;
  const items = message.items.map((item) => `item:${item}`);
  const keys = [message.guarantor, `n:${name}|${address}`, ...items];
  return known || address === '' ? keys : [...keys, `to:${address}`];
}

/**
 * The keys under which a guarantor finds what was sent to them: their names, addresses and lines.
 *
 * @example keysOfGuarantor(guarantor).includes('item:i:F-7') // true
 */
export function keysOfGuarantor({ aliases, lines }: Guarantor): string[] {
  const items = lines.map(({ key }) => `item:${key}`);
  const addresses = lines.flatMap(({ email }) => (email ? `to:${email.toLowerCase()}` : []));
  return [...new Set([...aliases, ...items, ...addresses])];
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

/**
 * The day on which the last message went out, also one that came back; null when none did.
 *
 * @example lastGone([]) // null
 */
export function lastGone(sent: readonly SentMessage[]): CivilDate | null {
  const gone = sent.filter(({ state }) => state === 'sent' || state === 'returned');
  return (
    gone
      .map(({ day }) => day)
      .sort()
      .pop() ?? null
  );
}
