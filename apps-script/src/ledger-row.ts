import { type CivilDate, parseCivilDate } from '../../shared/calendar.ts';
import { levelName } from '../../shared/messages/levels.ts';
import { LANGUAGES, toMajor } from '../../shared/money.ts';
import { LEDGER_EVENTS, type LedgerEvent } from '../../shared/reminders/ledger.ts';
import { CHANNELS, TONES, toneOfLevel } from '../../shared/reminders/policy.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import type { Context } from './context.ts';
import { amountIn, asText } from './own-cells.ts';

/** The headers of the ledger's tab. */
export function headersOf({ ledgerTab: words }: Context['texts']): string[] {
  const human = [words.when, words.what, words.guarantor, words.to, words.level, words.language];
  return [...human, words.balance, words.currency, words.items, ...words.machine];
}

/** A line as it is written: what people read first, then what the script reads. */
export function toRow(
  event: LedgerEvent,
  texts: Context['texts'],
  language: Context['language'],
): (string | number)[] {
  return [
    asText(`${event.day} ${event.time}`),
    texts.ledgerTab.events[event.event],
    asText(event.name),
    asText(event.to),
    levelName(texts, event),
    event.language || language,
    toMajor(event.balance, event.currency),
    event.currency,
    event.items.length,
    event.event,
    `m-${event.message}`,
    event.attempt,
    asText(event.guarantor),
    asText(JSON.stringify([event.level, ...event.items])),
    asText(event.until ?? ''),
    `s-${event.stamp}`,
    `v${event.policy} ${event.tone}`,
    event.channel,
    event.reason,
    asText(event.note),
    asText(event.by),
  ];
}

/** A line as it was written. One whose date a person has damaged counts as of today: it still stops a second message. */
export function fromRow(row: readonly Cell[], today: CivilDate): LedgerEvent | null {
  const text = (index: number) => {
    const cell = row[index] ?? '';
    return typeof cell === 'object' ? cell.date : String(cell);
  };
  const event = LEDGER_EVENTS.find((kind) => kind === text(9));
  const day = parseCivilDate(text(0).slice(0, 10));
  if (!event) return null;
  const [level = 1, ...items] = parseItems(text(13));
  const until = parseCivilDate(text(14));
  const currency = text(7);
  return {
    event,
    day: day.ok ? day.value : today,
    time: text(0).slice(11),
    message: text(10).replace(/^m-/, ''),
    attempt: row[11] === 0 ? 0 : Number(row[11]) || 1, // damaged: as good as a try
    guarantor: text(12),
    name: text(2),
    to: text(3),
    level: Number(level),
    ...decidedBy(text(16), Number(level)),
    language: LANGUAGES.find((one) => one === text(5)) ?? '',
    balance: amountIn(row[6], currency),
    currency,
    items: items.map(String),
    until: until.ok ? until.value : null,
    stamp: text(15).replace(/^s-/, ''),
    // a line from before there were several ways names none
    channel: CHANNELS.find((one) => one === text(17)) ?? 'email',
    ...{ reason: text(18), note: text(19), by: text(20) },
  };
}

/** Which policy decided, and how firmly it spoke; a line from before there were several names neither. */
function decidedBy(text: string, level: number): Pick<LedgerEvent, 'policy' | 'tone'> {
  const [, version, word] = /^v(\d+) (\w+)$/.exec(text) ?? [];
  const tone = TONES.find((one) => one === word) ?? toneOfLevel(level);
  return { policy: Number(version ?? 0), tone };
}

function parseItems(text: string): (string | number)[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as (string | number)[]) : [];
  } catch {
    return []; // a person changed the cell: the message's other columns still tell who and when
  }
}
