import type { Receivable } from './receivables.ts';
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
 *
 * @param lines in any order: the groups do not depend on it
 * @returns guarantors in the order of their first line
 * @example byGuarantor(receivables).map((guarantor) => guarantor.name)
 */
export function byGuarantor(lines: readonly Receivable[]): Guarantor[] {
  const mails = mailsByName(lines);
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
  const keys = lines.map((line) => {
    const person = personKey(line, mails);
    if (line.account === null) return person;
    const account = `a:${fold(line.account)}`;
    if (person.includes('@')) join(account, person);
    return account;
  });
  const groups = new Map<string, { lines: Receivable[]; aliases: Set<string> }>();
  lines.forEach((line, index) => {
    const key = keys[index] ?? '';
    const group = groups.get(root(key)) ?? { lines: [], aliases: new Set<string>() };
    group.lines.push(line);
    group.aliases.add(key).add(personKey(line, mails));
    groups.set(root(key), group);
  });
  return [...groups].map(([key, group]) => describe(key, group.aliases, group.lines));
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
  aliases: ReadonlySet<string>,
  lines: readonly Receivable[],
): Guarantor {
  const first = <T>(pick: (line: Receivable) => T | null): T | null => {
    for (const line of lines) {
      const value = pick(line);
      if (value !== null) return value;
    }
    return null;
  };
  const account = first((line) => line.account);
  return {
    key,
    aliases: [...aliases].sort(),
    name: first((line) => line.guarantor) ?? account,
    account,
    email: first((line) => line.email),
    lines,
  };
}
