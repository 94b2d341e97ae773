import type { Language } from '../../money.ts';
import type { Tone } from '../policy.ts';
import { isDenied } from './clauses.ts';
import type { Finding, LintRule } from './findings.ts';
import { withoutHarmless } from './harmless.ts';
import { type Piece, sentencesOf } from './text.ts';
import type { Span, WordRule } from './word-rule.ts';
import { EN } from './words-en.ts';
import { ES } from './words-es.ts';
import { FR } from './words-fr.ts';

const WORDS: Readonly<Record<Language, readonly WordRule[]>> = { en: EN, es: ES, fr: FR };

/**
 * Words of one part of a text that threaten, shame, press, claim what is not so, or tell of somebody's
 * health. Accents and capitals make no difference.
 *
 * @param text composed, with fields in double braces
 * @param part 0 for the subject, else the paragraph from 1 on
 * @example harmfulWords('We will call the police.', 1, 'en', 'firm')[0]?.rule // 'threat'
 */
export function harmfulWords(
  text: string,
  part: number,
  language: Language,
  tone: Tone,
): Finding[] {
  const found: Finding[] = [];
  for (const sentence of sentencesOf(text)) {
    const folded = withoutHarmless(sentence.text, language);
    found.push(...shouted(sentence, part));
    const said = WORDS[language].flatMap(({ rule, find, deniable }) =>
      find(folded)
        .filter(({ from, to }) => !(deniable && isDenied(folded, from, to, language)))
        .map((span) => ({ ...span, rule })),
    );
    for (const { rule, from, to } of withoutOverlaps(said)) {
      const at = { part, from: sentence.at + from, to: sentence.at + to };
      const words = text.slice(at.from, at.to);
      found.push({ rule, severity: severityOf(rule, tone), at, found: words });
    }
  }
  return found.sort((one, other) => (one.at?.from ?? 0) - (other.at?.from ?? 0));
}

type Said = Span & { readonly rule: LintRule };

/** Where two phrases of a rule meet, the first is shown. */
function withoutOverlaps(said: readonly Said[]): Said[] {
  const ends = new Map<LintRule, number>();
  return [...said]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .filter(({ rule, from, to }) => {
      if (from < (ends.get(rule) ?? 0)) return false;
      ends.set(rule, to);
      return true;
    });
}

/** Four words in capitals, or a row of exclamation marks: nothing about a bill needs to be shouted. */
const SHOUT = /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s\p{P}]*){4,}|!{2,}/gu;

function shouted({ text, at }: Piece, part: number): Finding[] {
  return [...text.matchAll(SHOUT)].map(({ 0: words, index = 0 }) => {
    const from = at + index;
    const place = { part, from, to: from + words.trimEnd().length };
    return { rule: 'pressure', severity: 'blocks', at: place, found: words.trim() };
  });
}

/** Before a hand-off a patient must be told of it; in any other letter an agency's name only frightens. */
function severityOf(rule: LintRule, tone: Tone): Finding['severity'] {
  return rule === 'agency' && tone === 'last' ? 'advises' : 'blocks';
}
