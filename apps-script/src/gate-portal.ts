import type { PortalProcedureAnswers } from '../../shared/contract/portal-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result } from '../../shared/result.ts';
import { agencyCases, recall } from './agency-cases.ts';
import { ask } from './ask.ts';
import { connect, disconnect, shownRecoveryCode } from './connection.ts';
import type { Context } from './context.ts';
import { findLine } from './find-line.ts';
import { handOff, place, preview, settleHandOff } from './hand-off.ts';
import { addLookup } from './lookup.ts';
import { portalView } from './portal-view.ts';
import { syncSlice } from './sync.ts';

type PortalHandlers = {
  [P in keyof PortalProcedureAnswers]: (
    context: Context,
    args: Arguments<P>,
  ) => Result<PortalProcedureAnswers[P], RefusalCode>;
};

/** The procedures about the portal, for the sidebar's one gate. */
export const portalHandlers: PortalHandlers = {
  portal: (context) => ok(portalView(context)),
  connect: (context, args) => {
    const connected = connect(context, args);
    if (!connected.ok) return connected;
    return ok({ view: portalView(context), recoveryCode: connected.value });
  },
  disconnect: (context) => {
    disconnect(context);
    return ok(portalView(context));
  },
  recoveryCode: shownRecoveryCode,
  sync: (context, { confirmed }) => syncSlice(context, confirmed),
  answerPayment: (context, args) => ask(context, 'payments/answer', args),
  findLine: (context, { reference }) => findLine(context, reference),
  handOff,
  preview: (context, { refs }) => preview(context, refs),
  agencies: (context) => ask(context, 'agencies', {}),
  place,
  settleHandOff: (context) => {
    const settled = settleHandOff(context);
    return settled.ok ? ok({ outcome: settled.value, view: portalView(context) }) : settled;
  },
  cases: agencyCases,
  recall,
  addLookup,
};
