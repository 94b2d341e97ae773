import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/law/evaluate.ts';
import { packsFor } from '../../../shared/law/packs/index.ts';
import { ask, at, event, pack, request } from './ask.ts';

describe('hours', () => {
  it('hold from the first to the last moment that the text names', () => {
    for (const [time, decision] of [
      ['07:59:59', 'blocked'],
      ['08:00:00', 'allowed'],
      ['21:00:00', 'allowed'],
      ['21:00:01', 'blocked'],
    ]) {
      expect(ask('US', { now: at(`2026-11-24T${time}`) })[0]).toBe(decision);
    }
    expect(ask('PE', { channel: 'call', now: at('2026-11-24T20:00:00') })[0]).toBe('blocked');
  });

  it('hold in every place where the person may be', () => {
    const facts = { candidateTimeZones: ['America/New_York', 'America/Los_Angeles'] };
    expect(ask('US', { facts, now: at('2026-11-24T08:30:00') })).toEqual([
      ...['blocked', '2026-11-24T11:00:00', 'US-REGF-HOURS'],
    ]);
    expect(ask('US', { facts, now: at('2026-11-24T20:59:00') })[0]).toBe('allowed');
    // nine in the evening in New York: the next hour that suits both is at eight in Los Angeles
    expect(ask('US', { facts, now: at('2026-11-24T21:30:00') })[1]).toBe('2026-11-25T11:00:00');
  });

  it('follow the clock of the place when it is put forward', () => {
    const facts = { candidateTimeZones: ['Europe/Madrid', 'Atlantic/Canary'] };
    const now = at('2027-03-28T08:30:00');
    expect(ask('US', { facts, now, timeZone: 'Europe/Madrid' })[1]).toBe('2027-03-28T09:00:00');
  });

  it('ask for the holidays where nobody has them', () => {
    const call = request({ channel: 'call', holidays: {} });
    const answer = evaluate([pack('PE')], call);
    expect([answer.decision, answer.settle]).toEqual(['allowed_with_conditions', ['holidays']]);
    const late = request({ channel: 'call', now: at('2041-03-05T10:00:00') });
    expect(evaluate([pack('PE')], late).settle).toEqual(['holidays']);
  });
});

