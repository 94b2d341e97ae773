import { useState } from 'preact/hooks';
import type { PolicyHead, PolicyView } from '../../../../shared/contract/policy.ts';
import { policyFaults, type ReminderPolicy } from '../../../../shared/reminders/policy.ts';
import { useAnswer } from '../answer.ts';
import { Button, Frame, focusFirstError, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { ForecastPage } from './forecast.tsx';
import { draftOf, isSame } from './policy-draft.ts';
import { Effect } from './policy-effect.tsx';
import { PolicyForm } from './policy-form.tsx';

/** The reminder policy: seen, changed by choosing, tried on the clinic's own rows, saved. */
export function Policy() {
  const { words, go } = useShell();
  const { loaded, load, show } = useAnswer('policy', {});
  const [fresh, setFresh] = useState<number | null>(null);
  const saved = (view: PolicyView) => {
    setFresh(view.number);
    show(view);
  };
  const back = { label: words.reminders.reading, go: () => go('reminders') };
  if (loaded.state === 'ready') {
    const { value } = loaded;
    const isFresh = fresh === value.number;
    return <Policies key={value.number} view={value} {...{ saved, isFresh, back }} />;
  }
  return (
    <Frame
      id="policy"
      title={words.policy.title}
      back={back}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
    </Frame>
  );
}

interface Props {
  view: PolicyView;
  saved: (view: PolicyView) => void;
  /** It was saved a moment ago. */
  isFresh: boolean;
  back: { label: string; go: () => void };
}

type Step = 'form' | 'effect' | 'forecast';

function Policies({ view, saved, isFresh, back }: Props) {
  const texts = useShell().words.policy;
  const [step, setStep] = useState<Step>('form');
  const [draft, setDraft] = useState<ReminderPolicy>(() => draftOf(view));
  const isChanged = !isSame(draft, draftOf(view));
  const toForm = () => setStep('form');
  if (step === 'effect') return <Effect {...{ view, draft, saved }} back={toForm} />;
  if (step === 'forecast') {
    return (
      <ForecastPage
        policy={isChanged ? draft : null}
        back={{ label: texts.effect.back, go: toForm }}
      />
    );
  }
  return <FormPage {...{ view, draft, setDraft, isChanged, isFresh, back }} leave={setStep} />;
}

interface FormProps extends Omit<Props, 'saved'> {
  draft: ReminderPolicy;
  setDraft: (draft: ReminderPolicy) => void;
  isChanged: boolean;
  leave: (step: Step) => void;
}

/** The form, which is left only when nothing in it is marked. */
function FormPage({ view, draft, setDraft, isChanged, isFresh, back, leave }: FormProps) {
  const texts = useShell().words.policy;
  const [tried, setTried] = useState(false);
  const [begun, setBegun] = useState(0); // counts how often all fields begin anew
  const faults = policyFaults(draft);
  const goOn = (step: Step) => {
    setTried(true);
    const marked = document.querySelector('main [aria-invalid="true"]');
    if (faults.length === 0 && !marked) return leave(step);
    return focusFirstError();
  };
  const undo = () => {
    setDraft(draftOf(view));
    setBegun(begun + 1);
  };
  const takeBack = (before: ReminderPolicy) => {
    setDraft(draftOf({ ...view, policy: before }));
    leave('effect');
  };
  return (
    <Frame
      id="policy"
      title={texts.title}
      sub={<InForce view={view} />}
      back={back}
      status={statusOf()}
      actions={<Onwards isChanged={isChanged} goOn={goOn} />}
    >
      {isChanged && (
        <Notice kind="warn">
          <p>{texts.changed}</p>
          <Button onClick={undo}>{texts.undo}</Button>
        </Notice>
      )}
      <PolicyForm key={begun} {...{ view, draft, faults }} change={setDraft} />
      <Versions {...{ view, takeBack }} />
    </Frame>
  );

  function statusOf() {
    if (tried && faults.length > 0) return { text: texts.still };
    return isFresh && !isChanged ? { text: `✓ ${texts.effect.saved(view.number)}` } : null;
  }
}

/** What can be done with the policy as it stands in the form. */
function Onwards({ isChanged, goOn }: { isChanged: boolean; goOn: (step: Step) => void }) {
  const texts = useShell().words.policy;
  return (
    <>
      {isChanged && (
        <Button kind="primary" onClick={() => goOn('effect')}>
          {texts.effectDo}
        </Button>
      )}
      <Button kind={isChanged ? 'plain' : 'primary'} onClick={() => goOn('forecast')}>
        {texts.forecastDo}
      </Button>
    </>
  );
}

function InForce({ view: { number, versions } }: { view: PolicyView }) {
  const texts = useShell().words.policy;
  const [head] = versions;
  return <>{number > 0 && head ? texts.version(number, head.from, head.by) : texts.first}</>;
}

interface VersionsProps {
  view: PolicyView;
  takeBack: (before: ReminderPolicy) => void;
}

/** What held when, and the way back. */
function Versions({ view: { versions, before }, takeBack }: VersionsProps) {
  const texts = useShell().words.policy;
  if (before === null) return null;
  return (
    <details class="reason">
      <summary>
        <span class="wide">{texts.versions}</span>
      </summary>
      <ul>
        {versions.map(({ number, from, time, by }: PolicyHead) => (
          <li key={number}>{texts.versionLine(number, from, time, by)}</li>
        ))}
      </ul>
      <Button kind="quiet" onClick={() => takeBack(before)}>
        {texts.takeBack}
      </Button>
    </details>
  );
}
