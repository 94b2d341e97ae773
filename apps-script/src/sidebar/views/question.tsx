import { useState } from 'preact/hooks';
import type { LawQuestionsView } from '../../../../shared/contract/law.ts';
import { answersTo, type FactAnswer, isOfPatients } from '../../../../shared/law/asked.ts';
import { CHANNELS, type Channel } from '../../../../shared/reminders/policy.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { Cited } from './cited.tsx';
import { NameField } from './name-field.tsx';

interface Props {
  question: LawQuestionsView['questions'][number];
  /** How the person named themselves last. */
  by: string;
  kept: (view: LawQuestionsView) => void;
  back: () => void;
}

/** One question of the law: what it means, why it is asked, and what follows from each answer. */
export function Question({ question: { fact, why, said }, by: name, kept, back }: Props) {
  const { words } = useShell();
  const texts = words.questions;
  const [answer, setAnswer] = useState<FactAnswer | null>(said?.answer ?? null);
  const [channels, setChannels] = useState<readonly Channel[]>(said?.channels ?? []);
  const [by, setBy] = useState(name);
  const [nameless, setNameless] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isWhole = answer !== null && (answer !== 'channels' || channels.length > 0);
  const keep = async (next: FactAnswer | null) => {
    setNameless(by.trim() === '');
    if (by.trim() === '') return focusFirstError();
    const named = next === 'channels' ? [...channels] : [];
    const reply = await client.answerLaw({ fact, answer: next, channels: named, by: by.trim() });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) kept(reply.value);
  };
  return (
    <Frame
      id={`question ${fact}`}
      title={texts.facts[fact].ask}
      back={{ label: texts.title, go: back }}
      actions={
        <>
          <Button kind="primary" onClick={() => keep(answer)} disabled={!isWhole}>
            {texts.save}
          </Button>
          {said && <Button onClick={() => keep(null)}>{texts.takeBack}</Button>}
        </>
      }
    >
      {failure && <Refusal failure={failure} />}
      <p>{texts.facts[fact].means}</p>
      <details class="reason">
        <summary>{texts.why}</summary>
        <Cited rules={why} />
      </details>
      <Answers {...{ fact, answer, setAnswer, channels, setChannels }} />
      <NameField
        label={texts.by}
        hint={texts.byHint}
        error={nameless ? texts.byMissing : undefined}
        value={by}
        set={setBy}
      />
    </Frame>
  );
}

interface AnswersProps extends Pick<Props['question'], 'fact'> {
  answer: FactAnswer | null;
  setAnswer: (answer: FactAnswer) => void;
  channels: readonly Channel[];
  setChannels: (channels: readonly Channel[]) => void;
}

/** Each answer, and under it what follows from it: told before it is chosen. */
function Answers({ fact, answer, setAnswer, channels, setChannels }: AnswersProps) {
  const texts = useShell().words.questions;
  const follows = { ...texts.follows, ...texts.facts[fact].follows };
  return (
    <fieldset class="question">
      <legend>{texts.legend}</legend>
      {answersTo(fact).map((one) => (
        <div key={one}>
          <label class="choice">
            <input
              type="radio"
              name="answer"
              checked={answer === one}
              onChange={() => setAnswer(one)}
            />
            <span class="wide">{texts.answers[one]}</span>
          </label>
          {one === 'channels' && answer === one && <Ways {...{ channels, setChannels }} />}
          <p class="muted small inset">{follows[one]}</p>
          {isOfPatients(fact) && (one === 'some' || one === 'marked') && answer === one && (
            <p class="small inset">{texts.mark[fact]}</p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function Ways({ channels, setChannels }: Pick<AnswersProps, 'channels' | 'setChannels'>) {
  const { names } = useShell().words.channels;
  const turn = (channel: Channel) =>
    setChannels(
      channels.includes(channel)
        ? channels.filter((one) => one !== channel)
        : [...channels, channel],
    );
  return (
    <div class="inset">
      {CHANNELS.map((channel) => (
        <label key={channel} class="choice">
          <input
            type="checkbox"
            checked={channels.includes(channel)}
            onChange={() => turn(channel)}
          />
          <span class="wide">{names[channel]}</span>
        </label>
      ))}
    </div>
  );
}
