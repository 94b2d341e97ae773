import { useState } from 'preact/hooks';
import type { AgingPlan, AgingWritten } from '../../../../shared/contract/aging.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type { AgingView, ProblemView } from '../../../../shared/contract/sidebar-views.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { Change } from './aging-change.tsx';
import { Currency } from './aging-currency.tsx';
import { Plan } from './aging-plan.tsx';
import { ChosenCell, ReportBefore } from './aging-tab.tsx';
import { CellLink } from './cell-link.tsx';

type Asked = Arguments<'aging'>;

/** The aging report as it would be written, and what could not be read. */
export function Aging(_props: ViewProps) {
  const { words, rules, go } = useShell();
  const [plan, setPlan] = useState<AgingPlan | null>(null);
  const asked = plan ? { plan } : {};
  const { loaded, load, show, change } = useAnswer('aging', asked);
  const { write, writing, failure, done, setDone } = useWriting(asked, show);
  const view = loaded.state === 'ready' ? loaded.value : null;
  return (
    <Frame
      id="aging"
      title={words.aging.title}
      sub={view && words.common.tab(view.tab.name, view.tab.rows)}
      back={{ label: words.common.home, go: () => go('home') }}
      status={statusOf()}
      actions={
        view && (
          <>
            <Button kind="primary" onClick={write}>
              {words.aging.write}
            </Button>
            <p class="muted small" role="status">
              {done?.setAside ? rules.agingTab.setAside(done.setAside) : words.aging.unchanged}
            </p>
          </>
        )
      }
    >
      {failure && <Refusal failure={failure} retry={write} />}
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {view && <Plan key={JSON.stringify(plan)} view={view} set={setPlan} />}
      {view && <ChosenCell />}
      {view && <Report view={view} asked={asked} />}
      {view?.before && (
        <ReportBefore
          day={view.before}
          restored={({ tab, setAside, asOf, before }) => {
            setDone({ text: words.agingTab.isBack(tab, asOf), setAside });
            change((now) => ({ ...now, before }));
          }}
        />
      )}
      {view && (
        <Button kind="quiet" onClick={load}>
          {words.common.reread}
        </Button>
      )}
    </Frame>
  );

  function statusOf() {
    if (loaded.state === 'loading') return { text: words.common.loading, busy: true };
    if (writing) return { text: words.aging.writing, busy: true };
    return done && { text: `✓ ${done.text}` };
  }
}

interface Done extends Pick<AgingWritten, 'setAside'> {
  readonly text: string;
}

/** Writing the tab: under way, refused, or done with what there is to say of it. */
function useWriting(asked: Asked, show: (view: AgingView) => void) {
  const { words } = useShell();
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = async () => {
    setFailure(null);
    setDone(null);
    setWriting(true);
    const reply = await client.writeAging(asked);
    setWriting(false);
    if (!reply.ok) return setFailure(reply);
    const { tab, setAside, view } = reply.value;
    setDone({ text: words.aging.written(tab), setAside });
    show(view);
  };
  return { write, writing, failure, done, setDone };
}

function Report({ view, asked }: { view: AgingView; asked: Asked }) {
  const { words, go } = useShell();
  const field = view.basis ? words.fields[view.basis] : null;
  const leftOut = view.problems.filter((problem) => problem.leftOut);
  const counted = view.problems.filter((problem) => !problem.leftOut);
  const { ok, warning, blocked } = view.verdicts;
  return (
    <>
      <p class="muted small">{words.aging.asOf(view.asOf, field)}</p>
      {view.totals.length === 0 && <p>{words.aging.empty}</p>}
      {view.totals.map((totals) => (
        <Currency
          key={`${totals.currency} ${JSON.stringify(asked)}`}
          {...{ totals, asked }}
          edges={view.edges}
          complete={leftOut.length === 0}
        />
      ))}
      {view.totals.length > 0 && (
        <Change key={JSON.stringify(asked)} asOf={view.asOf} asked={asked} />
      )}
      <p class="small">{words.aging.verdicts(ok, warning, blocked)}</p>
      <Problems title={words.aging.leftOut} problems={leftOut} tab={view.tab.id} />
      <Problems title={words.aging.worthALook} problems={counted} tab={view.tab.id} />
      {view.problemCount > view.problems.length && (
        <p class="muted small">{words.aging.more(view.problemCount - view.problems.length)}</p>
      )}
      {view.paidOnUnknownDays > 0 && (
        <p class="muted small">{words.aging.paidOnUnknownDays(view.paidOnUnknownDays)}</p>
      )}
      {view.notYet > 0 && <p class="muted small">{words.aging.notYet(view.notYet)}</p>}
      {view.totalLines > 0 && <p class="muted small">{words.aging.totalLines(view.totalLines)}</p>}
      {view.remarks > 0 && <p class="muted small">{words.aging.remarks(view.remarks)}</p>}
      <Button kind="quiet" onClick={() => go('figures')}>
        {words.figures.open}
      </Button>
    </>
  );
}

const AT_FIRST = 5;

function Problems({
  title,
  problems,
  tab,
}: {
  title: (count: number) => string;
  problems: ProblemView[];
  tab: number;
}) {
  const { words } = useShell();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, AT_FIRST);
  return (
    <section>
      <h2>{title(new Set(problems.map(({ row }) => row)).size)}</h2>
      <ul class="rows">
        {shown.map((problem) => (
          <Problem key={`${problem.cell} ${problem.reason}`} problem={problem} tab={tab} />
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {words.common.showMore(problems.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Problem({ problem, tab }: { problem: ProblemView; tab: number }) {
  const { words, rules } = useShell();
  const { what, cure } = rules.problems[problem.reason](problem.details);
  const text = words.common.goToCell;
  return (
    <li>
      <p>
        <strong>{problem.cell}</strong> {what}
      </p>
      <p class="muted small">{cure}</p>
      <CellLink tab={tab} cell={problem.cell} text={text} label={`${text} ${problem.cell}`} />
    </li>
  );
}
