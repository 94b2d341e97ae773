import { useState } from 'preact/hooks';
import type { PortalView } from '../../../../shared/contract/portal-views.ts';
import { useAnswer } from '../answer.ts';
import { client } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { Connect, RecoveryCode } from './portal-connect.tsx';
import { FindLine, Lookup, More, UnknownHandOff } from './portal-more.tsx';
import { SyncProgress, SyncTold } from './portal-sync.tsx';
import { useSync } from './use-sync.ts';

/** Connect, sync, and what the portal tells and asks. */
export function Portal({ overview }: ViewProps) {
  const { words, go } = useShell();
  const { loaded, load, show } = useAnswer('portal', {});
  const [code, setCode] = useState<string | null>(null);
  if (code !== null) return <RecoveryCode code={code} done={() => setCode(null)} />;
  if (loaded.state !== 'ready') {
    return (
      <Frame
        id="portal"
        title={words.portal.portal.title}
        back={{ label: words.common.home, go: () => go('home') }}
        status={loaded.state === 'loading' ? { text: words.common.working, busy: true } : null}
      >
        {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      </Frame>
    );
  }
  const view = loaded.value;
  if (view.person === null) {
    return (
      <Connect
        view={view}
        connected={(reply) => {
          show(reply.view);
          setCode(reply.recoveryCode);
        }}
      />
    );
  }
  const tab = overview.setup?.tab.name ?? '';
  return <Joined view={view} tab={tab} show={show} showCode={setCode} />;
}

/** The sheet is connected: the sync first, what it said, then what else can be done. */
function Joined({
  view,
  tab,
  show,
  showCode,
}: {
  view: PortalView;
  tab: string;
  show: (view: PortalView) => void;
  showCode: (code: string) => void;
}) {
  const { words, go } = useShell();
  const texts = words.portal.portal;
  const { syncing, run, stop } = useSync(async () => {
    const anew = await client.portal({});
    if (anew.ok) show(anew.value);
  });
  const { running, result, asks } = syncing;
  return (
    <Frame
      id="portal"
      title={texts.title}
      sub={view.practice}
      back={{ label: words.common.home, go: () => go('home') }}
      status={running ? { text: texts.syncing, busy: syncing.total === 0 } : null}
      actions={
        !asks && (
          <>
            <Button kind="primary" onClick={() => run(null)} disabled={running}>
              {texts.sync}
            </Button>
            {view.mayPlace && view.lastSync && !view.handOff && (
              <Button kind="quiet" onClick={() => go('handOff')}>
                {texts.toHandOff}
              </Button>
            )}
          </>
        )
      }
    >
      {view.handOff && <UnknownHandOff intent={view.handOff} show={show} />}
      <SyncProgress {...{ syncing, run, stop }} reconnect={() => show({ ...view, person: null })} />
      {!asks && (
        <>
          {result && <SyncTold result={result} />}
          {!result && !running && <Standing view={view} />}
          {view.cases > 0 && (
            <Button onClick={() => go('cases')}>{texts.toCases(view.cases)}</Button>
          )}
          {view.lastSync && <FindLine />}
          {view.lastSync && tab !== '' && <Lookup />}
          <More show={show} showCode={showCode} />
        </>
      )}
    </Frame>
  );
}

function Standing({ view }: { view: PortalView }) {
  const texts = useShell().words.portal.portal;
  const { person, lastSync, mayPlace } = view;
  return (
    <section>
      <p>{lastSync ? texts.lastSync(lastSync.on, lastSync.at) : texts.notSynced}</p>
      {person && <p class="muted small">{texts.as(person)}</p>}
      {!mayPlace && <p class="muted small">{texts.onlySync}</p>}
    </section>
  );
}
