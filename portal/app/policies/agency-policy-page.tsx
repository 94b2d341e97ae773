import { agencyPolicyPath, policiesPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { Buttons } from '../ui/button.tsx';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyPolicyView } from './agency-policies.server.ts';
import { AttestationBadge } from './attestation-badge.tsx';
import { PolicyDocument } from './policy-document.tsx';
import { PolicyHistory } from './policy-history.tsx';

interface AgencyPolicyPageProps {
  view: AgencyPolicyView;
  /** Absent: the newest. */
  asked: number | null;
}

/** How one practice wants its patients to be treated, for the agency to read and give its word. */
export function AgencyPolicyPage({ view, asked }: AgencyPolicyPageProps) {
  const { words, formats } = useWords();
  const { policies: text } = words;
  const { practice, versions, attested } = view;
  const workplace = { kind: 'agency', slug: view.slug } as const;
  const shown = versions.find(({ number }) => number === asked) ?? versions[0];
  const wordOn = (number: number) => attested.find((one) => one.number === number);
  if (!shown) return null;
  return (
    <Page
      title={text.of(practice.name)}
      badge={<AttestationBadge state={view.asked.state} isForAgency />}
      trail={[{ href: policiesPath(workplace), label: text.list.title }]}
    >
      <Beside
        aside={
          <>
            <NextStep view={view} isNewest={shown === versions[0]} number={shown.number} />
            <PolicyHistory
              versions={versions}
              shown={shown.number}
              hrefOf={(number) => agencyPolicyPath(workplace, practice.id, number)}
              more={(number) => {
                const given = wordOn(number);
                if (!given) return null;
                const on = formats.date(given.on);
                return <p className="small">{text.attest.given(given.by, on)}</p>;
              }}
            />
            <p className="small muted">{text.print}</p>
          </>
        }
      >
        <PolicyDocument version={shown} practice={practice} />
      </Beside>
    </Page>
  );
}

interface NextStepProps {
  view: AgencyPolicyView;
  isNewest: boolean;
  number: number;
}

function NextStep({ view, isNewest, number }: NextStepProps) {
  const { words, formats } = useWords();
  const { attest, next } = words.policies;
  const { asked, mayAttest } = view;
  if (!isNewest || asked.dueOn === null) {
    return (
      <Panel>
        <h2>{next.title}</h2>
        <p>{isNewest ? attest.done : attest.older}</p>
      </Panel>
    );
  }
  return (
    <Panel>
      <h2>{next.title}</h2>
      <p>{attest[asked.state === 'late' ? 'late' : 'asked'](formats.date(asked.dueOn))}</p>
      {!mayAttest && <p className="muted">{attest.onlyManagers}</p>}
      {mayAttest && (
        <Buttons>
          <AttestDialog practice={view.practice.name} number={number} />
        </Buttons>
      )}
    </Panel>
  );
}

/** What a form means that attests. */
const ATTEST = 'attest';

/** Gives the agency's word, after saying what it says. */
function AttestDialog({ practice, number }: { practice: string; number: number }) {
  const { attest: text } = useWords().words.policies;
  const last = useRefusalOf(ATTEST);
  const form = useServerForm({ last, id: ATTEST, labels: {} });
  return (
    <Dialog
      label={text.label}
      tone="primary"
      title={text.title(number)}
      isOpen={last !== undefined}
    >
      <p>{text.text(practice)}</p>
      <Form form={form} submit={text.submit} beside={<CancelButton />}>
        <input type="hidden" name="intent" value={ATTEST} />
        <input type="hidden" name="number" value={number} />
      </Form>
    </Dialog>
  );
}
