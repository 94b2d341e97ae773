import { describe, expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { HEAD } from './aging-tab.ts';
import { bill, receivables, useAddOn, valuesOf } from './clinic.ts';

const WORDS = messages('en').agingTab;

/** Ways to count wrongly, each planted into the add-on before it is built. */
const MISTAKES: [name: string, from: string, to: string, says: string][] = [
  [
    'an age that counts more than is open',
    '(row.buckets[bucket] ?? 0) + open',
    '(row.buckets[bucket] ?? 0) + open + 100',
    WORDS.doesNotAddUp('82.00', '80.00', '80.00'),
  ],
  [
    'a line that is missing in the report',
    '+ openOfBill(line, asOf)',
    '+ openOfBill(line, asOf) + 100',
    WORDS.doesNotAddUp('80.00', '80.00', '82.00'),
  ],
];

describe.each(MISTAKES)('%s', (_, from, to, says) => {
  const openClinic = useAddOn((path, text) => {
    if (!path.endsWith('shared/aging.ts')) return text;
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  });

  test('is told above the table, with the sums that do not meet', async () => {
    const clinic = openClinic({
      rows: receivables(bill('Ana Ruiz'), bill('Bo Lind', { balance: 30 })),
    });
    await clinic.get('writeAging', {});
    expect(valuesOf(clinic.ownTab('aging'))[HEAD - 1]?.at(-1)).toBe(says);
  });
});
