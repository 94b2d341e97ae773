import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { allFigureCases } from './list-figure-cases.server.ts';
import { allPayments } from './list-payments.server.ts';

type Wish = Pick<Asked, 'url' | 'language'>;

/** The payments of the filter in the URL as a file. */
export async function exportPayments(scope: PracticeScope, { url, language }: Wish) {
  const { rows: text } = portalMessages(language).figures;
  const { currency, rows } = await allPayments(scope, url);
  const money = (minor: number) => toMajor(minor, currency);
  const header = [
    ...[text.case, text.agency, text.placedOn, text.on],
    ...[text.collected(currency), text.fee(currency), text.net(currency)],
  ];
  const table = rows.map(({ number, agency, placedOn, on, collected, fee }) => [
    ...[caseNumber(number), agency, placedOn, on],
    ...[money(collected), money(fee), money(collected - fee)],
  ]);
  return csvFile(`${text.csv.payments}-${scope.tenant.slug}`, [header, ...table]);
}

/** The cases of the filter in the URL as a file. */
export async function exportFigureCases(scope: PracticeScope, { url, language }: Wish) {
  const { figures, cases } = portalMessages(language);
  const { rows: text } = figures;
  const { currency, rows } = await allFigureCases(scope, url);
  const header = [
    ...[text.case, text.agency, text.status, text.placedOn, text.due],
    ...[text.placed(currency), text.balance(currency)],
  ];
  const table = rows.map(({ number, agency, status, placedOn, dueDate, placed, balance }) => [
    ...[caseNumber(number), agency, cases.statuses[status], placedOn, dueDate ?? ''],
    ...[toMajor(placed, currency), toMajor(balance, currency)],
  ]);
  return csvFile(`${text.csv.cases}-${scope.tenant.slug}`, [header, ...table]);
}
