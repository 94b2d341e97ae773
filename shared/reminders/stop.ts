import type { CivilDate } from '../calendar.ts';
import type { Guarantor } from '../guarantors.ts';
import { STOP_FLAGS, type StopFlag } from '../receivables.ts';
import type { Case, NotTodayReason, OpenLine } from './due.ts';
import { isMeasured } from './level.ts';
import { isSharedName } from './namesakes.ts';

/** Stops that are about the person: they count on a line that is paid, too. */
const ABOUT_PERSON: ReadonlySet<StopFlag> = new Set<StopFlag>([
  'opt-out',
  'deceased',
  'bankrupt',
  'represented',
]);

/**
 * The stop rules: the first reason, in the order of their weight, for which nothing goes whatever the
 * day; null where none holds.
 *
 * @example stopOf({ guarantor, open, sent: [], mails, unread: new Set(), options }) // 'dispute'
 */
export function stopOf({ guarantor, open, sent, unread, options }: Case): NotTodayReason | null {
  const flags = new Set([
    ...open.flatMap(({ line }) => line.flags),
    ...stopsOfPerson(guarantor),
    ...guarantor.lines.flatMap((line) => (unread.has(line) ? line.flags : [])),
  ]);
  if (open.some((item) => asksForPaid(item, options.today))) flags.add('contradiction');
  const flag = STOP_FLAGS.find((stop) => flags.has(stop));
  if (flag) return flag;
  if (isNobodys(guarantor)) return 'no-guarantor';
  if (sent.some(({ state }) => state === 'unknown')) return 'unknown-send';
  const balance = open.reduce((sum, item) => sum + item.open, 0);
  const [currency = '', another] = new Set(open.map(({ line }) => line.currency));
  if (another !== undefined) return 'two-currencies';
  if (balance <= 0) return 'credit-covers';
  const { policy } = options;
  return isMeasured(policy, currency) && balance < policy.minimum ? 'below-minimum' : null;
}

/**
 * The stops that are about the person, on whichever of their lines they stand.
 *
 * @example stopsOfPerson({ lines: [{ ...line, flags: ['bankrupt', 'plan'] }] }) // ['bankrupt']
 */
export function stopsOfPerson({ lines }: Pick<Guarantor, 'lines'>): StopFlag[] {
  return lines.flatMap(({ flags }) => flags.filter((flag) => ABOUT_PERSON.has(flag)));
}

/** A patient without a guarantor in a sheet that names guarantors: perhaps a child, who owes nothing. */
function isNobodys({ lines }: Guarantor): boolean {
  const patient = lines.some((line) => line.patient !== null);
  return patient && lines.every((line) => line.guarantor === null);
}

/** Why somebody is not reached by the way of a level; one that goes another way is not stopped by these. */
export const UNREACHABLE: readonly NotTodayReason[] = [
  'no-consent',
  'no-address',
  'bad-address',
  'shared-name',
  'no-phone',
  'bad-phone',
  'no-way-left',
];

/**
 * Why no e-mail reaches a guarantor: none is allowed, or there is no address that is surely theirs; null
 * where one does. One no among their lines outweighs every yes.
 *
 * @example unreachable({ guarantor, open, sent: [], mails, unread: new Set(), options }) // 'no-address'
 */
export function unreachable(one: Case): NotTodayReason | null {
  const { guarantor, options } = one;
  const said = guarantor.lines.map(({ mailConsent }) => mailConsent);
  if (said.includes(false) || (options.consentAsked && !said.includes(true))) return 'no-consent';
  if (isSharedName(one)) return 'shared-name';
  if (guarantor.email !== null) return null;
  const bad = guarantor.lines.some(({ row }) => options.badAddressRows.has(row));
  return bad ? 'bad-address' : 'no-address';
}

/**
 * Whether more is reckoned open than the sheet's own amounts say, because the payment bears a day that
 * has not come: a slip of the pen or of a time zone. Nobody is asked for money that may have come.
 */
function asksForPaid({ line, open }: OpenLine, today: CivilDate): boolean {
  const { amount, balance, paid, paidDate, settled } = line;
  if (paidDate === null || paidDate <= today) return false;
  return settled || (balance ?? (amount ?? 0) - (paid ?? 0)) < open;
}
