import type { Language } from '../../../shared/money.ts';
import { type PolicyBlock, policyBlocks } from '../../../shared/vetting/policy-text.ts';
import { useWords } from '../ui/words.tsx';
import type { PolicyVersion } from './policy-versions.server.ts';

interface DocumentProps {
  version: PolicyVersion;
  /** Its language is the one in which a policy is written. */
  practice: { name: string; language: Language };
}

/** A version to be read, on a screen and on paper. */
export function PolicyDocument({ version, practice }: DocumentProps) {
  const { words, formats } = useWords();
  const { document: text } = words.policies;
  const { number, effectiveOn, reviewOn, published } = version;
  return (
    <article className="policy">
      <header>
        <h2 lang={practice.language}>{version.title}</h2>
        <p>{practice.name}</p>
        <p className="muted">{text.version(number, formats.date(effectiveOn))}</p>
      </header>
      {version.whatChanged && (
        <section className="changed">
          <h3>{text.whatChanged}</h3>
          <p className="letter" lang={practice.language}>
            {version.whatChanged}
          </p>
        </section>
      )}
      <div className="policy-text" lang={practice.language}>
        {policyBlocks(version.text).map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a version never moves
          <Block key={at} block={block} />
        ))}
      </div>
      <footer className="small muted">
        {published && <p>{text.published(published.by, formats.date(published.on))}</p>}
        <p>{text.review(formats.date(reviewOn))}</p>
      </footer>
    </article>
  );
}

function Block({ block: { kind, lines } }: { block: PolicyBlock }) {
  if (kind === 'heading') return <h3>{lines.join(' ')}</h3>;
  if (kind === 'paragraph') return <p className="letter">{lines.join('\n')}</p>;
  return (
    <ul>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of a version never moves
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
