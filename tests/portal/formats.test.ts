import { describe, expect, it } from 'vitest';
import { csvFile } from '../../portal/app/platform/csv.server.ts';
import { formatsOf } from '../../portal/app/ui/formats.ts';

describe('figures on a page', () => {
  it.each([
    ['en', '−0.2%', '−4.0', '−78.50'],
    ['es', '−0,2 %', '−4,0', '−78,50'],
    ['fr', '−0,2 %', '−4,0', '−78,50'],
  ] as const)('stand with one sign below zero, whatever their kind (%s)', (language, ...told) => {
    const { percent, decimal, amount } = formatsOf(language);
    const figures = [percent(-0.002), decimal(-4), amount({ minor: -7850, currency: 'EUR' })];
    expect(figures.map((figure) => figure.replace(/\s/g, ' '))).toEqual(told);
  });
});

describe('a file for spreadsheets', () => {
  it('holds no text that would be a formula, in however many lines, and leaves numbers alone', async () => {
    const texts = ['=1+1\nfoo', '@now', '-5 %\r\nagreed', '+1', '\t=1', '\n=1'];
    const file = csvFile('cases', [texts, ['a=1', "'", -5, -0.5]]);
    expect((await file.text()).replace('\uFEFF', '')).toBe(
      `${texts.map((text) => `"'${text}"`).join(',')}\r\na=1,',-5,-0.5\r\n`,
    );
  });
});
