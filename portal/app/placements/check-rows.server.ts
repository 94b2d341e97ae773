import * as z from 'zod/mini';
import type { CivilDate } from '../../../shared/calendar.ts';
import { missingOf } from '../../../shared/case-money.ts';
import {
  type Body,
  type PlacedRow,
  type PlacementRow,
  placementRowSchema,
} from '../../../shared/contract/portal.ts';
import { type AgencyTerms, unmetConditions } from '../../../shared/placement.ts';
import { STOP_FLAGS } from '../../../shared/receivables.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { reportedPayments } from '../cases/payments.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/** A row that may be placed, with what the portal knows of its line. */
export interface Placeable {
  row: PlacementRow;
  guarantorRef: string;
  currency: string;
  /** Minor units. */
  open: number;
  dueDate: CivilDate | null;
}

/** Reads the rows of a hand-off and asks the gate about each. Queries do not grow with the rows. */
export async function checkRows(
  scope: ApiScope,
  rows: Body<'placements'>['rows'],
  terms: AgencyTerms,
): Promise<{ placeable: Placeable[]; refusals: PlacedRow[] }> {
  const read = rows.map((row) => ({ row, parsed: z.safeParse(placementRowSchema, row) }));
  const good = read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
  const lines = await linesOf(scope, good);
  const placeable: Placeable[] = [];
  const refusals: PlacedRow[] = [];
  const seen = new Set<string>();
  for (const { row, parsed } of read) {
    if (!parsed.success) {
      refusals.push({ ref: refOf(row), number: null, unmet: ['unreadable'] });
      continue;
    }
    const { ref } = parsed.data;
    const line = lines.get(ref);
    const unmet = seen.has(ref) ? ['not-placed' as const] : unmetOf(parsed.data, line, terms);
    seen.add(ref);
    if (line && unmet.length === 0) placeable.push({ row: parsed.data, ...line });
    else refusals.push({ ref, number: null, unmet });
  }
  return { placeable, refusals };
}

type Line = Awaited<ReturnType<typeof linesOf>> extends Map<string, infer L> ? L : never;

function unmetOf(
  row: PlacementRow,
  line: Line | undefined,
  terms: AgencyTerms,
): PlacedRow['unmet'] {
  if (!line) return ['unknown'];
  if (line.hash !== row.hash) return ['changed'];
  const { statusUnderstood, lastNoticeSent } = row;
  return unmetConditions({ ...line, statusUnderstood, lastNoticeSent }, terms);
}

async function linesOf(scope: ApiScope, rows: readonly PlacementRow[]) {
  const { db, tenant, sheetId } = scope;
  const found = await db.receivable.findMany({
    where: {
      ...{ practiceId: tenant.id, sheetId, closedAt: null },
      ref: { in: rows.map(({ ref }) => ref) },
    },
    select: {
      ...{ ref: true, guarantorRef: true, currency: true, open: true, flags: true },
      ...{ contentHash: true, dueDate: true, invoiceDate: true, serviceDate: true },
      cases: { select: { id: true, status: true } },
    },
  });
  const ids = found.flatMap(({ cases }) => cases.map(({ id }) => id));
  const payments = await reportedPayments(scope, tenant.id, ids);
  return new Map(
    found.map(({ ref, cases, open, flags, contentHash, ...line }) => {
      const own = new Set(cases.map(({ id }) => id));
      const day = line.dueDate ?? line.invoiceDate ?? line.serviceDate;
      return [
        ref,
        {
          ...{ guarantorRef: line.guarantorRef, currency: line.currency, open: Number(open) },
          dueDate: day && dayOf(day),
          flags: STOP_FLAGS.filter((flag) => flags.includes(flag)),
          hash: Buffer.from(contentHash).toString('hex'),
          isPlaced: cases.some(({ status }) => status !== 'closed'),
          missing: missingOf(payments.filter(({ caseId }) => own.has(caseId))),
        },
      ];
    }),
  );
}

/** Of a row that could not be read, what names it, if that much could. */
function refOf(row: unknown): string {
  const named = z.safeParse(z.object({ ref: placementRowSchema.shape.ref }), row);
  return named.success ? named.data.ref : '';
}
