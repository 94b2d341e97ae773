import { Link, Form as PlainForm, useActionData } from '@remix-run/react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Figures } from '../ui/lists.tsx';
import { Panel, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { Setup } from './second-factor.server.ts';

/** The way to turn it on: the key first, then a code that proves it. */
export function SecondFactorOff({ setup }: { setup: Setup | null }) {
  const { words } = useWords();
  const { second: text } = words.me;
  if (setup) return <ProveSetup setup={setup} />;
  return (
    <PlainForm method="post" className="form">
      <p>{text.off}</p>
      <div className="buttons">
        <Button type="submit" tone="primary" name="intent" value="begin">
          {text.setUp}
        </Button>
      </div>
    </PlainForm>
  );
}

function ProveSetup({ setup }: { setup: Setup }) {
  const { words } = useWords();
  const { second: text } = words.me;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    labels: { code: text.code, password: text.password },
  });
  return (
    <Panel>
      <p>{text.steps}</p>
      <img src={setup.picture} alt={text.picture} width="200" height="200" className="qr" />
      <Figures items={[{ label: text.key, value: grouped(setup.secret) }]} />
      <Form form={form} submit={text.confirm} beside={<Link to="/me/security">{text.cancel}</Link>}>
        <input type="hidden" name="intent" value="confirm" />
        <Field name="code" autoComplete="one-time-code" inputMode="numeric" isShort />
        <Field name="password" type="password" autoComplete="current-password" />
      </Form>
    </Panel>
  );
}

/** In groups of four, as one copies it by hand. */
function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}

/** What can be done with one that is on; each asks for the password. */
export function SecondFactorOn({ codesLeft }: { codesLeft: number }) {
  const { words } = useWords();
  const { second: text } = words.me;
  return (
    <>
      <p>{text.isOn}</p>
      <Section title={text.newCodes}>
        <p className="muted">{text.codesLeft(codesLeft)}</p>
        <PasswordForm intent="codes" submit={text.newCodes} />
      </Section>
      <Section title={text.turnOff}>
        <PasswordForm intent="off" submit={text.turnOff} />
      </Section>
    </>
  );
}

function PasswordForm({ intent, submit }: { intent: 'codes' | 'off'; submit: string }) {
  const { words } = useWords();
  const answer = useActionData<FormAnswer>();
  const form = useServerForm({
    id: intent,
    last: isOf(answer, intent) ? answer : null,
    labels: { password: words.me.second.password },
  });
  return (
    <Panel>
      <Form form={form} submit={submit} tone={intent === 'off' ? 'danger' : 'plain'}>
        <input type="hidden" name="intent" value={intent} />
        <Field name="password" type="password" autoComplete="current-password" />
      </Form>
    </Panel>
  );
}

/** Which of the two forms an answer is to: the form gives back what it was told. */
function isOf(answer: FormAnswer | undefined, intent: string): boolean {
  return answer?.ok === false && answer.form?.initialValue?.['intent'] === intent;
}
