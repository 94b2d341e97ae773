/** A piece of a number format: a run of one placeholder, text as it stands, or a mark. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'date'; text: string }
  | { kind: 'minutes'; text: string }
  | { kind: 'digits'; text: string }
  | { kind: 'percent' }
  | { kind: 'typed' };

/** A format pattern taken apart: one list for positive (or all), negative, zero and text. */
export interface Pattern {
  sections: Token[][];
  isDate: boolean;
  isText: boolean;
}

const parsed = new Map<string, Pattern>();

/**
 * Takes a format pattern apart, as Sheets writes it.
 *
 * @example parsePattern('dd/MM/yyyy').isDate // true
 */
export function parsePattern(format: string): Pattern {
  const found = parsed.get(format);
  if (found) return found;
  const sections = splitSections(format).map((section) => markMinutes(tokens(section)));
  const made: Pattern = {
    sections,
    isDate: (sections[0] ?? []).some(({ kind }) => kind === 'date' || kind === 'minutes'),
    isText: format === '@',
  };
  parsed.set(format, made);
  return made;
}

/** Whether a number under this format is a date or a time; no format means it is not. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && parsePattern(format).isDate;
}

/** Whether a number under this format is shown as a percentage. */
export function isPercentFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  return parsePattern(format)
    .sections.flat()
    .some(({ kind }) => kind === 'percent');
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [''];
}

/** The forms a token takes, tried in this order. */
const FORMS: readonly [RegExp, (match: string) => Token | null][] = [
  [/^"[^"]*"/, (match) => ({ kind: 'text', text: match.slice(1, -1) })],
  [/^\\./, (match) => ({ kind: 'text', text: match.slice(1) })],
  [/^\[\$[^\]]*\]/, (match) => ({ kind: 'text', text: match.slice(2, -1).replace(/-.*$/, '') })],
  [/^\[[^\]]*\]/, () => null], // a colour or a condition
  [/^_./, () => ({ kind: 'text', text: ' ' })],
  [/^\*./, () => null],
  [/^(?:AM\/PM|A\/P)/i, () => ({ kind: 'date', text: 'a' })],
  [/^(?:[#0?][#0?,]*(?:\.[#0?]+)?|\.[#0?]+)(?:E\+0+)?/, (text) => ({ kind: 'digits', text })],
  [/^(?:y+|m+|d+|h+|s+)/i, (text) => ({ kind: 'date', text: text.toLowerCase() })],
  [/^%/, () => ({ kind: 'percent' })],
  [/^@/, () => ({ kind: 'typed' })],
  [/^./s, (text) => ({ kind: 'text', text })],
];

function tokens(section: string): Token[] {
  const list: Token[] = [];
  for (let rest = section; rest !== ''; ) {
    let taken = 1;
    for (const [form, make] of FORMS) {
      const match = form.exec(rest)?.[0];
      if (match === undefined) continue;
      const token = make(match);
      if (token) list.push(token);
      taken = match.length;
      break;
    }
    rest = rest.slice(taken);
  }
  return list;
}

/** An "m" after hours or before seconds means minutes, elsewhere months. */
function markMinutes(list: Token[]): Token[] {
  const fields = list.filter((token) => token.kind === 'date');
  return list.map((token) => {
    if (token.kind !== 'date' || !token.text.startsWith('m')) return token;
    const at = fields.indexOf(token);
    const near = (fields[at - 1]?.text ?? '').startsWith('h') || fields[at + 1]?.text[0] === 's';
    return near && token.text.length <= 2 ? { kind: 'minutes', text: token.text } : token;
  });
}
