import { addDays } from '../calendar.ts';
import { type Figure, figure, part, sumRows } from './figure.ts';
import {
  type Charge,
  doubtsOn,
  isBilledIn,
  isPastDue,
  type Ledger,
  owedOn,
  type Period,
} from './ledger.ts';

const DOUBTS = ['no-charge-date', 'no-due-date', 'no-payment-date', 'credit'] as const;

/**
 * Collection effectiveness index: of all that could have come in, how much did. What was owed on the day
 * before the period + what was billed in it − all that is owed at its end, ÷ the same less only what is
 * owed at its end and not past due. What has no due date is not past due; credits are in neither.
 *
 * Source: the CEI of credit management, as worked at wizedu.com/questions/116374. 1 is ideal.
 *
 * @returns value a fraction; null where nothing could have come in
 * @example effectiveness(ledger, { from: '2013-06-01', to: '2013-06-30' }).value // 0.9015
 */
export function effectiveness(ledger: Ledger, period: Period): Figure {
  const before = addDays(period.from, -1);
  const toCome = (charge: Charge) =>
    owedOn(charge, before) + (isBilledIn(charge, period) ? charge.amount : 0);
  const came = sumRows(ledger.charges, (charge) => toCome(charge) - owedOn(charge, period.to));
  const could = sumRows(
    ledger.charges,
    (charge) => toCome(charge) - (isPastDue(charge, period.to) ? 0 : owedOn(charge, period.to)),
  );
  const doubts = () => doubtsOn(ledger, period.to, DOUBTS);
  return figure('effectiveness', ledger.currency, [part(came, could, 1)], doubts);
}
