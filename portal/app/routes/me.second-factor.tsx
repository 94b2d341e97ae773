import { useActionData, useLoaderData } from '@remix-run/react';
import { ok } from '../../../shared/result.ts';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { personAction, personLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PersonScope } from '../platform/scope.server.ts';
import { confirmPassword } from '../sign-in/account.server.ts';
import { confirmForm, proveSetupForm } from '../sign-in/forms.ts';
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx';
import {
  beginSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  makeRecoveryCodes,
  pendingSetup,
  removeSecondFactor,
} from '../sign-in/second-factor.server.ts';
import { SecondFactorOff, SecondFactorOn } from '../sign-in/second-factor-forms.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.me.second.title };

const SETUP = '/me/second-factor?setup';

export const loader = personLoader(async (scope, { visitor, url }) => ({
  isOn: visitor.hasSecondFactor,
  codesLeft: await countRecoveryCodes(scope),
  setup: url.searchParams.has('setup') ? await pendingSetup(scope, visitor.email) : null,
}));

export const action = personAction(async (scope, { form }) => {
  switch (form.get('intent')) {
    case 'begin': {
      const begun = await beginSecondFactor(scope);
      return begun.ok ? goTo(SETUP) : begun;
    }
    case 'confirm':
      return confirm(scope, form);
    case 'off': {
      const done = await submit(form, confirmForm, async ({ password }) => {
        const confirmed = await confirmPassword(scope, password);
        return confirmed.ok ? removeSecondFactor(scope) : confirmed;
      });
      return done.ok ? goTo('/me/security', 'secondFactorOff') : done;
    }
    default:
      return renew(scope, form);
  }
});

/** The codes are the answer itself: they stand nowhere else, and on no page that can be opened again. */
async function confirm(scope: PersonScope, form: FormData) {
  const done = await submit(form, proveSetupForm, async ({ code, password }) => {
    const confirmed = await confirmPassword(scope, password);
    return confirmed.ok ? confirmSecondFactor(scope, code) : confirmed;
  });
  return done.ok ? { ok: true as const, codes: done.value } : done;
}

async function renew(scope: PersonScope, form: FormData) {
  const done = await submit(form, confirmForm, async ({ password }) => {
    const confirmed = await confirmPassword(scope, password);
    return confirmed.ok ? ok(await makeRecoveryCodes(scope)) : confirmed;
  });
  return done.ok ? { ok: true as const, codes: done.value } : done;
}

export default function SecondFactor() {
  const { words } = useWords();
  const { second: text, security } = words.me;
  const { isOn, codesLeft, setup } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title={text.title} trail={[{ href: '/me/security', label: security.title }]}>
      {answer && 'codes' in answer ? (
        <RecoveryCodes codes={answer.codes} />
      ) : isOn ? (
        <SecondFactorOn codesLeft={codesLeft} />
      ) : (
        <SecondFactorOff setup={setup} />
      )}
    </Page>
  );
}
