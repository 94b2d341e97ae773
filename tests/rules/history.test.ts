import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import { byGuarantor, mailsByName } from '../../shared/guarantors.ts';
import { remindersDue } from '../../shared/reminders/due.ts';
import { growingHistory, historyOf } from '../../shared/reminders/history.ts';
import { LEDGER_EVENTS, type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { ledgerLine, options, receivable, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

/** Three households, two of which share an address. */
const LINES = ['Ana Ruiz', 'Luc Roy', 'Sam Lee'].map((guarantor, at) =>
  receivable({
    ...{ key: `i:${at}`, invoice: `${at}`, row: at + 2, guarantor },
    email: at === 2 ? 'both@x.org' : at === 1 ? 'both@x.org' : 'ana@x.org',
  }),
);
const { due } = remindersDue(LINES, options());

/** Any lines about the messages to them: tries and their ends, what came back, what was put off. */
const events: fc.Arbitrary<LedgerEvent[]> = fc.array(
  fc
    .record({
      who: fc.nat({ max: due.length - 1 }),
      event: fc.constantFrom(...LEDGER_EVENTS),
      attempt: fc.nat({ max: 3 }),
      day: fc.nat({ max: 9 }),
      reason: fc.constantFrom('', 'bounced'),
    })
    .map(({ who, event, attempt, day, reason }) => ({
      ...ledgerLine(must(due[who]), event, addDays(TODAY, day), attempt),
      reason,
    })),
  { maxLength: 30 },
);

it('what a ledger says that grows is what it says when all of it is read', () => {
  expect(due).toHaveLength(3);
  const mails = mailsByName(LINES);
  holds(
    fc.property(events, fc.nat({ max: 30 }), (list, at) => {
      const grown = growingHistory(list.slice(0, at), mails);
      const whole = historyOf(messagesSent(list), mails);
      for (const guarantor of byGuarantor(LINES)) {
        const [one, other] = [grown(guarantor, list.slice(at)), whole(guarantor)];
        expect(sorted(one)).toEqual(sorted(other));
      }
    }),
  );
});

const sorted = (list: readonly LedgerEvent[]) =>
  list.toSorted((a, b) => (a.message < b.message ? -1 : 1));
