import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AgingPart } from '../../../../shared/aging.ts';
import { bucketNames } from '../../../../shared/aging-buckets.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type { AgingView } from '../../../../shared/contract/sidebar-views.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { Button, Notice } from '../parts.tsx';
import { type Shell, useShell } from '../shell.ts';
import { type Opened, RowsBehind } from './aging-rows.tsx';

interface CurrencyProps {
  totals: AgingView['totals'][number];
  complete: boolean;
  edges: readonly number[];
  asked: Arguments<'aging'>;
}

/** Colours are for six ages: with more or fewer the youngest and the oldest keep theirs. */
const shade = (age: number, ages: number) => `age-${Math.round((age * 5) / (ages - 1))}`;

/** The table of one currency, each figure of it the way to its rows. */
export function Currency({ totals, complete, edges, asked }: CurrencyProps) {
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
      <Bar buckets={buckets} undated={undated} />
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
      <AddsUp holds={sum === total && all === ledger} />
    </section>
  );
}

/** The ages for the eye, with gaps between them; the table says the same. */
function Bar({ buckets, undated }: { buckets: readonly number[]; undated: number }) {
  return (
    <div class="ages" aria-hidden="true">
      {buckets.map((minor, age) =>
        minor > 0 ? (
          <i key={age} class={shade(age, buckets.length)} style={{ flexGrow: minor }} />
        ) : null,
      )}
      {undated > 0 && <i class="age-none" style={{ flexGrow: undated }} />}
    </div>
  );
}

/** Whether the parts are the whole, and the whole is what the rows say. */
export function AddsUp({ holds }: { holds: boolean }) {
  const { words } = useShell();
  return holds ? (
    <p class="small good">
      <span aria-hidden="true">✓ </span>
      {words.aging.addsUp}
    </p>
  ) : (
    <Notice kind="bad">{words.aging.doesNotAddUp}</Notice>
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
