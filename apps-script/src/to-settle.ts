import type { SettleGroup } from '../../shared/contract/law.ts';
import { type FactsSaid, isSettled } from '../../shared/law/asked.ts';
import type { DueMessage, DueToday, HeldBack } from '../../shared/reminders/due.ts';
import type { LawQuestion } from '../../shared/reminders/lawful.ts';
import { newestSaid } from '../../shared/reminders/message.ts';
import { columnLetter, columnOfWhom, type Field } from '../../shared/sheet/fields.ts';
import type { ReadTab } from './setup.ts';

/** So many names a list shows; the count tells of the others. */
const NAMES = 50;

type Person = DueMessage | HeldBack;

/** What somebody could tell of those who are due, or would be, and where it is typed. */
export function toSettle(
  { due, held }: DueToday,
  questions: readonly LawQuestion[],
  said: FactsSaid,
  { columns: { map } }: ReadTab,
): SettleGroup[] {
  const people: readonly Person[] = [...due, ...held];
  const cellOf = (field: Field, { guarantor }: Person) => {
    const row = newestSaid({ guarantor, open: [] }, (line) =>
      field !== 'place' || line.place !== null ? line.row : null,
    );
    return `${columnLetter(map[field] ?? columnOfWhom(map))}${row ?? 1}`;
  };
  const group = (what: SettleGroup['what'], field: Field, isOne: (one: Person) => boolean) => {
    const own = people.filter(isOne);
    const first = own.slice(0, NAMES).map((one) => ({
      name: one.guarantor.name ?? one.guarantor.key,
      cell: cellOf(field, one),
    }));
    return { what, count: own.length, people: first };
  };
  const open = questions.filter(
    ({ fact }) => fact !== 'authorisedChannels' && !isSettled(said[fact]), // ways are the consent
  );
  return [
    group('place', 'place', ({ settle }) => settle?.includes('place') ?? false),
    group('consent', 'mailConsent', lacksConsent),
    ...open.map((question) => group(question.fact, 'hold', (one) => waitsFor(question, one))),
  ].filter(({ count }) => count > 0);
}

/** Nobody has asked them yet: who has said no has answered. */
function lacksConsent(one: Person): boolean {
  if (!('reason' in one) || one.reason !== 'no-consent') return false;
  return one.guarantor.lines.every(({ mailConsent }) => mailConsent !== false);
}

/** The law asks it about this person, or holds them back because some are not marked yet. */
function waitsFor({ fact, rules }: LawQuestion, one: Person): boolean {
  if (one.settle?.includes(fact)) return true;
  return 'reason' in one && (one.rules ?? []).some((id) => rules.includes(id));
}
