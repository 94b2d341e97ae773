import { agencyMandatePath, mandatesPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Buttons } from '../ui/button.tsx';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { MandateDocument } from './mandate-document.tsx';
import type { MandateStage, MandateVersion } from './mandate-versions.server.ts';
import type { MandateView } from './read-mandate.server.ts';
import { SignDialog } from './sign-dialog.tsx';
import { StageBadge } from './stage-badge.tsx';
import { VersionHistory } from './version-history.tsx';

interface AgencyMandatePageProps {
  view: MandateView;
  /** Absent: the latest. */
  asked: number | null;
}

/** What a practice offers to an agency, or has agreed on with it. */
export function AgencyMandatePage({ view, asked }: AgencyMandatePageProps) {
  const { words, formats, language } = useWords();
  const { mandates: text } = words;
  const { practice, versions } = view;
  const workplace = { kind: 'agency', slug: view.slug } as const;
  const shown = versions.find(({ version }) => version === asked) ?? versions[0];
  return (
    <Page
      title={text.from(practice.name)}
      badge={shown && <StageBadge stage={shown.stage} isForAgency />}
      trail={[{ href: mandatesPath(workplace), label: text.listTitle }]}
    >
      {shown && (
        <Beside
          aside={
            <>
              <NextStep view={view} shown={shown} />
              <VersionHistory
                versions={versions}
                shown={shown.version}
                hrefOf={(version) => agencyMandatePath(workplace, practice.id, version)}
                isForAgency
              />
              <p className="small muted">{text.printed(formats.language(practice.language))}</p>
            </>
          }
        >
          <MandateDocument version={shown} parties={view} language={language} />
        </Beside>
      )}
    </Page>
  );
}

function NextStep({ view, shown }: { view: MandateView; shown: MandateVersion }) {
  const { words, formats } = useWords();
  const { next, sign, reasonGiven } = words.mandates;
  const { maySign, practice } = view;
  const { declined, stage } = shown;
  const says: Readonly<Record<MandateStage, string>> = {
    draft: next.replaced,
    offered: next.toSign,
    'in-force': next.yours,
    declined: next.declinedByYou,
    withdrawn: next.takenBack,
    replaced: next.replaced,
  };
  return (
    <Panel>
      <h2>{next.title}</h2>
      <p>{says[stage]}</p>
      {declined && (
        <blockquote>
          <p className="small muted">{reasonGiven(declined.by, formats.date(declined.on))}</p>
          <p className="letter">{declined.reason}</p>
        </blockquote>
      )}
      {stage === 'offered' && !maySign && <p className="muted">{next.onlyAgencyManagers}</p>}
      {stage === 'offered' && maySign && (
        <Buttons>
          <SignDialog version={shown} text={sign.agency(practice.name)} />
          <DeclineDialog version={shown} />
        </Buttons>
      )}
    </Panel>
  );
}

function DeclineDialog({ version: { version } }: { version: MandateVersion }) {
  const { decline: text } = useWords().words.mandates;
  const last = useRefusalOf('decline');
  const form = useServerForm({ last, id: 'decline', labels: { reason: text.reason } });
  return (
    <Dialog label={text.label} title={text.title} isOpen={last !== undefined}>
      <p>{text.text}</p>
      <Form form={form} submit={text.submit} beside={<CancelButton />}>
        <input type="hidden" name="intent" value="decline" />
        <input type="hidden" name="version" value={version} />
        <TextareaField name="reason" help={text.reasonHelp} />
      </Form>
    </Dialog>
  );
}
