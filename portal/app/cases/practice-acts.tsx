import { REASONS } from '../../../shared/case-updates.ts';
import { RECALL_REASONS } from '../../../shared/contract/portal.ts';
import { isSuitEvent } from '../../../shared/mandate/lawsuits.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Buttons, type ButtonTone } from '../ui/button.tsx';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { PRACTICE_ACTS, type PracticeAct } from './practice-act-names.ts';
import type { PracticeCase } from './practice-case.server.ts';

/** What brings a case on, in the status in which it waits for the practice. */
const FIRST: readonly PracticeAct[] = ['settle', 'release', 'take_back', 'close'];

/** What the practice may do to a case now, by the one table; each asks before it acts. */
export function PracticeActs({ one }: { one: PracticeCase }) {
  const acts = PRACTICE_ACTS.filter((act) => one.open.includes(act));
  if (acts.length === 0) return null;
  return (
    <Buttons>
      {acts.map((act) => (
        <Act key={act} act={act} one={one} />
      ))}
    </Buttons>
  );
}

function Act({ act, one: { seq, trailingDays } }: { act: PracticeAct; one: PracticeCase }) {
  const { words } = useWords();
  const { acts: text } = words.practiceCases.one;
  const last = useRefusalOf(act);
  const id = `act-${act}`;
  const note = isSuitEvent(act) ? text.why : text.note;
  const form = useServerForm({ last, id, labels: { reason: text.reason, note } });
  const { label, explained, submit } = wordsOf(act, text);
  const reasons = reasonsOf(act, words);
  return (
    <Dialog label={label} tone={toneOf(act)} title={label} isOpen={last !== undefined}>
      <p>{explained}</p>
      {act === 'recall' && <p>{text.recallTrailing(trailingDays)}</p>}
      <Form
        form={form}
        submit={submit}
        tone={act === 'recall' ? 'danger' : 'primary'}
        beside={<CancelButton />}
      >
        <input type="hidden" name="intent" value={act} />
        <input type="hidden" name="seq" value={seq} />
        {reasons && <SelectField name="reason" options={reasons} placeholder={text.choose} />}
        <TextareaField name="note" help={text.noteHelp} isOptional={!needsNote(act)} />
      </Form>
    </Dialog>
  );
}

function needsNote(act: PracticeAct): boolean {
  return act === 'note' || isSuitEvent(act);
}

function toneOf(act: PracticeAct): ButtonTone {
  if (FIRST.includes(act)) return 'primary';
  return act === 'recall' ? 'danger' : 'plain';
}

type Texts = PortalMessages['practiceCases']['one']['acts'];

function wordsOf(act: PracticeAct, text: Texts) {
  if (act === 'note') {
    return { label: text.add_note, explained: text.noteText, submit: text.submitNote };
  }
  return { label: text[act], explained: text[`${act}Text`], submit: text[act] };
}

/** The reasons that a person has to choose from; null where none has to be given. */
function reasonsOf(act: PracticeAct, { cases }: PortalMessages) {
  if (act === 'recall') {
    return RECALL_REASONS.map((value) => ({ value, label: cases.reasons.recall[value] }));
  }
  if (act !== 'dispute') return null;
  return REASONS.dispute.map((value) => ({ value, label: cases.reasons.dispute[value] }));
}
