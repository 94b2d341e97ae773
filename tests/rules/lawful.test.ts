import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, weekday } from '../../shared/calendar.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { holidaysOf } from '../../shared/holidays/index.ts';
import { ASKED_FACTS, type AskedFact, answersTo, factsOf } from '../../shared/law/asked.ts';
import { evaluate } from '../../shared/law/evaluate.ts';
import { dayOf, formatMoment, secondsOf, startOf } from '../../shared/law/moment.ts';
import { PACKS, packsFor } from '../../shared/law/packs/index.ts';
import type { Facts } from '../../shared/law/request.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type DueMessage, remindersDue } from '../../shared/reminders/due.ts';
import {
  type LawBook,
  lawAnswer,
  lawQuestions,
  placesAsked,
} from '../../shared/reminders/lawful.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { CHANNELS, DEFAULT_POLICY, type ReminderPolicy } from '../../shared/reminders/policy.ts';
import { simulate } from '../../shared/reminders/simulate.ts';
import { ledgerLine, NO_LAW, options, receivable, TODAY } from './make.ts';
import { must } from './runs.ts';

const HOUR = 3600;
const AGREED = { authorisedChannels: ['email'] } as const;

/** The law at a place, at an hour of a day. */
function lawAt(home: LawBook['home'], day: CivilDate, hour: number, own: Partial<LawBook> = {}) {
  const timeZone = 'America/Bogota';
  return { ...NO_LAW, home, timeZone, facts: AGREED, now: startOf(day) + hour * HOUR, ...own };
}

/** What becomes of Ana Ruiz's first message. */
function verdict(law: LawBook, own: Partial<Receivable> = {}) {
  const today = dayOf(law.now);
  const lines = [receivable({ dueDate: addDays(today, -30), ...own })];
  const { due, held } = remindersDue(lines, options({ today, law }));
  const [message] = due;
  return held[0] ?? { exceptions: must(message).exceptions };
}

