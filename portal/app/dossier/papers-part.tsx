import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { Judgements } from '../evidence/agency-paper-page.tsx';
import { Source } from '../evidence/agency-papers-page.tsx';
import { PaperFacts } from '../evidence/paper-facts.tsx';
import { GapBadge, ProofBadge } from '../evidence/proof-badge.tsx';
import { agencyPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { Section } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AskedTogether } from './asked-together.ts';
import type { Dossier } from './read-dossier.server.ts';
import type { DossierPaper } from './read-dossier-papers.server.ts';
import { usePaperTitle } from './use-paper-title.ts';

/** What is asked for and what counts of it, then each paper with every judgement. */
export function PapersPart({ dossier }: { dossier: Dossier }) {
  const { words } = useWords();
  const { papers: text } = words.dossier;
  const { papers, asked } = dossier.papers;
  return (
    <>
      <Section title={text.asked}>
        <Asked asked={asked} />
        <p className="small muted">{words.papers.leads}</p>
      </Section>
      {papers.length === 0 && <p>{text.none}</p>}
      {papers.map((paper) => (
        <OnePaper key={paper.id} dossier={dossier} paper={paper} />
      ))}
    </>
  );
}

function Asked({ asked }: { asked: readonly AskedTogether[] }) {
  const { words, language } = useWords();
  const { columns } = words.papers;
  const { papers: text } = words.dossier;
  return (
    <Table
      caption={text.asked}
      isHeaded
      columns={[
        {
          ...{ name: 'kind', label: columns.kind },
          cell: ({ asked: { kind } }) => evidenceName(kind, language),
        },
        {
          ...{ name: 'places', label: text.places },
          cell: ({ places }) => places.map((place) => placeText(place, language)).join(', '),
        },
        { ...{ name: 'proof', label: columns.proof }, cell: (line) => <Proof line={line} /> },
        {
          ...{ name: 'papers', label: text.shown },
          cell: ({ papers }) => papers.map(text.no).join(', ') || '–',
        },
        { ...{ name: 'source', label: columns.source }, cell: (line) => <Source {...line} /> },
      ]}
      rows={asked}
      keyOf={(line) => `${line.asked.kind} ${line.places.join(' ')}`}
      empty={<p>{text.noPlaces}</p>}
    />
  );
}

function Proof({ line: { asked, gap, papers } }: { line: AskedTogether }) {
  const { papers: text, dossier } = useWords().words;
  if (gap) return <GapBadge gap={gap} isRequired={asked.isRequired} />;
  return <Badge tone="good">{papers.length > 0 ? dossier.papers.counts : text.signedHere}</Badge>;
}

function OnePaper({ dossier, paper }: { dossier: Dossier; paper: DossierPaper }) {
  const { papers: text } = useWords().words;
  const { practice, agency, state } = dossier;
  const hrefOf = (file: string) => `${agencyPath(practice, agency.slug)}/files/${file}`;
  return (
    <Section title={usePaperTitle()(paper)} aside={<ProofBadge item={paper} />}>
      <PaperFacts paper={paper} today={state.today} hrefOf={hrefOf} />
      <p className="small muted">{text.check.history}</p>
      <Judgements checks={paper.checks} hrefOf={hrefOf} />
    </Section>
  );
}
