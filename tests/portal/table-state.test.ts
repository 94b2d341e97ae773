import { describe, expect, it } from 'vitest';
import {
  pageLinks,
  parseTableState,
  printTableState,
  type TableRules,
  windowOf,
} from '../../portal/app/ui/table-state.ts';

const RULES = {
  columns: ['name', 'amount'],
  sort: 'name',
  filters: { status: ['open', 'paid'] },
  pageSize: 50,
} as const satisfies TableRules;

const read = (query: string) => parseTableState(new URLSearchParams(query), RULES);

describe('The URL of a table', () => {
  it('says what is searched, sorted, filtered and which page is shown', () => {
    expect(read('q=olmo&sort=-amount&status=paid&page=3')).toEqual({
      search: 'olmo',
      sort: 'amount',
      isDescending: true,
      filters: { status: 'paid' },
      page: 3,
    });
  });

  it('comes back the same after it was read and printed', () => {
    for (const query of ['?', '?q=a+b', '?q=%26&status=open&sort=amount&page=2', '?sort=-name']) {
      expect(printTableState(read(query), RULES)).toBe(query);
    }
  });

  it('is read as if nothing stood there where it says what the table does not know', () => {
    const plain = read('');
    for (const query of [
      'sort=password',
      'sort=-constructor',
      'status=secret',
      'page=0',
      'page=-1',
      'page=1e9',
      'page=99999999',
      'owner=me',
    ]) {
      expect(read(query), query).toEqual(plain);
    }
  });

  it('keeps a search to a length that a database may be asked for', () => {
    expect(read(`q=${'a'.repeat(5_000)}`).search).toHaveLength(200);
  });

  it('names the order where the table is sorted another way by itself', () => {
    const newest = { ...RULES, isDescending: true };
    const ascending = { ...parseTableState(new URLSearchParams(), newest), isDescending: false };
    expect(printTableState(ascending, newest)).toBe('?sort=name');
    expect(parseTableState(new URLSearchParams('sort=name'), newest).isDescending).toBe(false);
  });
});

describe('Paging', () => {
  it('shows the last page where the URL names one beyond it', () => {
    expect(windowOf(9, 120, RULES)).toEqual({ page: 3, pages: 3, offset: 100, limit: 50 });
    expect(windowOf(2, 0, RULES)).toEqual({ page: 1, pages: 1, offset: 0, limit: 50 });
    expect(windowOf(2, 100, RULES)).toMatchObject({ page: 2, pages: 2, offset: 50 });
  });

  it('links to the ends and the neighbours, and leaves out only what is two pages and more', () => {
    expect(pageLinks(1, 1)).toEqual([1]);
    expect(pageLinks(1, 3)).toEqual([1, 2, 3]);
    expect(pageLinks(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pageLinks(50, 200)).toEqual([1, null, 49, 50, 51, null, 200]);
  });
});
