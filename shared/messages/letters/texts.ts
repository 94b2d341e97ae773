import type { MandatoryItem } from '../../reminders/lint/items.ts';
import type { Channel, Tone, Track } from '../../reminders/policy.ts';

type ByTone = Readonly<Record<Tone, string>>;

/**
 * The words of a reminder in one language. The clinic speaks, in its own name. What stands in double
 * braces is filled in for each letter; a sentence whose field is empty is left out.
 */
export interface LetterTexts {
  /** Without anything about the patient: a subject is read by anyone. */
  readonly subjects: ByTone;
  readonly greeting: (name: string) => string;
  readonly greetingUnnamed: string;
  readonly openings: Readonly<Record<Track, ByTone>>;
  /** What happens to the service that a recurring fee pays for. */
  readonly service: ByTone;
  readonly item: (date: string | null, invoice: string | null, amount: string) => string;
  readonly total: string;
  readonly choices: string;
  /** How to answer a message that goes this way; for a letter the clinic's e-mail, or nothing. */
  readonly howToAnswer: Readonly<Record<Channel, (mail: string) => string>>;
  readonly assistance: string;
  readonly dispute: string;
  readonly contact: string;
  /** How to get no more of them this way. */
  readonly optOut: Readonly<Record<Channel, string>>;
  /** Sentences that the law of some places wants besides. */
  readonly ofPlaces: Readonly<Record<PlaceItem, string>>;
}

/** What our letters say only where the law of the clinic's place asks for it. */
export const PLACE_ITEMS = [
  'no-extras',
  'written-copy',
  'not-a-court-procedure',
  'not-reported',
  'other-languages',
  'low-income-protection',
] as const satisfies readonly MandatoryItem[];
export type PlaceItem = (typeof PLACE_ITEMS)[number];
