import { Link } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { closes, opens, popover } from './browser.ts';
import { Icon } from './icons.tsx';
import { Figures } from './lists.tsx';
import { useWords } from './words.tsx';

interface KpiTileProps {
  label: string;
  figure: string;
  /** A currency, or what else is counted. */
  unit?: string;
  /** What it is compared with, or a share of. */
  note?: ReactNode;
  formula: string;
  /** What went into the formula. */
  inputs: readonly { label: string; value: string }[];
  /** The rows that were counted. */
  rows: string;
}

/** A figure that can be opened: formula, inputs, rows. */
export function KpiTile({ label, figure, unit, note, formula, inputs, rows }: KpiTileProps) {
  const { words } = useWords();
  const id = useId();
  const { tile, dialog } = words.ui;
  return (
    <div className="tile">
      <div className="tile-label">
        <span>{label}</span>
        <button type="button" className="icon-button" {...opens(id)}>
          <span className="unseen">{tile.how(label)}</span>
          <Icon name="info" />
        </button>
      </div>
      <div className="figure">
        {figure}
        {unit && <span className="unit"> {unit}</span>}
      </div>
      {note && <div className="tile-note">{note}</div>}
      <div id={id} className="how" role="dialog" aria-label={tile.how(label)} {...popover()}>
        <div className="dialog-head">
          <h3>{label}</h3>
          <button type="button" className="icon-button" {...closes(id)}>
            <span className="unseen">{dialog.close}</span>
            <Icon name="close" />
          </button>
        </div>
        <p>
          <strong>{tile.formula}</strong>
          <br />
          {formula}
        </p>
        <div>
          <strong>{tile.inputs}</strong>
          <Figures items={inputs} />
        </div>
        <p>
          <Link to={rows}>{tile.rows}</Link>
        </p>
      </div>
    </div>
  );
}

/** Figures side by side. */
export function KpiTiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="tiles" aria-label={label}>
      {children}
    </section>
  );
}