describe('a message that is due', () => {
  it('waits for the first moment that the law of the place allows', () => {
    // Sunday 29 November 2026, and Saturday after three
    const held = { reason: 'law', next: '2026-11-30', rules: ['CO-2300-HOURS'] };
    expect(verdict(lawAt('CO', '2026-11-29', 10))).toMatchObject(held);
    expect(verdict(lawAt('CO', '2026-11-28', 15))).toMatchObject(held);
    expect(verdict(lawAt('CO', '2026-11-28', 14))).toEqual({ exceptions: [] });
    // before seven it is not allowed yet, though later that day it will be
    expect(verdict(lawAt('CO', '2026-11-30', 6))).toMatchObject({ next: '2026-11-30' });
    expect(verdict(lawAt('FR', '2026-11-29', 10))).toEqual({ exceptions: [] });
  });

  it('waits for a consent on a day to come as it would today', () => {
    const law = lawAt('CO', '2026-11-24', 10, { facts: {} }); // Tuesday
    const lines = [receivable({ dueDate: '2026-11-23' })];
    const later = simulate(lines, options({ today: '2026-11-24', law }), {
      days: 91,
      mailsADay: 9,
    });
    expect(later.planned).toEqual([]);
    expect(later.never.map(({ reason }) => reason)).toEqual(['no-consent']);
    for (let day = dayOf(law.now); day < '2027-02-23'; day = addDays(day, 1)) {
      const now = lawAt('CO', day, 10, { facts: {} });
      expect(remindersDue(lines, options({ today: day, law: now })).due).toEqual([]);
    }
  });

  it('waits for a consent where the law wants one and nobody knows of it', () => {
    const law = lawAt('CO', '2026-11-30', 10, { facts: {} });
    expect(verdict(law)).toMatchObject({ reason: 'no-consent', rules: ['CO-2300-CHANNELS'] });
    expect(verdict(law, { mailConsent: true })).toEqual({ exceptions: [] });
    const letters = { ...law, facts: { authorisedChannels: ['letter'] } as const };
    expect(verdict(letters)).toMatchObject({ reason: 'no-consent', next: null });
  });

  it('is judged where the patient is, else where the practice is, which is told', () => {
    const law = lawAt('US-TX', '2026-11-29', 10);
    expect(verdict(law, { place: 'Colombia' })).toMatchObject({ reason: 'law' });
    expect(verdict(law, { place: 'CO' })).toEqual({ exceptions: [] }); // Colorado, there
    expect(verdict(law)).toEqual({ exceptions: [] });
    const bogota = lawAt('CO', '2026-11-29', 10);
    expect(verdict(bogota, { place: 'Springfield' })).toMatchObject({ reason: 'law' });
    expect(verdict({ ...law, country: 'CO', home: null })).toMatchObject({ reason: 'law' });
    expect(verdict(law, { place: 'Springfield' })).toEqual({ exceptions: ['unknown-place'] });
  });

  it('is judged where the newest bill says that the patient is, however the sheet is sorted', () => {
    const law = lawAt('US-TX', '2026-11-29', 10);
    const before = receivable({ dueDate: '2026-08-01', place: 'Texas' });
    const since = receivable({
      key: 'i:2',
      invoice: '2',
      dueDate: '2026-10-01',
      place: 'Colombia',
    });
    for (const lines of [
      [before, since],
      [since, before],
    ]) {
      const { held } = remindersDue(lines, options({ today: '2026-11-29', law }));
      expect(held.map(({ rules }) => rules)).toEqual([['CO-2300-HOURS']]);
      expect(placesAsked({ home: null, country: null }, byGuarantor(lines))).toEqual([
        'other',
        'CO',
      ]);
    }
  });

  it('is judged by the clock where the patient is, and told by the clinic’s', () => {
    // seven in Bogota is one in the afternoon in Madrid, or two in the morning in Honolulu
    const early = lawAt('ES', '2026-11-27', 12, { timeZone: 'Europe/Madrid' });
    expect(verdict(early, { place: 'Colombia' })).toMatchObject({ next: '2026-11-27' });
    const open = lawAt('ES', '2026-11-27', 13, { timeZone: 'Europe/Madrid' });
    expect(verdict(open, { place: 'Colombia' })).toEqual({ exceptions: [] });
    const island = lawAt('US-HI', '2026-11-28', 11, { timeZone: 'Pacific/Honolulu' });
    expect(verdict(island, { place: 'Colombia' })).toMatchObject({ next: '2026-11-30' });
  });

  it('counts what an agency did to reach them', () => {
    const law = lawAt('CL', '2026-11-24', 10, { timeZone: 'America/Santiago' });
    expect(verdict(law)).toEqual({ exceptions: [] });
    const contact = { on: '2026-11-23', channel: 'sms', reached: false } as const;
    expect(verdict({ ...law, contactsOf: () => [contact] })).toMatchObject({
      ...{ reason: 'law', next: '2026-11-25', rules: ['CL-37-FREQ-OTHER'] },
    });
    const call = { ...contact, channel: 'call', reached: true } as const;
    expect(verdict({ ...law, contactsOf: () => [call] })).toEqual({ exceptions: [] });
    // in Colombia, who was reached by telephone is written to by none else that week
    const week = { ...lawAt('CO', '2026-11-24', 10), contactsOf: () => [call] };
    expect(verdict(week)).toMatchObject({ rules: ['CO-2300-WEEK-CHANNEL'], next: '2026-11-30' });
  });

  it('counts what went, and what may have gone', () => {
    const line = receivable({ dueDate: '2026-04-01' });
    const [message] = remindersDue([line], options()).due;
    const sent = (['sent', 'unknown', 'failed'] as const).map((event) =>
      messagesSent([ledgerLine(must(message), event, addDays(TODAY, -1))]),
    );
    const law = lawAt('CL', TODAY, 10);
    const rules = sent.map((before) => lawAnswer(law, must(message), before, TODAY).hold?.rules);
    expect(rules).toEqual([['CL-37-FREQ-OTHER'], ['CL-37-FREQ-OTHER'], undefined]);
  });
});

describe('what the law asks a clinic', () => {
  const asked = (place: string, facts: LawBook['facts'] = {}) =>
    lawQuestions({ ...NO_LAW, facts }, [place]).map(({ fact }) => fact);
  const all = ['confidentialCommunicationRequested', 'ppdrPending', 'medicaidCovered'];

  it('is little, and only what its place wants to know', () => {
    expect(asked('FR')).toEqual([]);
    expect(asked('CO')).toEqual(['authorisedChannels']);
    expect(asked('CL')).toEqual(['suedAndServed']);
    expect(asked('US-OH')).toEqual(all);
    expect(asked('US')).toEqual(all);
    expect(asked('US-TX')).toEqual(['licensedFacility', ...all]);
  });

  it('is of all places where patients are, the own one first, each rule once', () => {
    const lines = [receivable(), receivable({ key: 'i:2', guarantor: 'Bo', place: 'Colombia' })];
    const places = placesAsked({ home: 'US-OH', country: 'US' }, byGuarantor(lines));
    expect(places).toEqual(['US-OH', 'CO']);
    const questions = lawQuestions(NO_LAW, [...places, 'US-TX']);
    expect(questions.map(({ rules }) => rules)).toEqual([
      ...[['CO-2300-CHANNELS'], ['US-TX-ITEMISED'], ['US-HIPAA-CONFIDENTIAL-COMMS']],
      ...[['US-NSA-PPDR-HALT'], ['US-MEDICAID-NO-BILL']],
    ]);
    expect(placesAsked({ home: null, country: 'US' }, byGuarantor([receivable()]))).toEqual(['US']);
    expect(placesAsked({ home: null, country: null }, [])).toEqual(['other']);
  });

  it('is found by going through every place, channel and answer', () => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const walk = (place: string, facts: Facts) => {
      const name = `${place} ${Object.entries(facts).sort()}`;
      if (seen.has(name)) return;
      seen.add(name);
      for (const fact of asked(place, facts)) {
        found.add(fact);
        for (const next of everyAnswer(fact)) walk(place, { ...facts, ...next });
      }
    };
    const places = [...PACKS.map(({ jurisdiction }) => jurisdiction), 'other'];
    for (const place of places) walk(place, {});
    expect(found).toEqual(new Set(ASKED_FACTS));
    // and no message meets a question that nobody is asked
    for (const place of places) expect(strayQuestions(place)).toEqual([]);
  });

  it('is asked on when it was answered, and may lead to another question', () => {
    expect(asked('CO', { authorisedChannels: ['email'] })).toEqual(['authorisedChannels']);
    expect(asked('US-TX', { licensedFacility: false })).not.toContain('itemizedBillIssued');
    expect(asked('US-TX', { licensedFacility: true })).toContain('itemizedBillIssued');
  });
});

