import { useState } from 'preact/hooks';
import type { LawQuestionsView } from '../../../../shared/contract/law.ts';
import type { AskedFact } from '../../../../shared/law/asked.ts';
import { useAnswer } from '../answer.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { Question } from './question.tsx';

/** What the law asks of the clinic: the list, and one question at a time. */
export function Questions() {
  const { words, go } = useShell();
  const texts = words.questions;
  const { loaded, load, show } = useAnswer('lawQuestions', {});
  const [fact, setFact] = useState<AskedFact | null>(null);
  const asked = loaded.state === 'ready' ? loaded.value.questions : [];
  const question = asked.find((one) => one.fact === fact);
  if (loaded.state === 'ready' && question) {
    const kept = (view: LawQuestionsView) => {
      show(view);
      setFact(null);
    };
    const by = question.said?.by || loaded.value.by;
    return <Question {...{ question, by, kept }} back={() => setFact(null)} />;
  }
  return (
    <Frame
      id="questions"
      title={texts.title}
      back={{ label: words.reminders.reading, go: () => go('reminders') }}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
      actions={<Button onClick={() => go('law')}>{words.law.open}</Button>}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {loaded.state === 'ready' && <p>{asked.length > 0 ? texts.intro : texts.none}</p>}
      <ul class="rows">
        {asked.map((one) => (
          <Item key={one.fact} question={one} open={() => setFact(one.fact)} />
        ))}
      </ul>
    </Frame>
  );
}

interface ItemProps {
  question: LawQuestionsView['questions'][number];
  open: () => void;
}

function Item({ question: { fact, said, isOpen }, open }: ItemProps) {
  const { words } = useShell();
  const texts = words.questions;
  return (
    <li>
      <Button kind="link" onClick={open}>
        {texts.facts[fact].ask}
      </Button>
      {said && (
        <p class="small">
          {texts.answers[said.answer]}{' '}
          {said.channels.map((channel) => words.channels.names[channel]).join(', ')}
        </p>
      )}
      {said && <p class="muted small">{texts.said(said.by, said.on)}</p>}
      <p>
        <span class={isOpen ? 'tag warn' : 'tag good'}>
          {isOpen ? `! ${texts.toAnswer}` : `✓ ${texts.answered}`}
        </span>
      </p>
    </li>
  );
}
