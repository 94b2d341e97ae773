import type { FigureView } from '../../../../shared/contract/figures.ts';

const WIDTH = 72;
const HEIGHT = 22;
/** Room for the stroke and the last point's dot. */
const EDGE = 3;

/** How a figure got where it is, for the eye alone: the opened figure has it as a table. */
export function Trend({ points }: { points: FigureView['trend'] }) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const placed = points.flatMap(({ value }, at) => {
    if (value === null) return [];
    const share = most > least ? (value - least) / (most - least) : 1 / 2;
    const x = EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
    return [{ x: round(x), y: round(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)) }];
  });
  const last = placed[placed.length - 1];
  if (placed.length < 2 || last === undefined) return null;
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r={2.5} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
