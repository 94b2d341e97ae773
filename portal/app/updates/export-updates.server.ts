import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { refused } from '../../../shared/result.ts';
import { agencyCaseRows, needing } from '../cases/agency-rows.server.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { unpackFile } from './packed-file.server.ts';
import { runUpdates } from './run-updates.server.ts';
import { wrongLine } from './show-updates.server.ts';
import { COLUMNS } from './updates-file.ts';
import { problemOf } from './words.ts';

/** A file to fill in: the open cases, one a line. Lines without an event are passed over later. */
export async function exportTemplate(scope: AgencyScope): Promise<Response> {
  const order = { sort: 'number', isDescending: false } as const;
  const rows = await agencyCaseRows(scope, needing(scope, 'open'), order);
  const lines = rows.map(({ practice, number, status, balance, currency }) => [
    ...[practice.slug, caseNumber(number), '', '', '', '', '', '', ''],
    ...[status, toMajor(balance, currency), currency],
  ]);
  const header = [...COLUMNS, 'status', 'balance', 'currency'];
  return csvFile(`updates-${scope.tenant.slug}`, [header, ...lines]);
}

/**
 * The lines of a file that were not taken, each with why: to be mended and brought again. Of a file that was
 * taken in, those too that were refused then and are right by now, as what stood below them has had its effect.
 */
export async function exportProblems(scope: AgencyScope, { form, language }: Submitted) {
  const text = unpackFile(String(form.get('packed')));
  if (text === null) return refused('unreadable');
  const done = await runUpdates(scope, { text, language, isApplied: false });
  if (!done.ok) return done;
  const words = portalMessages(language);
  const { line, problem, rightByNow, csvName } = words.updates.report;
  const isTaken = form.get('after') === 'taken';
  const lines = done.value.flatMap((outcome) => {
    const [wrong] = wrongLine(outcome);
    if (!wrong && !(isTaken && outcome.kind === 'new')) return [];
    const { line: at, cells, beyond } = outcome.line;
    const why = wrong ? problemOf(wrong, words, language) : rightByNow;
    // what is beyond stays, or a line that was cut would be right when it comes back
    return [[...COLUMNS.map((column) => cells[column]), at, why, ...beyond]];
  });
  return csvFile(`${csvName}-${scope.tenant.slug}`, [[...COLUMNS, line, problem], ...lines]);
}
