import { Link, useLocation } from '@remix-run/react';
import { shortReference } from '../../../shared/contract/reference.ts';
import { KPIS } from '../../../shared/kpi/dictionary.ts';
import type { Refusal } from '../../../shared/result.ts';
import { dictionaryPath, figuresPath, receivablePath, reviewPath } from '../paths.ts';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import type { listReviewRows, ReviewRow } from './list-review-rows.server.ts';
import type { PartShown } from './review.ts';
import { reviewRowRules } from './review-rows-table.ts';
import { usePrint } from './use-print.ts';

type List = Exclude<Awaited<ReturnType<typeof listReviewRows>>, Refusal>;

/** The lines that a figure of the receivables is made of, above and below its line. */
export function ReviewRowsPage({ list }: { list: List }) {
  const { words, formats } = useWords();
  const { review: text, figures } = words;
  const { slug, currency, period, shown, filters } = list;
  const practice = { kind: 'practice', slug } as const;
  const { figure: _, ...asked } = filters;
  const print = usePrint(currency);
  const name = print.name(shown.id, shown.kpi);
  return (
    <Page
      title={text.rows.title}
      subtitle={text.rows.subtitle(name, formats.date(period.from), formats.date(period.to))}
      trail={[
        { href: figuresPath(practice), label: figures.title },
        { href: reviewPath(practice, asked), label: text.title },
      ]}
    >
      <Section
        title={text.how.counted}
        aside={<Link to={dictionaryPath(shown.kpi)}>{text.how.dictionary}</Link>}
      >
        <p>{words.kpi.figures[shown.kpi].formula}</p>
        <Parts list={list} />
      </Section>
      <Section title={text.rows.lines}>
        <Lines list={list} />
      </Section>
    </Page>
  );
}

function Parts({ list: { currency, shown } }: { list: List }) {
  const { words } = useWords();
  const { rows: text, how } = words.review;
  const print = usePrint(currency);
  const { kpi, value, parts } = shown;
  const { numerator, denominator } = KPIS[kpi];
  const { terms } = words.kpi;
  const number = (name: string, label: string, cell: (part: PartShown) => string) => ({
    ...{ name, label, cell, isNumber: true },
  });
  const isMany = parts.length > 1;
  const columns: Column<PartShown>[] = [
    {
      name: 'part',
      label: text.part,
      cell: ({ key }) => print.part(kpi, key) || print.name(shown.id, kpi),
    },
    number('above', terms[numerator], (part) => print.sum(numerator, part.numerator)),
    ...(denominator === null
      ? []
      : [
          number('below', terms[denominator], (part) =>
            part.denominator === null ? '–' : print.sum(denominator, part.denominator),
          ),
        ]),
    number('times', text.times, (part) => print.times(kpi, part.times)),
    number('value', withUnit(text.value, print.unit(kpi, null)), (part) =>
      print.value(kpi, part.value),
    ),
  ];
  return (
    <Table
      caption={how.counted}
      isHeaded
      columns={columns}
      rows={parts}
      keyOf={({ key }) => key}
      empty={<p>{words.kpi.undefined}</p>}
      {...(isMany && {
        totals: columns.map(({ name }) => {
          if (name === 'part') return text.total;
          return name === 'value' ? print.value(kpi, value) : '';
        }),
      })}
    />
  );
}

function Lines({ list }: { list: List }) {
  const { words } = useWords();
  const { rows: text } = words.review;
  const { slug, currency, shown, filters, parts, state, total, rows, above, below } = list;
  const { pathname } = useLocation();
  const print = usePrint(currency);
  const { kpi } = shown;
  const { numerator, denominator } = KPIS[kpi];
  const rules = reviewRowRules(
    filters,
    parts.map((key) => ({ key })),
  );
  const columns = useColumns(list);
  if (total === 0) return <EmptyState title={text.none}>{text.noneText}</EmptyState>;
  const sums: Record<string, string> = {
    ref: text.total,
    above: print.sum(numerator, above),
    below: denominator === null ? '' : print.sum(denominator, below),
  };
  const byPart = {
    ...{ name: 'part', label: text.part },
    options: parts.map((key) => ({ value: key, label: print.part(kpi, key) })),
  };
  return (
    <Table
      caption={text.lines}
      isHeaded
      columns={columns}
      rows={rows}
      keyOf={({ part, ref }) => `${part} ${ref}`}
      hrefOf={({ ref }) => receivablePath({ kind: 'practice', slug }, ref)}
      totals={columns.map(({ name }) => sums[name] ?? '')}
      empty={null}
      view={{
        ...{ state, rules, total },
        filters: parts.length > 0 ? [byPart] : [],
        csv: `${pathname}.csv${printTableState({ ...state, page: 1 }, rules)}`,
      }}
    />
  );
}

function useColumns({ currency, shown: { kpi }, parts }: List): Column<ReviewRow>[] {
  const { words, formats } = useWords();
  const { rows: text } = words.review;
  const print = usePrint(currency);
  const { numerator, denominator } = KPIS[kpi];
  return [
    { name: 'ref', label: text.reference, cell: ({ ref }) => shortReference(ref) },
    ...(parts.length > 0
      ? [{ name: 'part', label: text.part, cell: ({ part }: ReviewRow) => print.part(kpi, part) }]
      : []),
    { name: 'on', label: text.on, cell: ({ on }) => (on ? formats.date(on) : '–') },
    { name: 'due', label: text.due, cell: ({ due }) => (due ? formats.date(due) : '–') },
    {
      name: 'above',
      label: withUnit(text.above, print.sumUnit(numerator)),
      isNumber: true,
      cell: ({ above }) => (above === null ? '–' : print.sum(numerator, above)),
    },
    ...(denominator === null
      ? []
      : [
          {
            name: 'below',
            label: withUnit(text.below, print.sumUnit(denominator)),
            isNumber: true,
            cell: ({ below }: ReviewRow) => (below === null ? '–' : print.sum(denominator, below)),
          },
        ]),
  ];
}

function withUnit(label: string, unit: string | undefined): string {
  return unit === undefined ? label : `${label}, ${unit}`;
}
