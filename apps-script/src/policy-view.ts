import type { PolicyEffect, PolicyView } from '../../shared/contract/policy.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { countryOfLocale } from '../../shared/holidays/countries.ts';
import { CHANGES, whomItAffects } from '../../shared/reminders/affects.ts';
import { policyFaults, type ReminderPolicy } from '../../shared/reminders/policy.ts';
import { simulate } from '../../shared/reminders/simulate.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { localeCurrency } from '../../shared/sheet/amounts.ts';
import { type Context, timeOf } from './context.ts';
import { askedBy, askedNow, HORIZON_NAMES, horizon } from './forecast.ts';
import { whileLocked } from './google/lock.ts';
import { keepPolicy, policyHeads, policyInForce, policyOf } from './policies.ts';
import { clinic, keepPersonName, personName } from './settings.ts';
import { findPlace } from './setup.ts';

/** The policy in force, and what a person needs to change it. */
export function policyView(context: Context): Result<PolicyView, RefusalCode> {
  const place = findPlace(context);
  if (!place.ok) return place;
  const { workbook, today } = context;
  const { number, policy } = policyInForce();
  return ok({
    ...{ today, number, policy },
    versions: policyHeads().reverse(),
    before: number > 0 ? policyOf(number - 1) : null,
    country: countryOfLocale(workbook.locale),
    currency: place.value.remembered?.currency ?? localeCurrency(workbook.locale),
    by: personName() || (clinic()?.contact ?? ''),
  });
}

/** Whom another policy would touch, by playing both on the clinic's own rows. Changes nothing. */
export function previewPolicy(
  context: Context,
  policy: ReminderPolicy,
): Result<PolicyEffect, RefusalCode> {
  const whole = faultless(policy);
  if (!whole.ok) return whole;
  const asked = askedNow(context);
  if (!asked.ok) return asked;
  const { lines, options } = asked.value;
  const before = simulate(lines, options, horizon());
  const after = simulate(lines, askedBy(context, asked.value, policy), horizon());
  const affected = whomItAffects(before, after);
  const changes = CHANGES.flatMap((change) => {
    const names = affected.filter((one) => one.change === change).map(({ name }) => name);
    if (names.length === 0) return [];
    return [{ change, count: names.length, names: names.slice(0, HORIZON_NAMES) }];
  });
  return ok({ changes, before: before.planned.length, after: after.planned.length });
}

/** Keeps a policy as the newest version, unless another one was saved since the person looked. */
export function savePolicy(
  context: Context,
  { policy, by, seen }: Arguments<'savePolicy'>,
): Result<PolicyView, RefusalCode> {
  const whole = faultless(policy);
  if (!whole.ok) return whole;
  const done = whileLocked((): Result<null, RefusalCode> => {
    if (policyInForce().number !== seen) return refused('policy-changed');
    keepPolicy(policy, { from: context.today, time: timeOf(context), by });
    return ok(null);
  });
  if (done === null) return refused('busy');
  if (!done.value.ok) return done.value;
  keepPersonName(by);
  return policyView(context);
}

function faultless(policy: ReminderPolicy): Result<null, RefusalCode> {
  const [first] = policyFaults(policy);
  return first ? refused('policy-fault', { ...first }) : ok(null);
}
