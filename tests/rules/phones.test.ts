import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPhone, readPhone } from '../../shared/sheet/phones.ts';
import { read } from './make.ts';
import { holds } from './runs.ts';

const told = (text: string, country: string | null) => {
  const phone = readPhone(text, country);
  return phone.ok ? phone.value : phone.reason;
};

describe('a telephone number', () => {
  it.each([
    ['+34 600 000 000', null, '34600000000'],
    ['0034600000000', 'FR', '34600000000'],
    ['+33 (0)6 12 34 56 78', null, '33612345678'],
    ['06 12 34 56 78', 'FR', '33612345678'],
    ['612345678', 'FR', '33612345678'], // a cell of numbers has lost the zero
    ['600 000 000', 'ES', '34600000000'],
    ['(555) 010-0199', 'US', '15550100199'],
    ['1 555 010 0199', 'US', '15550100199'],
    ['987 654 321', 'PE', '51987654321'],
    ['9 8765 4321', 'CL', '56987654321'],
    ['300 123 4567', 'CO', '573001234567'],
    ['55 1234 5678', 'MX', '525512345678'],
    // never guessed
    ['600 000 000', null, 'no-country-code'],
    ['600 000 000', 'other', 'no-country-code'],
    ['34 600 000 000', 'ES', 'not-a-phone'],
    ['010-0199', 'US', 'not-a-phone'],
    ['600 000 000 / 600 000 001', 'ES', 'not-a-phone'],
    ['555 0100 ext. 3', 'US', 'not-a-phone'],
    ['+0 600 000 000', 'ES', 'not-a-phone'],
    ['ask at the desk', 'ES', 'not-a-phone'],
  ])('%s in %s: %s', (text, country, digits) => {
    expect(told(text, country)).toBe(digits);
  });

  it('is digits that can be dialled from anywhere, or nothing', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789+ ()-./ax') });
    holds(
      fc.property(typed, fc.constantFrom('US', 'FR', 'ES', null), (text, country) => {
        const phone = readPhone(text, country);
        if (!phone.ok) return;
        expect(phone.value).toMatch(/^[1-9]\d{6,15}$/);
        expect(isPhone(text)).toBe(true);
        expect(told(`+${phone.value}`, null)).toBe(phone.value);
      }),
      2000,
    );
  });
});

describe('a column of telephones', () => {
  it.each(['Mobile', 'Teléfono', 'Portable', 'Celular', 'Phone', 'WhatsApp', 'Téléphone'])(
    '“%s” is known, and kept as it stands there',
    (header) => {
      const { receivables } = read([
        ['Guarantor', 'Balance', header],
        ['Ana', 50, '06 12'],
        ['Bo', 50, 612345678],
      ]);
      expect(receivables.map(({ phone }) => phone)).toEqual(['06 12', '612345678']);
    },
  );

  it('tells which cell cannot be one, and still counts the row', () => {
    const { problems, receivables } = read([
      ['Guarantor', 'Balance', 'Phone'],
      ['Ana', 50, '600 000 000 or 601'],
      ['Bo', 50, ''],
    ]);
    expect(problems).toMatchObject([{ cell: 'C2', reason: 'bad-phone', leftOut: false }]);
    expect(receivables).toHaveLength(2);
  });
});
