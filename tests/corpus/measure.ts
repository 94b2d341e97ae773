import { readFileSync } from 'node:fs';
import process from 'node:process';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { blocks } from '../../shared/reminders/lint/findings.ts';
import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { REPLY_LABELS, type ReplyLabel } from '../../shared/reminders/reply/labels.ts';
import { sortReply } from '../../shared/reminders/reply/sort.ts';

/** Rules were made with `seen`, mended by what they missed in `read` and `hands`, and have never met `held`. */
export type Half = 'seen' | 'read' | 'hands' | 'held';

interface Sentence {
  language: Language;
  verdict: 'good' | 'bad';
  fault: string | null;
  text: string;
}

interface Reply {
  language: Language;
  label: ReplyLabel;
  text: string;
}

const read = <Entry>(name: string): Entry[] =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));

/** What the linter makes of one language's sentences. */
export interface LintScore {
  readonly caught: number;
  readonly bad: number;
  readonly falseAlarms: number;
  readonly good: number;
  /** Bad sentences of a fault that were caught, of so many. */
  readonly byFault: Readonly<Record<string, readonly [number, number]>>;
}

/** Reads the sentences of a half in one language with the linter, each as a paragraph of a reminder. */
export function measureLint(half: Half, language: Language): LintScore {
  const all = read<Sentence>(`sentences-${half}`).filter((one) => one.language === language);
  const alarmed = ({ text }: Sentence) =>
    harmfulWords(text.normalize('NFC'), 1, language, 'neutral').some(blocks);
  const bad = all.filter(({ verdict }) => verdict === 'bad');
  const good = all.filter(({ verdict }) => verdict === 'good');
  const faults = [...new Set(bad.map(({ fault }) => fault ?? ''))].sort();
  const ofFault = (fault: string) => bad.filter((one) => one.fault === fault);
  const byFault = Object.fromEntries(
    faults.map((fault) => [
      fault,
      [ofFault(fault).filter(alarmed).length, ofFault(fault).length] as const,
    ]),
  );
  return {
    caught: bad.filter(alarmed).length,
    bad: bad.length,
    falseAlarms: good.filter(alarmed).length,
    good: good.length,
    byFault,
  };
}

/** What the sorting makes of the replies of a half. */
export interface SortScore {
  readonly macroF1: number;
  readonly right: number;
  readonly all: number;
  /** Of the replies that bear a label, the share that got it. */
  readonly recall: Readonly<Record<ReplyLabel, number>>;
}

/** Sorts the replies of a half, of one language or of all. */
export function measureSort(half: Half, languages: readonly Language[]): SortScore {
  const all = read<Reply>(`replies-${half}`).filter((one) => languages.includes(one.language));
  const sorted = all.map(({ label, text }) => ({
    label,
    got: sortReply(text, '2026-06-30').label,
  }));
  const count = (test: (one: (typeof sorted)[number]) => boolean) => sorted.filter(test).length;
  const scores = REPLY_LABELS.map((label) => {
    const hits = count((one) => one.label === label && one.got === label);
    const recall =
      hits /
      Math.max(
        1,
        count((one) => one.label === label),
      );
    const precision =
      hits /
      Math.max(
        1,
        count((one) => one.got === label),
      );
    return { label, recall, f1: hits === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
  });
  return {
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    right: count(({ label, got }) => label === got),
    all: all.length,
    recall: Object.fromEntries(scores.map(({ label, recall }) => [label, recall])) as Record<
      ReplyLabel,
      number
    >,
  };
}

const share = (value: number) => `${(100 * value).toFixed(1)} %`;

function report(half: Half): string[] {
  const lint = LANGUAGES.map((language) => {
    const { caught, bad, falseAlarms, good, byFault } = measureLint(half, language);
    const faults = Object.entries(byFault).map(([fault, [hit, of]]) => `${fault} ${hit}/${of}`);
    return (
      `  ${language}: caught ${caught} of ${bad} (${share(caught / bad)}), missed ${bad - caught}, ` +
      `false alarms ${falseAlarms} of ${good} (${share(falseAlarms / good)}); ${faults.join(', ')}`
    );
  });
  const sort = [...LANGUAGES.map((language) => [language]), LANGUAGES].map((languages) => {
    const { macroF1, right, all, recall } = measureSort(half, languages);
    const recalls = REPLY_LABELS.map((label) => `${label} ${share(recall[label])}`);
    return (
      `  ${languages.join('+')}: ${right} of ${all} right, macro-F1 ${macroF1.toFixed(3)}; ` +
      `recall: ${recalls.join(', ')}`
    );
  });
  return [`${half} half, sentences`, ...lint, `${half} half, replies`, ...sort];
}

if (process.argv[1]?.endsWith('measure.ts')) {
  const open: Half[] = ['seen', 'read', 'hands'];
  const halves: Half[] = process.argv[2] === 'seen' ? open : [...open, 'held'];
  process.stdout.write(`${halves.flatMap(report).join('\n')}\n`);
}
