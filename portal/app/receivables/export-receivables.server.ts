import { shortReference } from '../../../shared/contract/reference.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { toMajor } from '../../../shared/money.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { readReceivables } from './list-receivables.server.ts';
import { stopsOf } from './words.ts';

/** The lines of the filter and the day in the URL as a file, in the person's language. */
export async function exportReceivables(
  scope: PracticeScope,
  { url, language }: Pick<Asked, 'url' | 'language'>,
): Promise<Response> {
  const words = portalMessages(language).receivables;
  const { list, states } = words;
  const { lines, basis, sheets, on } = await readReceivables(scope, url);
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const header = [
    ...[list.reference, list.from[basis ?? 'none'], list.age, list.open, list.currency],
    ...[list.state, list.stops, list.sheet],
  ];
  const table = lines.map((line) => [
    ...[shortReference(line.ref), line.from ?? '', line.age ?? ''],
    ...[toMajor(line.open, line.currency), line.currency, states[line.state]],
    ...[stopsOf(line, words).join(', '), names.get(line.sheetId) ?? ''],
  ]);
  return csvFile(`${words.csvName}-${scope.tenant.slug}-${on}`, [header, ...table]);
}
