import { useRefusalOf } from '../ui/answer.ts';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { AskedAgency } from './asked-agencies.server.ts';
import type { PolicyVersion } from './policy-versions.server.ts';

/** What a form means that publishes. */
const PUBLISH = 'publish';

interface PublishProps {
  draft: PolicyVersion;
  agencies: readonly AskedAgency[];
}

/** Publishes, after saying whom it is asked of and until when. */
export function PublishDialog({ draft, agencies }: PublishProps) {
  const { words, formats } = useWords();
  const { publish: text } = words.policies;
  const last = useRefusalOf(PUBLISH);
  const form = useServerForm({ last, id: PUBLISH, labels: {} });
  const { number, savedAt, effectiveOn, answerDays } = draft;
  const asked = agencies.filter((one) => one.asked).map(({ agency }) => agency.name);
  return (
    <Dialog
      label={text.label}
      tone="primary"
      title={text.title(number)}
      isOpen={last !== undefined}
    >
      <p>{text.text(formats.date(effectiveOn))}</p>
      <p>{asked.length > 0 ? text.asks(asked.join(', '), answerDays) : text.asksNobody}</p>
      <Form form={form} submit={text.label} beside={<CancelButton />}>
        <input type="hidden" name="intent" value={PUBLISH} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="seen" value={savedAt} />
      </Form>
    </Dialog>
  );
}
