import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../../../shared/contract/sidebar-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';

type Figures = Overview['figures'];

/** What can be done now: each line a sentence and a verb, the most pressing one filled. */
export function Home({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const { setup, ready, figures, clinic, doubt, unknown, today } = overview;
  const able = ready && !doubt;
  return (
    <Frame
      id="home"
      title={words.home.title}
      sub={words.home.today(today)}
      actions={
        <>
          {setup && ready && (
            <Button kind="quiet" onClick={() => go('setup')}>
              {words.home.changeSetup}
            </Button>
          )}
          {clinic && (
            <Button kind="quiet" onClick={() => go('clinic')}>
              {words.home.changeClinic}
            </Button>
          )}
          <Button kind="quiet" onClick={() => go('help')}>
            {words.home.help}
          </Button>
        </>
      }
    >
      {doubt && <Doubt kind={doubt} setOverview={setOverview} />}
      {!ready && (
        <Todo sentence={words.home.setup}>
          <Button kind={doubt ? 'plain' : 'primary'} onClick={() => go('setup')}>
            {words.home.setupDo}
          </Button>
        </Todo>
      )}
      {able && unknown > 0 && (
        <Todo sentence={words.home.settle(unknown)}>
          <Button kind="primary" onClick={() => go('reminders')}>
            {words.home.settleDo(unknown)}
          </Button>
        </Todo>
      )}
      {able && !clinic && (
        <Todo sentence={words.home.clinic}>
          <Button kind={unknown > 0 ? 'plain' : 'primary'} onClick={() => go('clinic')}>
            {words.home.clinicDo}
          </Button>
        </Todo>
      )}
      {able && !figures && <Count setOverview={setOverview} />}
      {able && clinic && <DueToday figures={figures} pressing={unknown === 0} />}
      {able && <OpenNow figures={figures} />}
      {setup && ready && <p class="muted small">{words.home.reading(setup.tab.name)}</p>}
    </Frame>
  );
}

function Todo({
  sentence,
  children,
}: {
  sentence: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="todo">
      <p>{sentence}</p>
      {children}
    </section>
  );
}

function Doubt({
  kind,
  setOverview,
}: {
  kind: 'copy' | 'restored';
  setOverview: ViewProps['setOverview'];
}) {
  const { words } = useShell();
  const [failure, setFailure] = useState<Failure | null>(null);
  const settle = async () => {
    const reply = await client.thisOneLives({});
    if (reply.ok) setOverview(reply.value);
    else setFailure(reply);
  };
  return (
    <>
      <Notice kind="warn">
        <p>
          <strong>{words.home.doubt[kind]}</strong> {words.home.doubtWhy}
        </p>
        <Button kind="primary" onClick={settle}>
          {words.home.thisOneLives}
        </Button>
      </Notice>
      {failure && <Refusal failure={failure} retry={settle} />}
    </>
  );
}

/** Has the sheet counted anew; shows only what went wrong with it. */
function Count({ setOverview }: Pick<ViewProps, 'setOverview'>) {
  const { loaded, load } = useAnswer('open', {});
  useEffect(() => {
    if (loaded.state === 'ready') setOverview(loaded.value);
  }, [loaded.state]);
  return loaded.state === 'refused' ? <Refusal failure={loaded.failure} retry={load} /> : null;
}

function Counting() {
  return <span class="muted">{useShell().words.home.counting}</span>;
}

function DueToday({ figures, pressing }: { figures: Figures; pressing: boolean }) {
  const { words, language, go } = useShell();
  const due = figures?.due;
  const sentence =
    due === undefined ? (
      <Counting />
    ) : due === 0 ? (
      words.home.nothingDue
    ) : (
      <>
        <span class="figure">{formatCount(due, language)}</span> {words.home.due(due)}
      </>
    );
  return (
    <Todo sentence={sentence}>
      <Button kind={pressing ? 'primary' : 'plain'} onClick={() => go('reminders')}>
        {words.home.dueDo}
      </Button>
    </Todo>
  );
}

function OpenNow({ figures }: { figures: Figures }) {
  const { words, language, go } = useShell();
  return (
    <Todo
      sentence={
        !figures ? (
          <Counting />
        ) : figures.open.length === 0 ? (
          words.home.nothingOpen
        ) : (
          figures.open.map(({ total, guarantors }) => (
            <span class="line" key={total.currency}>
              <span class="figure">{formatMoney(total, language)}</span>{' '}
              {words.home.openWith(guarantors)}
            </span>
          ))
        )
      }
    >
      <Button onClick={() => go('aging')}>{words.home.agingDo}</Button>
    </Todo>
  );
}
