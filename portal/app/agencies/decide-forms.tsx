import type { ReactNode } from 'react';
import { toMajor } from '../../../shared/money.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { Field, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyView, Terms } from './read-agency.server.ts';

/** Approves an agency on terms, or changes the terms of one that is approved. */
export function TermsForm({ view, beside }: { view: AgencyView; beside?: ReactNode }) {
  const { words, language } = useWords();
  const { decide: text } = words.agencies;
  const { terms, currency } = view;
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 4 });
  const form = useServerForm({
    last: useRefusalOf('approve'),
    id: 'decide',
    labels: {
      feeRate: text.feeRate,
      minimum: text.minimum,
      currency: text.currency,
      reason: text.reason,
    },
    defaults: {
      currency: terms?.currency ?? currency ?? undefined,
      ...(terms && {
        feeRate: number.format(terms.feeRate / 100),
        minimum: number.format(toMajor(terms.minimum, terms.currency)),
      }),
    },
  });
  const isChange = terms?.standing === 'approved';
  return (
    <Form
      form={form}
      submit={isChange ? text.submitChange : text.submitApprove}
      {...(beside && { beside })}
    >
      <input type="hidden" name="intent" value="approve" />
      <Seen terms={terms} />
      <Field
        name="feeRate"
        inputMode="decimal"
        autoComplete="off"
        isShort
        help={text.feeRateHelp}
      />
      <Field name="minimum" inputMode="decimal" autoComplete="off" isShort />
      <Field name="currency" autoComplete="off" isShort help={text.currencyHelp} />
      <TextareaField name="reason" help={text.reasonHelp} />
    </Form>
  );
}

/** Other terms for an agency that is approved, after saying what they change. */
export function ChangeDialog({ view }: { view: AgencyView }) {
  const { words } = useWords();
  const { decide: text } = words.agencies;
  const isRefused = useRefusalOf('approve') !== undefined;
  return (
    <Dialog label={text.change} title={text.change} isOpen={isRefused}>
      <p>{text.changeText}</p>
      <TermsForm view={view} beside={<CancelButton />} />
    </Dialog>
  );
}

/** Suspends an agency, after saying what follows from it. */
export function SuspendDialog({ view, terms }: { view: AgencyView; terms: Terms }) {
  const { words } = useWords();
  const { decide: text } = words.agencies;
  const last = useRefusalOf('suspend');
  const form = useServerForm({ last, id: 'suspend', labels: { reason: text.reason } });
  const open = view.sums.reduce((count, { openCases }) => count + openCases, 0);
  return (
    <Dialog
      label={text.suspend}
      tone="danger"
      title={text.suspendTitle(view.agency.name)}
      isOpen={last !== undefined}
    >
      <p>{text.suspendText(open)}</p>
      <Form form={form} submit={text.submitSuspend} tone="danger" beside={<CancelButton />}>
        <input type="hidden" name="intent" value="suspend" />
        <Seen terms={terms} />
        <TextareaField name="reason" help={text.reasonHelp} />
      </Form>
    </Dialog>
  );
}

/** Of two who decide at once, the second one is told. */
function Seen({ terms }: { terms: Terms | null }) {
  return terms && <input type="hidden" name="seen" value={terms.decidedAt} />;
}
