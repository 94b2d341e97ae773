import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { parseTableState } from '../ui/table-state.ts';
import { auditRules } from './audit-table.ts';
import { actorsOf, readLines } from './list-audit.server.ts';
import { actionText, actorText, detailTexts } from './words.ts';

/** The entries of the filter in the URL as a file, in the person's language. */
export async function exportAudit(scope: TenantScope, { url, language }: Asked): Promise<Response> {
  const { kind, slug } = scope.tenant;
  const words = portalMessages(language);
  const { columns, when, csvName } = words.audit;
  const actors = await actorsOf(scope);
  const state = parseTableState(url.searchParams, auditRules(actors, words.audit));
  const lines = await readLines(scope, state, {});
  const table = lines.map((line) => [
    line.seq,
    line.at,
    actorText(line, words),
    actionText(line, words),
    detailTexts(line, { kind, actors }, words).join('; '),
  ]);
  const header = [columns.seq, when, columns.actor, columns.action, columns.details];
  return csvFile(`${csvName}-${slug}`, [header, ...table]);
}
