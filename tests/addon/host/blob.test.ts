import { describe, expect, test } from 'vitest';
import { htmlToPdf } from '../../../apps-script/host/html-pdf.ts';
import { readPdf } from '../pdf.ts';
import { answerOf, errorOf } from './desk.ts';

const page = (body: string, style = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title><style>${style}</style></head><body>${body}</body></html>`;
const drawn = async (body: string, style = '') =>
  readPdf(Buffer.from(await htmlToPdf(page(body, style))).toString('base64'));

describe('a page of HTML as a PDF', () => {
  test('keeps every word, however long it is, within the margins', async () => {
    const long = 'x'.repeat(400);
    const [sheet] = await drawn(`<p>one<br>two <strong>three</strong></p><p>${long}</p>`);
    expect(sheet?.text.replace(/ /g, '')).toBe(`onetwothree${long}`);
  });

  test.each([
    ['<p><img src="x"></p>', '<img src="x">'],
    ['<p onclick="x">a</p>', '<p onclick="x">'],
    ['<table></table>', '<table>'],
    ['<p>a & b</p>', '&'],
    ['<p>&eacute;</p>', '&eacute;'],
    ['<p>a', '</body>'],
    ['words', 'text in <body>'],
    ['<p>Łódź</p>', '“Ł”'],
    ['<p>王</p>', '“王”'],
  ])('is refused where it cannot be drawn: %s', async (body, what) => {
    await expect(drawn(body)).rejects.toThrow(what);
  });

  test.each(['@page{size:A3}', 'p{color:red}', 'body{font-family:Garamond}', '@import "x"'])(
    'is refused for a style that is not followed: %s',
    async (style) => {
      await expect(drawn('<p>a</p>', style)).rejects.toThrow('does not know how to draw');
    },
  );
});

describe('a blob', () => {
  const HTML = JSON.stringify(page('<p>Hello</p>'));

  test('of HTML becomes a PDF, in bytes as Java has them', async () => {
    const value = await answerOf(
      `const pdf = Utilities.newBlob(${HTML}, 'text/html', 'a.b.html').getAs('application/pdf');
        const bytes = pdf.getBytes();
        return [Utilities.base64Encode(bytes), Math.min.apply(null, bytes) < 0];`,
    );
    const [base64, isSigned] = value as [string, boolean];
    expect(isSigned).toBe(true);
    expect(await readPdf(base64)).toMatchObject([{ text: 'Hello' }]);
  });

  test.each([
    ["Utilities.newBlob('x', 'text/plain', 'a').getAs('application/pdf')", 'is not supported'],
    [`Utilities.newBlob(${HTML}, 'text/html', 'a').getAs('image/png')`, 'is not supported'],
    ['Utilities.newBlob([1], "text/html", "a")', 'makes blobs of text'],
    ['Utilities.base64Encode([200])', 'encodes the bytes'],
    ['Utilities.base64Encode("text")', 'encodes the bytes'],
  ])('fails as it would, or earlier: %s', async (code, what) => {
    expect(await errorOf(code)).toContain(what);
  });
});
