import { Link } from '@remix-run/react';
import { Fragment, type ReactNode } from 'react';
import { formatMoney } from '../../../shared/money.ts';
import { EXIT_STEPS, type ExitStep } from '../../../shared/vetting/exit.ts';
import { casesPath, figureRowsPath } from '../paths.ts';
import { Act } from '../ui/act.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { Badge } from '../ui/badge.tsx';
import { Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ExitView } from './read-exit.server.ts';

const STEPS: Readonly<Record<ExitStep, (props: { view: ExitView }) => ReactNode>> = {
  cases: CasesStep,
  money: MoneyStep,
  export: ExportStep,
  destruction: DestructionStep,
};

/** What has to be done before the end, each with what is open and the way to do it. */
export function ExitSteps({ view }: { view: ExitView }) {
  const { exits: text } = useWords().words;
  return EXIT_STEPS.map((step) => {
    const Step = STEPS[step];
    const isOpen = view.open.includes(step);
    return (
      <Section
        key={step}
        title={text.steps[step]}
        aside={<Badge tone={isOpen ? 'warn' : 'good'}>{isOpen ? text.open : text.done}</Badge>}
      >
        <Step view={view} />
      </Section>
    );
  });
}

function CasesStep({ view: { practice, agency, facts, mayEnd } }: { view: ExitView }) {
  const { cases: text } = useWords().words.exits;
  const { inHand, returned } = facts;
  const list = `${casesPath(practice)}?agency=${agency.slug}&status=returned`;
  return (
    <>
      {inHand > 0 && <p>{text.inHand(inHand)}</p>}
      {returned > 0 && (
        <p>
          {text.returned(returned)} <Link to={list}>{text.see}</Link>
        </p>
      )}
      {inHand + returned === 0 && <p className="muted">{text.none}</p>}
      {inHand > 0 && mayEnd && (
        <Buttons>
          <Confirm
            label={text.recall(inHand)}
            question={text.recallTitle}
            confirm={text.recall(inHand)}
            fields={{ intent: 'recall', seen: String(inHand) }}
          >
            {text.recallText}
          </Confirm>
        </Buttons>
      )}
    </>
  );
}

function MoneyStep({ view: { practice, agency, facts } }: { view: ExitView }) {
  const { words, language } = useWords();
  const { money: text } = words.exits;
  const paid = `${casesPath(practice)}?agency=${agency.slug}&status=paid`;
  const payments = (currency: string) =>
    figureRowsPath(practice, 'payments', { agency: agency.slug, currency });
  return (
    <>
      {facts.paid > 0 && (
        <p>
          {text.paid(facts.paid)} <Link to={paid}>{text.see}</Link>
        </p>
      )}
      {facts.missing.map((money) => (
        <p key={money.currency}>
          {text.missing(formatMoney(money, language))}{' '}
          <Link to={payments(money.currency)}>{text.payments}</Link>
        </p>
      ))}
      {facts.paid === 0 && facts.missing.length === 0 && <p className="muted">{text.none}</p>}
    </>
  );
}

function ExportStep({ view: { practice, agency, currencies, exit, mayEnd } }: { view: ExitView }) {
  const { words, formats } = useWords();
  const { export: text } = words.exits;
  const cases = `${casesPath(practice)}.csv?agency=${agency.slug}`;
  const payments = (currency: string) =>
    figureRowsPath(practice, 'payments', { agency: agency.slug, currency }).replace('?', '.csv?');
  if (exit?.exported) {
    return <p>{text.kept(exit.exported.by, formats.date(exit.exported.on))}</p>;
  }
  return (
    <>
      <p>{text.text}</p>
      <p>
        <a href={cases}>{text.cases}</a>
        {currencies.map((currency) => (
          <Fragment key={currency}>
            {' · '}
            <a href={payments(currency)}>{text.payments(currency)}</a>
          </Fragment>
        ))}
      </p>
      {mayEnd && <Act label={text.keep} fields={[['intent', 'export']]} />}
    </>
  );
}

function DestructionStep({ view }: { view: ExitView }) {
  const { words, formats } = useWords();
  const { destruction: text } = words.exits;
  const destroyed = view.exit?.destroyed;
  if (destroyed) {
    const told = destroyed.isOwnWord ? text.own : text.paper;
    return <p>{told(destroyed.by, formats.date(destroyed.on))}</p>;
  }
  return (
    <>
      <p>{text.waiting}</p>
      {view.mayEnd && <PaperForm today={view.today} />}
    </>
  );
}

function PaperForm({ today }: { today: string }) {
  const { destruction: text } = useWords().words.exits;
  const last = useRefusalOf('certify');
  const form = useServerForm({
    ...{ last, id: 'paper', labels: { by: text.by, destroyedOn: text.day } },
    defaults: { destroyedOn: today },
  });
  return (
    <details open={last !== undefined}>
      <summary>{text.onPaper}</summary>
      <Form form={form} submit={text.keep} tone="plain" intent="certify">
        <Field name="by" />
        <Field name="destroyedOn" type="date" isShort />
      </Form>
    </details>
  );
}
