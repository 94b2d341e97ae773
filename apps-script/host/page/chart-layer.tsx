import type { DrawnSheet } from '../server-wire.ts';
import { ColumnChart } from './column-chart.tsx';
import { leftOf } from './grid.ts';
import { HEADER_HEIGHT, ROW_HEIGHT, type Scroll } from './grid-view.ts';

/** The charts of a tab, anchored at their cells and scrolled with them. */
export function ChartLayer({ sheet, scroll }: { sheet: DrawnSheet; scroll: Scroll }) {
  if (sheet.charts.length === 0) return null;
  const top = HEADER_HEIGHT + sheet.frozenRows * ROW_HEIGHT;
  return (
    <div class="chart-layer" style={{ top: `${top}px` }}>
      {sheet.charts.map((chart) => {
        const x = leftOf(sheet, chart.column) - scroll.x;
        const y = (chart.row - sheet.frozenRows) * ROW_HEIGHT - scroll.y;
        return (
          <div class="chart" key={chart.id} style={{ transform: `translate(${x}px, ${y}px)` }}>
            <ColumnChart chart={chart} />
          </div>
        );
      })}
    </div>
  );
}
