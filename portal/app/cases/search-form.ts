import * as z from 'zod';

/** Words that stand in the name, the account or the invoice of a case. */
export const searchForm = z.object({ words: z.string().max(200) });

/** More than a person reads: the search needs another word. */
export const MOST_FOUND = 50;
