import { decisionLetter } from '../../../shared/messages/decision-letters.ts';
import type { DecidedStanding } from '../../../shared/vetting/standing.ts';
import { agencyPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Field, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { DecideView } from './read-decide.server.ts';

interface DecideFormProps {
  view: DecideView;
  to: DecidedStanding;
  /** It is written down, to be decided a day later: there is no letter to it yet. */
  isIntent: boolean;
  /** Reason and limits were written down a day before, and stay as they are. */
  isWritten?: boolean;
}

export function DecideForm({ view, to, isIntent, isWritten = false }: DecideFormProps) {
  const { words, formats } = useWords();
  const { decide: text } = words.choosing;
  const { practice, agency, seen, currency } = view;
  const intent = isIntent ? 'write' : isWritten ? 'confirm' : 'decide';
  const last = useRefusalOf(intent);
  const form = useServerForm({
    ...{ last, id: intent },
    labels: {
      ...{ reason: text.reason, letter: text.letter },
      ...{ cases: text.cases, amount: text.amount, currency: text.currency },
    },
    defaults: {
      currency: currency ?? undefined,
      letter: decisionLetter(agency.language, to, practice.name),
    },
  });
  return (
    <Form
      form={form}
      submit={isIntent ? text.write : text.submit[to]}
      tone={to === 'suspended' || to === 'rejected' ? 'danger' : 'primary'}
      beside={<ButtonLink to={agencyPath(practice, agency.slug)}>{text.back}</ButtonLink>}
    >
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="seen" value={seen} />
      {to === 'trial' && !isWritten && (
        <>
          <Field name="cases" inputMode="numeric" isShort />
          <Field name="amount" inputMode="decimal" isShort />
          <Field name="currency" isShort />
        </>
      )}
      {!isWritten && <TextareaField name="reason" help={text.reasonHelp} />}
      {!isIntent && (
        <TextareaField
          name="letter"
          help={`${text.letterHelp(formats.language(agency.language))}${to === 'trial' ? ` ${text.limitsAdded}` : ''}`}
          rows={9}
        />
      )}
    </Form>
  );
}
