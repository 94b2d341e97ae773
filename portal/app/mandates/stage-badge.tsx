import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import type { MandateStage } from './mandate-versions.server.ts';

const TONES: Readonly<Record<MandateStage, Tone>> = {
  draft: 'plain',
  offered: 'accent',
  'in-force': 'good',
  declined: 'warn',
  withdrawn: 'plain',
  replaced: 'plain',
};

/** Where a version stands. @param isForAgency who has to answer an offer reads that it waits for them */
export function StageBadge({ stage, isForAgency }: { stage: MandateStage; isForAgency?: boolean }) {
  const { stages, offeredToYou } = useWords().words.mandates;
  const waits = isForAgency && stage === 'offered';
  return <Badge tone={waits ? 'warn' : TONES[stage]}>{waits ? offeredToYou : stages[stage]}</Badge>;
}
