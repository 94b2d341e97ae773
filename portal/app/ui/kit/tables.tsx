import { Badge, type Tone } from '../badge.tsx';
import { ButtonLink } from '../button.tsx';
import { Chart } from '../chart.tsx';
import { Section } from '../page.tsx';
import { EmptyState } from '../states.tsx';
import { type Column, Table } from '../table.tsx';
import type { TableState } from '../table-state.ts';
import { useWords } from '../words.tsx';
import { KIT_RULES, KIT_STATUSES, type KitRow, type KitStatus } from './rows.ts';

const TONES: Record<KitStatus, Tone> = {
  open: 'plain',
  promised: 'accent',
  disputed: 'bad',
  paid: 'good',
};

const ONE: KitRow = {
  account: 'R-00001',
  agency: 'Northgate Recovery',
  status: 'open',
  dueOn: '2026-11-28',
  minor: 64_218,
};

const keyOf = ({ account }: KitRow) => account;

function useColumns(): Column<KitRow>[] {
  const { words, formats } = useWords();
  const { table } = words.kit;
  return [
    { name: 'account', label: table.account, cell: ({ account }) => account },
    { name: 'agency', label: table.agency, cell: ({ agency }) => agency },
    {
      name: 'status',
      label: table.status,
      cell: ({ status }) => <Badge tone={TONES[status]}>{table.statuses[status]}</Badge>,
    },
    { name: 'dueOn', label: table.due, cell: ({ dueOn }) => formats.date(dueOn) },
    {
      name: 'minor',
      label: table.balance('USD'),
      isNumber: true,
      cell: ({ minor }) => formats.amount({ minor, currency: 'USD' }),
    },
  ];
}

interface TableSectionProps {
  state: TableState;
  rows: readonly KitRow[];
  total: number;
}

export function TableSection({ state, rows, total }: TableSectionProps) {
  const { words } = useWords();
  const { sections, table } = words.kit;
  return (
    <Section title={sections.table} id="table">
      <Table
        caption={table.caption}
        columns={useColumns()}
        rows={rows}
        keyOf={keyOf}
        hrefOf={() => '#progress'}
        empty={<NoAccounts />}
        view={{
          state,
          rules: KIT_RULES,
          total,
          search: table.search,
          filters: [
            {
              name: 'status',
              label: table.status,
              options: KIT_STATUSES.map((value) => ({ value, label: table.statuses[value] })),
            },
          ],
          csv: '#table',
        }}
      />
    </Section>
  );
}

export function SmallTablesSection() {
  const { words, formats } = useWords();
  const { sections, table } = words.kit;
  const columns = useColumns();
  const total = formats.amount({ minor: ONE.minor, currency: 'USD' });
  return (
    <Section title={sections.small} id="small">
      <div className="stack">
        {' '}
        <Table
          caption={table.oneCaption}
          columns={columns}
          rows={[ONE]}
          keyOf={keyOf}
          empty={null}
          totals={[table.total, '', '', '', total]}
        />
        <Table
          caption={table.caption}
          columns={columns}
          rows={[]}
          keyOf={keyOf}
          empty={<NoAccounts />}
        />
      </div>{' '}
    </Section>
  );
}

function NoAccounts() {
  const { words } = useWords();
  const { noneTitle, noneText, noneAction } = words.kit.table;
  return (
    <EmptyState title={noneTitle} action={<ButtonLink to="#table">{noneAction}</ButtonLink>}>
      {noneText}
    </EmptyState>
  );
}

const COLLECTED = [18_204, 21_960, 16_412, 24_380];
const RECOVERY = [
  [0.031, 0.027],
  [0.064, 0.058],
  [0.099, 0.091],
  [0.13, 0.122],
  [0.152, null],
  [0.168, null],
];

export function ChartsSection() {
  const { words, formats } = useWords();
  const { sections, charts } = words.kit;
  const empty = { title: charts.noneTitle, text: charts.noneText };
  return (
    <Section title={sections.charts} id="charts">
      <div className="stack">
        {' '}
        <Chart
          caption={charts.perMonth}
          kind="columns"
          axis={charts.month}
          series={[
            { name: 'collected', label: charts.collected },
            { name: 'fees', label: charts.fees },
          ]}
          rows={COLLECTED.map((collected, at) => ({
            at: formats.month(
              `2026-${String(at + 7).padStart(2, '0')}-01` as `${number}-${number}-01`,
            ),
            values: { collected, fees: Math.round(collected / 4) },
          }))}
          print={formats.count}
          empty={empty}
        />
        <Chart
          caption={charts.recovery}
          kind="lines"
          axis={charts.since}
          series={[
            { name: 'first', label: charts.first },
            { name: 'second', label: charts.second },
          ]}
          rows={RECOVERY.map(([first = null, second = null], at) => ({
            at: formats.count(at + 1),
            values: { first, second },
          }))}
          print={formats.percent}
          empty={empty}
        />
        <Chart
          caption={charts.perMonth}
          kind="columns"
          axis={charts.month}
          series={[]}
          rows={[]}
          print={formats.count}
          empty={empty}
        />
      </div>{' '}
    </Section>
  );
}
