import * as z from 'zod';
import { type CivilDate, parseCivilDate } from '../../../shared/calendar.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import { isLocalKind } from '../../../shared/vetting/evidence.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { dayIn } from '../cases/case-scope.server.ts';

const LONGEST_LINE = 200;
const LONGEST_SCOPE = 2000;

/** A day that exists, as a field sends it. */
export const dayField = z.string().transform((text, context): CivilDate => {
  const day = parseCivilDate(text);
  if (day.ok) return day.value;
  context.addIssue({ code: 'custom', message: 'not-a-date' });
  return z.NEVER;
});

const line = z.string().trim().max(LONGEST_LINE);

/** What is typed of a paper, by whoever adds it. */
export const paperFields = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  place: z.enum(PLACES).optional(),
  issuer: line.min(2),
  number: line.default(''),
  scope: z.string().trim().max(LONGEST_SCOPE).default(''),
  issuedOn: dayField.optional(),
  expiresOn: dayField.optional(),
  file: z.instanceof(File).optional(),
});

/** A paper as it is added. */
export interface PaperInput {
  kind: EvidenceKind;
  place: Place | null;
  issuer: string;
  number: string;
  scope: string;
  issuedOn: CivilDate | null;
  expiresOn: CivilDate | null;
}

export function paperOf(typed: z.output<typeof paperFields>): PaperInput {
  const { kind, issuer, number, scope, place = null, issuedOn = null, expiresOn = null } = typed;
  return { kind, issuer, number, scope, place, issuedOn, expiresOn };
}

/** Why a paper cannot be kept as it was typed; null where it can. */
export function paperProblem(paper: PaperInput): { reason: string; field: string } | null {
  const { kind, place, issuedOn, expiresOn } = paper;
  if (isLocalKind(kind) && place === null) return { reason: 'place-needed', field: 'place' };
  const isReversed = issuedOn !== null && expiresOn !== null && expiresOn < issuedOn;
  return isReversed ? { reason: 'ends-before', field: 'expiresOn' } : null;
}

/** As a row has it. */
export function paperRow({ issuedOn, expiresOn, ...paper }: PaperInput) {
  return {
    ...paper,
    issuedOn: issuedOn && dayIn(issuedOn),
    expiresOn: expiresOn && dayIn(expiresOn),
  };
}
