import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { homePath, papersPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { clientField } from './client-field.ts';
import { ClientFields } from './client-fields.tsx';
import type { PaperView } from './list-papers.server.ts';
import { PaperFacts } from './paper-facts.tsx';

/** One paper of an agency: what it is, who may see it, and how it is renewed. */
export function PaperPage({ view }: { view: PaperView }) {
  const { words, language } = useWords();
  const { papers: text } = words;
  const { slug, paper, today, mayChange } = view;
  const workplace = { kind: 'agency', slug } as const;
  const { label, question, text: follows } = text.withdraw;
  return (
    <Page
      title={evidenceName(paper.kind, language)}
      trail={[{ href: papersPath(workplace), label: text.title }]}
    >
      <Beside
        aside={
          <Panel>
            {mayChange && view.clients.length > 0 ? (
              <ConsentForm view={view} />
            ) : (
              <Consented view={view} />
            )}
          </Panel>
        }
      >
        {paper.isRenewed && <Note>{text.renewed}</Note>}
        <PaperFacts
          paper={paper}
          today={today}
          hrefOf={(file) => `${homePath(workplace)}/files/${file}`}
        />
        {mayChange && (
          <Buttons>
            <ButtonLink to={`${papersPath(workplace)}/new?renews=${paper.id}`}>
              {text.renew}
            </ButtonLink>
            <Confirm
              {...{ label, question, confirm: label, tone: 'danger' }}
              fields={{ intent: 'withdraw' }}
            >
              {follows}
            </Confirm>
          </Buttons>
        )}
      </Beside>
    </Page>
  );
}

function ConsentForm({ view: { clients, paper } }: { view: PaperView }) {
  const { consent: text } = useWords().words.papers;
  const form = useServerForm({
    last: useRefusalOf('show'),
    id: 'show',
    labels: Object.fromEntries(clients.map(({ id, name }) => [clientField(id), name])),
    defaults: Object.fromEntries(paper.shownTo.map((id) => [clientField(id), 'on'])),
  });
  return (
    <Form form={form} submit={text.submit}>
      <input type="hidden" name="intent" value="show" />
      <ClientFields clients={clients} />
      <p className="small muted">{text.after}</p>
    </Form>
  );
}

function Consented({ view: { clients, paper, mayChange } }: { view: PaperView }) {
  const { papers: text } = useWords().words;
  const shown = clients.filter(({ id }) => paper.shownTo.includes(id));
  const names = shown.map(({ name }) => name).join(', ');
  return (
    <>
      <h2>{text.consent.title}</h2>
      <Figures items={[{ label: text.columns.seenBy, value: names || text.seenBy(0) }]} />
      <p className="muted">{mayChange ? text.consent.none : text.consent.onlyManagers}</p>
    </>
  );
}
