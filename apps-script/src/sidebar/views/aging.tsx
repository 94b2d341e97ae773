import { useState } from 'preact/hooks';
import type { AgingView, ProblemView } from '../../../../shared/contract/sidebar-views.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';

type Totals = AgingView['totals'][number];

/** The aging report as it would be written, and what could not be read. */
export function Aging(_props: ViewProps) {
  const { words, go } = useShell();
  const { loaded, load, show } = useAnswer('aging', {});
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const write = async () => {
    setFailure(null);
    setWritten(null);
    setWriting(true);
    const reply = await client.writeAging({});
    setWriting(false);
    if (!reply.ok) return setFailure(reply);
    setWritten(reply.value.tab);
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
      {view && <Report view={view} />}
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
    return written === null ? null : { text: `✓ ${words.aging.written(written)}` };
  }
}

function Report({ view }: { view: AgingView }) {
  const { words } = useShell();
  const field = view.basis ? words.fields[view.basis] : null;
  const leftOut = view.problems.filter((problem) => problem.leftOut);
  const counted = view.problems.filter((problem) => !problem.leftOut);
  const { ok, warning, blocked } = view.verdicts;
  return (
    <>
      <p class="muted small">{words.aging.asOf(view.today, field)}</p>
      {view.totals.length === 0 && <p>{words.aging.empty}</p>}
      {view.totals.map((totals) => (
        <Currency key={totals.currency} totals={totals} complete={leftOut.length === 0} />
      ))}
      <p class="small">{words.aging.verdicts(ok, warning, blocked)}</p>
      <Problems title={words.aging.leftOut} problems={leftOut} tab={view.tab.id} />
      <Problems title={words.aging.worthALook} problems={counted} tab={view.tab.id} />
      {view.problemCount > view.problems.length && (
        <p class="muted small">{words.aging.more(view.problemCount - view.problems.length)}</p>
      )}
      {view.notYet > 0 && <p class="muted small">{words.aging.notYet(view.notYet)}</p>}
      {view.totalLines > 0 && <p class="muted small">{words.aging.totalLines(view.totalLines)}</p>}
      {view.remarks > 0 && <p class="muted small">{words.aging.remarks(view.remarks)}</p>}
    </>
  );
}

/** The table of one currency; the bar repeats it for the eye, with gaps between the ages. */
function Currency({ totals, complete }: { totals: Totals; complete: boolean }) {
  const { words, language } = useShell();
  const { currency, figures, guarantors } = totals;
  const { buckets, undated, credits, total } = figures;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  const sum = buckets.reduce((left, right) => left + right, 0) + undated + credits;
  return (
    <section>
      <div class="ages" aria-hidden="true">
        {buckets.map((minor, age) =>
          minor > 0 ? <i key={age} class={`age-${age}`} style={{ flexGrow: minor }} /> : null,
        )}
        {undated > 0 && <i class="age-none" style={{ flexGrow: undated }} />}
      </div>
      <table>
        <caption>{words.aging.caption(currency, guarantors)}</caption>
        <tbody>
          {buckets.map((minor, age) => (
            <Row key={age} swatch={`age-${age}`} label={words.aging.buckets[age] ?? ''}>
              {amount(minor)}
            </Row>
          ))}
          <Row swatch="age-none" label={words.aging.undated}>
            {amount(undated)}
          </Row>
          <Row label={words.aging.credits}>{amount(credits)}</Row>
        </tbody>
        <tfoot>
          <Row label={complete ? words.aging.total : words.aging.totalRead}>{amount(total)}</Row>
        </tfoot>
      </table>
      {sum === total ? (
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

function Row({ swatch, label, children }: { swatch?: string; label: string; children: string }) {
  return (
    <tr>
      <th scope="row">
        <i class={`swatch ${swatch ?? ''}`} aria-hidden="true" />
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
  const [failure, setFailure] = useState<Failure | null>(null);
  const { what, cure } = rules.problems[problem.reason](problem.details);
  const jump = async () => {
    const reply = await client.goTo({ sheetId: tab, cell: problem.cell });
    setFailure(reply.ok ? null : reply);
    // so that the person can type into the cell at once
    if (reply.ok && typeof google !== 'undefined') google.script.host.editor?.focus();
  };
  return (
    <li>
      <p>
        <strong>{problem.cell}</strong> {what}
      </p>
      <p class="muted small">{cure}</p>
      <Button kind="link" label={`${words.common.goToCell} ${problem.cell}`} onClick={jump}>
        {words.common.goToCell}
      </Button>
      {failure && <Refusal failure={failure} />}
    </li>
  );
}
