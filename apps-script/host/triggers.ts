import { enumValue, exception, serve } from './serve.ts';
import type { Run, TriggerModel } from './state.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const HOUR = 3_600_000;
const models = new WeakMap<object, TriggerModel>();

/** The add-on's own trigger and what it was allowed. */
export function createScriptApp(run: Run): ScriptApp {
  const { state } = run;
  return serve<ScriptApp>('ScriptApp', {
    newTrigger: (functionName: string) =>
      serve<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
        timeBased: () => createClockBuilder(run, functionName),
      }),
    getProjectTriggers: () => ownTriggers(run).map(createTrigger),
    deleteTrigger(trigger: Trigger) {
      state.triggers = state.triggers.filter((one) => one !== models.get(trigger));
    },
    getAuthorizationInfo: (_mode: GoogleAppsScript.Script.AuthMode) =>
      serve<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo', {
        getAuthorizationStatus: () => enumValue('AuthorizationStatus', 'NOT_REQUIRED'),
      }),
  });
}

/** Nobody sees or counts the triggers of another person. */
function ownTriggers({ state, account }: Run): TriggerModel[] {
  return state.triggers.filter(({ owner }) => owner === account);
}

function createTrigger(model: TriggerModel): Trigger {
  const trigger = serve<Trigger>('Trigger', {
    getHandlerFunction: () => model.functionName,
  });
  models.set(trigger, model);
  return trigger;
}

/** An add-on has one clock trigger a person and document, an hour apart at least. */
function createClockBuilder(run: Run, functionName: string): ClockBuilder {
  const { state } = run;
  let hours: number | null = null;
  const builder: ClockBuilder = serve<ClockBuilder>('ClockTriggerBuilder', {
    everyHours(every: number) {
      if (!Number.isInteger(every) || every < 1) {
        throw exception('The recurrence interval for an Add-on trigger must be at least one hour.');
      }
      hours = every;
      return builder;
    },
    create() {
      if (hours === null) throw exception('The trigger has no time.');
      if (ownTriggers(run).length > 0) throw exception(TOO_MANY);
      const nextAt = state.clock.now() + hours * HOUR;
      const model = { owner: run.account, functionName, everyHours: hours, nextAt };
      state.triggers.push(model);
      return createTrigger(model);
    },
  });
  return builder;
}

const TOO_MANY =
  'This add-on has created too many time-based triggers in this document for this Google user ' +
  'account.';
