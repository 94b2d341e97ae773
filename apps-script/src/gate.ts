import * as z from 'zod/mini';
import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Overview,
  type Procedure,
  procedures,
  type RefusalCode,
} from '../../shared/contract/sidebar.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { agingReport, agingView, writeAging } from './aging.ts';
import { type Context, openContext } from './context.ts';
import { isHourly } from './google/hourly.ts';
import { personsLanguage } from './google/screen.ts';
import { setAutomatic } from './hourly.ts';
import { claimLedger, doubtOf, readLedger } from './ledger.ts';
import { letterFor, remindersView, sendTest } from './reminders.ts';
import { removeEverything } from './remove.ts';
import { sendApproved } from './send.ts';
import { clinic, saveClinic } from './settings.ts';
import { settleUnknown } from './settle.ts';
import { isReady, readReceivables, saveSetup, setupView } from './setup.ts';

type Handlers = {
  [P in Procedure]: (context: Context, args: Arguments<P>) => Result<Answers[P], RefusalCode>;
};

const handlers: Handlers = {
  open: overview,
  inspect: (context, { sheetId }) => mapped(readReceivables(context, sheetId), setupView),
  saveSetup: (context, args) => then(saveSetup(context, args), () => overview(context)),
  saveClinic: (context, args) => {
    saveClinic(args);
    return overview(context);
  },
  aging: (context) => mapped(agingReport(context), (report) => agingView(context, report)),
  writeAging,
  goTo: ({ workbook }, { sheetId, cell }) =>
    workbook.show(sheetId, cell) ? ok(null) : refused('no-tab'),
  reminders: remindersView,
  letter: (context, { key }) => letterFor(context, key),
  send: (context, { approved }) => sendApproved(context, approved),
  sendTest: (context, { key }) => sendTest(context, key),
  settleUnknown: (context, { id, went }) =>
    then(settleUnknown(context, id, went), () => remindersView(context)),
  thisOneLives: (context) => {
    claimLedger(context);
    return overview(context);
  },
  automatic: (context, { on }) => then(setAutomatic(on), () => overview(context)),
  removeEverything: (context, { ledgerToo }) =>
    ok({ removed: removeEverything(context, ledgerToo) }),
};

const request = z.object({
  version: z.number(),
  procedure: z.string(),
  args: z.unknown(),
});

/**
 * The one gate of the sidebar: checks version and arguments, calls the procedure, and answers in an
 * envelope. What Google throws becomes a code; its text may hold anything and goes nowhere.
 */
export function answer(input: unknown): Envelope<Answers[Procedure]> {
  const asked = z.safeParse(request, input);
  if (!asked.success) return refusal('bad-arguments', { at: 'request' });
  const { version, procedure, args } = asked.data;
  if (version !== CONTRACT_VERSION) return refusal('old-page');
  if (!isProcedure(procedure)) return refusal('bad-arguments', { at: 'procedure' });
  try {
    return call(procedure, args);
  } catch {
    return refusal('failed', { during: procedure });
  }
}

function call<P extends Procedure>(procedure: P, input: unknown): Envelope<Answers[P]> {
  const args = z.safeParse(procedures[procedure], input);
  if (!args.success) {
    const at = args.error.issues[0]?.path.map(String).join('.') || 'arguments';
    return refusal('bad-arguments', { at });
  }
  const context = openContext();
  if (!context.ok) return refusal(context.reason, context.details);
  const result = handlers[procedure](context.value, args.data as Arguments<P>);
  return result.ok ? result : refusal(result.reason, result.details);
}

function overview(context: Context): Result<Overview, RefusalCode> {
  const read = readReceivables(context);
  const { events, lines } = readLedger(context);
  return ok({
    language: personsLanguage(),
    today: context.today,
    setup: read.ok ? setupView(read.value) : null,
    ready: read.ok && isReady(read.value),
    clinic: clinic(),
    doubt: doubtOf(context, lines),
    unknown: messagesSent(events).filter(({ state }) => state === 'unknown').length,
    automatic: isHourly(),
  });
}

function isProcedure(name: string): name is Procedure {
  return Object.keys(procedures).includes(name);
}

function refusal(code: RefusalCode, details: Readonly<Record<string, string | number>> = {}) {
  return { ok: false, code, details: { ...details } } as const;
}

function mapped<T, U>(result: Result<T, RefusalCode>, to: (value: T) => U): Result<U, RefusalCode> {
  return result.ok ? ok(to(result.value)) : result;
}

function then<T, U>(
  result: Result<T, RefusalCode>,
  next: () => Result<U, RefusalCode>,
): Result<U, RefusalCode> {
  return result.ok ? next() : result;
}
