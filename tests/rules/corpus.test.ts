import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/money.ts';

interface Sentence {
  language: Language;
  verdict: 'good' | 'bad';
  fault: string | null;
  text: string;
}

interface Reply {
  language: Language;
  label: string;
  text: string;
}

const HALVES = ['seen', 'read', 'hands', 'held'] as const;
const FAULTS = ['threat', 'shame', 'health', 'false-claim', 'pressure'];
const TEN = { ...Object.fromEntries(FAULTS.map((fault) => [fault, 10])), null: 50 };
/** Three writers gave 16 for each fault; what another part says already was left out. */
const SIXTEEN = Object.fromEntries(FAULTS.map((fault) => [fault, 3 * 16]));
const HANDS = {
  en: { ...SIXTEEN, null: 148 },
  es: { ...SIXTEEN, null: 149 },
  fr: { ...SIXTEEN, shame: 47, pressure: 47, null: 148 },
};
const LABELS = {
  ...{ paid: 5, promise: 5, hardship: 5 },
  ...{ 'wrong-person': 4, stop: 5, unknown: 6 },
};
const HANDS_LABELS = {
  ...{ paid: 24, promise: 24, hardship: 24, dispute: 72 },
  ...{ 'wrong-person': 18, stop: 24, unknown: 36 },
};
/** With 60 in three languages, a recall of 98 % and one of 95 % are two different counts. */
const DISPUTES = { seen: 7, read: 7, held: 20 };

const read = <Entry>(name: string): Entry[] =>
  JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8'));
const sentences = (half: string) => read<Sentence>(`sentences-${half}`);
const replies = (half: string) => read<Reply>(`replies-${half}`);

function counts(values: readonly (string | null)[]): Record<string, number> {
  const made: Record<string, number> = {};
  for (const value of values) made[String(value)] = (made[String(value)] ?? 0) + 1;
  return made;
}

/** The words of what was written above a quoted mail; numbers count as one word, whatever they are. */
function words(text: string): Set<string> {
  const own = text.toLowerCase().split('\n')[0]?.replace(/\d+/g, '0') ?? '';
  return new Set(own.match(/[\p{L}\p{N}]+/gu));
}

/** The share of the words that two texts have in common, from 0 to 1. */
function likeness(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Pairs of texts of one language that say nearly the same: a name or a sum apart. */
function pairs(entries: readonly (Sentence | Reply)[]): string[] {
  const all = entries.map(({ language, text }) => ({ language, text, own: words(text) }));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.language === one.language && likeness(one.own, other.own) > 0.5)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

describe.each(HALVES)('the %s half of the corpus', (half) => {
  it.each(LANGUAGES)('has sentences with every fault and with none, in %s', (to) => {
    const own = sentences(half).filter(({ language }) => language === to);
    expect(counts(own.map(({ fault }) => fault))).toEqual(half === 'hands' ? HANDS[to] : TEN);
    for (const { verdict, fault } of own) expect(verdict).toBe(fault === null ? 'good' : 'bad');
  });

  it.each(LANGUAGES)('has replies with every label, in %s', (to) => {
    const own = replies(half).filter(({ language }) => language === to);
    expect(counts(own.map(({ label }) => label))).toEqual(
      half === 'hands'
        ? { ...HANDS_LABELS, stop: to === 'es' ? 23 : 24 }
        : { ...LABELS, dispute: DISPUTES[half] },
    );
  });

  it('has nothing but the fields that the README names', () => {
    const shapes = (entries: object[]) => [
      ...new Set(entries.map((one) => Object.keys(one).join())),
    ];
    expect(shapes(sentences(half))).toEqual(['language,verdict,fault,text']);
    expect(shapes(replies(half))).toEqual(['language,label,text']);
  });

  it('has texts without stray spaces and signs', () => {
    const texts = [...sentences(half), ...replies(half)].map(({ text }) => text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const stray = /^\s|\s$|^$| {2}|[\u0000-\u0009\u000b-\u001f\u200b\ufeff\ufffd]/;
    expect(texts.filter((text) => stray.test(text) || text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it('says nothing twice, not with another name or sum either', () => {
    expect(pairs(HALVES.flatMap(sentences))).toEqual([]);
    expect(pairs(HALVES.flatMap(replies))).toEqual([]);
  });

  it('finds a sentence again that differs by its name alone', () => {
    const twins = ['Tom Ferris', 'Grace Mbeki'].map((name) => ({
      ...{ language: 'en' as const, label: 'paid' },
      text: `${name} answers every question about invoice 12 on weekdays.`,
    }));
    expect(pairs(twins)).toHaveLength(1);
  });
});
