import type { AuthModeName } from './state.ts';
import type { ServiceCall } from './types.ts';

/** What a service call costs on the virtual clock, and what it may do. */
export interface CallFacts {
  kind: ServiceCall['kind'];
  /** Milliseconds, whatever the size. */
  base: number;
  /** Milliseconds more for each cell. */
  perCell: number;
  /** It shows the file's content, so what is queued must be there first. */
  appliesQueue: boolean;
}

type Row = [kind: CallFacts['kind'], base: number, perCell?: number, appliesQueue?: 'applies'];

/**
 * Costs in milliseconds. Google publishes none: all of them are assumed from what scripts are
 * seen to take, and the probe measures them. Calls that only hand out objects cost next to nothing.
 */
export const CALLS: Readonly<Record<string, Row>> = {
  'Range.getValues': ['read', 120, 0.01, 'applies'],
  'Range.getNotes': ['read', 120, 0.01, 'applies'],
  'Range.getFormulasR1C1': ['read', 120, 0.01, 'applies'],
  'Sheet.isSheetHidden': ['read', 100, 0, 'applies'],
  'Sheet.getLastRow': ['read', 100, 0, 'applies'],
  'Sheet.getLastColumn': ['read', 100, 0, 'applies'],
  'Sheet.getDataRange': ['read', 100, 0, 'applies'],
  'Sheet.getCharts': ['read', 120, 0, 'applies'],
  'DeveloperMetadataFinder.find': ['read', 120, 0, 'applies'],
  'Sheet.getName': ['read', 10],
  'Sheet.getMaxColumns': ['read', 10],
  'Sheet.getMaxRows': ['read', 10],
  'Spreadsheet.getSheets': ['read', 50],
  'Spreadsheet.getActiveSheet': ['read', 10],
  'Spreadsheet.getId': ['read', 10],
  'Spreadsheet.getUrl': ['read', 10],
  'Spreadsheet.getSpreadsheetLocale': ['read', 20],
  'Spreadsheet.getSpreadsheetTimeZone': ['read', 20],
  'Properties.getProperty': ['read', 30],
  'Properties.getKeys': ['read', 40],
  'Properties.setProperty': ['write', 50],
  'Properties.deleteProperty': ['write', 50],
  'Range.setValues': ['write', 100, 0.02],
  'Range.sort': ['write', 200, 0.02],
  'Sheet.appendRow': ['write', 100],
  'Sheet.clear': ['write', 50],
  'Sheet.insertColumnsAfter': ['write', 150],
  'Sheet.insertRowsAfter': ['write', 150],
  'Sheet.deleteRows': ['write', 150],
  'Sheet.deleteColumns': ['write', 150],
  'Sheet.moveColumns': ['write', 150],
  'Sheet.hideSheet': ['write', 50],
  'Sheet.setName': ['write', 50],
  'Sheet.insertChart': ['write', 300],
  'Sheet.removeChart': ['write', 100],
  'Sheet.addDeveloperMetadata': ['write', 50],
  'Spreadsheet.insertSheet': ['write', 400],
  'Spreadsheet.deleteSheet': ['write', 300],
  'DeveloperMetadata.setValue': ['write', 50],
  'DeveloperMetadata.remove': ['write', 50],
  'Range.addDeveloperMetadata': ['write', 50],
  'MailApp.sendEmail': ['mail', 500],
  'UrlFetchApp.fetch': ['fetch', 500],
  'MailApp.getRemainingDailyQuota': ['other', 100],
  'SpreadsheetApp.flush': ['other', 250],
  'Lock.tryLock': ['other', 50],
  'Lock.releaseLock': ['other', 20],
  'Ui.showSidebar': ['other', 150],
  'Spreadsheet.toast': ['other', 50],
  'ScriptApp.getProjectTriggers': ['other', 200],
  'ScriptApp.deleteTrigger': ['other', 300],
  'ClockTriggerBuilder.create': ['other', 500],
  'Blob.getAs': ['other', 1500],
};

/** Looks of cells and sheets: cheap, and queued with the rest. */
const LOOK = /^(?:Range|Sheet)\.set/;

/**
 * What is known of a call by its name.
 *
 * @example callFacts('MailApp.sendEmail').kind // 'mail'
 */
export function callFacts(name: string): CallFacts {
  const [kind, base, perCell = 0, applies] =
    CALLS[name] ?? (LOOK.test(name) ? (['write', 20, 0.002] as Row) : (['other', 1] as Row));
  return { kind, base, perCell, appliesQueue: applies !== undefined };
}

/** What any mode may call: menus, helpers, the person's language and whether consent is there. */
const NEEDS_NOTHING =
  /^(?:SpreadsheetApp\.getUi|Ui\.create|Menu\.|Session\.|Utilities\.|Blob\.|ScriptApp\.getAuthorizationInfo|AuthorizationInfo\.)/;

/** What asks for a permission that a simple trigger does not have. */
const NEEDS_FULL: readonly [RegExp, scope: string][] = [
  [/^Ui\.showSidebar/, 'https://www.googleapis.com/auth/script.container.ui'],
  [/^MailApp\./, 'https://www.googleapis.com/auth/script.send_mail'],
  [/^UrlFetchApp\./, 'https://www.googleapis.com/auth/script.external_request'],
  [
    /^(?:ScriptApp\.|Trigger\.|TriggerBuilder\.|ClockTriggerBuilder\.)/,
    'https://www.googleapis.com/auth/script.scriptapp',
  ],
];

/** What a function in a cell may call: it reads the file and the script's settings, and changes nothing. */
const IN_CELL =
  /^(?:(?:SpreadsheetApp|Spreadsheet|Sheet|Range)\.(?:get|is)(?!Ui)|(?:PropertiesService|Properties)\.get|Session\.|Utilities\.)/;

/**
 * Google's refusal of a call that the execution's mode does not allow; null when it is allowed.
 *
 * @param name for example 'MailApp.sendEmail'
 */
export function refusedInMode(name: string, mode: AuthModeName): string | null {
  if (mode === 'CUSTOM_FUNCTION') {
    return IN_CELL.test(name) ? null : `You do not have permission to call ${name}.`;
  }
  if (mode === 'FULL' || NEEDS_NOTHING.test(name)) return null;
  const full = NEEDS_FULL.find(([pattern]) => pattern.test(name));
  if (mode === 'LIMITED' && !full) return null;
  const scope = full?.[1] ?? 'https://www.googleapis.com/auth/spreadsheets.currentonly';
  return `You do not have permission to call ${name}. Required permissions: ${scope}`;
}
