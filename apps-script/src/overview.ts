import { argumentSeparator } from '../../shared/cells/arguments.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Overview } from '../../shared/contract/sidebar-views.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { ok, type Result } from '../../shared/result.ts';
import { agingOf } from './aging.ts';
import { byItself } from './automatic.ts';
import type { Context } from './context.ts';
import { isHourly } from './google/hourly.ts';
import { personsLanguage } from './google/screen.ts';
import { ledgerNow } from './ledger.ts';
import { portalBrief } from './portal-view.ts';
import { dueIn, knownNow } from './reminders.ts';
import { clinic } from './settings.ts';
import { isReady, type ReadTab, readReceivables } from './setup.ts';
import { setupView } from './setup-view.ts';

/** Everything that the sidebar needs to show its first view. */
export function overview(context: Context): Result<Overview, RefusalCode> {
  return overviewOf(context, readReceivables(context));
}

/** The same from what was read already, so that no call reads the tab twice. */
export function overviewOf(
  context: Context,
  read: Result<ReadTab, RefusalCode>,
): Result<Overview, RefusalCode> {
  const { events, doubt } = ledgerNow(context);
  return ok({
    language: personsLanguage(),
    today: context.today,
    setup: read.ok ? setupView(read.value) : null,
    ready: read.ok && isReady(read.value),
    figures: read.ok ? figuresOf(context, read.value, events) : null,
    clinic: clinic(),
    doubt,
    unknown: messagesSent(events).filter(({ state }) => state === 'unknown').length,
    automatic: isHourly(),
    byItself: byItself(),
    portal: portalBrief(context),
    separator: argumentSeparator(context.workbook.locale),
  });
}

/** How many are due and how much is open; nothing is counted while something is asked. */
function figuresOf(
  context: Context,
  read: ReadTab,
  events: readonly LedgerEvent[],
): Overview['figures'] {
  if (!isReady(read)) return null;
  const known = knownNow(context, events);
  const today = known.ok ? dueIn(context, read, known.value) : known;
  const { currencies } = agingOf(context, read, context.today, null).aging;
  return {
    due: today.ok ? today.value.due.length : null,
    open: currencies.map(({ currency, total, guarantors }) => ({
      total: { minor: total.total, currency },
      guarantors: guarantors.length,
    })),
  };
}
