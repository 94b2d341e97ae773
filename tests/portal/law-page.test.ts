import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAW_PLACES, lawOf } from '../../shared/law/places.ts';
import { readLaw } from '../../shared/law/reading.ts';
import { lawReading, placeName } from '../../shared/messages/law/reading.ts';
import { lawTerms } from '../../shared/messages/law/terms.ts';
import { portalMessages } from '../../shared/messages/portal/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** A Tuesday, and no holiday anywhere. */
const DAY = '2026-11-24';
const { law } = portalMessages('en');

let database: TestDatabase;
let portal: TestPortal;
let practice: TestTenant;
let agency: TestTenant;
let reader: TestPerson;
let collector: TestPerson;

beforeAll(async () => {
  database = await openScope();
  practice = await makePractice(database, 'Law clinic');
  agency = await makeAgency(database, 'Law agency');
  reader = await makeMember(database, practice, 'reviewer');
  collector = await makeMember(database, agency, 'collector');
  await asMaintenance(database, (sql) =>
    sql.query(`UPDATE practices SET place = 'US-TX' WHERE id = $1`, [practice.id]),
  );
  portal = await startPortal(database);
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});

beforeEach(() => speak('en'));

async function open(query: Record<string, string>, as: 'practice' | 'agency' = 'practice') {
  const path = as === 'practice' ? `/p/${practice.slug}/law` : `/a/${agency.slug}/law`;
  const { session } = as === 'practice' ? reader : collector;
  const answer = await portal.visit(session).get(`${path}?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain('\0'); // letters of several bytes, cut where a buffer ends
  return textOf(answer.body);
}

/** What a person reads: without scripts, marks and the codes of signs. */
function textOf(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<\/(?:li|p|td|th|h[1-4]|option|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function speak(language: Language): Promise<void> {
  await asMaintenance(database, (sql) =>
    sql.query('UPDATE users SET language = $1 WHERE id = $2', [language, reader.id]),
  );
}

const asking = { day: DAY, action: 'contact', channel: 'call', on: DAY, at: '10:00' };

describe('The page on the law', () => {
  it.each(LANGUAGES)('shows every rule of every place in %s', async (language) => {
    await speak(language);
    for (const place of LAW_PLACES) {
      const page = await open({ place, day: DAY });
      const { parts } = lawReading({ place, actor: 'clinic', day: DAY }, language);
      expect(page).toContain(placeName(place, language));
      const unseen = parts
        .flatMap(({ rules }) => rules)
        .filter(({ may, citation }) => !page.includes(may) || !page.includes(citation));
      expect(unseen.map(({ id }) => `${place} ${id}`)).toEqual([]);
    }
  });

  it('marks what a lawyer still has to check, as often as there is such a rule', async () => {
    const toCheck = lawTerms('en').verifications.memory_only;
    const page = await open({ place: 'US-MA', day: '2040-01-01' });
    const { parts, coming } = readLaw(lawOf('US-MA').packs, 'clinic', '2040-01-01');
    expect(coming).toEqual([]);
    const rules = parts.flatMap((part) => part.rules).map(({ rule }) => rule);
    const marked = rules.filter(({ checked, recheck }) => recheck || checked === 'memory_only');
    expect(marked.length).toBeGreaterThan(5);
    expect(page.split(toCheck)).toHaveLength(marked.length + 1);
  });

  it('shows the practice’s own place first, and asks where none is known', async () => {
    expect(await open({})).toContain('Texas, for a clinic');
    expect(await open({}, 'agency')).toContain(law.noPlace.text);
    expect(await open({ place: 'FR' }, 'agency')).toContain('France, for an agency');
  });

  it('shows what holds on the day that is asked for', async () => {
    const lien = 'US-IL-HOME-LIEN';
    const inForce = async (day: string) => {
      const page = await portal
        .visit(reader.session)
        .get(`/p/${practice.slug}/law?place=US-IL&day=${day}`);
      return page.body.includes(`id="${lien}"`);
    };
    expect(await inForce('2026-12-31')).toBe(false);
    expect(await inForce('2027-01-01')).toBe(true);
  });

  it('shows an agency what binds agencies alone, and a clinic not', async () => {
    const hours = 'US-REGF-HOURS';
    const shows = async (actor: string) => {
      const path = `/p/${practice.slug}/law?place=US-TX&actor=${actor}`;
      return (await portal.visit(reader.session).get(path)).body.includes(`id="${hours}"`);
    };
    expect(await shows('agency')).toBe(true);
    expect(await shows('clinic')).toBe(false);
  });

  it('says what it has no rules of', async () => {
    const page = await open({ place: 'US-OH' });
    expect(page).toContain('We have no rules of Ohio itself.');
    expect(await open({ place: 'other' })).toContain('We have no rules for: another country.');
  });

  it.each([
    ['a place', { place: '<b>XX</b>' }, law.refused.place],
    ['an actor', { actor: 'patient' }, law.refused.actor],
    ['a day', { day: '2026-02-30' }, law.refused.day],
  ])('refuses %s that it does not know', async (_what, query, says) => {
    const page = await open({ place: 'PE', ...query });
    expect(page).toContain(says);
    expect(page).not.toContain(lawTerms('en').severities.prohibition);
  });
});

describe('“May I?”', () => {
  it('answers with the moment from which it may be done, and the rule', async () => {
    const page = await open({ ...asking, place: 'PE', on: '2026-12-08' });
    expect(page).toContain(law.mayI.decisions.blocked);
    expect(page).toContain('From 10 December 2026, 7:00 on'); // the 9th is a holiday too
    expect(page).toContain('Call or visit only from 7:00 to 20:00');
  });

  it('says no where time changes nothing', async () => {
    const page = await open({ ...asking, place: 'CL', action: 'furnish_to_cra', channel: '' });
    expect(page).toContain(law.mayI.never);
  });

  it('asks for what it cannot know, and takes nothing for granted', async () => {
    const page = await open({ ...asking, place: 'US-CA' });
    expect(page).toContain(law.mayI.decisions.allowed_with_conditions);
    expect(page).toContain(lawTerms('en').facts.bankruptcyFiled);
  });

  it('looks at the clocks of all zones of a state', async () => {
    const at = (time: string) => open({ ...asking, place: 'US-FL', at: time });
    expect(await at('08:30')).toContain('From 24 November 2026, 9:00 on');
    const nine = await at('09:00');
    expect(nine).not.toContain(law.mayI.blocks);
    expect(nine).toContain('Eastern Time');
    expect(nine).toContain('Central Time');
  });

  it('refuses what it cannot understand, field by field', async () => {
    const { problems } = law.mayI;
    const none = await open({ ...asking, place: 'PE', channel: '' });
    expect(none).toContain(problems.channel);
    const all = await open({
      ...{ place: 'PE', action: 'shout', channel: 'smoke', on: '2026-02-30', at: '10:00' },
    });
    for (const text of [problems.action, problems.channel, problems.on]) {
      expect(all).toContain(text);
    }
    expect(all).not.toContain(problems.at);
    const both = await open({ ...asking, place: 'PE', on: 'soon', at: 'now' });
    expect([problems.on, problems.at].every((text) => both.includes(text))).toBe(true);
    expect(await open({ ...asking, place: 'PE', at: '25:00' })).toContain(problems.at);
  });
});
