import { createHtmlService } from './html.ts';
import { createLockService } from './locks.ts';
import { createMailApp } from './mail.ts';
import { createPropertiesService } from './properties.ts';
import { createSession } from './session.ts';
import { createSpreadsheetApp } from './spreadsheet.ts';
import type { Run } from './state.ts';
import { createScriptApp } from './triggers.ts';
import { createUrlFetchApp } from './url-fetch.ts';
import { createUtilities } from './utilities.ts';

/** Google's global services, made for one execution. */
export function createGlobals(run: Run): Record<string, object> {
  return {
    SpreadsheetApp: createSpreadsheetApp(run),
    PropertiesService: createPropertiesService(run),
    LockService: createLockService(run),
    MailApp: createMailApp(run),
    HtmlService: createHtmlService(run),
    ScriptApp: createScriptApp(run),
    Session: createSession(run),
    UrlFetchApp: createUrlFetchApp(run),
    Utilities: createUtilities(),
  };
}
