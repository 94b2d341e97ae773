import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartRow, Series } from './chart.tsx';

interface DrawingProps {
  kind: 'columns' | 'lines';
  series: readonly Series[];
  rows: readonly ChartRow[];
  print: (value: number) => string;
}

const DASHES = ['0', '7 4', '2 4'];
const AXIS = { stroke: 'var(--field)', tick: { fill: 'var(--muted)' }, tickLine: false } as const;
const INK = { fill: 'var(--ink)', fontSize: 14 } as const;
// beyond that the figures on the columns would touch
const MOST_LABELS = 8;

/** Draws in the browser only. Each series has a colour, and a gap or a dash that does without it. */
// biome-ignore lint/style/noDefaultExport: React.lazy wants one
export default function ChartDrawing({ kind, series, rows, print }: DrawingProps) {
  const data = rows.map(({ at, values }) => ({ at, ...values }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      {kind === 'columns' ? (
        <BarChart data={data} barGap={3} margin={{ top: 20, right: 0 }} accessibilityLayer={false}>
          {axes(print)}
          {series.map(({ name }, at) => (
            <Bar key={name} dataKey={name} fill={colourOf(at)} maxBarSize={56} {...STILL}>
              {rows.length * series.length <= MOST_LABELS && (
                <LabelList dataKey={name} position="top" formatter={written(print)} {...INK} />
              )}
            </Bar>
          ))}
        </BarChart>
      ) : (
        <LineChart data={data} margin={{ top: 12, right: 12 }} accessibilityLayer={false}>
          {axes(print)}
          {series.map(({ name }, at) => (
            <Line
              key={name}
              dataKey={name}
              stroke={colourOf(at)}
              strokeDasharray={DASHES[at] ?? '0'}
              strokeWidth={2}
              dot={{ r: 3, strokeDasharray: '0', fill: colourOf(at) }}
              {...STILL}
            />
          ))}
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}

const STILL = { isAnimationActive: false, activeDot: false, activeBar: false } as const;

function colourOf(at: number): string {
  return `var(--series-${at + 1})`;
}

function axes(print: (value: number) => string) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="at" tickMargin={6} {...AXIS} />
      <YAxis width="auto" niceTicks="snap125" tickFormatter={print} {...AXIS} axisLine={false} />
    </>
  );
}

function written(print: (value: number) => string) {
  return (value: unknown) => (typeof value === 'number' ? print(value) : '');
}
