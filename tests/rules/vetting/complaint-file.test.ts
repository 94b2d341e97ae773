import { describe, expect, it } from 'vitest';
import { type ComplaintRecord, readComplaints } from '../../../shared/vetting/complaint-file.ts';
import { conductOf } from '../../../shared/vetting/conduct.ts';
import { must } from '../runs.ts';

const row = (own: ComplaintRecord = {}): ComplaintRecord => ({
  'Date received': '09/15/2016',
  Product: 'Debt collection',
  'Sub-product': 'Medical',
  Issue: 'Communication tactics',
  'Sub-issue': 'Frequent or repeated calls',
  'Consumer complaint narrative': '',
  Company: 'Acme Recovery, LLC',
  ...own,
});

function read(...records: ComplaintRecord[]) {
  const result = readComplaints(records);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
const problemsOf = (...records: ComplaintRecord[]) => read(...records).problems;

describe('a file of complaints', () => {
  it('is counted by company: debt collection, medical, issues, conduct, first and last day', () => {
    const file = read(
      row({ 'Date received': '10/01/2016' }),
      row({ 'Sub-product': 'Credit card', Issue: 'False statements or representation' }),
      row({ 'Date received': '12/31/2015' }),
      row({ Product: 'Mortgage', Company: 'A Bank' }),
      row({ Company: 'Beta Credit Inc', 'Sub-product': 'Auto' }),
    );
    expect(file).toEqual({
      companies: [
        {
          company: 'Acme Recovery, LLC',
          complaints: 3,
          medical: 2,
          issues: [
            { issue: 'Communication tactics', complaints: 2 },
            { issue: 'False statements or representation', complaints: 1 },
          ],
          conduct: {
            harassment: 2,
            'false-threat': 1,
            'wrong-person': 0,
            'contact-at-work': 0,
            disclosure: 0,
            'wrong-amount': 0,
            other: 0,
          },
          first: '2015-12-31',
          last: '2016-10-01',
        },
        expect.objectContaining({ company: 'Beta Credit Inc', complaints: 1, medical: 0 }),
      ],
      otherProducts: 1,
      problems: [],
    });
  });

  it('takes spellings of one company together, and two legal forms apart', () => {
    const names = ['Acme Recovery, LLC', 'ACME RECOVERY LLC', 'Acme Recovery Inc'];
    const { companies } = read(...names.map((Company) => row({ Company })));
    expect(companies.map(({ company, complaints }) => [company, complaints])).toEqual([
      ['Acme Recovery, LLC', 2],
      ['Acme Recovery Inc', 1],
    ]);
  });

  it.each<[string, ComplaintRecord]>([
    ['the older export', row({ 'Complaint ID': '2112438', State: 'MD' })],
    [
      'the newer one, with its words for product and issue',
      row({
        'Date received': '2016-09-15',
        'Sub-product': 'Medical debt',
        'Sub-issue': 'Frequent or repeated calls',
        'Complaint ID': '2112438',
      }),
    ],
    [
      'the machine-readable one',
      {
        complaint_id: '2112438',
        date_received: '2016-09-15T12:00:00-05:00',
        product: 'Debt collection',
        sub_product: 'Medical debt',
        issue: 'Communication tactics',
        sub_issue: 'Frequent or repeated calls',
        company: 'Acme Recovery, LLC',
      },
    ],
    ['the search page, with two digits of the year', row({ 'Date received': '09/15/16' })],
    [
      'a file that begins with a byte order mark',
      Object.fromEntries(
        Object.entries(row()).map(([name, text], at) => [at === 0 ? `\ufeff${name}` : name, text]),
      ),
    ],
  ])('is read from %s', (_, record) => {
    const { companies, problems } = read(record);
    expect(problems).toEqual([]);
    expect(companies).toMatchObject([
      { medical: 1, first: '2016-09-15', conduct: { harassment: 1 } },
    ]);
  });

  it('reads dates month first, but hears the column where a spreadsheet turned them round', () => {
    const daysOf = (...dates: string[]) => {
      const [company] = read(...dates.map((date) => row({ 'Date received': date }))).companies;
      return [must(company).first, must(company).last];
    };
    expect(daysOf('03/04/2016', '05/06/2016')).toEqual(['2016-03-04', '2016-05-06']);
    expect(daysOf('03/04/2016', '31/12/2016')).toEqual(['2016-04-03', '2016-12-31']);
  });

  it('tells by row and column what it cannot read, and counts the rest', () => {
    const file = read(
      row(),
      row({ Company: ' ' }),
      row({ 'Date received': 'soon' }),
      row({ 'Date received': '' }),
      row({ 'Date received': '02/30/2016' }),
      row({ Issue: undefined }),
      row({ Product: '' }),
      row({ Issue: 'A new issue' }),
    );
    expect(file.problems).toEqual([
      { row: 3, column: 'company', reason: 'missing' },
      { row: 4, column: 'received', reason: 'not-a-date' },
      { row: 5, column: 'received', reason: 'missing' },
      { row: 6, column: 'received', reason: 'no-such-day' },
      { row: 7, column: 'issue', reason: 'missing' },
      { row: 8, column: 'product', reason: 'missing' },
      { row: 9, column: 'issue', reason: 'unknown-issue' },
    ]);
    expect(file.companies).toMatchObject([{ complaints: 2, conduct: { harassment: 1, other: 1 } }]);
  });

  it('counts a complaint that stands there twice once', () => {
    const twice = row({ 'Complaint ID': '2112438' });
    expect(read(twice, twice, row({ 'Complaint ID': '2112439' }))).toMatchObject({
      companies: [{ complaints: 2 }],
      problems: [{ row: 3, column: 'id', reason: 'repeated' }],
    });
    expect(read(row(), row())).toMatchObject({ companies: [{ complaints: 2 }], problems: [] });
  });

  it('does not mind what stands in rows about other products', () => {
    const other = { Product: 'Mortgage', Company: '', 'Date received': '' };
    expect(problemsOf(row(), row(other))).toEqual([]);
  });

  it('is refused when it is empty, or of another kind, with the columns that are missing', () => {
    expect(readComplaints([])).toMatchObject({ ok: false, reason: 'no-rows' });
    expect(readComplaints([{ Company: 'Acme', Product: 'Debt collection' }])).toMatchObject({
      reason: 'missing-columns',
      details: { columns: 'issue, sub product, date received' },
    });
  });

  it('never hands on what people wrote in their own words', () => {
    const told = 'They called my mother';
    const file = read(row({ 'Consumer complaint narrative': told, Issue: 'A new issue' }));
    expect(JSON.stringify(file)).not.toContain(told);
  });
});

describe('what a complaint is about', () => {
  it.each([
    // until April 2017
    ['Communication tactics', 'Frequent or repeated calls', 'harassment'],
    ['Communication tactics', 'Threatened to take legal action', 'false-threat'],
    ['Communication tactics', 'Called after sent written cease of comm', 'harassment'],
    ["Cont'd attempts collect debt not owed", 'Debt is not mine', 'wrong-person'],
    ["Cont'd attempts collect debt not owed", 'Debt resulted from identity theft', 'wrong-person'],
    ["Cont'd attempts collect debt not owed", 'Debt was paid', 'wrong-amount'],
    ['Disclosure verification of debt', 'Right to dispute notice not received', 'other'],
    ['False statements or representation', 'Attempted to collect wrong amount', 'wrong-amount'],
    ['False statements or representation', 'Impersonated an attorney or official', 'false-threat'],
    ['Improper contact or sharing of info', 'Talked to a third party about my debt', 'disclosure'],
    ['Improper contact or sharing of info', 'Contacted me after I asked not to', 'harassment'],
    [
      'Improper contact or sharing of info',
      'Contacted employer after asked not to',
      'contact-at-work',
    ],
    [
      'Taking/threatening an illegal action',
      'Threatened arrest/jail if do not pay',
      'false-threat',
    ],
    // since then
    ['Attempts to collect debt not owed', 'Debt is not yours', 'wrong-person'],
    ['Written notification about debt', "Didn't receive notice of right to dispute", 'other'],
    ['Took or threatened to take negative or legal action', '', 'false-threat'],
    [
      'Threatened to contact someone or share information improperly',
      'Contacted your employer',
      'contact-at-work',
    ],
    ['Electronic communications', 'Frequent or repeated messages', 'harassment'],
  ])('"%s", "%s" is %s', (issue, subIssue, kind) => {
    expect(conductOf(issue, subIssue)).toBe(kind);
  });

  it.each(['Loan servicing, payments, escrow account', 'constructor', ''])(
    'is not told by "%s"',
    (issue) => {
      expect(conductOf(issue, 'Contacted your employer')).toBe(null);
    },
  );
});
