import type { ReactNode } from 'react';
import { How, type HowProps } from './how.tsx';

interface KpiTileProps extends HowProps {
  figure: string;
  /** A currency, or what else is counted. */
  unit?: string | undefined;
  /** What it is compared with, or a share of. */
  note?: ReactNode;
}

/** A figure that can be opened: formula, inputs, rows. */
export function KpiTile({ figure, unit, note, ...how }: KpiTileProps) {
  return (
    <div className="tile">
      <div className="tile-label">
        <span>{how.label}</span>
        <How {...how} />
      </div>
      <div className="figure">
        {figure}
        {unit && <span className="unit"> {unit}</span>}
      </div>
      {note && <div className="tile-note">{note}</div>}
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