/** Each answer to a question, as a fact. */
function everyAnswer(fact: AskedFact): Facts[] {
  return answersTo(fact).map((answer) =>
    factsOf({ [fact]: { answer, channels: ['email'], by: 'Elena', on: TODAY } }),
  );
}

/** What the law of a place asks of a message that may go, and no question to the clinic covers. */
function strayQuestions(place: string): string[] {
  const packs = packsFor(place).map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ binds }) => binds !== 'agency'),
  }));
  const known = Object.fromEntries(
    'bankruptcyFiled deceased representedByAttorney debtPaid disputeOpen insuranceAppealPending insolvencyProcedure'
      .split(' ')
      .map((fact) => [fact, false]),
  );
  const asked = CHANNELS.flatMap(
    (channel) =>
      evaluate(packs, {
        ...{ actor: 'clinic', action: 'contact', channel, silence: 'unknown', debtId: '' },
        ...{ now: startOf('2026-11-30') + 10 * HOUR, timeZone: 'UTC', history: [], facts: known },
        holidays: {
          CO: must(holidaysOf('CO')),
          PE: must(holidaysOf('PE')),
          CL: must(holidaysOf('CL')),
        },
      }).settle,
  );
  return asked.filter((fact) => !ASKED_FACTS.some((one) => one === fact));
}

const EAGER: ReminderPolicy = {
  ...DEFAULT_POLICY,
  country: 'CO',
  tracks: {
    ...DEFAULT_POLICY.tracks,
    'one-off': {
      waitDays: 1,
      levels: Array.from({ length: 366 }, (_, at) => ({
        ...{ days: at + 1, tone: at === 365 ? 'last' : 'courteous', channel: 'email', minimum: 0 },
      })),
    },
  },
};

describe('a year in Colombia', () => {
  const START: CivilDate = '2027-01-01';
  const closed = must(holidaysOf('CO')).days;
  const isOpen = (day: CivilDate, hour: number) => {
    if (closed.has(day) || weekday(day) === 7) return false;
    return weekday(day) === 6 ? hour >= 8 && hour < 15 : hour >= 7 && hour < 19;
  };
  const line = receivable({ dueDate: addDays(START, -1) });
  const law = lawAt('CO', START, 9);

  it('knows its holidays', () => {
    const known = '01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-20 08-07 08-16';
    for (const day of [...known.split(' '), '10-18', '11-01', '11-15', '12-08', '12-25']) {
      expect(closed.has(`2027-${day}` as CivilDate)).toBe(true);
    }
  });

  it('has no message on a Sunday or holiday, and none outside the hours', () => {
    const [guarantor] = byGuarantor([line]);
    const message = { guarantor, channel: 'email' } as DueMessage;
    const wrong: string[] = [];
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const now = startOf(START) + hour * HOUR;
      const isHeld = lawAnswer({ ...law, now }, message, [], dayOf(now)).hold !== null;
      const open = isOpen(dayOf(now), secondsOf(now) / HOUR);
      if (isHeld === open) wrong.push(formatMoment(now));
    }
    expect(wrong).toEqual([]);
  });

  it('sends one message a day at most, whatever the policy, and lets no open day go by', () => {
    const asked = options({ today: START, law, policy: EAGER });
    const { planned } = simulate([line], asked, { days: 365, mailsADay: 100 });
    const days = planned.map(({ day }) => day);
    const year = Array.from({ length: 365 }, (_, at) => addDays(START, at));
    expect(days).toEqual(year.filter((day) => isOpen(day, 9)));
  });
});
