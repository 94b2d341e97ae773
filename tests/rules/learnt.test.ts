import { describe, expect, it } from 'vitest';
import type { Field } from '../../shared/sheet/fields.ts';
import { findHeaderRow, headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { isLearnable, type LearntName, learnFrom, learntNames } from '../../shared/sheet/learnt.ts';

type Chosen = Partial<Record<Field, number | null>>;

/** What is known after a person left the form so. */
function corrected(before: readonly LearntName[], texts: string[], chosen: Chosen) {
  const headers = headersOf(texts);
  const shown = mapHeaders(headers, learntNames(before)).sure;
  return learnFrom(before, { headers, shown, chosen, named: mapHeaders(headers) });
}

const mapped = (learnt: LearntName[], ...texts: string[]) =>
  mapHeaders(headersOf(texts), learntNames(learnt));

describe('a header that may be learnt', () => {
  it.each([
    ...['Rubro', 'Solde client', 'Glosa', 'Persona a cargo', 'Línea 2', 'rubro'],
    ...['Cartera (María López)', 'Patient Owes', 'Nom du Redevable', 'Prof fee'],
  ])('%s', (text) => {
    expect(isLearnable(text)).toBe(true);
  });

  it.each([
    ['nothing', ' '],
    ['only marks', '---'],
    ['more than sixty letters', `Rubro ${'x'.repeat(60)}`],
    ['an account', 'Acct. 004512'],
    ['a number among words', 'A-1041'],
    ['a year, which the next sheet has not', 'Rubro 2026'],
    ['an address', 'ana@example.org'],
    ['somebody', 'María López'],
    ['somebody in capitals', 'MARÍA DE LA FUENTE'],
    ['somebody French', 'Jean-Luc Moreau'],
    ['a doctor', 'Dra. Quispe'],
    ['a lady', 'Mme Lefèvre'],
    ['a doctor by a word of headers', 'Doctor Ruiz'],
  ])('is not %s: “%s”', (_, text) => {
    expect(isLearnable(text)).toBe(false);
  });
});

describe('what a correction teaches', () => {
  it('a column that was chosen for a field means it from then on', () => {
    const learnt = corrected([], ['Quién', 'Rubro'], { guarantor: 0, kind: 1 });
    expect(learnt).toEqual([
      ['quien', 'guarantor'],
      ['rubro', 'kind'],
    ]);
    expect(mapped(learnt, 'RUBRO', 'Quién').sure).toEqual({ kind: 0, guarantor: 1 });
  });

  it('a column that was taken away means nothing from then on, and is not asked about', () => {
    const learnt = corrected([], ['Guarantor', 'Status'], { guarantor: 0, status: null });
    expect(learnt).toEqual([['status', null]]);
    expect(mapped(learnt, 'Status', 'Name')).toEqual({ sure: { guarantor: 1 }, unsure: {} });
    const asked = corrected([], ['State'], { place: null });
    expect(mapped(asked, 'State')).toEqual({ sure: {}, unsure: {} });
  });

  it('a question that was answered is asked no more', () => {
    expect(mapped([], 'Payer').unsure).toEqual({ payer: [0] });
    const learnt = corrected([], ['Payer'], { payer: null, guarantor: 0 });
    expect(mapped(learnt, 'Payer')).toEqual({ sure: { guarantor: 0 }, unsure: {} });
  });

  it('of two columns the chosen one comes first, and the other keeps its name', () => {
    const learnt = corrected([], ['Balance', 'Rest'], { balance: 1 });
    expect(learnt).toEqual([['rest', 'balance']]);
    expect(mapped(learnt, 'Balance', 'Rest').sure).toEqual({ balance: 1 });
    expect(mapped(learnt, 'Balance').sure).toEqual({ balance: 0 });
  });

  it('what was left as it stood teaches nothing', () => {
    expect(corrected([], ['Guarantor', 'Balance'], { guarantor: 0, balance: 1 })).toEqual([]);
    const learnt: LearntName[] = [['rubro', 'kind']];
    expect(corrected(learnt, ['Rubro'], { kind: 0 })).toEqual(learnt);
  });

  it('a later correction takes the place of an earlier one', () => {
    const learnt: LearntName[] = [['rubro', 'kind']];
    expect(corrected(learnt, ['Rubro'], { kind: null, status: 0 })).toEqual([['rubro', 'status']]);
    expect(corrected(learnt, ['Rubro'], { kind: null })).toEqual([]);
    expect(corrected([['status', null]], ['Status'], { status: 0 })).toEqual([]);
  });

  it('a header over two columns teaches nothing', () => {
    expect(corrected([], ['Rubro', 'RUBRO'], { kind: 1 })).toEqual([]);
  });

  it('the header that was said the longest ago is forgotten first', () => {
    const many = Array.from({ length: 120 }, (_, at): LearntName => [`rubro ${at}`, 'kind']);
    const after = corrected(many, ['Glosa'], { notes: 0 });
    expect(after).toHaveLength(120);
    expect(after[0]).toEqual(['rubro 1', 'kind']);
    expect(after.at(-1)).toEqual(['glosa', 'notes']);
  });
});

describe('learnt headers', () => {
  it('are asked about where two of one meaning stand in a sheet', () => {
    const learnt: LearntName[] = [
      ['rubro', 'kind'],
      ['glosa', 'kind'],
    ];
    expect(mapped(learnt, 'Rubro', 'Glosa')).toEqual({ sure: {}, unsure: { kind: [0, 1] } });
  });

  it('tell which row holds the headers', () => {
    const rows = [
      ['Clínica', ''],
      ['Rubro', 'Quién'],
    ];
    const learnt = learntNames([
      ['rubro', 'kind'],
      ['quien', 'guarantor'],
    ]);
    expect(findHeaderRow(rows)).toBeNull();
    expect(findHeaderRow(rows, learnt)).toBe(1);
  });

  it('of another version of ours are passed over', () => {
    const strange = [['rubro', 'fieldOfTomorrow']] as unknown as LearntName[];
    expect(mapped(strange, 'Rubro')).toEqual({ sure: {}, unsure: {} });
  });
});