describe('how often', () => {
  const calls = (count: number, day: string) =>
    Array.from({ length: count }, (_, hour) => event(`${day}T${hour + 10}:00:00`, 'attempt'));

  it('counts each debt by itself, an agency’s calls too, and those answered with consent not', () => {
    const history = calls(7, '2026-11-23');
    expect(ask('US', { history })[0]).toBe('blocked');
    expect(ask('US', { history, debtId: 'D2' })[0]).toBe('allowed');
    const facts = { priorConsentToCallGivenAt: at('2026-11-24T08:00:00') };
    expect(ask('US', { history, facts })[0]).toBe('allowed');
    const old = { priorConsentToCallGivenAt: at('2026-11-10T08:00:00') };
    expect(ask('US', { history, facts: old })[0]).toBe('blocked');
  });

  it('takes a consent to be called for seven days, its own among them', () => {
    const history = calls(7, '2026-11-23');
    const facts = (day: string) => ({ priorConsentToCallGivenAt: at(`2026-11-${day}T08:00:00`) });
    // calls under a consent count no more; before and after it they do
    expect(ask('US', { history, facts: facts('18') })[0]).toBe('allowed');
    expect(ask('US', { history, facts: facts('24') })[0]).toBe('allowed');

    expect(ask('US', { history, facts: facts('16') })[0]).toBe('blocked');
  });

  it('counts nothing that has yet to come', () => {
    const history = calls(7, '2026-11-24').map((call) => ({ ...call, at: call.at + 3600 }));
    expect(ask('US', { history })[0]).toBe('allowed');
    const stop = [event('2026-11-25T09:00:00', 'opt_out_STOP', 'sms')];
    const facts = { optOutStatementIncluded: true };
    expect(ask('US', { history: stop, channel: 'sms', facts })[0]).toBe('allowed');
  });

  it('waits from the first bill on, however many follow', () => {
    const bills = ['2026-08-01', '2026-10-01'].map((day) => event(day, 'first_bill', 'letter'));
    const place = { actor: 'clinic', action: 'refer_to_agency', channel: null } as const;
    expect(ask('US-WA', { ...place, history: bills })[1]).toBe('2026-11-29T00:00:00');
    expect(ask('US-WA', { ...place, history: bills, now: at('2026-07-31') })[1]).toBeNull();
  });

  it('lets a person who called themselves be called a week later', () => {
    const history = [event('2026-11-24T09:00:00', 'conversation_initiated_by_debtor')];
    expect(ask('US', { history })).toEqual(['blocked', '2026-12-01T08:00:00', 'US-REGF-7AFTER']);
  });

  it('binds a clinic in New York City once it collects, and an agency always', () => {
    const history = ['18', '19', '20'].map((day) =>
      event(`2026-11-${day}T10:00:00`, 'attempt', 'email'),
    );
    const clinic = { actor: 'clinic', channel: 'email', history } as const;
    expect(ask('US-NY-NYC', clinic)[0]).toBe('allowed');
    expect(ask('US-NY-NYC', { ...clinic, facts: { collectionProceduresBegun: true } })[0]).toBe(
      'blocked',
    );
    expect(ask('US-NY-NYC', { ...clinic, actor: 'agency' })[0]).toBe('blocked');
    const unknown = evaluate([pack('US-NY-NYC')], request({ ...clinic, silence: 'unknown' }));
    expect(unknown.settle).toEqual(['collectionProceduresBegun']);
  });

  it('keeps to one channel for the rest of the week once a person in Colombia was reached', () => {
    const facts = { authorisedChannels: ['call', 'chat'] } as const;
    const history = [event('2026-11-23T09:00:00', 'direct_contact')];
    const on = (channel: 'call' | 'chat') =>
      ask('CO', { actor: 'clinic', channel, facts, history });
    expect(on('call')[0]).toBe('allowed');
    expect(on('chat')).toEqual(['blocked', '2026-11-30T07:00:00', 'CO-2300-WEEK-CHANNEL']);
  });
});

describe('what nobody knows', () => {
  it('is named, and never taken for a no', () => {
    const clinic = request({ actor: 'clinic', channel: 'email', silence: 'unknown' });
    const answer = evaluate(packsFor('US-TX'), clinic);
    expect(answer.decision).toBe('allowed_with_conditions');
    expect(answer.settle).toEqual(
      expect.arrayContaining(['licensedFacility', 'bankruptcyFiled', 'ppdrPending']),
    );
    expect(evaluate(packsFor('US-TX'), { ...clinic, silence: 'no' }).settle).toEqual([]);
  });

  it('does not weaken what is known', () => {
    const known = request({
      channel: 'letter',
      silence: 'unknown',
      facts: { bankruptcyFiled: true },
    });
    expect(evaluate([pack('US')], known)).toMatchObject({ decision: 'blocked', earliest: null });
  });

  it('of a hospital does not hold up what the hospital’s rule allows', () => {
    const first = event('2026-01-02T09:00:00', 'first_bill', 'letter');
    const old = request({ action: 'file_lawsuit', channel: null, history: [first] });
    const answer = evaluate([pack('US-CA')], { ...old, silence: 'unknown' });
    expect(answer.decision).toBe('allowed');
    const young = { ...old, now: at('2026-03-02T09:00:00'), silence: 'unknown' as const };
    expect(evaluate([pack('US-CA')], young).settle).toEqual(['hospital']);
  });
});

