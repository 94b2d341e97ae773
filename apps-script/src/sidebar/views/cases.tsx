import { useState } from 'preact/hooks';
import { nextStatus } from '../../../../shared/cases.ts';
import { RECALL_REASONS, type RecallReason } from '../../../../shared/contract/parts.ts';
import type { CaseView } from '../../../../shared/contract/portal-views.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { LineItem } from './line-item.tsx';

/** What agencies hold of this sheet, and the way to recall it. */
export function Cases(_props: ViewProps) {
  const { words, go } = useShell();
  const texts = words.portal.cases;
  const { loaded, load, show } = useAnswer('cases', {});
  const [recalling, setRecalling] = useState<CaseView | null>(null);
  const [recalled, setRecalled] = useState(false);
  const cases = loaded.state === 'ready' ? loaded.value.cases : [];
  if (recalling) {
    return (
      <Recall
        one={recalling}
        back={() => setRecalling(null)}
        done={(value) => {
          show(value);
          setRecalling(null);
          setRecalled(true);
        }}
      />
    );
  }
  return (
    <Frame
      id="cases"
      title={texts.title}
      sub={texts.sub}
      back={{ label: words.portal.portal.title, go: () => go('portal') }}
      status={statusOf()}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {loaded.state === 'ready' && cases.length === 0 && <p>{texts.empty}</p>}
      <ul class="rows">
        {cases.map((one) => (
          <Case key={one.number} one={one} recall={() => setRecalling(one)} />
        ))}
      </ul>
    </Frame>
  );

  function statusOf() {
    if (loaded.state === 'loading') return { text: words.common.working, busy: true };
    return recalled ? { text: `✓ ${texts.recalled}` } : null;
  }
}

function Case({ one, recall }: { one: CaseView; recall: () => void }) {
  const { words, rules, language } = useShell();
  const { line, number, agency, status, balance, updatedOn } = one;
  // a pause does not stand in the way of a recall, whatever it has interrupted
  const mayRecall = nextStatus({ status, pausedFrom: null }, 'recall', 'practice').ok;
  return (
    <LineItem line={line} amount={formatMoney(balance, language)}>
      <p class="small">
        <span class="tag">{rules.caseStatus[status]}</span> {words.portal.cases.updated(updatedOn)}
      </p>
      <p class="muted small">
        {number}, {agency}
      </p>
      {mayRecall && (
        <Button
          kind="link"
          onClick={recall}
          label={words.common.about(words.portal.cases.recall, line.name)}
        >
          {words.portal.cases.recall}
        </Button>
      )}
    </LineItem>
  );
}

function Recall({
  one,
  back,
  done,
}: {
  one: CaseView;
  back: () => void;
  done: (value: { cases: CaseView[] }) => void;
}) {
  const { words, language } = useShell();
  const texts = words.portal.cases;
  const [reason, setReason] = useState<RecallReason | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const recall = async () => {
    if (reason === null) return;
    const reply = await client.recall({ ref: one.line.ref, reason });
    if (reply.ok) done(reply.value);
    else setFailure(reply);
  };
  return (
    <Frame
      id="recall"
      title={texts.recallTitle}
      sub={`${one.line.name}, ${formatMoney(one.balance, language)}, ${one.agency}`}
      back={{ label: texts.title, go: back }}
      actions={
        <Button kind="primary" onClick={recall} disabled={reason === null}>
          {texts.recallDo}
        </Button>
      }
    >
      {failure && <Refusal failure={failure} />}
      <fieldset class="question">
        <legend>{texts.recallWhy}</legend>
        {RECALL_REASONS.map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name="reason"
              checked={reason === value}
              onChange={() => setReason(value)}
            />
            <span>{texts.reasons[value]}</span>
          </label>
        ))}
      </fieldset>
    </Frame>
  );
}
