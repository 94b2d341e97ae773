import type { Cell } from '../../shared/sheet/fields.ts';
import { type AgingLayout } from './aging-layout.ts';
/** An Aging tab as it stands, the person's columns with it. */
export interface OldTab {
    readonly rows: readonly (readonly Cell[])[];
    readonly layout: AgingLayout;
    readonly notes: readonly (readonly string[])[];
    /** As seen from their own cell; null where none is. */
    readonly formulas: readonly (readonly (string | null)[])[];
}
export type AgingRows = readonly (readonly (string | number)[])[];
/** A new report, and which row of the tab becomes which of its rows. */
export interface Woven {
    readonly rows: AgingRows;
    readonly layout: AgingLayout;
    /** For each row the old one that becomes it, both from 0; null: a new one. */
    readonly from: readonly (number | null)[];
}
/**
 * Gives each row of a new report the row that was its own in the old one, so that what a person put
 * there stays beside the same guarantor. What belongs to nobody of the new report gets lines of its
 * own; where two have the same name nobody can say whose it is, and it goes there too.
 *
 * @param words what stands above those lines
 */
export declare function weave(old: OldTab | null, rows: AgingRows, words: {
    kept: string;
}): Woven;
/** Our own columns of a tab, as they are written again; without what is kept of the person's. */
export declare function ownRows({ rows, layout }: Pick<OldTab, 'rows' | 'layout'>): AgingRows;
