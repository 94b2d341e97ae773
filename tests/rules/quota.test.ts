import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { simulate } from '../../shared/reminders/simulate.ts';
import { options, receivable, TODAY } from './make.ts';

describe('more messages than a day has mails', () => {
  it('5,000 due at 1,500 a day are done on the fourth day: none lost, none twice', () => {
    const lines = Array.from({ length: 5000 }, (_, at) =>
      receivable({
        ...{ key: `i:${at}`, row: at + 2, invoice: `F-${at}`, account: `A-${at}` },
        ...{ guarantor: `Person ${at}`, email: `p${at}@example.org` },
      }),
    );
    const { planned } = simulate(lines, options(), { days: 10, mailsADay: 1500 - RESERVE });
    const days = Array.from({ length: 10 }, (_, at) => addDays(TODAY, at));
    const counts = days.map((one) => planned.filter(({ day }) => day === one).length);
    expect(counts).toEqual([1495, 1495, 1495, 515, 0, 0, 0, 0, 0, 0]);
    expect(new Set(planned.map(({ message }) => message.to)).size).toBe(5000);
  });
});
