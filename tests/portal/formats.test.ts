import { describe, expect, it } from 'vitest';
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
