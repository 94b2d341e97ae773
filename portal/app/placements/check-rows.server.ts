import * as z from 'zod/mini';
import type { CivilDate } from '../../../shared/calendar.ts';
import { missingOf } from '../../../shared/case-money.ts';
import { AT_AGENCY } from '../../../shared/cases.ts';
import {
  type Body,
  type PlacedRow,
  type PlacementRow,
  placementRowSchema,
} from '../../../shared/contract/portal.ts';
import { type AgencyTerms, unmetConditions } from '../../../shared/placement.ts';
import type { Place } from '../../../shared/places.ts';
import { STOP_FLAGS } from '../../../shared/receivables.ts';
import type { EvidenceGap } from '../../../shared/vetting/coverage.ts';
import { roomAfter } from '../../../shared/vetting/trial.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { reportedPayments } from '../cases/payments.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/** A row that may be placed, with what the portal knows of its line. */
export interface Placeable {
  row: PlacementRow;
  place: Place;
  guarantorRef: string;
  currency: string;
  /** Minor units. */
  open: number;
  dueDate: CivilDate | null;
}

/** What the gate asks of the agency, and what it lacks where it does not cover a place. */
interface Asked extends AgencyTerms {
  gapsAt(place: Place): EvidenceGap[];
}

/** Reads the rows of a hand-off and asks the gate about each. Queries do not grow with the rows. */
export async function checkRows(
  scope: ApiScope,
  rows: Body<'placements'>['rows'],
  terms: Asked,
): Promise<{ placeable: Placeable[]; refusals: PlacedRow[] }> {
  const read = rows.map((row) => ({ row, parsed: z.safeParse(placementRowSchema, row) }));
  const good = read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
  const lines = await linesOf(scope, good);
  const placeable: Placeable[] = [];
  const refusals: PlacedRow[] = [];
  const seen = new Set<string>();
  let { trial } = terms;
  for (const { row, parsed } of read) {
    if (!parsed.success) {
      refusals.push({ ref: refOf(row), number: null, unmet: ['unreadable'], lacks: null });
      continue;
    }
    const { ref, place } = parsed.data;
    const line = lines.get(ref);
    const unmet = seen.has(ref)
      ? ['not-placed' as const]
      : unmetOf(parsed.data, line, { ...terms, trial });
    seen.add(ref);
    if (line && place && unmet.length === 0) {
      placeable.push({ row: parsed.data, place, ...line });
      trial = roomAfter(trial, line.open);
    } else refusals.push({ ref, number: null, unmet, lacks: lacksOf(place, unmet, terms) });
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
  const { place, statusUnderstood, lastNoticeSent } = row;
  return unmetConditions({ ...line, place, statusUnderstood, lastNoticeSent }, terms);
}

function lacksOf(
  place: Place | null,
  unmet: PlacedRow['unmet'],
  { gapsAt }: Asked,
): PlacedRow['lacks'] {
  if (!place || !unmet.includes('agency-covers-place')) return null;
  return { place, gaps: gapsAt(place) };
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
          isPlaced: cases.some(({ status }) => AT_AGENCY.includes(status)),
          isReturned: cases.some(({ status }) => status === 'returned'),
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
