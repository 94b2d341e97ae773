import type { ReactNode } from 'react';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { AnnexPart } from './annex-part.tsx';
import { AnswersPart } from './answers-part.tsx';
import { ComplaintsPart } from './complaints-part.tsx';
import { ExitPart } from './exit-part.tsx';
import { LookupsPart } from './lookups-part.tsx';
import { PapersPart } from './papers-part.tsx';
import type { Dossier } from './read-dossier.server.ts';
import { ReviewsPart } from './reviews-part.tsx';
import {
  CoveragePart,
  LooksPart,
  MandatePart,
  PolicyPart,
  StandingPart,
  WhoPart,
} from './short-parts.tsx';

/** What the document is made of, in its order; each part says so in a sentence where it is empty. */
export const DOSSIER_PARTS: readonly {
  key: keyof PortalMessages['dossier']['parts'];
  Shown: (props: { dossier: Dossier }) => ReactNode;
}[] = [
  { key: 'who', Shown: WhoPart },
  { key: 'standing', Shown: StandingPart },
  { key: 'papers', Shown: PapersPart },
  { key: 'coverage', Shown: CoveragePart },
  { key: 'answers', Shown: AnswersPart },
  { key: 'mandate', Shown: MandatePart },
  { key: 'policy', Shown: PolicyPart },
  { key: 'looks', Shown: LooksPart },
  { key: 'complaints', Shown: ComplaintsPart },
  { key: 'lookups', Shown: LookupsPart },
  { key: 'reviews', Shown: ReviewsPart },
  { key: 'exit', Shown: ExitPart },
  { key: 'annex', Shown: AnnexPart },
];
