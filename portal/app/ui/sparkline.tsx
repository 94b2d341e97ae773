const WIDTH = 96;
const HEIGHT = 24;
/** The line is 2 wide, and the dot at its end 3. */
const EDGE = 3;

/** A small line without an axis: how something went. What it shows has to stand elsewhere in figures. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const points = values.map((value, at) => {
    const x = EDGE + (at / (values.length - 1)) * (WIDTH - 2 * EDGE);
    const height = most > least ? ((value ?? least) - least) / (most - least) : 0.5;
    const y = HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE);
    return value === null ? null : { x: rounded(x), y: rounded(y) };
  });
  const path = points.flatMap((point, at) => {
    if (point === null) return [];
    // after a gap the line begins anew; one point alone is a dot
    const begins = at === 0 || points[at - 1] === null;
    return [begins ? `M${point.x} ${point.y}h0` : `L${point.x} ${point.y}`];
  });
  const last = points.at(-1);
  return (
    <svg
      className="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path d={path.join('')} />
      {last && <circle cx={last.x} cy={last.y} r={EDGE} />}
    </svg>
  );
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
