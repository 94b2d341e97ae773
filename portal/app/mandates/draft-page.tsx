import { useActionData } from '@remix-run/react';
import { agenciesPath, agencyPath, mandatePath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Beside, Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { ClauseFields } from './clause-fields.tsx';
import { FeeExample } from './fee-example.tsx';
import type { DraftView } from './read-draft.server.ts';
import { EndingFields, MethodFields, MoneyFields } from './rule-fields.tsx';
import { sizeOf, type Typed } from './terms-fields.ts';
import { useTermsLabels } from './terms-labels.ts';
import { TierFields } from './tier-fields.tsx';
import { blankTyped, typedOf } from './typed-of.ts';

/** Where the next version of a mandate is written, with what it makes of a payment beside it. */
export function DraftPage({ view }: { view: DraftView }) {
  const { words } = useWords();
  const { mandates: text, agencies } = words;
  const { practice, agency, terms } = view;
  return (
    <Page
      title={text.with(agency.name)}
      subtitle={text.form.text}
      trail={[
        { href: agenciesPath(practice), label: agencies.title },
        { href: agencyPath(practice, agency.slug), label: agency.name },
        { href: mandatePath(practice, agency.slug), label: text.title },
      ]}
    >
      <Beside aside={<FeeExample terms={terms} />}>
        <DraftForm view={view} />
      </Beside>
    </Page>
  );
}

function DraftForm({ view }: { view: DraftView }) {
  const { words, language } = useWords();
  const { form: text } = words.mandates;
  const { practice, agency, terms, seen, today, currency } = view;
  const last = useActionData<FormAnswer>();
  const defaults = terms ? typedOf(terms, language) : blankTyped(currency, today);
  const typed = (last?.form?.initialValue as Typed | undefined) ?? defaults;
  const labels = useTermsLabels(sizeOf(typed));
  const form = useServerForm({ last, id: 'draft', labels, defaults });
  return (
    <Form
      form={form}
      submit={text.submit}
      intent="save"
      beside={<ButtonLink to={mandatePath(practice, agency.slug)}>{text.back}</ButtonLink>}
    >
      {/* Enter in a field means this one, and not the first button that adds something */}
      <button type="submit" name="intent" value="save" hidden />
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
      <TierFields typed={typed} />
      <MoneyFields />
      <MethodFields />
      <EndingFields />
      <ClauseFields typed={typed} />
    </Form>
  );
}
