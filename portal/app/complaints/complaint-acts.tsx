import { OUTCOMES, SEVERITIES } from '../../../shared/complaints.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Buttons } from '../ui/button.tsx';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { PracticeComplaint } from './read-complaint.server.ts';

type Act = 'ask' | 'decide' | 'reopen' | 'release';
const ORDER: readonly Act[] = ['release', 'decide', 'ask', 'reopen'];

/** What the practice may do with a complaint now; each asks before it acts. */
export function ComplaintActs({ one }: { one: PracticeComplaint }) {
  const acts = ORDER.filter((act) => isOpen(one, act));
  if (acts.length === 0) return null;
  return (
    <Buttons>
      {acts.map((act) => (
        <ActDialog key={act} act={act} one={one} />
      ))}
    </Buttons>
  );
}

function isOpen({ open, mayDecide, isReached, isStopping }: PracticeComplaint, act: Act): boolean {
  if (!open.includes(act) || (act !== 'ask' && !mayDecide)) return false;
  if (act === 'ask') return isReached;
  return act !== 'release' || isStopping;
}

/** What brings a complaint on, as it stands. */
function isNext(act: Act, { status, isReached }: PracticeComplaint): boolean {
  if (act === 'release') return true;
  if (act === 'decide') return status !== 'received' || !isReached;
  return act === 'ask' && status === 'received';
}

function ActDialog({ act, one }: { act: Act; one: PracticeComplaint }) {
  const { complaints } = useWords().words;
  const text = complaints.one[act];
  const { decide } = complaints.one;
  const last = useRefusalOf(act);
  const form = useServerForm({
    ...{ last, id: `complaint-${act}` },
    labels: { text: text.words, outcome: decide.outcome, severity: decide.severity },
    defaults: { severity: one.severity, text: wordsFor(act, one) },
  });
  return (
    <Dialog
      label={text.label}
      tone={isNext(act, one) ? 'primary' : 'plain'}
      title={text.title}
      isOpen={last !== undefined}
    >
      <p>{text.text}</p>
      <Form form={form} submit={text.submit} beside={<CancelButton />}>
        <input type="hidden" name="intent" value={act} />
        <input type="hidden" name="seq" value={one.seq} />
        {act === 'decide' && <Finding />}
        <TextareaField name="text" />
      </Form>
    </Dialog>
  );
}

function Finding() {
  const { complaints: text } = useWords().words;
  return (
    <>
      <SelectField
        name="outcome"
        placeholder={text.form.choose}
        options={OUTCOMES.map((value) => ({ value, label: text.outcomes[value] }))}
      />
      <SelectField
        name="severity"
        options={SEVERITIES.map((value) => ({ value, label: text.severities[value] }))}
      />
    </>
  );
}

/** What was told stands ready to be passed on the first time; the person takes out what is not meant. */
function wordsFor(act: Act, { history, status }: PracticeComplaint): string | undefined {
  const first = history.find(({ event }) => event === 'receive');
  return act === 'ask' && status === 'received' ? first?.told?.text : undefined;
}
