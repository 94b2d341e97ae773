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
  const folded = lines.map(foldedOf);
  const mails = mailsOf(folded);
  const accounts = realAccounts(folded);
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const join = (one: string, other: string) => {
    const [a, b] = [root(one), root(other)];
    if (a < b) parent.set(b, a);
    else if (b < a) parent.set(a, b);
  };
  const known = folded.map((line): Known => {
    const account = line.account !== null && accounts.has(line.account) ? line.account : null;
    const person = personKey(line, account, mails);
    if (account === null) return { account, person, key: person };
    const key = `a:${account}`;
    if (person.includes('@')) join(key, person);
    return { account, person, key };
  });
  const groups = new Map<string, Group>();
  known.forEach(({ account, person, key }, index) => {
    const line = lines[index];
    if (!line) return;
    const top = root(key);
    const group = groups.get(top) ?? { lines: [], aliases: new Set<string>(), account: null };
    group.lines.push(line);
    group.aliases.add(key).add(person);
    group.account ??= account === null ? null : line.account;
    groups.set(top, group);
  });
  return [...groups].map(([key, group]) => describe(key, group));
}

/** What of a line tells whose it is, as it is compared. */
interface Folded {
  readonly account: string | null;
  readonly name: string | null;
  readonly mail: string | null;
}

/** Under which keys a line's guarantor goes. */
interface Known {
  readonly account: string | null;
  readonly person: string;
  readonly key: string;
}

interface Group {
  readonly lines: Receivable[];
  readonly aliases: Set<string>;
  account: string | null;
}

function foldedOf({ account, guarantor, email }: Receivable): Folded {
  return {
    account: account === null || saysNothing(account) ? null : fold(account),
    name: guarantor === null ? null : fold(guarantor),
    mail: email === null ? null : email.toLowerCase(),
  };
}

/** The accounts (folded) that stand for one person or household. */
function realAccounts(lines: readonly Folded[]): ReadonlySet<string> {
  const found = new Map<string, { names: Set<string>; mails: Set<string> }>();
  for (const { account, name, mail } of lines) {
    if (account === null) continue;
    const seen = found.get(account) ?? { names: new Set<string>(), mails: new Set<string>() };
    if (name !== null) seen.names.add(name);
    if (mail !== null) seen.mails.add(mail);
    found.set(account, seen);
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
  return mailsOf(lines.map(foldedOf));
}

function mailsOf(lines: readonly Folded[]): ReadonlyMap<string, ReadonlySet<string>> {
  const mails = new Map<string, Set<string>>();
  for (const { name, mail } of lines) {
    if (name === null || mail === null) continue;
    const own = mails.get(name);
    if (own) own.add(mail);
    else mails.set(name, new Set([mail]));
  }
  return mails;
}

function personKey(
  { name, mail }: Folded,
  account: string | null,
  mails: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const known = account === null ? mails.get(name ?? '') : undefined;
  const only = known?.size === 1 ? [...known][0] : undefined;
  return `n:${name ?? ''}|${mail ?? only ?? ''}`;
}

function describe(key: string, { lines, aliases, account }: Group): Guarantor {
  const first = <T>(pick: (line: Receivable) => T | null): T | null => {
    for (const line of lines) {
      const value = pick(line);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    key,
    aliases: [...aliases].sort(),
    name: first((line) => line.guarantor) ?? account,
    account,
    email: first((line) => line.email),
    lines,
  };
}
