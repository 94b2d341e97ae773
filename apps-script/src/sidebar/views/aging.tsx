import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AgingPart } from '../../../../shared/aging.ts';
import { bucketNames } from '../../../../shared/aging-buckets.ts';
import type { AgingPlan } from '../../../../shared/contract/aging.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type { AgingView, ProblemView } from '../../../../shared/contract/sidebar-views.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { type Shell, useShell, type ViewProps } from '../shell.ts';
import { Plan } from './aging-plan.tsx';
import { type Opened, RowsBehind } from './aging-rows.tsx';
import { ChosenCell, ReportBefore } from './aging-tab.tsx';
import { CellLink } from './cell-link.tsx';

type Totals = AgingView['totals'][number];

/** The aging report as it would be written, and what could not be read. */
export function Aging(_props: ViewProps) {
  const { words, go } = useShell();
  const [plan, setPlan] = useState<AgingPlan | null>(null);
  const asked = plan ? { plan } : {};
  const { loaded, load, show, change } = useAnswer('aging', asked);
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const write = async () => {
    setFailure(null);
    setDone(null);
    setWriting(true);
    const reply = await client.writeAging(asked);
    setWriting(false);
    if (!reply.ok) return setFailure(reply);
    setDone(words.aging.written(reply.value.tab));
    show(reply.value.view);
  };

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
            <p class="muted small">{words.aging.unchanged}</p>
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
          restored={({ tab, asOf, before }) => {
            setDone(words.agingTab.isBack(tab, asOf));
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
    return done === null ? null : { text: `✓ ${done}` };
  }
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

type Asked = Arguments<'aging'>;

interface CurrencyProps {
  totals: Totals;
  complete: boolean;
  edges: readonly number[];
  asked: Asked;
}

/** Colours are for six ages: with more or fewer the youngest and the oldest keep theirs. */
const shade = (age: number, ages: number) => `age-${Math.round((age * 5) / (ages - 1))}`;

/** The table of one currency; the bar repeats it for the eye, with gaps between the ages. */
function Currency({ totals, complete, edges, asked }: CurrencyProps) {
  const { words, language } = useShell();
  const [open, setOpen] = useState<Opened | null>(null);
  const { currency, figures, guarantors, ledger } = totals;
  const { buckets, undated, credits, total, insurer, agency } = figures;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  const sum = buckets.reduce((left, right) => left + right, 0) + undated + credits;
  const all = total + insurer + agency;
  const isApart = insurer !== 0 || agency !== 0;
  const names = bucketNames(edges, words.aging.ages);
  const sums = sumLabels(words, isApart, complete);
  const row = (label: string, part: AgingPart, minor: number, swatch = '') => (
    <Row key={label} {...{ label, swatch }}>
      {minor === 0 ? (
        amount(minor)
      ) : (
        <Button
          kind="link"
          label={words.aging.rowsBehind(label, amount(minor))}
          onClick={() => setOpen({ label, part })}
        >
          {amount(minor)}
        </Button>
      )}
    </Row>
  );
  return (
    <section>
      <div class="ages" aria-hidden="true">
        {buckets.map((minor, age) =>
          minor > 0 ? (
            <i key={age} class={shade(age, buckets.length)} style={{ flexGrow: minor }} />
          ) : null,
        )}
        {undated > 0 && <i class="age-none" style={{ flexGrow: undated }} />}
      </div>
      <table>
        <caption>{words.aging.caption(currency, guarantors)}</caption>
        <tbody>
          {buckets.map((minor, age) =>
            row(names[age] ?? '', age, minor, shade(age, buckets.length)),
          )}
          {row(words.aging.undated, 'undated', undated, 'age-none')}
          {row(words.aging.credits, 'credits', credits)}
        </tbody>
        <tfoot>
          {row(sums.total, 'total', total)}
          {insurer !== 0 && row(words.agingTab.insurer, 'insurer', insurer)}
          {agency !== 0 && row(words.agingTab.agency, 'agency', agency)}
          {isApart && row(sums.all, 'all', all)}
        </tfoot>
      </table>
      {open && (
        <RowsBehind key={open.label} {...{ open, asked, currency }} close={() => setOpen(null)} />
      )}
      {sum === total && all === ledger ? (
        <p class="small good">
          <span aria-hidden="true">✓ </span>
          {words.aging.addsUp}
        </p>
      ) : (
        <Notice kind="bad">{words.aging.doesNotAddUp}</Notice>
      )}
    </section>
  );
}

/** What the sums are called: with insurers or agencies the patients' is one of several. */
function sumLabels({ aging, agingTab }: Shell['words'], isApart: boolean, complete: boolean) {
  if (!isApart) return { total: complete ? aging.total : aging.totalRead, all: '' };
  return complete
    ? { total: agingTab.patients, all: agingTab.all }
    : { total: agingTab.patientsRead, all: agingTab.allRead };
}

interface RowProps {
  swatch: string;
  label: string;
  children: ComponentChildren;
}

function Row({ swatch, label, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <i class={`swatch ${swatch}`} aria-hidden="true" />
        {label}
      </th>
      <td class="num">{children}</td>
    </tr>
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
