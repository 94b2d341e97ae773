import { shortReference } from '../../../shared/contract/reference.ts';
import { KPIS, type KpiTerm } from '../../../shared/kpi/dictionary.ts';
import { termUnit } from '../../../shared/kpi/term-units.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import { allReviewRows } from './list-review-rows.server.ts';

/** The lines of the figure in the URL as a file; months, ages and halves as the address names them. */
export async function exportReviewRows(
  scope: PracticeScope,
  { url, language }: Pick<Asked, 'url' | 'language'>,
) {
  const { review, kpi: dictionary } = portalMessages(language);
  const { rows: text } = review;
  const found = await allReviewRows(scope, url);
  if (isRefusal(found)) return found;
  const { currency, shown, period, rows } = found;
  const { numerator, denominator } = KPIS[shown.kpi];
  const counted = (term: KpiTerm | null, sum: number | null) => {
    if (term === null || sum === null) return '';
    return termUnit(term).startsWith('money') ? toMajor(sum, currency) : sum;
  };
  const header = [
    ...[text.reference, text.part, text.on, text.due, dictionary.terms[numerator]],
    ...[denominator === null ? text.below : dictionary.terms[denominator], review.choose.currency],
  ];
  const table = rows.map(({ ref, part, on, due, above, below }) => [
    ...[shortReference(ref), part, on ?? '', due ?? ''],
    ...[counted(numerator, above), counted(denominator, below), currency],
  ]);
  const name = `${text.csv}-${shown.id}-${scope.tenant.slug}-${period.to}`;
  return csvFile(name, [header, ...table]);
}
