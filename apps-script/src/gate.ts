import { checkRequest } from '../../shared/contract/request.ts';
import type {
  Answers,
  Arguments,
  Envelope,
  Procedure,
  RefusalCode,
} from '../../shared/contract/sidebar.ts';
import { ok, type Refusal, type Result, refused } from '../../shared/result.ts';
import { agingReport, agingRows, agingView, restoreAging, writeAging } from './aging.ts';
import { agingCell } from './aging-cell.ts';
import { agingChange } from './aging-change.ts';
import { setTimer, turnOff, turnOn } from './automatic.ts';
import { prepare } from './by-hand.ts';
import { cameBack } from './came-back.ts';
import { checkLedger } from './check-ledger.ts';
import { type Context, openContext } from './context.ts';
import { dropEdit, editView, saveEdit } from './edit-words.ts';
import { figureRows, figuresView, saveRates } from './figures.ts';
import { forecastView } from './forecast.ts';
import { portalHandlers } from './gate-portal.ts';
import { lawView } from './law.ts';
import { answerLaw, questionsView } from './law-questions.ts';
import { claimHomeOnce, claimLedger } from './ledger.ts';
import { letterAgain } from './letter-file.ts';
import { overview, overviewOf } from './overview.ts';
import { policyView, previewPolicy, savePolicy } from './policy-view.ts';
import { letterFor, remindersView, sendTest } from './reminders.ts';
import { removeEverything } from './remove.ts';
import { sendApproved } from './send.ts';
import { saveClinic } from './settings.ts';
import { settleUnknown } from './settle.ts';
import {
  forgetHeader,
  keepFound,
  placeToAskAbout,
  readPlace,
  readReceivables,
  saveSetup,
} from './setup.ts';
import { setupView } from './setup-view.ts';
import { skip, takeBack } from './skip.ts';
import { checkWords, ourWords, saveWords, sortAnswer, wordsView } from './wording.ts';
import { saveContactCost, worklistView } from './worklist.ts';

type Handlers = {
  [P in Procedure]: (context: Context, args: Arguments<P>) => Result<Answers[P], RefusalCode>;
};

const handlers: Handlers = {
  open: overview,
  inspect,
  forgetHeader: (context, { sheetId, header }) => {
    forgetHeader(header);
    return inspect(context, { sheetId });
  },
  saveSetup: (context, args) => {
    claimHomeOnce(context);
    return then(saveSetup(context, args), () => overview(context));
  },
  saveClinic: (context, args) => {
    claimHomeOnce(context);
    saveClinic(args);
    const read = readReceivables(context);
    if (read.ok) keepFound(context, read.value);
    return overviewOf(context, read);
  },
  aging: (context, { plan }) =>
    mapped(agingReport(context, plan), (report) => agingView(context, report)),
  writeAging,
  restoreAging,
  agingChange,
  agingRows,
  agingCell,
  figures: figuresView,
  figureRows,
  saveRates,
  worklist: worklistView,
  saveContactCost,
  goTo: ({ workbook }, { sheetId, cell }) =>
    workbook.show(sheetId, cell) ? ok(null) : refused('no-tab'),
  reminders: remindersView,
  letter: (context, { key }) => letterFor(context, key),
  send: (context, { approved }) => sendApproved(context, approved),
  sendTest: (context, { key }) => sendTest(context, key),
  words: wordsView,
  checkWords,
  saveWords,
  ourWords,
  sortAnswer,
  settleUnknown: (context, { id, went }) =>
    then(settleUnknown(context, id, went), () => remindersView(context)),
  skip: (context, args) => then(skip(context, args), () => remindersView(context)),
  takeBack: (context, { key }) => then(takeBack(context, key), () => remindersView(context)),
  prepare,
  letterAgain: (context, { id }) => letterAgain(context, id),
  edit: (context, { key }) => editView(context, key),
  saveEdit,
  dropEdit: (context, { key }) => dropEdit(context, key),
  cameBack: (context, args) => then(cameBack(context, args), () => remindersView(context)),
  checkLedger,
  thisOneLives: (context) => then(claimLedger(context), () => overview(context)),
  policy: policyView,
  previewPolicy: (context, { policy }) => previewPolicy(context, policy),
  savePolicy: (context, args) => {
    claimHomeOnce(context);
    return savePolicy(context, args);
  },
  forecast: (context, { policy }) => forecastView(context, policy),
  automatic: (context, { on }) => then(setTimer(on), () => overview(context)),
  byItself: (context, { on }) =>
    then(on ? turnOn(context, on) : turnOff(), () => overview(context)),
  law: (context, { place }) => lawView(context, place),
  lawQuestions: questionsView,
  answerLaw,
  removeEverything: (context, { ledgerToo }) => removeEverything(context, ledgerToo),
  ...portalHandlers,
};

function inspect(
  context: Context,
  { sheetId }: Arguments<'inspect'>,
): Result<Answers['inspect'], RefusalCode> {
  const place = placeToAskAbout(context, sheetId);
  return place.ok ? mapped(readPlace(context, place.value), setupView) : place;
}

/**
 * The one gate of the sidebar: checks version and arguments, calls the procedure, and answers in an
 * envelope. What Google throws becomes a code; its text may hold anything and goes nowhere.
 */
export function answer(input: unknown): Envelope<Answers[Procedure]> {
  const request = checkRequest(input);
  if (!request.ok) return refusal(request);
  const { procedure, args } = request.value;
  try {
    const context = openContext();
    return context.ok ? call(context.value, procedure, args) : refusal(context);
  } catch {
    return refusal(refused('failed', { during: procedure }));
  }
}

function call<P extends Procedure>(
  context: Context,
  procedure: P,
  args: Arguments<P>,
): Envelope<Answers[P]> {
  const result = handlers[procedure](context, args);
  return result.ok ? result : refusal(result);
}

function refusal({ reason, details }: Refusal<RefusalCode>) {
  return { ok: false, code: reason, details: { ...details } } as const;
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
