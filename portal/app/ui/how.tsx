import { Link } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { closes, opens, popover } from './browser.ts';
import { Icon } from './icons.tsx';
import { Figures } from './lists.tsx';
import { useWords } from './words.tsx';

export interface HowProps {
  /** The figure, or the figures of a table. */
  label: string;
  formula: string;
  /** What went into the formula. */
  inputs: readonly { label: string; value: string }[];
  /** The rows that were counted. */
  rows: string;
  /** What else there is to know of it. */
  children?: ReactNode;
}

/** A button that opens how a figure is counted: formula, inputs, rows. */
export function How({ label, formula, inputs, rows, children }: HowProps) {
  const { words } = useWords();
  const id = useId();
  const { tile, dialog } = words.ui;
  return (
    <>
      <button type="button" className="icon-button" {...opens(id)}>
        <span className="unseen">{tile.how(label)}</span>
        <Icon name="info" />
      </button>
      <div id={id} className="how" role="dialog" aria-label={tile.how(label)} {...popover()}>
        <div className="dialog-head">
          <h2>{label}</h2>
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
        {children}
        <p>
          <Link to={rows}>{tile.rows}</Link>
        </p>
      </div>
    </>
  );
}
