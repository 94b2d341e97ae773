import { describe, expect, it } from 'vitest';
import {
  type ExclusionRecord,
  exclusionListOf,
  exclusionReader,
} from '../../../shared/vetting/exclusion-file.ts';
import { must } from '../runs.ts';

const LEIE: ExclusionRecord = {
  LASTNAME: 'GARCIA',
  FIRSTNAME: 'ANA',
  MIDNAME: 'L',
  BUSNAME: '',
  GENERAL: 'OTHER BUSINESS',
  DOB: '19710904',
  CITY: 'EL PASO',
  STATE: 'TX',
  EXCLTYPE: '1128a1',
  EXCLDATE: '20190520',
  REINDATE: '00000000',
};
const SAM: ExclusionRecord = {
  Classification: 'Firm',
  Name: 'Acme Recovery, LLC',
  First: '',
  Middle: '',
  Last: '',
  City: 'Reno',
  'State / Province': 'NV',
  'Exclusion Type': 'Ineligible (Proceedings Completed)',
  'Active Date': '5/20/2019',
  'Termination Date': 'Indefinite',
};

function read(record: ExclusionRecord) {
  const columns = Object.keys(record);
  return exclusionReader(must(exclusionListOf(columns)), columns)(record);
}

describe('an exclusion list', () => {
  it('of the inspector general names a person, when born, where, why and since when', () => {
    expect(read(LEIE)).toEqual([
      {
        kind: 'person',
        name: 'ANA L GARCIA',
        type: '1128a1',
        since: '2019-05-20',
        until: null,
        born: 1971,
        place: 'EL PASO TX',
      },
    ]);
  });

  it('names a firm, and a person together with their firm', () => {
    const firm = { LASTNAME: '', FIRSTNAME: '', MIDNAME: '', BUSNAME: 'ACME HEALTH' };
    expect(read({ ...LEIE, ...firm })).toEqual([
      expect.objectContaining({ kind: 'company', name: 'ACME HEALTH', born: null }),
    ]);
    expect(read({ ...LEIE, BUSNAME: 'ACME HEALTH' }).map(({ name }) => name)).toEqual([
      'ANA L GARCIA',
      'ACME HEALTH',
    ]);
  });

  it('says when it ended', () => {
    expect(must(read({ ...LEIE, REINDATE: '20240229' })[0]).until).toBe('2024-02-29');
  });

  it('of SAM names a firm with its days', () => {
    expect(read(SAM)).toEqual([
      {
        kind: 'company',
        name: 'Acme Recovery, LLC',
        type: 'Ineligible (Proceedings Completed)',
        since: '2019-05-20',
        until: null,
        born: null,
        place: 'Reno NV',
      },
    ]);
    expect(must(read({ ...SAM, 'Termination Date': '12/01/2027' })[0]).until).toBe('2027-12-01');
  });

  it('of SAM names a person by all parts of the name', () => {
    const person = {
      Classification: 'Individual',
      Name: '',
      First: 'Ana',
      Last: 'García',
      Suffix: 'II',
    };
    expect(read({ ...SAM, ...person })).toEqual([
      expect.objectContaining({ kind: 'person', name: 'Ana García II' }),
    ]);
  });

  it.each([
    ['a row without a name', { ...SAM, Name: ' ' }],
    ['a vessel', { ...SAM, Classification: 'Vessel' }],
  ])('passes over %s', (_, record) => {
    expect(read(record)).toEqual([]);
  });

  it('keeps a name whose days cannot be read: it is the name that is looked for', () => {
    const [found] = read({ ...LEIE, EXCLDATE: '20190231', DOB: '' });
    expect(found).toMatchObject({ name: 'ANA L GARCIA', since: null, born: null });
  });

  it('is known by its columns, whatever their case and order', () => {
    expect(
      exclusionListOf(
        Object.keys(LEIE)
          .reverse()
          .map((name) => name.toLowerCase()),
      ),
    ).toBe('leie');
    expect(exclusionListOf(Object.keys(SAM))).toBe('sam');
    expect(exclusionListOf(['Date received', 'Product', 'Company'])).toBeNull();
  });
});
