import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { clockCells, clockHeader } from '../clocks/clock-columns.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { allAgencyCases } from './list-agency-cases.server.ts';

/** The cases of the filter in the URL as a file, in the person's language; without names. */
export async function exportAgencyCases(
  scope: AgencyScope,
  { url, language }: Pick<Asked, 'url' | 'language'>,
): Promise<Response> {
  const words = portalMessages(language);
  const { cases, caseWork } = words;
  const { columns, csvName } = caseWork.list;
  const header = [
    ...[columns.number, columns.practice, columns.status, columns.currency, columns.placed],
    ...[columns.balance, columns.placedOn, columns.due, columns.promiseOn],
    ...[caseWork.facts.legalSince, columns.changedUtc],
    ...clockHeader(words),
  ];
  const lines = (await allAgencyCases(scope, url.searchParams)).map((row) => [
    ...[caseNumber(row.number), row.practice.name, cases.statuses[row.status], row.currency],
    ...[toMajor(row.placed, row.currency), toMajor(row.balance, row.currency)],
    ...[row.placedOn, row.dueDate ?? '', row.promiseOn ?? '', row.legalSince ?? ''],
    row.changedAt,
    ...clockCells(row.clock, words),
  ]);
  return csvFile(`${csvName}-${scope.tenant.slug}`, [header, ...lines]);
}
