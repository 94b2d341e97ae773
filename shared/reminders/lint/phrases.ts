/** Words that mean much the same in a reminder, by the name that a phrase calls them. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** How many words may stand between two parts of a phrase. */
const FEW = 5;
const MANY = 14;
/** A short gap holds no denial: what "this is not a formal notice" says is another thing. */
const NOT =
  'not|never|no|nor|cannot|nobody|nothing|without|don|doesn|didn|isn|aren|wasn|weren|haven|hasn|' +
  'ne|n|pas|jamais|aucune?|sans|nunca|jamas|ni|sin|nadie|tampoco|ningun\\w*';

/**
 * A pattern for a list of phrases, over folded text. A phrase is written as it is said, so that a list
 * can be read aloud:
 *
 * - `pay*` every word that begins so; `a|b` either; `in_full` words that belong together;
 * - `{care}` any word of that class; `word?` may be left out;
 * - `..` up to five words in between and no "not" among them, `...` up to fourteen of any kind.
 *
 * @param classes what the names in braces stand for
 * @returns what gives the pattern's source when it is asked for
 * @throws RangeError, when asked, for a class that does not exist
 * @example new RegExp(phrases(['skip .. {food}'], { food: ['dinner', 'meal*'] })())
 *   .test('skip one or two meals') // true
 */
export function phrases(list: readonly string[], classes: WordClasses): () => string {
  return () => list.map((one) => `(?:${sourceOf(one, classes)})`).join('|');
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
  const words = (isOptional ? token.slice(0, -1) : token)
    .split('|')
    .flatMap((word) => (word.startsWith('{') ? classOf(word.slice(1, -1), classes) : [word]))
    .map(wordSource);
  const one = `(?:${words.join('|')})(?!\\w)`;
  return isOptional ? `(?:${one}\\W+)?` : `${one}\\W+`;
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
