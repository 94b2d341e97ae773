import { useState } from 'react';
import type { CivilDate } from '../../../shared/calendar.ts';
import {
  FIELDS_OF,
  OUTCOMES,
  UPDATE_KINDS,
  type UpdateField,
  type UpdateKind,
  updatesOpen,
} from '../../../shared/case-updates.ts';
import { nextStatus } from '../../../shared/cases.ts';
import { suitFault } from '../../../shared/mandate/lawsuits.ts';
import type { Watched } from '../../../shared/mandate/watched.ts';
import { formatMoney } from '../../../shared/money.ts';
import { ChannelField } from '../clocks/channel-field.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { CheckField, ChoiceField, Field, SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyCase } from './read-agency-case.server.ts';
import { reasonOptions } from './reason-options.ts';
import { amountIn, fieldName, reasonsOf } from './update-fields.ts';

/** What the agency has to tell: a kind, what belongs to it, and a button that says what follows. */
export function UpdateForm({ one }: { one: AgencyCase }) {
  const { words } = useWords();
  const { caseWork: text } = words;
  const last = useRefusalOf('update');
  const same = last?.ok === false && last.reason.startsWith('same-as-') ? last : null;
  const form = useServerForm({
    last,
    id: 'update',
    labels: useLabels(one.currency),
    defaults: { 'payment-on': one.today },
  });
  const [submit, onInput] = useSubmitText(one);
  return (
    <div onInput={onInput}>
      <Form form={form} submit={submit}>
        <input type="hidden" name="intent" value="update" />
        <input type="hidden" name="seq" value={one.seq} />
        <KindField one={one} />
        <TextareaField name="note" isOptional help={text.noteHelp} />
        {same && <SameQuestion facts={same.details} currency={one.currency} reason={same.reason} />}
      </Form>
    </div>
  );
}

/** Names of all fields: of a kind's own ones, too. */
function useLabels(currency: string): Record<string, string> {
  const { caseWork: text } = useWords().words;
  const own = UPDATE_KINDS.flatMap((kind) =>
    FIELDS_OF[kind].map((field) => [fieldName(kind, field), labelOf(text.fields, kind, field)]),
  );
  const named = Object.fromEntries(own) as Record<string, string>;
  for (const name of Object.keys(named)) {
    if (name.endsWith('-amount')) named[name] = text.inCurrency(named[name] ?? '', currency);
  }
  return { ...named, kind: text.kind, note: text.note, another: text.another };
}

type FieldWords = Readonly<Record<UpdateField, string>> & {
  readonly of: Readonly<
    Partial<Record<UpdateKind, Readonly<Partial<Record<UpdateField, string>>>>>
  >;
};

function labelOf(fields: FieldWords, kind: UpdateKind, field: UpdateField): string {
  return fields.of[kind]?.[field] ?? fields[field];
}

/** What can be told now; the rest is named with why it cannot, as far as it lies ahead. */
function KindField({ one }: { one: AgencyCase }) {
  const { caseWork: text, clocks, ui } = useWords().words;
  const { status, suit } = one;
  const open = updatesOpen(one);
  const isPast: Readonly<Partial<Record<UpdateKind, boolean>>> = {
    accept: status !== 'placed',
    refuse: status !== 'placed',
    confirm: status !== 'recalled',
    lawsuit: suitFault('lawsuit', suit) !== null,
    lawsuit_undone: suitFault('lawsuit_undone', suit) !== null,
  };
  const closed = UPDATE_KINDS.filter((kind) => !isPast[kind] && !open.includes(kind));
  const isHeld = closed.length > 0;
  const fault = suitFault('lawsuit', suit);
  const needsYes = fault?.reason === 'suit-needs-yes' && nextStatus(one, 'lawsuit', 'agency').ok;
  return (
    <>
      <ChoiceField
        name="kind"
        help={isHeld ? text.why[status] : undefined}
        options={open.map((kind) => ({
          value: kind,
          label: text.kinds[kind],
          fields: fieldsOf(kind, one.mandate),
          ...(kind === 'plan' &&
            one.mandate.prohibited.includes('plan') && { help: clocks.form.plan }),
        }))}
      />
      {isHeld && (
        <p className="small muted">{text.notNow(closed.map((kind) => text.kinds[kind]))}</p>
      )}
      {needsYes && <p className="small muted">{ui.problems['suit-needs-yes']}</p>}
    </>
  );
}

function fieldsOf(kind: UpdateKind, mandate: Watched) {
  const fields = FIELDS_OF[kind].filter((field) => field !== 'note');
  if (fields.length === 0) return undefined;
  return fields.map((field) => <OwnField key={field} {...{ kind, field, mandate }} />);
}

function OwnField({ kind, field, mandate }: OwnFieldProps) {
  const { words } = useWords();
  const { cases, caseWork: text } = words;
  const name = fieldName(kind, field);
  if (field === 'amount') return <Field name={name} inputMode="decimal" isShort isConditional />;
  if (field === 'on') return <Field name={name} type="date" isShort isConditional />;
  if (field === 'channel') return <ChannelField name={name} mandate={mandate} />;
  const options: Readonly<Partial<Record<UpdateField, readonly string[]>>> = {
    outcome: OUTCOMES,
    reason: reasonsOf(kind),
  };
  const named: Readonly<Record<string, string>> = {
    ...(field === 'outcome' && cases.outcomes),
    ...(field === 'reason' && (cases.reasons as Record<string, object>)[kind]),
  };
  return (
    <SelectField
      name={name}
      placeholder={text.choose}
      isConditional
      options={reasonOptions(options[field] ?? [], named)}
    />
  );
}

interface OwnFieldProps {
  kind: UpdateKind;
  field: UpdateField;
  mandate: Watched;
}

/** Another payment looks the same: the person says whether it is. */
function SameQuestion({ reason, facts, currency }: SameQuestionProps) {
  const { words, formats, language } = useWords();
  const { sameAsDesk, sameAsReported } = words.caseWork;
  const money = formatMoney({ minor: Number(facts['amount']), currency }, language);
  const day = formats.date(String(facts['on']) as CivilDate);
  const question = reason === 'same-as-desk' ? sameAsDesk : sameAsReported;
  return <CheckField name="another" help={question(money, day)} />;
}

interface SameQuestionProps {
  reason: string;
  facts: Readonly<Record<string, string | number>>;
  currency: string;
}

/** What the button says: of a payment, what the balance becomes. Needs a script. */
function useSubmitText({ balance, currency }: AgencyCase) {
  const { words, language } = useWords();
  const { save, saveBalance } = words.caseWork;
  const [left, setLeft] = useState<number | null>(null);
  const onInput = ({ target }: { target: EventTarget }) => {
    const form = (target as HTMLInputElement).form;
    if (!form) return;
    const fields = new FormData(form);
    const isPayment = fields.get('kind') === 'payment';
    const amount = amountIn(String(fields.get('payment-amount') ?? ''), { currency, language });
    const paid = isPayment && amount.ok ? (amount.value ?? 0) : 0;
    setLeft(paid > 0 && paid <= balance ? balance - paid : null);
  };
  const text = left === null ? save : saveBalance(formatMoney({ minor: left, currency }, language));
  return [text, onInput] as const;
}
