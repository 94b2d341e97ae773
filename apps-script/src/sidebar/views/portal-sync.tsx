import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionView, SyncResult } from '../../../../shared/contract/portal-views.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { client, type Failure } from '../client.ts';
import { Button, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { LineItem } from './line-item.tsx';
import type { Syncing } from './use-sync.ts';

/** A sync under way: how far it is, what went wrong, what a person has to say first. */
export function SyncProgress({
  syncing,
  run,
  stop,
  reconnect,
}: {
  syncing: Syncing;
  run: (confirmed: number | null) => Promise<void>;
  stop: () => void;
  reconnect: () => void;
}) {
  const { words } = useShell();
  const texts = words.portal.portal;
  const { running, sent, total, asks, failure } = syncing;
  return (
    <>
      {running && (
        <>
          <progress max={total} value={total === 0 ? undefined : sent} aria-label={texts.syncing} />
          {total > 0 && <p class="muted small">{texts.progress(sent, total)}</p>}
        </>
      )}
      {failure && (
        <Refusal
          failure={failure}
          retry={() => run(null)}
          mend={isEnded(failure) ? { label: texts.connectTitle, go: reconnect } : undefined}
        />
      )}
      {asks && (
        <Notice kind="warn">
          <p>
            <strong>{texts.manyAbsent(asks.absent, asks.known)}</strong> {texts.manyAbsentWhy}
          </p>
          <Button onClick={stop}>{texts.stopHere}</Button>
          <Button kind="danger" onClick={() => run(asks.absent)}>
            {texts.closeThem(asks.absent)}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** Only a new connection helps. */
function isEnded({ code }: Failure): boolean {
  return ['no-token', 'no-portal', 'no-key', 'other-sheet'].includes(code);
}

/** What a finished sync has to tell and to ask. */
export function SyncTold({ result }: { result: SyncResult }) {
  const { words } = useShell();
  const texts = words.portal.portal;
  const { lines, leftOut, refused, closed, kept, questions, conflicts } = result;
  return (
    <>
      <section>
        <p class="good">✓ {texts.done(lines)}</p>
        {closed > 0 && <p class="small">{texts.closed(closed)}</p>}
        {kept > 0 && <p class="small">{texts.kept(kept)}</p>}
        {leftOut > 0 && <p class="small">{texts.leftOut(leftOut)}</p>}
      </section>
      {questions.length > 0 && <Questions questions={questions} />}
      {conflicts.length > 0 && (
        <section>
          <h2>{texts.conflicts}</h2>
          <ul class="rows">
            {conflicts.map(({ line, conflict }) => (
              <LineItem key={`${line.ref} ${conflict}`} line={line}>
                <p class="small">! {words.portal.conflicts[conflict]}</p>
              </LineItem>
            ))}
          </ul>
        </section>
      )}
      {refused.count > 0 && (
        <section>
          <h2>{texts.refused(refused.count)}</h2>
          <ul class="rows">
            {refused.rows.map(({ line, reason }) => (
              <LineItem key={line.ref} line={line}>
                <p class="small">! {words.portal.rowReasons[reason]}</p>
              </LineItem>
            ))}
          </ul>
          {refused.count > refused.rows.length && (
            <p class="muted small">
              {words.reminders.andMore(refused.count - refused.rows.length)}
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** Money that may have been counted by both sides: only a person can say. */
function Questions({ questions }: { questions: QuestionView[] }) {
  const texts = useShell().words.portal.portal;
  return (
    <section>
      <h2>{texts.questions}</h2>
      <p class="small">{texts.questionsWhy}</p>
      <ul class="rows">
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}

function Question({ question }: { question: QuestionView }) {
  const { words, language } = useShell();
  const texts = words.portal.portal;
  const [answered, setAnswered] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // the button that had the focus is gone
  useEffect(() => {
    if (answered) said.current?.focus();
  }, [answered]);
  const { id, line, amount, seenOn, payments } = question;
  const isGone = payments.length === 0;
  const say = async (same: boolean) => {
    const reply = await client.answerPayment({ question: id, same });
    setFailure(reply.ok ? null : reply);
    setAnswered(reply.ok);
  };
  return (
    <LineItem line={line}>
      <p>{texts.question(formatMoney(amount, language), seenOn)}</p>
      <p class="muted small">{isGone ? texts.gone : texts.reportedTitle}</p>
      <ul class="muted small">
        {payments.map((payment, at) => (
          <li key={at}>{texts.reported(formatMoney(payment.amount, language), payment.on)}</li>
        ))}
      </ul>
      <div role="status" ref={said} tabIndex={-1}>
        {answered && <p class="good small">✓ {texts.answered}</p>}
      </div>
      {failure && <Refusal failure={failure} />}
      {!answered && (
        <>
          {!isGone && (
            <Button onClick={() => say(true)} label={words.common.about(texts.same, line.name)}>
              {texts.same}
            </Button>
          )}
          <Button onClick={() => say(false)} label={words.common.about(texts.other, line.name)}>
            {texts.other}
          </Button>
        </>
      )}
    </LineItem>
  );
}
