import type { Receivable } from './receivables.ts';
import { saysNothing } from './sheet/nothing.ts';
import { fold } from './sheet/words.ts';

/** Who answers for the bills of one or several accounts. */
export interface Guarantor {
  /** Stable name: by account number where the sheet has one, else by name and e-mail. */
  readonly key: string;
  /** Every key under which this guarantor may have been known before. */
  readonly aliases: readonly string[];
  /** As the clinic wrote it; the account number where no name stands; null where nothing does. */
  readonly name: string | null;
  readonly account: string | null;
  readonly email: string | null;
  readonly lines: readonly Receivable[];
}

/**
 * Brings the lines of one guarantor together. An account number counts first; accounts with the same
 * name *and* the same e-mail are one guarantor, so that a family gets one message. Namesakes with
 * different e-mails stay apart; without an account, lines without an e-mail join the only namesake.
 * What only fills the account's cell ("-", "N/A"), or stands beside people of different names *and*
 * e-mails, is no account: else one person's bills would go to another.
 *
 * @param lines in any order: the groups do not depend on it
 * @returns guarantors in the order of their first line
 * @example byGuarantor(receivables).map((guarantor) => guarantor.name)
 */
export function byGuarantor(lines: readonly Receivable[]): Guarantor[] {
  const mails = mailsByName(lines);
  const accounts = realAccounts(lines);
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  const join = (one: string, other: string) => {
    const [low = one, high = other] = [root(one), root(other)].sort();
    parent.set(high, low);
  };
  const accountOf = ({ account }: Receivable) =>
    account !== null && accounts.has(fold(account)) ? account : null;
  const personOf = (line: Receivable) => personKey({ ...line, account: accountOf(line) }, mails);
  const keys = lines.map((line) => {
    const [account, person] = [accountOf(line), personOf(line)];
    if (account === null) return person;
    const key = `a:${fold(account)}`;
    if (person.includes('@')) join(key, person);
    return key;
  });
  const groups = new Map<string, { lines: Receivable[]; aliases: Set<string> }>();
  lines.forEach((line, index) => {
    const key = keys[index] ?? '';
    const group = groups.get(root(key)) ?? { lines: [], aliases: new Set<string>() };
    group.lines.push(line);
    group.aliases.add(key).add(personOf(line));
    groups.set(root(key), group);
  });
  return [...groups].map(([key, group]) => describe(key, group, accountOf));
}

/** The accounts (folded) that stand for one person or household. */
function realAccounts(lines: readonly Receivable[]): ReadonlySet<string> {
  const found = new Map<string, { names: Set<string>; mails: Set<string> }>();
  for (const { account, guarantor, email } of lines) {
    if (account === null || saysNothing(account)) continue;
    const seen = found.get(fold(account)) ?? { names: new Set(), mails: new Set() };
    if (guarantor !== null) seen.names.add(fold(guarantor));
    if (email !== null) seen.mails.add(email.toLowerCase());
    found.set(fold(account), seen);
  }
  const ofOne = [...found].filter(([, { names, mails }]) => names.size < 2 || mails.size < 2);
  return new Set(ofOne.map(([account]) => account));
}

/**
 * The e-mail addresses that stand beside each name (folded): more than one means namesakes.
 *
 * @example mailsByName(lines).get('ana ruiz')?.size // 2
 */
export function mailsByName(
  lines: readonly Receivable[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const mails = new Map<string, Set<string>>();
  for (const { guarantor, email } of lines) {
    if (guarantor === null || email === null) continue;
    const name = fold(guarantor);
    mails.set(name, (mails.get(name) ?? new Set<string>()).add(email.toLowerCase()));
  }
  return mails;
}

function personKey(line: Receivable, mails: ReadonlyMap<string, ReadonlySet<string>>): string {
  const name = fold(line.guarantor ?? '');
  const known = mails.get(name);
  const only = line.account === null && known?.size === 1 ? [...known][0] : undefined;
  return `n:${name}|${line.email?.toLowerCase() ?? only ?? ''}`;
}

function describe(
  key: string,
  { lines, aliases }: { lines: readonly Receivable[]; aliases: ReadonlySet<string> },
  accountOf: (line: Receivable) => string | null,
): Guarantor {
  const first = <T>(pick: (line: Receivable) => T | null): T | null => {
    for (const line of lines) {
      const value = pick(line);
      if (value !== null) return value;
    }
    return null;
  };
  const account = first(accountOf);
  return {
    key,
    aliases: [...aliases].sort(),
    name: first((line) => line.guarantor) ?? account,
    account,
    email: first((line) => line.email),
    lines,
  };
}
