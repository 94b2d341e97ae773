import type { EditAnswer, EditView } from '../../shared/contract/letter-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import { blocks } from '../../shared/reminders/lint/findings.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import { type Template, tidyTemplate } from '../../shared/reminders/templates/template.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import {
  amountsOf,
  editFindings,
  editName,
  editOf,
  forgetEdits,
  keepEdit,
  MOST_EDITS,
} from './edits.ts';
import { fits } from './google/store.ts';
import { readLedger, whileLedger } from './ledger.ts';
import { dueMessage, type Known } from './reminders.ts';
import { keepPersonName, personName } from './settings.ts';
import { keyOf, lintOptions, namesOf, wordingOf } from './wording.ts';

/** The words of one message, as a person may change them for it alone. */
export function editView(context: Context, key: string): Result<EditView, RefusalCode> {
  const due = dueMessage(context, readLedger(context), key);
  return due.ok ? ok(viewOf(context, due.value.message, due.value.known)) : due;
}

/**
 * Keeps the words of one message, if nothing in them blocks; else everything that was found is answered,
 * and nothing is kept.
 *
 * @param edit names what the person began to edit: another level or language is another message
 */
export function saveEdit(
  context: Context,
  { key, edit, by, subject, paragraphs }: Arguments<'saveEdit'>,
): Result<EditAnswer, RefusalCode> {
  return whileLedger(context, ({ events }) => {
    const due = dueMessage(context, events, key);
    if (!due.ok) return due;
    const { message, known } = due.value;
    if (editName(message) !== edit) return refused('not-due');
    const names = namesOf(context);
    if (!names.ok) return names;
    const options = lintOptions(context, names.value);
    if (!options) return refused('no-clinic');
    const template = tidyTemplate({ subject, paragraphs });
    const findings = editFindings(template, message, options, amountsOf(message));
    if (findings.some(blocks)) {
      return ok({ saved: false, findings, view: viewOf(context, message, known) });
    }
    const isOneMore = known.edits[edit] === undefined;
    if (isOneMore && Object.keys(known.edits).length >= MOST_EDITS) {
      return refused('too-many-edits', { most: MOST_EDITS });
    }
    if (!fits({ ...template, amounts: amountsOf(message) })) {
      return refused('words-blocked', { rule: 'not-a-template', found: 'too-long' });
    }
    keepPersonName(by);
    keepEdit(context, message, template, wellFormed(by));
    return again(context, events, key, findings);
  });
}

/** Goes back to the usual words of one message. */
export function dropEdit(context: Context, key: string): Result<EditView, RefusalCode> {
  return whileLedger(context, ({ events }) => {
    const due = dueMessage(context, events, key);
    if (!due.ok) return due;
    forgetEdits([editName(due.value.message)]);
    const after = dueMessage(context, events, key);
    return after.ok ? ok(viewOf(context, after.value.message, after.value.known)) : after;
  });
}

function again(
  context: Context,
  events: Known['events'],
  key: string,
  findings: EditAnswer['findings'],
): Result<EditAnswer, RefusalCode> {
  const due = dueMessage(context, events, key);
  if (!due.ok) return due;
  const view = viewOf(context, due.value.message, due.value.known);
  return ok({ saved: true, findings, view });
}

function viewOf(context: Context, message: DueMessage, known: Known): EditView {
  const { language, tone, debt } = keyOf(message);
  const { own: ofKind, law } = wordingOf(context, message, known);
  const usual = ofKind ?? defaultTemplate(language, tone, debt, law);
  const own = editOf(message);
  return {
    edit: editName(message),
    kind: { language, tone, debt },
    own: own && { ...copied(own), by: message.editedBy ?? '' },
    usual: copied(usual),
    by: personName(),
  };
}

function copied({ subject, paragraphs }: Template) {
  return { subject, paragraphs: [...paragraphs] };
}

/** Half of a pair of characters would take six bytes in the store. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
