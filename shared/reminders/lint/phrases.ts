import { type PhraseList, wholeWords } from './word-rule.ts';

/** Words that mean much the same in a reminder, by the name that a phrase calls them. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * The words of a class, written in a row.
 *
 * @example oneOf('dinner|meal*', 'lunch') // ['dinner', 'meal*', 'lunch']
 */
export function oneOf(...rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split('|'));
}

/** How many words may stand between two parts of a phrase. */
const FEW = 5;
const MANY = 14;
/** A short gap holds no denial: what "this is not a formal notice" says is another thing. */
const NOT =
  'not|never|no|nor|cannot|nobody|nothing|without|don|doesn|didn|isn|aren|wasn|weren|haven|hasn|' +
  'ne|n|pas|jamais|aucune?|sans|nunca|jamas|ni|sin|nadie|tampoco|ningun\\w*';

/**
 * A list of phrases, over folded text. A phrase is written as it is said, so that a list can be read
 * aloud:
 *
 * - `pay*` every word that begins so; `a|b` either; `in_full` words that belong together;
 * - `{care}` any word of that class; `word?` may be left out;
 * - `..` up to five words in between and no "not" among them, `...` up to fourteen of any kind.
 *
 * Most phrases share no word with most texts. One is compiled when a text has some word of each of its
 * parts, and then once: to compile them all takes a third of a second.
 *
 * @param classes what the names in braces stand for
 * @returns what gives the patterns of the phrases that may occur in a text
 * @throws RangeError, when first asked, for a class that does not exist
 * @example phrases(['skip .. {food}'], { food: ['dinner', 'meal*'] })('skip one meal').length // 1
 */
export function phrases(list: readonly string[], classes: WordClasses): PhraseList {
  let all: Phrase[] | null = null;
  return (folded) => {
    all ??= list.map((one) => readPhrase(one, classes));
    const words = ` ${folded.replace(/\W+/g, ' ')} `;
    return all
      .filter(({ parts }) => parts.every((part) => part.some((begin) => words.includes(begin))))
      .map(({ pattern }) => pattern());
  };
}

interface Phrase {
  /** How the words of each part begin that must be there, with a blank before. */
  readonly parts: readonly (readonly string[])[];
  readonly pattern: () => RegExp;
}

function readPhrase(phrase: string, classes: WordClasses): Phrase {
  const must = phrase.split(' ').filter((token) => !/^\.+$|\?$/.test(token));
  let compiled: RegExp | null = null;
  return {
    parts: must.map((token) => wordsOf(token, classes).map(beginOf)),
    pattern() {
      compiled ??= wholeWords(sourceOf(phrase, classes));
      return compiled;
    },
  };
}

/** What a text holds wherever it holds the word: all of it, or as much as stands before a sign. */
function beginOf(word: string): string {
  const [begin = ''] = word.split(/[*#]/);
  const plain = ` ${begin.replace(/[\W_]+/g, ' ')}`;
  return begin === word ? `${plain} ` : plain;
}

function sourceOf(phrase: string, classes: WordClasses): string {
  const parts = phrase.split(' ').map((token) => partOf(token, classes));
  return parts.join('').replace(/\\W\+$/, '');
}

/** One word of a phrase with what separates it from the next. */
function partOf(token: string, classes: WordClasses): string {
  if (token === '..') return `(?:(?!(?:${NOT})\\W)\\w+\\W+){0,${FEW}}?`;
  if (token === '...') return `(?:\\w+\\W+){0,${MANY}}?`;
  const isOptional = token.endsWith('?');
  const words = wordsOf(isOptional ? token.slice(0, -1) : token, classes).map(wordSource);
  const one = `(?:${words.join('|')})(?!\\w)`;
  return isOptional ? `(?:${one}\\W+)?` : `${one}\\W+`;
}

/** The words that a part of a phrase stands for. */
function wordsOf(token: string, classes: WordClasses): readonly string[] {
  return token
    .split('|')
    .flatMap((word) => (word.startsWith('{') ? classOf(word.slice(1, -1), classes) : [word]));
}

function classOf(name: string, classes: WordClasses): readonly string[] {
  const words = classes[name];
  if (!words) throw new RangeError(`No class of words is called ${name}`);
  return words;
}

/** What separates words may be a blank, an apostrophe or a comma. */
function wordSource(word: string): string {
  return word
    .replace(/[ _'-]+/g, '\\W+')
    .replace(/\*/g, '\\w*')
    .replace(/#/g, '\\d[\\d.,]*');
}
