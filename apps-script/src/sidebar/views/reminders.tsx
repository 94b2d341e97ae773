import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordsKey } from '../../../../shared/contract/letter-views.ts';
import type { DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { type Loaded, useAnswer } from '../answer.ts';
import { Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import {
  alikeNow,
  approve,
  type Choices,
  holding,
  notReached,
  type Pile,
  pileAbout,
  skip,
  UNDECIDED,
  undecided,
  unreadExceptions,
  unreadPiles,
} from './choices.ts';
import { DueList } from './due-list.tsx';
import { EditPage } from './edit.tsx';
import { LetterPage } from './letter.tsx';
import { Confirm, Sending } from './sending.tsx';
import { SkipForm } from './skip-form.tsx';
import { SortAnswer } from './sort-answer.tsx';
import { Words } from './words.tsx';

type Step =
  | { at: 'list' }
  | { at: 'letter'; pile: Pile; row: DueRow }
  | { at: 'skip'; pile: Pile; row: DueRow }
  | { at: 'edit'; pile: Pile; row: DueRow }
  | { at: 'words'; kind: WordsKey; pile: Pile; row: DueRow }
  | { at: 'sort' }
  | { at: 'confirm' }
  | { at: 'sending' };

/** From who is due today to what was sent: list, letters, confirmation, sending. */
export function Reminders({ overview, setOverview }: ViewProps) {
  const { loaded, load, show } = useAnswer('reminders', {});
  const made = useState<Choices>(UNDECIDED); // kept while the sheet is read again
  const stood = useState<Step>({ at: 'list' });
  useAbout(loaded, stood[1]);
  const unknown = loaded.state === 'ready' ? loaded.value.unknown.length : overview.unknown;
  useEffect(() => {
    if (unknown !== overview.unknown) setOverview({ ...overview, unknown });
  }, [unknown]);

  if (loaded.state !== 'ready') return <Reading loaded={loaded} retry={load} />;
  return <Deciding view={loaded.value} {...{ overview, setOverview, load, show, made, stood }} />;
}

/** Opens the message of whom the person came for, once. */
function useAbout(loaded: Loaded<RemindersView>, setStep: (step: Step) => void): void {
  const { about } = useShell();
  const sought = useRef(about);
  useEffect(() => {
    if (loaded.state !== 'ready' || sought.current === null) return;
    const found = pileAbout(loaded.value, sought.current);
    sought.current = null;
    if (found) setStep({ at: 'letter', ...found });
  }, [loaded.state]);
}

interface DecidingProps extends ViewProps {
  view: RemindersView;
  /** Reads the sheet again. */
  load: () => void;
  show: (view: RemindersView) => void;
  made: [Choices, (choices: Choices) => void];
  stood: [Step, (step: Step) => void];
}

/** What a person has decided so far, and where they stand in it. */
function decisions({ view, load, show, made, stood }: DecidingProps) {
  const [kept, setChoices] = made;
  const [step, setStep] = stood;
  const choices = holding(kept, view);
  const toList = () => setStep({ at: 'list' });
  const open = (pile: Pile | undefined, row = pile?.[0]) =>
    setStep(pile && row ? { at: 'letter', pile, row } : { at: 'list' });
  const decided = (next: Choices, pile: Pile, row: DueRow, now = view) => {
    setChoices(next);
    const onwards = following(now, next, pile, row);
    open(onwards?.pile, onwards?.row);
  };
  /** After something that the script has noted: the list as it answers, without that person. */
  const noted = (now: RemindersView, pile: Pile, row: DueRow) => {
    show(now);
    decided(skip(choices, row), pile, row, now);
  };
  const startAnew = (reached: ReadonlySet<string>) => {
    setChoices(notReached(choices, reached));
    toList();
    load();
  };
  return { choices, setChoices, step, setStep, toList, open, decided, noted, startAnew };
}

function Deciding(props: DecidingProps) {
  const { view, overview, setOverview, load, show } = props;
  const { choices, setChoices, step, setStep, ...go } = decisions(props);
  const { toList, open, decided, noted, startAnew } = go;
  if (step.at === 'letter') {
    const { pile, row } = alikeNow(view, step.pile, step.row);
    return (
      <LetterPage
        key={row.key}
        {...{ view, pile, row, choices, toList }}
        read={(other) => open(pile, other)}
        approve={(rows) => decided(approve(choices, rows), pile, row)}
        skip={() => setStep({ at: 'skip', pile, row })}
        changeWords={(kind) => setStep({ at: 'words', kind, pile, row })}
        edit={() => setStep({ at: 'edit', pile, row })}
        dropped={load}
        delivered={(now) => noted(now, pile, row)}
        leave={() => startAnew(new Set())}
      />
    );
  }
  if (step.at === 'skip') {
    const { pile, row } = step;
    return (
      <SkipForm
        {...{ row, today: view.today }}
        back={() => open(pile, row)}
        done={(now) => noted(now, pile, row)}
      />
    );
  }
  if (step.at === 'words' || step.at === 'edit') {
    const toLetter = () => {
      setStep({ ...step, at: 'letter' });
      load();
    };
    if (step.at === 'edit') return <EditPage row={step.row} leave={toLetter} />;
    return <Words kind={step.kind} leave={toLetter} />;
  }
  if (step.at === 'sort') return <SortAnswer overview={overview} toList={toList} />;
  if (step.at === 'confirm') {
    return <Confirm {...{ view, choices }} back={toList} send={() => setStep({ at: 'sending' })} />;
  }
  if (step.at === 'sending') return <Sending {...{ view, choices }} goBack={startAnew} />;
  return (
    <DueList
      {...{ view, overview, setOverview, choices, setChoices, show, open }}
      reload={() => startAnew(new Set())}
      goOn={() => setStep({ at: 'confirm' })}
      sort={() => setStep({ at: 'sort' })}
    />
  );
}

interface ReadingProps {
  loaded: Exclude<Loaded<RemindersView>, { state: 'ready' }>;
  retry: () => void;
}

/** While the sheet is read, or when it could not be. */
function Reading({ loaded, retry }: ReadingProps) {
  const { words, go } = useShell();
  return (
    <Frame
      id="reminders"
      title={words.reminders.reading}
      back={{ label: words.common.home, go: () => go('home') }}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={retry} />}
    </Frame>
  );
}

/** What to read after a decision: the rest of the pile, then the next pile of its kind. */
function following(view: RemindersView, choices: Choices, pile: Pile, row: DueRow) {
  const waiting = undecided(choices, pile);
  const later = waiting.find((other) => pile.indexOf(other) > pile.indexOf(row)) ?? waiting[0];
  if (later) return { pile, row: later };
  const alone = view.exceptions.some(({ key }) => key === row.key);
  const piles = alone ? unreadExceptions(view, choices) : unreadPiles(view, choices);
  const next = piles[0];
  const first = next && undecided(choices, next)[0];
  return next && first ? { pile: next, row: first } : null;
}
