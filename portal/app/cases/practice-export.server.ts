import { shortReference } from '../../../shared/contract/reference.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { clockCells, clockHeader } from '../clocks/clock-columns.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { allPracticeCases } from './practice-list.server.ts';

/** The cases of the filter in the URL as a file, in the person's language; without names. */
export async function exportPracticeCases(
  scope: PracticeScope,
  { url, language }: Pick<Asked, 'url' | 'language'>,
): Promise<Response> {
  const words = portalMessages(language);
  const { cases, practiceCases } = words;
  const { columns, csvName } = practiceCases;
  const header = [
    ...[columns.number, columns.status, columns.agency, columns.reference, columns.currency],
    ...[columns.placed, columns.balance, columns.placedOn, practiceCases.one.legalSince],
    columns.changedUtc,
    ...clockHeader(words),
  ];
  const lines = (await allPracticeCases(scope, url.searchParams)).map((row) => [
    ...[caseNumber(row.number), cases.statuses[row.status], row.agency, shortReference(row.ref)],
    ...[row.currency, toMajor(row.placed, row.currency), toMajor(row.balance, row.currency)],
    ...[row.placedOn, row.legalSince ?? '', row.changedAt],
    ...clockCells(row.clock, words),
  ]);
  return csvFile(`${csvName}-${scope.tenant.slug}`, [header, ...lines]);
}
