import { useEffect, useRef, useState } from 'preact/hooks';
import { cellAt, type DrawnCell, type DrawnSheet } from '../server-wire.ts';
import { ChartLayer } from './chart-layer.tsx';
import { createGrid, type Grid } from './grid.ts';
import type { Scroll, Selection } from './grid-view.ts';
import { useMessages } from './messages/index.ts';

interface Props {
  sheet: DrawnSheet;
  revision: number;
  /** A cell to show. */
  wish: { id: number; cell: string } | null;
  onGrid(grid: Grid): void;
  onSelect(selection: Selection, cell: DrawnCell | null): void;
  onType(cells: { row: number; column: number; text: string }[]): void;
}

/** The cells of one tab with its charts over them; another tab is another view, from its top. */
export function SheetView(props: Props) {
  const { sheet, revision, wish } = props;
  const words = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [scroll, setScroll] = useState<Scroll>({ x: 0, y: 0 });
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!box.current) return;
    const created = createGrid(box.current, {
      onSelect: (selection, cell) => latest.current.onSelect(selection, cell),
      onType: (cells) => latest.current.onType(cells),
      onScroll: setScroll,
    });
    grid.current = created;
    props.onGrid(created);
    return () => created.close();
  }, []);
  useEffect(() => {
    grid.current?.show(sheet, revision, words.grid(sheet.name));
  }, [sheet, revision, words]);
  useEffect(() => {
    if (!wish) return;
    const { row, column } = cellAt(wish.cell);
    grid.current?.jump(row, column);
  }, [wish?.id]);

  return (
    <div class="sheet" data-region tabIndex={-1} ref={box}>
      <ChartLayer sheet={sheet} scroll={scroll} />
    </div>
  );
}
