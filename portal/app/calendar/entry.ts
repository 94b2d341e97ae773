import type { CivilDate } from '../../../shared/calendar.ts';
import type { Place } from '../../../shared/places.ts';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';

/** What can fall due, in the order in which one day shows it. */
export const CALENDAR_KINDS = [
  'complaint',
  'paper',
  'mandate',
  'attestation',
  'reverification',
  'policy',
  'exit',
] as const;

/** What an entry is about: never a patient. */
export type CalendarAbout =
  | { kind: 'complaint'; number: number }
  | { kind: 'paper'; paper: EvidenceKind; place: Place | null }
  | { kind: Exclude<(typeof CALENDAR_KINDS)[number], 'complaint' | 'paper'> };

/** Something that falls due. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing, also on another day: a calendar knows it by that. */
  key: string;
  on: CivilDate;
  /** With whom; null where the practice itself looks at something. */
  agency: { slug: string; name: string } | null;
  about: CalendarAbout;
  /** Where it is done. */
  href: string;
}
