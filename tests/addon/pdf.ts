import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as it is read back. */
export interface PdfSheet {
  width: number;
  height: number;
  /** Words with one blank between them: where a line breaks says nothing. */
  text: string;
}

/** Reads a PDF back with a program that is not ours. */
export async function readPdf(base64: string): Promise<PdfSheet[]> {
  const data = new Uint8Array(Buffer.from(base64, 'base64'));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    sheets.push({ width, height, text: oneLine(text.join('')) });
  }
  await document.destroy();
  return sheets;
}

/** A text with one blank wherever it has any. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
