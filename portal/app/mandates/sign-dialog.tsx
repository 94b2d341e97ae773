import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { CheckField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import type { MandateVersion } from './mandate-versions.server.ts';

/** What a form means that signs. */
const SIGN = 'sign';

/**
 * Signs, after saying what follows from it.
 *
 * @param isAsked whoever drafted the mandate says that they saw what is missing in it
 */
export function SignDialog({ version, text, isAsked = false }: SignDialogProps) {
  const { words, language } = useWords();
  const { sign } = words.mandates;
  const missing = isAsked ? version.missing : [];
  const last = useRefusalOf(SIGN);
  const form = useServerForm({ last, id: SIGN, labels: { saw: sign.saw(missing.length) } });
  return (
    <Dialog
      label={sign.label}
      tone="primary"
      title={sign.title(version.version)}
      isOpen={last !== undefined}
    >
      <p>{text}</p>
      <Form form={form} submit={sign.submit} beside={<CancelButton />}>
        <input type="hidden" name="intent" value={SIGN} />
        <input type="hidden" name="version" value={version.version} />
        <input type="hidden" name="seen" value={version.savedAt} />
        <input type="hidden" name="missing" value={missing.length} />
        {missing.length > 0 && (
          <>
            <div>
              <p>{sign.missing}</p>
              <ul className="listed">
                {missing.map(({ clause }) => (
                  <li key={clause}>{mandateWords(language).clauses[clause]}</li>
                ))}
              </ul>
            </div>
            <CheckField name="saw" />
          </>
        )}
      </Form>
    </Dialog>
  );
}

interface SignDialogProps {
  version: MandateVersion;
  text: string;
  isAsked?: boolean;
}
