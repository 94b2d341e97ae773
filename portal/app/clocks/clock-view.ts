import { CASE_CLOCKS, type ClockStanding, type RunningClock } from '../../../shared/case-clocks.ts';

/** A clock that runs on a case, as it stands today. */
export type ClockView = RunningClock & ClockStanding;

/** With what a list's cases are late: with anything, or with one duty. */
export const LATE = ['any', ...CASE_CLOCKS] as const;
export type Late = (typeof LATE)[number];
