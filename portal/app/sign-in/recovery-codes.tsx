import { ButtonLink } from '../ui/button.tsx';
import { Copy } from '../ui/copy.tsx';
import { Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

/** Shown once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { words } = useWords();
  const { second: text } = words.me;
  return (
    <Panel>
      <h2>{text.codesTitle}</h2>
      <p>{text.codesText}</p>
      <Copy text={codes.join('\n')} />
      <p>
        <ButtonLink to="/me/security" tone="primary">
          {text.done}
        </ButtonLink>
      </p>
    </Panel>
  );
}
