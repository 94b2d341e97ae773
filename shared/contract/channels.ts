import * as z from 'zod/mini';
import { RETURN_REASONS } from '../reminders/ledger.ts';
import { SKIP_REASONS } from '../reminders/skip.ts';
import type { EditAnswer, EditView, LetterFile, Prepared } from './letter-views.ts';
import { typedWords } from './parts.ts';
import type { RemindersView } from './sidebar-views.ts';

const key = z.string().check(z.minLength(1), z.maxLength(500));

/** How somebody names themselves. */
export const personName = z.string().check(z.minLength(1), z.maxLength(60));

/** What a person does with a message besides approving it: put it off, deliver it, change its words. */
export const channelProcedures = {
  /** Puts somebody off until a day, with the reason. */
  skip: z.object({
    key,
    reason: z.enum(SKIP_REASONS),
    note: z.string().check(z.maxLength(200)),
    until: z.string().check(z.maxLength(10)),
  }),
  /** Takes that back. */
  takeBack: z.object({ key }),
  /** Notes that a person is about to deliver a message, and gives them what they need for it. */
  prepare: z.object({ key, stamp: key, by: personName }),
  /** A prepared letter once more, until they say whether it went. */
  letterAgain: z.object({ id: key }),
  /** The words of one message. */
  edit: z.object({ key }),
  /** Keeps words for that message alone, unless something in them blocks; `edit` as `EditView` names it. */
  saveEdit: z.object({ key, edit: key, by: personName, ...typedWords }),
  /** Goes back to the usual words of that message. */
  dropEdit: z.object({ key }),
  /** A person says that a message which had gone came back. */
  cameBack: z.object({ id: key, reason: z.enum(RETURN_REASONS) }),
};

/** What each of them answers. */
export interface ChannelAnswers {
  skip: RemindersView;
  takeBack: RemindersView;
  prepare: Prepared;
  letterAgain: LetterFile;
  edit: EditView;
  saveEdit: EditAnswer;
  dropEdit: EditView;
  cameBack: RemindersView;
}
