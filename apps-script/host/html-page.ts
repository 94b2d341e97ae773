import { exception } from './serve.ts';

/** A run of text in one weight. */
export interface Piece {
  text: string;
  bold: boolean;
}

/** A paragraph or a heading: its lines as the page breaks them, not yet fitted into a width. */
export interface Block {
  kind: 'p' | 'h1';
  lines: Piece[][];
}

/** What there is to draw of a page of HTML. Lengths in points. */
export interface HtmlPage {
  title: string;
  language: string;
  paper: readonly [width: number, height: number];
  margin: number;
  /** Of text, and of headings. */
  size: number;
  headingSize: number;
  lineHeight: number;
  blocks: Block[];
}

const MM = 72 / 25.4;
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A4: [210 * MM, 297 * MM],
  letter: [612, 792],
};
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" },
};
/** Attributes that each element may have, in full. */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  html: /^(?: lang="[a-z]{2}")?$/,
  meta: /^ charset="utf-8"$/,
  ...Object.fromEntries(
    ['head', 'title', 'style', 'body', 'h1', 'p', 'br', 'strong'].map((name) => [name, /^$/]),
  ),
};
const TOKEN = /<!DOCTYPE html>|<(\/?)([a-z][a-z\d]*)([^<>]*)>|[^<]+|</gi;

/**
 * Reads the few elements and styles that the local Sheets can draw.
 *
 * @throws Exception naming what it does not know: what Google would draw must not be left out here
 */
export function readHtml(html: string): HtmlPage {
  const page = emptyPage();
  const open: string[] = [];
  for (const [token, slash, name = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (token.startsWith('<!')) continue;
    if (name === '') take(page, open, token);
    else if (slash) close(open, name);
    else enter(page, open, name, attributes);
  }
  if (open.length > 0) throw unknown(`an open <${open.at(-1)}>`);
  return page;
}

function emptyPage(): HtmlPage {
  return {
    ...{ title: '', language: '', paper: PAPERS['letter'] ?? [612, 792], margin: 72 },
    ...{ size: 12, headingSize: 24, lineHeight: 1.2, blocks: [] },
  };
}

function enter(page: HtmlPage, open: string[], name: string, attributes: string): void {
  if (!ELEMENTS[name]?.test(attributes)) throw unknown(`<${name}${attributes}>`);
  if (name === 'meta') return;
  const isInBlock = open.some((one) => one === 'p' || one === 'h1');
  if (name === 'br') {
    if (!isInBlock) throw unknown('<br> outside of a paragraph');
    page.blocks.at(-1)?.lines.push([]);
    return;
  }
  if (name === 'html') page.language = /"(\w+)"/.exec(attributes)?.[1] ?? '';
  if (name === 'p' || name === 'h1') {
    if (open.at(-1) !== 'body') throw unknown(`<${name}> in <${open.at(-1)}>`);
    page.blocks.push({ kind: name, lines: [[]] });
  }
  open.push(name);
}

function close(open: string[], name: string): void {
  if (open.pop() !== name) throw unknown(`</${name}>`);
}

function take(page: HtmlPage, open: readonly string[], token: string): void {
  const inside = open.at(-1);
  if (inside === 'style') style(page, token);
  else if (inside === 'title') page.title += plain(token).trim();
  else if (open.includes('p') || open.includes('h1')) {
    const piece = { text: plain(token), bold: open.includes('strong') };
    page.blocks.at(-1)?.lines.at(-1)?.push(piece);
  } else if (token.trim() !== '') throw unknown(`text in <${inside}>`);
}

/** Entities become what they stand for, blanks of the source become one. */
function plain(source: string): string {
  if (source === '<') throw unknown('a < that begins no element');
  return source
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/&(?:([a-z]+|#\d+);)?/gi, (all, name: string | undefined) => {
      const sign = name === undefined ? undefined : ENTITIES[name];
      if (sign === undefined) throw unknown(all);
      return sign;
    });
}

const LENGTH = { mm: MM, pt: 1 } as const;
const lengthOf = (text: string): number => {
  const [, number, unit = 'pt'] = /^(\d+(?:\.\d+)?)(mm|pt)$/.exec(text) ?? [];
  if (number === undefined) throw unknown(`the length ${text}`);
  return Number(number) * LENGTH[unit as keyof typeof LENGTH];
};

function style(page: HtmlPage, source: string): void {
  const rules = [...source.matchAll(/\s*([^{}]+)\{([^{}]*)\}\s*/g)];
  if (rules.map(([all]) => all).join('') !== source) throw unknown('a style sheet of another form');
  for (const [, selector = '', body = ''] of rules) {
    for (const one of body.split(';').filter((part) => part.trim() !== '')) {
      const [name = '', value = ''] = one.split(':').map((part) => part.trim());
      declare(page, `${selector.trim()} ${name}`, value);
    }
  }
}

function declare(page: HtmlPage, name: string, value: string): void {
  const paper = PAPERS[value];
  if (name === '@page size' && paper) page.paper = paper;
  else if (name === '@page margin') page.margin = lengthOf(value);
  else if (name === 'body font-size') page.size = lengthOf(value);
  else if (name === 'h1 font-size') page.headingSize = lengthOf(value);
  else if (name === 'body line-height' && Number(value) > 0) page.lineHeight = Number(value);
  else if (name !== 'body font-family' || value !== 'sans-serif') {
    throw unknown(`the style ${name}: ${value}`);
  }
}

function unknown(what: string): Error {
  return exception(`The local Sheets does not know how to draw ${what} in a PDF.`);
}
