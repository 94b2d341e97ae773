import { describe, expect, it } from 'vitest';
import { LAW_PLACES } from '../../shared/law/places.ts';
import { PLACE_ITEMS } from '../../shared/messages/letters/texts.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { blocks } from '../../shared/reminders/lint/findings.ts';
import { HOUSE_ITEMS, MANDATORY_ITEMS } from '../../shared/reminders/lint/items.ts';
import { lawOnWords } from '../../shared/reminders/lint/law-items.ts';
import { type LintOptions, lint } from '../../shared/reminders/lint/lint.ts';
import { TONES, TRACKS } from '../../shared/reminders/policy.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import { parseTemplate } from '../../shared/reminders/templates/template.ts';
import { must } from './runs.ts';

const TODAY = '2026-11-24';

const optionsIn = (place: string): LintOptions => ({
  ...{ person: 'Elena', phone: '', mandatory: HOUSE_ITEMS, names: [], onPaper: true },
  law: lawOnWords(place, TODAY).items,
});

/** One place of each law that asks for something else. */
const PLACES = [
  ...new Map(
    LAW_PLACES.map((place) => [JSON.stringify(lawOnWords(place, TODAY).items), place] as const),
  ).values(),
];

describe('what the law of a place wants in a reminder', () => {
  it('is asked for with its citation, where a check of words can find it', () => {
    const { items } = lawOnWords('CL', TODAY);
    expect(items).toContainEqual({
      ...{ item: 'not-a-court-procedure', citation: 'Ley 19.496 art. 37' },
    });
    expect(lawOnWords('FR', TODAY).items).toEqual([]);
  });

  it('is told to a person where it is type, size or a condition', () => {
    const told = (place: string) => lawOnWords(place, TODAY).told.map(({ ruleId }) => ruleId);
    expect(told('US-NJ')).toContain('US-NJ-STATEMENT');
    expect(told('US-NY-NYC')).toContain('US-NYC-DCWP-CONTENT');
    expect(told('CL')).toEqual([]);
  });

  it('is not asked for before its day, nor where nobody knows the place', () => {
    expect(lawOnWords('CL', '2021-04-19').items).toEqual([]);
    expect(lawOnWords(null, TODAY)).toEqual({ items: [], told: [] });
  });

  it('is missed with the citation, and keeps the words from going out', () => {
    const ours = defaultTemplate('es', 'courteous', 'one-off');
    const found = lint(ours, 'es', 'courteous', optionsIn('CL'));
    expect(found.filter(blocks).map(({ found: code }) => code)).toEqual([
      ...['no-extras', 'written-copy', 'not-a-court-procedure'],
    ]);
    expect(found.every(({ citation }) => citation === 'Ley 19.496 art. 37')).toBe(true);
  });

  it('leaves an item of the house without a citation where no law asks for it', () => {
    const paragraphs = ['{{person}} answers you. Reply to us. {{clinic}} {{items}}'];
    const found = lint({ subject: 'A', paragraphs }, 'en', 'courteous', optionsIn('FR'));
    const amount = must(found.find((one) => one.found === 'amount'));
    expect(amount.citation).toBeUndefined();
  });
});

describe.each(PLACES)('our own letters for %s', (place) => {
  it.each(LANGUAGES)('say all that its law wants, and pass, in %s', (language) => {
    const options = optionsIn(place);
    for (const tone of TONES) {
      for (const debt of TRACKS) {
        const ours = defaultTemplate(language, tone, debt, options.law);
        expect(lint(ours, language, tone, options), `${tone} ${debt}`).toEqual([]);
        expect(parseTemplate(ours).ok).toBe(true);
      }
    }
  });
});

it('each item that only a place asks for has a sentence of ours', () => {
  const asked = new Set(PLACES.flatMap((place) => optionsIn(place).law.map(({ item }) => item)));
  const held = new Set<string>([...HOUSE_ITEMS, ...PLACE_ITEMS, 'contact-channels']);
  expect([...asked].filter((item) => !held.has(item))).toEqual([]);
  expect(PLACE_ITEMS.every((item) => MANDATORY_ITEMS.includes(item))).toBe(true);
});
