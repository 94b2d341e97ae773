import { useActionData } from '@remix-run/react';
import { agenciesPath, agencyPapersPath, agencyPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { PaperFields, usePaperLabels } from './paper-form.tsx';

interface FoundPageProps {
  practice: { kind: 'practice'; slug: string };
  agency: { slug: string; name: string };
}

/** Where a practice adds what it found of an agency by itself. */
export function FoundPage({ practice, agency }: FoundPageProps) {
  const { words } = useWords();
  const { papers: text, agencies } = words;
  const last = useActionData<FormAnswer>();
  const form = useServerForm({ last, labels: usePaperLabels() });
  const papers = agencyPapersPath(practice, agency.slug);
  return (
    <Page
      title={text.foundTitle}
      subtitle={text.foundText}
      trail={[
        { href: agenciesPath(practice), label: agencies.title },
        { href: agencyPath(practice, agency.slug), label: agency.name },
        { href: papers, label: text.title },
      ]}
    >
      <Form
        form={form}
        submit={text.form.submit}
        beside={<ButtonLink to={papers}>{words.ui.dialog.cancel}</ButtonLink>}
        hasFiles
      >
        <PaperFields fileHelp={text.form.foundFileHelp} />
      </Form>
    </Page>
  );
}
