import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** What comes out of a printer, read back. */

/** Width and height in points, as a PDF measures. */
export const SHEETS = { A4: [595, 842], Letter: [612, 792] } as const;

export interface PaperSheet {
  /** In points. */
  width: number;
  height: number;
  /** Without any space: where a line breaks says nothing. */
  text: string;
  /** How far its text reaches to the right, in points. */
  right: number;
}

/** Prints a page as it stands, in black on white. */
export async function print(page: Page, format: keyof typeof SHEETS): Promise<PaperSheet[]> {
  const data = new Uint8Array(await page.pdf({ format }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: PaperSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    sheets.push(await readSheet(await document.getPage(number)));
  }
  await document.destroy();
  return sheets;
}

async function readSheet(page: PDFPageProxy): Promise<PaperSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  // spaces are made up by the reader, of any width
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  return {
    ...{ width, height },
    text: spaceless(pieces.map(({ str }) => str).join('')),
    right: Math.max(0, ...pieces.map((piece) => piece.transform[4] + piece.width)),
  };
}

/** A text as it is looked for on paper: two apostrophes have one shape there. */
export function spaceless(text: string): string {
  return text.replace(/\s/g, '').replaceAll('ʼ', '’');
}
