import type { CivilDate } from '../../shared/calendar.ts';
import type { PolicyHead } from '../../shared/contract/policy.ts';
import {
  DEFAULT_POLICY,
  type PolicyVersion,
  type ReminderPolicy,
} from '../../shared/reminders/policy.ts';
import { load, save } from './google/store.ts';

/** Heads of the versions, oldest first; each version's contents stand under a name of their own. */
const HEADS = 'policies';
/** So many heads fit into one value of the store; contents of older versions stay. */
const MOST_HEADS = 40;

const nameOf = (number: number) => `policy:${number}`;

/** The versions that are still told of, oldest first. */
export function policyHeads(): PolicyHead[] {
  return load<PolicyHead[]>(HEADS) ?? [];
}

/** The policy in force; one that was saved and cannot be read closes the door. */
export function policyInForce(): PolicyVersion {
  const number = policyHeads().pop()?.number ?? 0;
  return { number, policy: number === 0 ? DEFAULT_POLICY : policyOf(number) };
}

/** What a version says. */
export function policyOf(number: number): ReminderPolicy {
  const policy = number === 0 ? DEFAULT_POLICY : load<ReminderPolicy>(nameOf(number));
  if (policy === null) throw new Error('A saved policy cannot be read');
  return policy;
}

/** Keeps a policy as the newest version. Its contents come first: a head never names what is not there. */
export function keepPolicy(
  policy: ReminderPolicy,
  said: { from: CivilDate; time: string; by: string },
): void {
  const heads = policyHeads();
  const number = (heads[heads.length - 1]?.number ?? 0) + 1;
  save(nameOf(number), policy);
  save(HEADS, [...heads, { number, ...said }].slice(-MOST_HEADS));
}

/** Names under which the store keeps the versions: the ledger's lines bear their numbers. */
export function policyNames(): string[] {
  const newest = policyHeads().pop()?.number ?? 0;
  const numbers = Array.from({ length: newest }, (_, at) => nameOf(at + 1));
  return [HEADS, ...numbers];
}
