import type { PaperFile } from '../evidence/seen-items.server.ts';
import { Section } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';
import { usePaperTitle } from './use-paper-title.ts';

interface Annexed {
  file: PaperFile;
  /** Which paper it is, or of which it was saved at the source. */
  of: string;
}

/** Every file that is kept, by what it can be told from any other; and how the document is made. */
export function AnnexPart({ dossier }: { dossier: Dossier }) {
  const { annex: text } = useWords().words.dossier;
  const { practice, state } = dossier;
  return (
    <>
      <Section title={text.files}>
        <Files files={useAnnexed(dossier)} />
      </Section>
      <Section title={text.how}>
        {text.made(practice.name, state.timeZone).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
    </>
  );
}

function useAnnexed({ papers: { papers } }: Dossier): Annexed[] {
  const { annex: text } = useWords().words.dossier;
  const titleOf = usePaperTitle();
  return papers.flatMap((paper) => {
    const title = titleOf(paper);
    const captures = paper.checks.flatMap(({ capture }) => capture ?? []);
    return [
      ...(paper.file ? [{ file: paper.file, of: title }] : []),
      ...captures.map((file) => ({ file, of: text.capture(title) })),
    ];
  });
}

function Files({ files }: { files: readonly Annexed[] }) {
  const { words, formats } = useWords();
  const { annex: text } = words.dossier;
  const { size, hash } = words.papers.facts;
  return (
    <Table
      caption={text.files}
      isHeaded
      columns={[
        {
          ...{ name: 'file', label: text.file },
          cell: ({ file, of }) => (
            <>
              {file.name}
              <span className="small muted under">{of}</span>
              <span className="small hash under">{hash(file.hash)}</span>
            </>
          ),
        },
        {
          ...{ name: 'size', label: text.size, isNumber: true },
          cell: ({ file }) => size(formats.count(Math.max(1, Math.round(file.size / 1024)))),
        },
      ]}
      rows={files}
      keyOf={({ file }) => file.id}
      empty={<p>{text.none}</p>}
    />
  );
}
