import { useActionData, useLoaderData } from '@remix-run/react';
import * as z from 'zod';
import { ok, refused } from '../../../shared/result.ts';
import type { PageHandle } from '../page-handle.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { Frame } from '../ui/frame.tsx';
import { ButtonsSection, FiguresSection, StepsSection, TypeSection } from '../ui/kit/basics.tsx';
import { DialogsSection, FormsSection } from '../ui/kit/forms.tsx';
import { KIT_RULES, kitRows } from '../ui/kit/rows.ts';
import { LongSection, StatesSection } from '../ui/kit/states.tsx';
import { ChartsSection, SmallTablesSection, TableSection } from '../ui/kit/tables.tsx';
import { Page } from '../ui/page.tsx';
import { parseTableState } from '../ui/table-state.ts';
import { Toast } from '../ui/toast.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.kit.title };

export const loader = publicLoader(async ({ url }) => {
  const state = parseTableState(url.searchParams, KIT_RULES);
  return { state, toast: url.searchParams.get('toast'), ...kitRows(state) };
});

const noteForm = z.object({ intent: z.literal('note'), note: z.string().max(500) });

const personForm = z.object({
  name: z.string().min(2).max(60),
  email: z.email(),
  language: z.enum(['en', 'es', 'fr']),
  status: z.enum(['paid', 'plan']),
  agree: z.string(),
});

/** Nothing is kept: the forms are there to be refused. */
export const action = publicAction(async ({ form }) => {
  const intent = form.get('intent');
  if (intent === 'recall') return { form: 'kit-confirm', answer: ok(null) };
  if (intent === 'note') {
    return { form: 'kit-note', answer: await submit(form, noteForm, async () => ok(null)) };
  }
  const answer = await submit(form, personForm, async ({ email }) =>
    email === 'taken@example.com' ? refused('taken', { field: 'email' }) : ok(null),
  );
  return { form: 'kit-form', answer };
});

export default function Kit() {
  const { words } = useWords();
  const { kit } = words;
  const { state, rows, total, toast } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const lastOf = (id: string) => (answered?.form === id ? answered.answer : undefined);
  const said = answered?.answer.ok ? kit.saved : toastText(toast, kit.states.toasts);
  const contents = Object.entries(kit.sections).map(([id, label]) => ({ href: `#${id}`, label }));
  return (
    <Frame home="/kit" nav={[{ href: '/kit', label: kit.contents }, ...contents]} foot={kit.foot}>
      <Page title={kit.title} subtitle={kit.subtitle}>
        {said && <Toast tone={toast === 'warn' ? 'warn' : 'good'}>{said}</Toast>}
        <TypeSection />
        <ButtonsSection />
        <FiguresSection />
        <TableSection state={state} rows={rows} total={total} />
        <SmallTablesSection />
        <ChartsSection />
        <FormsSection last={lastOf('kit-form')} />
        <DialogsSection last={lastOf('kit-note')} />
        <StatesSection />
        <StepsSection />
        <LongSection />
      </Page>
    </Frame>
  );
}

function toastText(code: string | null, texts: { good: string; warn: string }) {
  return code === 'good' || code === 'warn' ? texts[code] : undefined;
}
