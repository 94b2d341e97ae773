import { expect, test } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { DAYS_AHEAD, simulate } from '../../shared/reminders/simulate.ts';
import { options, read } from '../rules/make.ts';
import { DAY, useAddOn } from './clinic.ts';
import { fullBill, fullSheet, sentLines, withPolicy } from './policies.ts';

const openWith = withPolicy(useAddOn());
const START = '2026-03-10';

/** A clinic of all kinds: late, new, not there yet, monthly, large, sensitive, promised, stopped. */
const ROWS = fullSheet(
  fullBill('Ana Ruiz'),
  fullBill('Bo Lind', { due: '2026-03-09' }),
  fullBill('Cy Young', { invoiceDate: '2026-04-02', due: '2026-05-02' }),
  fullBill('Dee Poe', { kind: 'Monthly fee', due: '2026-03-16' }),
  fullBill('Eve Roy', { amount: 4000 }),
  fullBill('Fay Oh', { sensitive: 'yes', due: '2026-03-01' }),
  fullBill('Gus Paz', { promised: '2026-04-15' }),
  fullBill('Hal Moe', { status: 'Disputed' }),
  fullBill('Ivy Lee', { consent: 'no' }),
  fullBill('Jo Kerr', { amount: 9.99 }),
  fullBill('Kim Day', { kind: 'Membership', due: '2025-11-01' }),
  fullBill('Lou Fox', { due: '' }),
  fullBill('Max Orr', { consent: '' }),
);

test('90 days of the ledger, the clock moved daily, are those of the first day’s forecast', async () => {
  const policy = defaultPolicy('US');
  const clinic = await openWith(ROWS, policy);
  const forecast = await clinic.get('forecast', { policy: null });
  const before = await clinic.get('forecast', { policy });
  expect(before).toEqual(forecast);

  for (let day = 0; day < DAYS_AHEAD; day += 1) {
    await clinic.send();
    await clinic.host.advanceTo(clinic.host.now() + DAY);
  }
  const sent = sentLines(clinic);

  const { receivables } = read(ROWS);
  const how = { today: START, policy, version: 1, consentAsked: true } as const;
  const { planned } = simulate(receivables, options(how), { days: DAYS_AHEAD, mailsADay: 100 });
  expect(sent.toSorted()).toEqual(
    planned
      .map(({ day, message: { guarantor, level, tone } }) =>
        [day, guarantor.name, level, tone].join(' '),
      )
      .toSorted(),
  );

  const shown = forecast.weeks.flatMap(({ from, groups }) =>
    groups.flatMap(({ level, tone, names }) =>
      names.map((name) => `${from} ${name} ${level} ${tone}`),
    ),
  );
  const weeks = Array.from({ length: 13 }, (_, at) => addDays(START, at * 7));
  const weekOf = (day: string) => weeks.findLast((from) => from <= day);
  expect(shown.toSorted()).toEqual(
    sent.map((line) => [weekOf(line.slice(0, 10)), line.slice(11)].join(' ')).toSorted(),
  );
  expect(forecast).toMatchObject({ today: START, until: '2026-06-07', mails: sent.length });
  expect(clinic.host.mailbox).toHaveLength(sent.length);
  expect(sent.length).toBeGreaterThan(20);

  const { never } = forecast;
  expect(never.map(({ reason, names }) => `${reason}: ${names.join()}`).toSorted()).toEqual([
    'below-minimum: Jo Kerr',
    'dispute: Hal Moe',
    'no-consent: Ivy Lee,Max Orr',
    'undated: Lou Fox',
  ]);
}, 120_000);
