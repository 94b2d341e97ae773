import type { DrawnChart } from '../server-wire.ts';
import { useLanguage, useMessages } from './messages/index.ts';

const MARGIN = { top: 52, right: 20, bottom: 44, left: 72 };
const COLORS = ['#24686a', '#86b0aa', '#855000', '#59646a'];
const WIDEST_COLUMN = 48;

/** What turns figures into places in the picture. */
interface Plan {
  chart: DrawnChart;
  ticks: number[];
  y(value: number): number;
  /** Middle of a category. */
  x(index: number): number;
  columnWidth: number;
  label(value: number): string;
}

/** A column chart as a picture with a name, and the same figures as a table for who cannot see it. */
export function ColumnChart({ chart }: { chart: DrawnChart }) {
  const words = useMessages();
  const language = useLanguage();
  const title = chart.title || words.chart;
  const { width, height } = chart;
  const plan = planOf(chart, language);
  return (
    <figure aria-label={title}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={title}
      >
        <text x={MARGIN.left} y={28} class="chart-title">
          {title}
        </text>
        <Rules plan={plan} />
        {chart.categories.map((category, index) => (
          <Category key={category} plan={plan} index={index} />
        ))}
      </svg>
      <ChartTable title={title} chart={chart} />
    </figure>
  );
}

function planOf(chart: DrawnChart, language: string): Plan {
  const { width, height, categories, series } = chart;
  const values = series.flatMap((one) => one.values);
  const { min, max, ticks } = niceScale(Math.min(0, ...values), Math.max(0, ...values));
  const inner = height - MARGIN.top - MARGIN.bottom;
  const slot = (width - MARGIN.left - MARGIN.right) / Math.max(1, categories.length);
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  return {
    chart,
    ticks,
    y: (value) => MARGIN.top + inner * (1 - (value - min) / (max - min)),
    x: (index) => MARGIN.left + slot * (index + 0.5),
    columnWidth: Math.min(WIDEST_COLUMN, (slot * 0.64) / Math.max(1, series.length)),
    label: (value) => short.format(value),
  };
}

function Rules({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.ticks.map((value) => (
        <g key={value}>
          <line
            x1={MARGIN.left}
            x2={plan.chart.width - MARGIN.right}
            y1={plan.y(value)}
            y2={plan.y(value)}
            class="rule"
          />
          <text x={MARGIN.left - 8} y={plan.y(value) + 4} text-anchor="end" class="chart-label">
            {plan.label(value)}
          </text>
        </g>
      ))}
    </>
  );
}

function Category({ plan, index }: { plan: Plan; index: number }) {
  const { series, categories, height } = plan.chart;
  const middle = plan.x(index);
  const left = middle - (plan.columnWidth * series.length) / 2;
  return (
    <g>
      {series.map((one, nth) => {
        const value = one.values[index] ?? 0;
        const top = plan.y(Math.max(0, value));
        return (
          <g key={one.name}>
            <rect
              x={left + nth * plan.columnWidth + 1}
              y={top}
              width={plan.columnWidth - 2}
              height={Math.abs(plan.y(value) - plan.y(0))}
              fill={one.color ?? COLORS[nth % COLORS.length]}
            />
            {series.length === 1 && value !== 0 && (
              <text x={middle} y={top - 6} text-anchor="middle" class="chart-label">
                {plan.label(value)}
              </text>
            )}
          </g>
        );
      })}
      <text x={middle} y={height - MARGIN.bottom + 20} text-anchor="middle" class="chart-label">
        {categories[index]}
      </text>
    </g>
  );
}

function ChartTable({ title, chart }: { title: string; chart: DrawnChart }) {
  return (
    <table class="visually-hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          {chart.series.map((one) => (
            <th scope="col" key={one.name}>
              {one.name || title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {chart.series.map((one) => (
              <td key={one.name}>{one.texts[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Round steps from below the least to above the greatest value. */
function niceScale(least: number, greatest: number): { min: number; max: number; ticks: number[] } {
  const span = greatest - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => span / n <= 5) ?? span;
  const min = Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil((greatest - min) / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => min + index * step);
  return { min, max: min + count * step, ticks };
}
