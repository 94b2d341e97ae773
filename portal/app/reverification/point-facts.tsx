import { Link } from '@remix-run/react';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { formatMoney, type Language } from '../../../shared/money.ts';
import type { ReverificationPoint } from '../../../shared/vetting/reverification.ts';
import {
  agencyPapersPath,
  agencyPath,
  answersPath,
  complaintsPath,
  figureRowsPath,
  lookupsPath,
  mandatePath,
  type Workplace,
} from '../paths.ts';
import type { Formats } from '../ui/formats.ts';
import { useWords } from '../ui/words.tsx';
import type { KnownFacts } from './known-facts.server.ts';
import type { ReverifyView } from './read-reverify.server.ts';

interface PointFactsProps {
  view: ReverifyView;
  point: ReverificationPoint;
}

/** What the portal knows of a point right now, and where all of it stands. */
export function PointFacts({ view, point }: PointFactsProps) {
  const { words, formats, language } = useWords();
  const { known, links } = words.reverification;
  const { practice, agency, facts } = view;
  const sentences = SENTENCES[point](facts, { text: known, formats, language });
  return (
    <>
      {sentences.join(' ')} <Link to={HREFS[point](practice, agency.slug)}>{links[point]}</Link>
    </>
  );
}

interface Speech {
  text: PortalMessages['reverification']['known'];
  formats: Formats;
  language: Language;
}

const SENTENCES: Readonly<
  Record<ReverificationPoint, (facts: KnownFacts, speech: Speech) => string[]>
> = {
  papers({ papers }, { text: { papers: text }, formats }) {
    const { accepted, lapsed, firstEnd, verifiedOn } = papers;
    return [
      text.accepted(accepted),
      ...(firstEnd ? [text.firstEnd(formats.date(firstEnd))] : []),
      ...(lapsed > 0 ? [text.lapsed(lapsed)] : []),
      verifiedOn ? text.verified(formats.date(verifiedOn)) : text.notVerified,
    ];
  },
  exclusions({ exclusions }, { text: { exclusions: text }, formats }) {
    if (!exclusions) return [text.none];
    const { on, same, open } = exclusions;
    return [
      text.on(formats.date(on)),
      same > 0 ? text.same(same) : text.clean,
      ...(open > 0 ? [text.open(open)] : []),
    ];
  },
  complaints({ complaints }, { text: { complaints: text }, formats }) {
    const { since, received, upheld, open } = complaints;
    return [
      text.received(received, formats.date(since)),
      ...(upheld > 0 ? [text.upheld(upheld)] : []),
      ...(open > 0 ? [text.open(open)] : []),
    ];
  },
  figures({ figures }, { text: { figures: text }, language }) {
    if (figures.length === 0) return [text.none];
    return figures.map(({ currency, collected, placed, openCases }) => {
      const money = (minor: number) => formatMoney({ minor, currency }, language);
      return text.sums(money(collected), money(placed), openCases);
    });
  },
  mandate({ mandate }, { text: { mandate: text }, formats }) {
    if (!mandate) return [text.none];
    return [text.review(mandate.version, formats.date(mandate.reviewOn))];
  },
  profile({ profile: { changedOn, references } }, { text: { profile: text }, formats }) {
    const said = changedOn ? text.changed(formats.date(changedOn)) : text.none;
    return references > 0 ? [said, text.references(references)] : [said];
  },
  data({ data, mandate }, { text: { data: text }, language }) {
    const names = data.map((kind) => evidenceName(kind, language)).join('; ');
    return [
      data.length > 0 ? text.papers(names) : text.none,
      ...(mandate ? [text.days(mandate.returnDays, mandate.destroyDays)] : []),
    ];
  },
};

const HREFS: Readonly<Record<ReverificationPoint, (practice: Workplace, slug: string) => string>> =
  {
    papers: (practice, slug) => agencyPapersPath(practice, slug),
    exclusions: lookupsPath,
    complaints: (practice, slug) => `${complaintsPath(practice)}?agency=${slug}&needs=rated`,
    // the figures' own rows: a reviewer sees them, too
    figures: (practice, slug) => figureRowsPath(practice, 'cases', { agency: slug }),
    mandate: (practice, slug) => mandatePath(practice, slug),
    profile: agencyPath,
    data: (practice, slug) => answersPath(practice, slug),
  };
