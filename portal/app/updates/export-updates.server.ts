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

/** The lines of a file that were not taken, each with why: to be mended and brought again. */
export async function exportProblems(scope: AgencyScope, { form, language }: Submitted) {
  const text = unpackFile(String(form.get('packed')));
  if (text === null) return refused('unreadable');
  const done = await runUpdates(scope, { text, language, isApplied: false });
  if (!done.ok) return done;
  const words = portalMessages(language);
  const lines = done.value.flatMap((outcome) =>
    wrongLine(outcome).map((wrong) => [
      ...COLUMNS.map((column) => outcome.line.cells[column]),
      ...[wrong.line, problemOf(wrong, words, language)],
      ...outcome.line.beyond, // or a line that was cut would be right when it comes back
    ]),
  );
  const { line, problem, csvName } = words.updates.report;
  return csvFile(`${csvName}-${scope.tenant.slug}`, [[...COLUMNS, line, problem], ...lines]);
}
