import type { CivilDate } from '../calendar.ts';
import type { Language } from '../money.ts';
import type { Finding } from '../reminders/lint/findings.ts';
import type { Channel, Tone, Track } from '../reminders/policy.ts';

// What the sidebar is told of letters and their words.

/** A message that a person is about to deliver: its intent stands in the ledger already. */
export interface Prepared {
  id: string;
  channel: Channel;
  /** Digits with the country's code; empty for a letter. */
  to: string;
  subject: string;
  text: string;
  /** Opens the person's own program with the text in it; null where there is none. */
  link: string | null;
  /** For a letter alone. */
  file: LetterFile | null;
}

/** A letter to be printed. */
export interface LetterFile {
  /** The day it was prepared on, and the how-manyth letter of that day it is: from 1. */
  day: CivilDate;
  number: number;
  /** Base64. */
  pdf: string;
}

/** A message as it would go out. `varies` marks what differs from the others of its group. */
export interface Letter {
  key: string;
  to: string;
  subject: string;
  body: { text: string; varies: boolean }[];
  /** Which words it is written in. */
  words: WordsKey;
}

/** One kind of letter: the clinic may have words of its own for it. */
export interface WordsKey {
  language: Language;
  tone: Tone;
  debt: Track;
}

/** The clinic's own words for a kind of letter. */
export interface WordsView extends WordsKey {
  /** Null: ours go out. */
  own: null | LetterWords;
  /** Ours, with what the law of the clinic's place wants in them. */
  ours: LetterWords;
  /** False where there are none, or where something in them blocks: then ours go out. */
  inUse: boolean;
  /** What the law of the place wants besides, in words that no check can judge. */
  lawAlsoWants: { text: string; citation: string }[];
}

/** What a letter says, with its fields in double braces. */
export interface LetterWords {
  subject: string;
  paragraphs: string[];
}

/** The words of one message, which may be changed for it alone. */
export interface EditView {
  /** Names what is edited: somebody's message of one level in one language. */
  edit: string;
  kind: WordsKey;
  /** Null: the usual words go out. */
  own: null | { subject: string; paragraphs: string[]; by: string };
  /** The words of its kind, ours or the clinic's own. */
  usual: { subject: string; paragraphs: string[] };
  /** How this person named themselves last; empty when they never have. */
  by: string;
}

/** What came of changing the words of one message. */
export interface EditAnswer {
  /** False where something in them blocks: nothing was kept. */
  saved: boolean;
  findings: Finding[];
  view: EditView;
}
