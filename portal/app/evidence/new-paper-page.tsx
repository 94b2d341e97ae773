import { useActionData } from '@remix-run/react';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { paperPath, papersPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { clientField } from './client-field.ts';
import { ClientFields } from './client-fields.tsx';
import type { Client, OwnPaper } from './list-papers.server.ts';
import { PaperFields, usePaperLabels } from './paper-form.tsx';

interface NewPaperPageProps {
  slug: string;
  clients: readonly Client[];
  /** The one that it takes the place of: issuer and place are mostly the same. */
  renewed: OwnPaper | null;
}

/** Where an agency adds a paper, or renews one. */
export function NewPaperPage({ slug, clients, renewed }: NewPaperPageProps) {
  const { words, language } = useWords();
  const { papers: text } = words;
  const workplace = { kind: 'agency', slug } as const;
  const last = useActionData<FormAnswer>();
  const names = clients.map(({ id, name }) => [clientField(id), name]);
  const form = useServerForm({
    last,
    labels: { ...usePaperLabels(), ...Object.fromEntries(names) },
    ...(renewed && { defaults: defaultsOf(renewed) }),
  });
  const title = renewed ? text.renewTitle(evidenceName(renewed.kind, language)) : text.addTitle;
  const back = renewed ? paperPath(workplace, renewed.id) : papersPath(workplace);
  return (
    <Page title={title} trail={[{ href: papersPath(workplace), label: text.title }]}>
      <Form
        form={form}
        submit={text.form.submit}
        beside={<ButtonLink to={back}>{words.ui.dialog.cancel}</ButtonLink>}
        hasFiles
      >
        <PaperFields fileHelp={text.form.fileHelp} />
        <ClientFields clients={clients} />
      </Form>
    </Page>
  );
}

/** Days and number are new; whoever saw the old one is meant to see this, unless somebody unticks it. */
function defaultsOf({ kind, place, issuer, scope, shownTo }: OwnPaper) {
  const shown = shownTo.map((id) => [clientField(id), 'on']);
  return { kind, place: place ?? '', issuer, scope, ...Object.fromEntries(shown) };
}
