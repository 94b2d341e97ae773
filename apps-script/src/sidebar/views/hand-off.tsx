import { useEffect, useState } from 'preact/hooks';
import type {
  HandOffLine,
  HandOffView,
  PackageView,
  PlaceOutcome,
} from '../../../../shared/contract/portal-views.ts';
import { client, type Failure } from '../client.ts';
import { Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { type AbleAgency, Agencies } from './hand-off-agency.tsx';
import { Choose } from './hand-off-choose.tsx';
import { ConfirmPlacement, Placed } from './hand-off-place.tsx';
import { Packages } from './hand-off-preview.tsx';
import { SyncProgress } from './portal-sync.tsx';
import { useSync } from './use-sync.ts';

type Step =
  | { at: 'choose' }
  | { at: 'preview'; packages: PackageView[] }
  | { at: 'agency'; packages: PackageView[] }
  | { at: 'confirm'; packages: PackageView[]; agency: AbleAgency }
  | { at: 'done'; outcome: PlaceOutcome };

/** From the sheet to an agency: sync, choose, see what leaves, choose the agency, confirm. */
export function HandOff(_props: ViewProps) {
  const [view, setView] = useState<HandOffView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sync = useSync(async () => {
    const reply = await client.handOff({});
    if (reply.ok) setView(reply.value);
    else setFailure(reply);
  });
  const begin = () => {
    setFailure(null);
    setView(null);
    setChosen(new Set());
    setStep({ at: 'choose' });
    void sync.run(null);
  };
  useEffect(begin, []);

  if (!view) return <Syncing sync={sync} failure={failure} retry={begin} />;
  const lines = view.ready.filter(({ ref }) => chosen.has(ref));
  const see = async () => {
    const reply = await client.preview({ refs: lines.map(({ ref }) => ref) });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setStep({ at: 'preview', packages: reply.value.packages });
  };
  if (step.at === 'choose') {
    return <Choose {...{ view, chosen, setChosen, see, failure }} />;
  }
  if (step.at === 'done') return <Placed outcome={step.outcome} again={begin} />;
  return <Leaving {...{ step, setStep, lines, setChosen }} />;
}

/** From what would leave to the answer: each step back keeps what was chosen. */
function Leaving({
  step,
  setStep,
  lines,
  setChosen,
}: {
  step: Exclude<Step, { at: 'choose' | 'done' }>;
  setStep: (step: Step) => void;
  lines: HandOffLine[];
  setChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const { packages } = step;
  const drop = (ref: string) => {
    const rest = packages.filter((one) => one.ref !== ref);
    setChosen(new Set(rest.map((one) => one.ref)));
    setStep(rest.length > 0 ? { at: 'preview', packages: rest } : { at: 'choose' });
  };
  if (step.at === 'preview') {
    const goOn = () => setStep({ at: 'agency', packages });
    return <Packages {...{ packages, lines, drop, goOn }} back={() => setStep({ at: 'choose' })} />;
  }
  if (step.at === 'agency') {
    const choose = (agency: AbleAgency) => setStep({ at: 'confirm', packages, agency });
    return <Agencies {...{ lines, choose }} back={() => setStep({ at: 'preview', packages })} />;
  }
  return (
    <ConfirmPlacement
      {...{ packages, lines, agency: step.agency }}
      back={() => setStep({ at: 'agency', packages })}
      done={(outcome) => setStep({ at: 'done', outcome })}
    />
  );
}

/** First the portal is told what the sheet says today. */
function Syncing({
  sync: { syncing, run, stop },
  failure,
  retry,
}: {
  sync: ReturnType<typeof useSync>;
  failure: Failure | null;
  retry: () => void;
}) {
  const { words, go } = useShell();
  const texts = words.portal.handOff;
  const isBusy = syncing.running || (syncing.result !== null && !failure);
  return (
    <Frame
      id="hand-off-sync"
      title={texts.title}
      back={{ label: words.common.home, go: () => go('home') }}
      status={isBusy ? { text: texts.syncing, busy: syncing.total === 0 } : null}
    >
      <SyncProgress
        {...{ syncing, run }}
        stop={() => {
          stop();
          go('portal');
        }}
        reconnect={() => go('portal')}
      />
      {failure && <Refusal failure={failure} retry={retry} />}
    </Frame>
  );
}
