import type { CivilDate } from '../../../shared/calendar.ts';
import type { CaseEvent } from '../../../shared/cases.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { formatMoney, type Language } from '../../../shared/money.ts';
import { placementNumber } from '../../../shared/placement.ts';
import { Badge } from '../ui/badge.tsx';
import type { Formats } from '../ui/formats.ts';
import { Timeline } from '../ui/lists.tsx';
import { useWords } from '../ui/words.tsx';
import type { HistoryEntry } from './read-history.server.ts';

interface CaseTimelineProps {
  history: readonly HistoryEntry[];
  currency: string;
  timeZone: string;
}

const TONES: Readonly<Partial<Record<CaseEvent, 'warn' | 'bad'>>> = {
  refuse: 'warn',
  dispute: 'warn',
  hold: 'warn',
  reversal: 'warn',
  return: 'warn',
  recall: 'bad',
};

/** What happened to a case, on both sides, the latest first. */
export function CaseTimeline({ history, currency, timeZone }: CaseTimelineProps) {
  const { words, formats, language } = useWords();
  const { cases, clocks } = words;
  return (
    <Timeline
      events={history.map((entry) => ({
        key: String(entry.seq),
        at: entry.at,
        when: formats.dateTime(entry.at, timeZone),
        by: entry.by === 'sheet' ? cases.bySheet(entry.actor) : entry.actor,
        ...(TONES[entry.event] && { tone: TONES[entry.event] }),
        text: (
          <>
            <strong>{entryText(entry, currency, { words, formats, language })}</strong>
            {entry.against && (
              <p>
                <Badge tone="warn">{clocks.against.badge}</Badge>{' '}
                {clocks.against.texts[entry.against]}
              </p>
            )}
            {entry.note !== null && <p className="typed">{entry.note}</p>}
            {entry.isNoteShut && <p className="muted">{cases.noteShut}</p>}
          </>
        ),
      }))}
    />
  );
}

interface Reader {
  words: PortalMessages;
  formats: Formats;
  language: Language;
}

/** What happened, in a sentence. */
function entryText(
  { event, facts }: Pick<HistoryEntry, 'event' | 'facts'>,
  currency: string,
  { words, formats, language }: Reader,
): string {
  const { told, channels, outcomes } = words.cases;
  const { amount, on, placement } = facts;
  return told[event]({
    ...(amount !== undefined && {
      amount: formatMoney({ minor: Number(amount), currency }, language),
    }),
    ...(on !== undefined && { on: formats.date(String(on) as CivilDate) }),
    ...(placement !== undefined && { placement: placementNumber(Number(placement)) }),
    ...wordOf('channel', channels, facts),
    ...wordOf('outcome', outcomes, facts),
    ...wordOf('reason', reasonsOf(event, words), facts),
  });
}

function reasonsOf(event: CaseEvent, { cases }: PortalMessages): Readonly<Record<string, string>> {
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = cases.reasons;
  return reasons[event] ?? {};
}

/** The word for a code; nothing where there is none. */
function wordOf(
  name: string,
  words: Readonly<Record<string, string>>,
  facts: HistoryEntry['facts'],
) {
  const word = words[String(facts[name])];
  return word === undefined ? {} : { [name]: word };
}
