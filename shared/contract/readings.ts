import { type AgingAnswers, agingProcedures } from './aging.ts';
import { type FigureAnswers, figureProcedures } from './figures.ts';
import { type WorklistAnswers, worklistProcedures } from './worklist.ts';

/** What the sidebar only reads out of the sheet: how old debts are, what the figures say, whom to contact. */
export const readingProcedures = { ...agingProcedures, ...figureProcedures, ...worklistProcedures };

/** What each of them answers. */
export type ReadingAnswers = AgingAnswers & FigureAnswers & WorklistAnswers;
