import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { type Block, type HtmlPage, type Piece, readHtml } from './html-page.ts';
import { exception } from './serve.ts';

/** The fonts that every reader of PDF has: Western Europe, and signs such as the minus. */
interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
  signs: PDFFont;
}

/** Something of one font that stands on a line. */
interface Run {
  text: string;
  font: PDFFont;
}

/**
 * Draws a page of HTML as a PDF: text alone, paragraph by paragraph, on as many pages as it needs. The
 * same page always becomes the same bytes.
 *
 * @throws Exception naming what it cannot draw, a letter of another script too
 */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const page = readHtml(html);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  if (page.title) pdf.setTitle(page.title);
  if (page.language) pdf.setLanguage(page.language);
  const fonts: Fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
    signs: await pdf.embedFont(StandardFonts.Symbol),
  };
  draw(pdf, page, fonts);
  return pdf.save({ useObjectStreams: false }); // to be read with the bare eye, as Google's
}

function draw(pdf: PDFDocument, page: HtmlPage, fonts: Fonts): void {
  const { paper, margin } = page;
  const width = paper[0] - 2 * margin;
  let sheet: PDFPage | null = null;
  let y = 0;
  for (const block of page.blocks) {
    const size = block.kind === 'h1' ? page.headingSize : page.size;
    const height = size * page.lineHeight;
    for (const line of fitted(block, fonts, size, width)) {
      if (sheet === null || y - height < margin) {
        sheet = pdf.addPage([...paper]);
        y = paper[1] - margin;
      }
      drawLine(sheet, line, { x: margin, y: y - size, size });
      y -= height;
    }
    y -= size; // the gap below a paragraph
  }
}

function drawLine(
  sheet: PDFPage,
  line: readonly Run[],
  { x, y, size }: { x: number; y: number; size: number },
): void {
  let at = x;
  for (const { text, font } of line) {
    sheet.drawText(text, { x: at, y, size, font });
    at += font.widthOfTextAtSize(text, size);
  }
}

/** The lines of a block, broken at blanks where they are wider than the page. */
function fitted({ kind, lines }: Block, fonts: Fonts, size: number, width: number): Run[][] {
  return lines.flatMap((pieces) => {
    const broken: Run[][] = [[]];
    let used = 0;
    for (const word of words(pieces, fonts, kind === 'h1')) {
      const parts = widthOf(word, size) > width ? cut(word, size, width) : [word];
      for (const part of parts) {
        const wide = widthOf(part, size);
        if (used > 0 && used + wide > width) {
          broken.push([]);
          used = 0;
        }
        broken.at(-1)?.push(...part);
        used += wide;
      }
    }
    return broken;
  });
}

function widthOf(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { text, font }) => sum + font.widthOfTextAtSize(text, size), 0);
}

/** Words with the blank behind them, each in as many runs as it needs fonts. */
function words(pieces: readonly Piece[], fonts: Fonts, isHeading: boolean): Run[][] {
  return pieces.flatMap(({ text, bold }) =>
    (text.match(/ ?[^ ]+ ?| /g) ?? []).map((word) => runsOf(word, fonts, bold || isHeading)),
  );
}

function runsOf(word: string, { plain, bold, signs }: Fonts, isBold: boolean): Run[] {
  const runs: Run[] = [];
  for (const character of word.normalize('NFC').replace(/\u202f/g, '\u00a0')) {
    const code = character.codePointAt(0) ?? 0;
    const font = [isBold ? bold : plain, signs].find((one) => known(one).has(code));
    if (!font) throw exception(`The local Sheets has no letter for “${character}” in a PDF.`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

const sets = new WeakMap<PDFFont, Set<number>>();

function known(font: PDFFont): Set<number> {
  const found = sets.get(font) ?? new Set(font.getCharacterSet());
  sets.set(font, found);
  return found;
}

/** A word that is wider than a line goes on in the next one. */
function cut(word: readonly Run[], size: number, width: number): Run[][] {
  const parts: Run[][] = [];
  let used = 0;
  for (const { text, font } of word) {
    for (const character of text) {
      const run = { text: character, font };
      const wide = widthOf([run], size);
      if (used === 0 || used + wide > width) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push(run);
      used += wide;
    }
  }
  return parts;
}
