import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PortalBrief } from '../../../../shared/contract/portal-views.ts';
import type { Overview } from '../../../../shared/contract/sidebar-views.ts';
import { formatCount } from '../../../../shared/messages/dates.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { ToldChanges } from './column-change.tsx';

type Figures = Overview['figures'];

/** What can be done now: each line a sentence and a verb, the most pressing one filled. */
export function Home({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const { setup, ready, doubt, today } = overview;
  const isChanged = setup?.changes.some(({ asked }) => asked);
  return (
    <Frame
      id="home"
      title={words.home.title}
      sub={words.home.today(today)}
      actions={<Seldom overview={overview} />}
    >
      {doubt && <Doubt kind={doubt} setOverview={setOverview} />}
      {!ready && (
        <Todo sentence={isChanged ? words.columns.homeAsked : words.home.setup}>
          <Button kind={doubt ? 'plain' : 'primary'} onClick={() => go('setup')}>
            {isChanged ? words.columns.homeAskedDo : words.home.setupDo}
          </Button>
        </Todo>
      )}
      {setup && ready && <ToldChanges setup={setup} />}
      {ready && !doubt && <Todos overview={overview} setOverview={setOverview} />}
      {setup && ready && <p class="muted small">{words.home.reading(setup.tab.name)}</p>}
    </Frame>
  );
}

/** What waits in a sheet that is set up: what has to be settled first stands first. */
function Todos({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const { figures, clinic, unknown, portal } = overview;
  const isAsked = portal.unknown || portal.mustSync || figures?.due === null;
  return (
    <>
      {unknown > 0 && (
        <Todo sentence={words.home.settle(unknown)}>
          <Button kind="primary" onClick={() => go('reminders')}>
            {words.home.settleDo(unknown)}
          </Button>
        </Todo>
      )}
      {!clinic && (
        <Todo sentence={words.home.clinic}>
          <Button kind={unknown > 0 ? 'plain' : 'primary'} onClick={() => go('clinic')}>
            {words.home.clinicDo}
          </Button>
        </Todo>
      )}
      {isAsked && <PortalAsks portal={portal} pressing={unknown === 0 && clinic !== null} />}
      {!figures && <Count setOverview={setOverview} />}
      {clinic && figures?.due !== null && (
        <DueToday due={figures?.due} pressing={unknown === 0 && !isAsked} />
      )}
      <OpenNow figures={figures} />
      {!isAsked && <PortalNow portal={portal} />}
    </>
  );
}

/** What is needed seldom. */
function Seldom({ overview: { setup, ready, clinic } }: Pick<ViewProps, 'overview'>) {
  const { words, go } = useShell();
  return (
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

function DueToday({ due, pressing }: { due: number | undefined; pressing: boolean }) {
  const { words, language, go } = useShell();
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
      <Button kind="quiet" onClick={() => go('worklist')}>
        {words.worklist.open}
      </Button>
    </Todo>
  );
}

/** Something about the portal has to be settled before reminders go on. */
function PortalAsks({ portal, pressing }: { portal: PortalBrief; pressing: boolean }) {
  const { words, go } = useShell();
  const texts = words.portal.home;
  return (
    <Todo sentence={portal.unknown ? texts.unknown : texts.syncFirst}>
      <Button kind={pressing ? 'primary' : 'plain'} onClick={() => go('portal')}>
        {portal.unknown ? texts.unknownDo : texts.open}
      </Button>
    </Todo>
  );
}

/** How the sheet stands with the portal, and what can be done there. */
function PortalNow({ portal }: { portal: PortalBrief }) {
  const { words, go } = useShell();
  const texts = words.portal.home;
  const { practice, lastSync, connected } = portal;
  const isKnown = practice !== null;
  return (
    <Todo
      sentence={
        !isKnown
          ? texts.connect
          : lastSync
            ? texts.last(practice, lastSync.on, lastSync.at)
            : texts.never(practice)
      }
    >
      {connected && lastSync && <Button onClick={() => go('handOff')}>{texts.handOff}</Button>}
      <Button kind={connected && lastSync ? 'quiet' : 'plain'} onClick={() => go('portal')}>
        {isKnown ? texts.open : texts.connectDo}
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
      <Button kind="quiet" onClick={() => go('figures')}>
        {words.figures.open}
      </Button>
    </Todo>
  );
}