describe('force and effect', () => {
  it('begins and ends at midnight where the person is', () => {
    const sale = (now: string) =>
      ask('US-NJ', { ...{ actor: 'clinic', action: 'add_fee', channel: null }, now: at(now) });
    expect(sale('2025-07-21T23:59:59')).toEqual(['allowed', '2025-07-21T23:59:59']);
    expect(sale('2025-07-22T00:00:00')).toEqual(['blocked', null, 'US-NJ-INTEREST']);
  });

  it('lets a named person go on where the law only presumes, or nobody has read the text', () => {
    const history = Array.from({ length: 7 }, () => event('2026-11-23T10:00:00', 'attempt'));
    const [presumed] = evaluate([pack('US')], request({ history })).reasons;
    expect([presumed?.rule.id, presumed?.mayGoOn]).toEqual(['US-REGF-7IN7', true]);
    const [read] = evaluate([pack('US')], request({ now: at('2026-11-24T07:00:00') })).reasons;
    expect([read?.rule.checked, read?.mayGoOn]).toEqual(['text_read', false]);
    const stay = evaluate([pack('US')], request({ facts: { bankruptcyFiled: true } })).reasons[0];
    expect([stay?.rule.checked, stay?.mayGoOn]).toEqual(['memory_only', true]);
  });

  it('is told and holds nothing up where it is good practice', () => {
    const message = request({ actor: 'clinic', channel: 'sms', now: at('2026-11-28T10:00:00') });
    const answer = evaluate([pack('PE')], message);
    const warned = answer.reasons.filter(({ onlyWarns }) => onlyWarns);
    expect([answer.decision, warned.map(({ rule }) => rule.id)]).toEqual([
      ...['allowed', ['PE-MESSAGES-ANALOGY']],
    ]);
    const dispute = { ...message, facts: { disputeOpen: true } };
    expect(evaluate([pack('GLOBAL')], dispute).decision).toBe('allowed');
  });

  it('of Mexico’s rules for banks reaches a clinic only where it is one', () => {
    const late = { actor: 'clinic', now: at('2026-11-24T22:30:00') } as const;
    expect(ask('MX', late)).toEqual(
      expect.arrayContaining(['allowed', '2026-11-24T22:30:00', 'MX-SCOPE']),
    );
    expect(ask('MX', { ...late, facts: { creditorIsFinancialEntity: true } })).toEqual([
      ...['blocked', '2026-11-25T07:00:00', 'MX-HOURS'],
    ]);
  });

  it('asks an e-mail for its way out, and a French agency for its letter first', () => {
    const email = evaluate([pack('US')], request({ channel: 'email', facts: {} }));
    expect([email.decision, email.elements]).toEqual([
      ...['allowed_with_conditions', ['opt_out_method']],
    ]);
    expect(ask('FR')).toEqual(['blocked', null, 'FR-R1244-LETTER']);
    expect(ask('FR', { channel: 'letter' })[0]).toBe('allowed');
    expect(ask('FR', { facts: { r1244LetterSent: true } })[0]).toBe('allowed');
    expect(ask('FR', { actor: 'clinic' })[0]).toBe('allowed');
  });
});

describe('the packs of a place', () => {
  it('are those of its city, state, country and union, and of everywhere', () => {
    const names = (place: string) => packsFor(place).map(({ jurisdiction }) => jurisdiction);
    expect(names('US-NY-NYC')).toEqual(['US-NY-NYC', 'US-NY', 'US', 'GLOBAL']);
    expect(names('US-OH')).toEqual(['US', 'GLOBAL']);
    expect(names('ES-CT')).toEqual(['ES-CT', 'ES', 'EU', 'GLOBAL']);
    expect(names('DE')).toEqual(['GLOBAL']);
  });

  it('must all allow it', () => {
    const call = request({ facts: { hospital: true }, action: 'file_lawsuit', channel: null });
    const chain = packsFor('US-NY');
    const alone = chain.map((one) => evaluate([one], call).decision);
    expect(alone).toEqual(['blocked', 'allowed', 'allowed']);
    expect(evaluate(chain, call).decision).toBe('blocked');
    expect(evaluate(chain, call).packs.map(({ jurisdiction }) => jurisdiction)).toEqual([
      ...['US-NY', 'US', 'GLOBAL'],
    ]);
  });
});
