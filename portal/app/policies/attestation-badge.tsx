import type { AttestationState } from '../../../shared/vetting/attestation.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import type { PolicyStage } from './policy-versions.server.ts';

const TONES: Readonly<Record<AttestationState, Tone>> = {
  'none-needed': 'plain',
  attested: 'good',
  open: 'plain',
  outdated: 'warn',
  late: 'bad',
};

/** Whether an agency has given its word. @param isForAgency who is asked reads that it waits for them */
export function AttestationBadge({
  state,
  isForAgency = false,
}: {
  state: AttestationState;
  isForAgency?: boolean;
}) {
  const { states, waitsForYou } = useWords().words.policies;
  const waits = isForAgency && (state === 'open' || state === 'outdated');
  return <Badge tone={waits ? 'warn' : TONES[state]}>{waits ? waitsForYou : states[state]}</Badge>;
}

const STAGES: Readonly<Record<PolicyStage, Tone>> = {
  draft: 'plain',
  coming: 'accent',
  'in-force': 'good',
  replaced: 'plain',
};

/** Where a version stands. */
export function PolicyStageBadge({ stage }: { stage: PolicyStage }) {
  const { stages } = useWords().words.policies;
  return <Badge tone={STAGES[stage]}>{stages[stage]}</Badge>;
}
