import type { Cell } from '../../shared/sheet/fields.ts';
/** What a column of ours holds. */
export type AgingColumn = 'guarantor' | 'account' | 'items' | 'age' | 'undated' | 'credits' | 'total' | 'insurer' | 'agency' | 'all';
/** Where one currency's table stands in the tab; rows from 0. */
export interface AgingBlock {
    /** Empty where nothing is open. */
    readonly currency: string;
    /** Row of the headers; the total stands right below, the guarantors follow. */
    readonly headerRow: number;
    readonly lastRow: number;
}
/** What stands where in an Aging tab, told by its own cells: people sort it and insert into it. */
export interface AgingLayout {
    /** Our columns, wherever they stand; all others are the person's. */
    readonly columns: readonly {
        readonly at: number;
        readonly is: AgingColumn;
    }[];
    readonly blocks: readonly AgingBlock[];
    /** The block of what stays of who owes nothing now: its first row and the one behind its last. */
    readonly kept: {
        readonly from: number;
        readonly to: number;
    } | null;
    /** Row of the headers of the problem list; null when every row could be read. */
    readonly problemRow: number | null;
    /** What each row is, in whatever language it was written; '' where nobody can say. */
    readonly names: readonly string[];
}
/** Title, basis, notes and an empty row stand above the first table. */
export declare const TOP_ROWS = 4;
/**
 * Finds its way in an Aging tab by what stands in it.
 *
 * @returns null where no table of ours is there
 */
export declare function agingLayout(rows: readonly (readonly Cell[])[]): AgingLayout | null;
/** Under what a guarantor is known in our tab: the account, else the name as it is written. */
export declare function ownerOf(name: string, account: string): string;
