import { type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { languageOf, type Messages, messages } from '../../shared/messages/index.ts';
import type { Language } from '../../shared/money.ts';
import type { Refusal } from '../../shared/result.ts';
import { refused } from '../../shared/result.ts';
import { now } from './google/clock.ts';
import { openWorkbook, type Workbook } from './google/workbook.ts';

/** What every job needs to know: which spreadsheet, which day it is there, which language it speaks. */
export interface Context {
  readonly workbook: Workbook;
  readonly today: CivilDate;
  /** The language of the spreadsheet: our tabs speak it. */
  readonly language: Language;
  readonly texts: Messages;
}

/** The context of this execution, or the refusal when Google gives us no spreadsheet. */
export function openContext(): { ok: true; value: Context } | Refusal<RefusalCode> {
  const workbook = openWorkbook();
  if (workbook === null) return refused('no-document');
  const language = languageOf(workbook.locale);
  const today = civilDateIn(workbook.timeZone)(now());
  return { ok: true, value: { workbook, today, language, texts: messages(language) } };
}

/** The time of day in the spreadsheet's zone, for people. */
export function timeOf({ workbook }: Context): string {
  const options = { timeZone: workbook.timeZone, hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(now());
}
