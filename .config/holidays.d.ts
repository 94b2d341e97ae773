/** The text of shared/holidays/days.ts. */
export declare function holidaysFile(): string;
