import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normaliseCompany,
  normalisePerson,
  SHOWN_FROM,
  similarity,
  similarNames,
} from '../../../shared/vetting/names.ts';
import { holds, must } from '../runs.ts';

const word = fc.constantFrom(
  ...['Acme', 'acme', 'Débt', 'Recovery', 'Recoveries', 'Solutions', 'The', '&', 'and', 'y', 'et'],
  ...['A', 'B.', 'L.L.C.', 'LLC', 'Co', 'Inc.', 'S.A.', 'de', 'C.V.', 'SARL', 'SAS', "O'Neill"],
  ...['t', 'h', 'e', 's', 'l', 'ø', '24', '-', '(USA)'],
);
const someName = fc.oneof(
  fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('a company', () => {
  it.each([
    ['DEBT RECOVERY SOLUTIONS LLC', 'Debt Recovery Solutions, LLC'],
    ['Debt Recovery Solutions', 'Debt Recovery Solutions, L.L.C.'],
    ['The Acme Company, Inc.', 'ACME'],
    ['Smith & Jones Corp', 'Smith and Jones Corporation'],
    ['Smith & Co., Ltd', 'Smith'],
    ['Pérez y Gómez, S.A. de C.V.', 'Perez & Gomez SA de CV'],
    ['Cobranzas del Sur S. de R.L. de C.V.', 'COBRANZAS DEL SUR'],
    ['Gestión Andina S.A.S.', 'Gestion Andina'],
    ['Recobros SL', 'Recobros, S.L.'],
    ['Crédit et Conseil SARL', 'SARL Crédit & Conseil'],
    ['SAS Recouvrement du Nord', 'Recouvrement du Nord S.A.S.'],
    ['Recuperi S.p.A.', 'RECUPERI SpA'],
    ["O'Neill Collections", 'ONeill Collections'],
    ['J.P. Rivers Group', 'JP Rivers Group'],
  ])('named "%s" is found as "%s"', (one, other) => {
    expect(normaliseCompany(one)).toBe(normaliseCompany(other));
  });

  it.each([
    ['Group A L.L.C.', 'group a'],
    ['Incorporated Solutions', 'incorporated solutions'],
    ['The Co', 'the'],
    ['LLC', 'llc'],
    ['24/7 Collect, Inc', '24 7 collect'],
    ['Sasha Recovery', 'sasha recovery'],
    ['…', ''],
  ])('named "%s" keeps what is its name: "%s"', (name, kept) => {
    expect(normaliseCompany(name)).toBe(kept);
  });

  it('with another name is another', () => {
    expect(normaliseCompany('Acme North LLC')).not.toBe(normaliseCompany('Acme South LLC'));
  });
});

describe('a person', () => {
  it.each([
    ['García López, Ana', 'Ana García-López'],
    ['RIVERS, JOHN Q.', 'John Q Rivers'],
    ["O'Brien, Sean", 'Seán O’Brien'],
  ])('on a list as "%s" is found as "%s"', (one, other) => {
    expect(normalisePerson(one)).toBe(normalisePerson(other));
  });

  it('keeps "and" and two letters, which are names of people too', () => {
    expect(normalisePerson('Et Co, J. P.')).toBe('co et j p');
  });
});

describe.each([
  ['company', normaliseCompany],
  ['person', normalisePerson],
])('a normalised name of a %s', (_, normalise) => {
  it('stays as it is when it is normalised again', () => {
    holds(
      fc.property(someName, (name) => {
        expect(normalise(normalise(name))).toBe(normalise(name));
      }),
      1000,
    );
  });

  it('does not hang on case or spaces around it', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(normalise(`  ${name.toUpperCase()} `)).toBe(normalise(name.toLowerCase()));
      }),
    );
  });
});

describe('how alike two names are', () => {
  it('is a number from 0 to 1, the same in both directions', () => {
    holds(
      fc.property(someName, someName, (one, other) => {
        const score = similarity(one, other);
        expect(score).toBe(similarity(other, one));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('is 1 for a name and itself, and 0 for nothing', () => {
    holds(
      fc.property(someName.map(normaliseCompany), (name) => {
        expect(similarity(name, name)).toBe(name === '' ? 0 : 1);
        expect(similarity(name, '')).toBe(0);
      }),
    );
  });

  it('counts a repeated word as often as it stands there', () => {
    expect(similarity('acme acme', 'acme')).toBeCloseTo(2 / 3);
  });

  it.each([
    ['Transworld', 'Transworlds'],
    ['Debt Recovery Solution', 'Debt Recovery Solutions of Ohio'],
    ['John Rivers', 'Jon Rivers'],
    ['Ana M. Garcia', 'Garcia, Ana María'],
  ])('lets "%s" be shown for "%s"', (one, other) => {
    expect(similarity(normalisePerson(one), normalisePerson(other))).toBeGreaterThan(SHOWN_FROM);
  });

  it.each([
    ['Debt Recovery Solutions', 'Navient Solutions'],
    ['John Rivers', 'Jane Rivers'],
    ['Acme', 'Zenith'],
  ])('does not let "%s" be shown for "%s"', (one, other) => {
    expect(similarity(normalisePerson(one), normalisePerson(other))).toBeLessThan(SHOWN_FROM);
  });
});

describe('looking a company up', () => {
  const list = [
    'Navient Solutions, Inc.',
    'Debt Recovery Solutions of Ohio, Inc.',
    'Solutions Debt Recovery',
    'DEBT RECOVERY SOLUTIONS LLC',
    'Equifax',
  ];
  const found = similarNames(['Debt Recovery Solutions, LLC'], list, normaliseCompany);

  it('shows the same name first, then the most alike, and nothing else', () => {
    expect(found.map(({ name, exact }) => [name, exact])).toEqual([
      ['DEBT RECOVERY SOLUTIONS LLC', true],
      ['Solutions Debt Recovery', false],
      ['Debt Recovery Solutions of Ohio, Inc.', false],
    ]);
    expect(must(found[0]).score).toBe(1);
    expect(must(found[1]).score).toBe(1); // the same words, and yet not the same name
  });

  it('shows more when more is asked for, never less', () => {
    expect(similarNames(['Debt Recovery Solutions'], list, normaliseCompany, 0)).toHaveLength(5);
    expect(similarNames(['Debt Recovery Solutions'], list, normaliseCompany, 1)).toHaveLength(2);
  });

  it('finds nothing for a name without letters', () => {
    expect(similarNames(['…'], ['—', 'Acme'], normaliseCompany)).toEqual([]);
  });
});

it('looking a person up finds either order of the names', () => {
  const list = ['LOPEZ, MARIO', 'GARCIA LOPEZ, ANA'];
  expect(similarNames(['Eva Ruiz', 'Ana García López'], list, normalisePerson)).toEqual([
    { name: 'GARCIA LOPEZ, ANA', at: 1, wanted: 'Ana García López', score: 1, exact: true },
  ]);
});

it('leaves out no name that is alike enough, however few are measured', () => {
  const lists = fc.array(someName, { maxLength: 6 });
  holds(
    fc.property(lists, lists, fc.double({ min: 0, max: 1, noNaN: true }), (wanted, list, from) => {
      const best = (name: string) =>
        Math.max(...wanted.map((one) => similarity(normaliseCompany(one), normaliseCompany(name))));
      const alike = list.filter((name) => normaliseCompany(name) !== '' && best(name) >= from);
      const isWanted = wanted.some((one) => normaliseCompany(one) !== '');
      const found = similarNames(wanted, list, normaliseCompany, from);
      expect(found.map(({ name }) => name).sort()).toEqual(isWanted ? alike.sort() : []);
    }),
  );
});
