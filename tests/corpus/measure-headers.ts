import { readFileSync } from 'node:fs';
import process from 'node:process';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import type { Field } from '../../shared/sheet/fields.ts';
import { mapHeaders } from '../../shared/sheet/headers.ts';

/** The matcher was mended by what it missed in `seen`; nobody has opened `held` to do so. */
export type HeaderHalf = 'seen' | 'held';

export interface LabelledHeader {
  readonly language: Language;
  readonly header: string;
  /** What it means; null where it is no field of ours. */
  readonly field: Field | null;
  /** What it could mean besides: where there is anything, asking is right. */
  readonly others: readonly Field[];
}

/**
 * What the matcher makes of one header that stands alone. `right`: sure of its meaning, or silent
 * about a column that means nothing to us. `asked`: a person chooses, and the meaning is proposed
 * (or the column is none of ours). `askedAmiss`: a person is asked about something else. `wrong`: sure,
 * and mistaken: the one thing that must not be. `unknown`: a column of ours is passed over.
 */
export type Outcome = 'right' | 'asked' | 'askedAmiss' | 'wrong' | 'unknown';
export const OUTCOMES = ['right', 'asked', 'askedAmiss', 'wrong', 'unknown'] as const;

/** Reads a half of the collection, of one language. */
export function labelledHeaders(half: HeaderHalf, language: Language): LabelledHeader[] {
  const file = new URL(`./headers-${half}.json`, import.meta.url);
  const all: LabelledHeader[] = JSON.parse(readFileSync(file, 'utf8'));
  return all.filter((one) => one.language === language);
}

/** What the matcher makes of a header, held against its label. */
export function outcomeOf({ header, field, others }: LabelledHeader): Outcome {
  const { sure, unsure } = mapHeaders([{ index: 0, text: header }]);
  const [certain] = Object.keys(sure);
  const proposed = Object.keys(unsure);
  if (certain !== undefined) return certain === field ? 'right' : 'wrong';
  if (proposed.length === 0) return field === null ? 'right' : 'unknown';
  const could: readonly (string | null)[] = [field, ...others];
  return field === null || proposed.some((one) => could.includes(one)) ? 'asked' : 'askedAmiss';
}

/** How many headers of a half and language have each outcome. */
export function measureHeaders(half: HeaderHalf, language: Language): Record<Outcome, number> {
  const outcomes = labelledHeaders(half, language).map(outcomeOf);
  const count = (one: Outcome) => outcomes.filter((outcome) => outcome === one).length;
  return {
    right: count('right'),
    asked: count('asked'),
    askedAmiss: count('askedAmiss'),
    wrong: count('wrong'),
    unknown: count('unknown'),
  };
}

const NAMES: Readonly<Record<Outcome, string>> = {
  right: 'right and sure',
  asked: 'asked',
  askedAmiss: 'asked amiss',
  wrong: 'wrong and sure',
  unknown: 'not known',
};

function report(half: HeaderHalf): string[] {
  const lines = LANGUAGES.map((language) => {
    const counts = measureHeaders(half, language);
    const all = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
    const rates = OUTCOMES.map(
      (outcome) =>
        `${NAMES[outcome]} ${counts[outcome]} (${((100 * counts[outcome]) / all).toFixed(1)} %)`,
    );
    return `  ${language}, ${all} headers: ${rates.join(', ')}`;
  });
  return [`${half} half`, ...lines];
}

if (process.argv[1]?.endsWith('measure-headers.ts')) {
  const halves: HeaderHalf[] = process.argv[2] === 'seen' ? ['seen'] : ['seen', 'held'];
  process.stdout.write(`${halves.flatMap(report).join('\n')}\n`);
}
