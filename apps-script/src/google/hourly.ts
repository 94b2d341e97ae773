const HANDLER = 'onHour';

/** Whether this person's hourly trigger is set. Who has refused that one permission has none. */
export function isHourly(): boolean {
  try {
    return ours().length > 0;
  } catch {
    return false;
  }
}

/** Sets or removes the hourly trigger. Google allows one a person and spreadsheet, never less than an hour. */
export function setHourly(on: boolean): void {
  const existing = ours();
  if (on && existing.length === 0) {
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  }
  if (!on) for (const trigger of existing) ScriptApp.deleteTrigger(trigger);
}

/** A trigger fires even when the person must consent anew, and then dies at its first call. */
export function isAuthorised(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}

function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === HANDLER);
}
