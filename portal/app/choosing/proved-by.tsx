import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import type { Question } from '../../../shared/vetting/questions.ts';
import { useWords } from '../ui/words.tsx';

/** Which papers would prove an answer, where any can. */
export function ProvedBy({ question: { evidence } }: { question: Question }) {
  const { words, language } = useWords();
  if (evidence.length === 0) return null;
  const names = evidence.map((kind) => evidenceName(kind, language));
  const listed = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return <p className="small muted">{words.choosing.questions.provedBy(listed)}</p>;
}
