import { describe, expect, it } from 'vitest';
import { localeCurrency, localeDecimalMark, readAmount } from '../../shared/sheet/amounts.ts';

describe('an amount', () => {
  it.each([
    ['5 000 FCFA', 'XAF', 'fr_CM', 5000, 'XAF'],
    ['5 000 F CFA', 'XOF', 'fr_SN', 5000, 'XOF'],
    ['5 000 F', 'XOF', 'fr_SN', 5000, 'XOF'],
    ['5 000 F', 'XPF', 'fr_PF', 5000, 'XPF'],
    ['C$ 500', 'NIO', 'es_NI', 50_000, 'NIO'],
    ['C$ 500', 'CAD', 'en_CA', 50_000, 'CAD'],
    ['C$ 500', 'USD', 'en_US', 50_000, 'CAD'],
    ['\u00a3500', 'EGP', 'en_EG', 50_000, 'EGP'],
    ['\u00a5500', 'CNY', 'zh_CN', 50_000, 'CNY'],
    ['\u00a5500', 'USD', 'en_US', 500, 'JPY'],
    ['$1,250.00 MXN', 'MXN', 'es_MX', 125_000, 'MXN'],
    ['MXN $1,250.00', 'USD', 'en_US', 125_000, 'MXN'],
    ['$85.50 USD', 'USD', 'en_US', 8550, 'USD'],
    ['$85.50 USD', 'MXN', 'es_MX', 8550, 'USD'],
    ['250,00 $ CA', 'CAD', 'fr_CA', 25_000, 'CAD'],
    ['250,00 $ US', 'CAD', 'fr_CA', 25_000, 'USD'],
    ['250,00 $CAD', 'CAD', 'fr_CA', 25_000, 'CAD'],
    ['\u20ac 85,50 EUR', 'USD', 'fr_FR', 8550, 'EUR'],
    ['RD$ 500', 'DOP', 'es_DO', 50_000, 'DOP'],
    ['R$ 20', 'BRL', 'pt_BR', 2000, 'BRL'],
    ['$ 20.00 M.N.', 'MXN', 'es_MX', 2000, 'MXN'],
    ['Q 500.00', 'GTQ', 'es_GT', 50_000, 'GTQ'],
    ['Q.500.00', 'GTQ', 'es_GT', 50_000, 'GTQ'],
    ['Q.500', 'GTQ', 'es_GT', 50_000, 'GTQ'],
    ['L. 500.00', 'HNL', 'es_HN', 50_000, 'HNL'],
    ['Bs. 50', 'BOB', 'es_BO', 5000, 'BOB'],
    ['\u20a15000', 'CRC', 'es_CR', 500_000, 'CRC'],
    ['B/.50.00', 'PAB', 'es_PA', 5000, 'PAB'],
    ['\u20b9 500', 'INR', 'en_IN', 50_000, 'INR'],
    ['R 500', 'ZAR', 'en_ZA', 50_000, 'ZAR'],
    ['A$ 3', 'AUD', 'en_AU', 300, 'AUD'],
    ['85,50 euros', 'EUR', 'fr_FR', 8550, 'EUR'],
    ['85,50 Euro', 'USD', 'en_US', 8550, 'EUR'],
    ['500 pesos', 'MXN', 'es_MX', 50_000, 'MXN'],
    ['20 d\u00f3lares', 'USD', 'es_EC', 2000, 'USD'],
  ] as const)('%s in a sheet of %s (%s) is %d %s', (cell, sheets, where, minor, currency) => {
    expect(readAmount(cell, sheets, null, where)).toEqual({ ok: true, value: { minor, currency } });
  });

  it.each([
    ['$50 EUR', 'USD'],
    ['\u20ac50 USD', 'USD'],
    ['500 F', 'EUR'],
    ['500 pesos', 'EUR'],
    ['Bs 50', 'USD'],
    ['L 50', 'USD'],
  ])('%s in a sheet of %s names no currency for sure', (cell, sheets) => {
    expect(readAmount(cell, sheets, null, 'en_US')).toMatchObject({ reason: 'unknown-currency' });
  });

  it('with a bare dollar is what a dollar is at home, and nothing where none is', () => {
    const read = (currency: string) => readAmount('$ 5.00', currency, null, 'en_US');
    expect(read('MXN')).toEqual({ ok: true, value: { minor: 500, currency: 'MXN' } });
    expect(read('CLP')).toEqual({ ok: true, value: { minor: 5, currency: 'CLP' } });
    expect(read('EUR')).toMatchObject({ reason: 'unknown-currency' });
  });
});

describe('a locale', () => {
  it('of Latin America as a whole has no currency of its own: dollars are proposed', () => {
    expect(localeCurrency('es_419')).toBe('USD');
  });

  it.each([
    ['en_US', '.', 'USD'],
    ['es_MX', '.', 'MXN'],
    ['es_ES', ',', 'EUR'],
    ['es_CO', ',', 'COP'],
    ['fr_FR', ',', 'EUR'],
    ['fr_CA', ',', 'CAD'],
    ['de_CH', '.', 'CHF'],
    ['en', '.', 'USD'],
    ['fr', ',', 'EUR'],
    ['', ',', 'EUR'],
    ['en_IE', '.', 'EUR'],
    ['fr_BE', ',', 'EUR'],
    ['en_IN', '.', 'INR'],
    ['en_ZA', '.', 'ZAR'],
    ['es_VE', ',', 'VES'],
    ['pt_BR', ',', 'BRL'],
    ['fr_HT', ',', 'HTG'],
    ['es_PA', '.', 'USD'],
    ['es_NI', '.', 'NIO'],
    ['fr_CM', ',', 'XAF'],
    ['fr_CI', ',', 'XOF'],
    ['fr_PF', ',', 'XPF'],
    ['da_DK', ',', 'DKK'],
    ['ja', '.', 'JPY'],
  ])('%s has the mark %j and proposes %s', (where, mark, currency) => {
    expect(localeDecimalMark(where)).toBe(mark);
    expect(localeCurrency(where)).toBe(currency);
  });
});
