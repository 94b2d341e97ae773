import type { HistoryEntry } from '../cases/read-history.server.ts';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';

/** Says to the practice how much of what the agency told of a case its mandate does not allow. */
export function AgainstMandate({ history }: { history: readonly HistoryEntry[] }) {
  const { against } = useWords().words.clocks;
  const count = history.filter((entry) => entry.against !== null).length;
  return count > 0 && <Note>{against.summary(count)}</Note>;
}
