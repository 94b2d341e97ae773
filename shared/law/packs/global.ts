import type { RulePack } from '../rule.ts';

/** Everywhere: what is good practice whatever the law. */
export const GLOBAL: RulePack = {
  jurisdiction: 'GLOBAL',
  version: '2026-11-21',
  rules: [
    {
      id: 'GLOBAL-PCI',
      kind: 'data_minimization',
      binds: 'both',
      force: 'duty',
      citation: 'PCI DSS 4.0.1 (card-scheme contract)',
      since: '2025-03-31',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
    {
      id: 'GLOBAL-NEUTRAL',
      kind: 'data_minimization',
      binds: 'both',
      force: 'best_practice',
      citation:
        'derived from GDPR art. 5, HIPAA 164.502(b), Code de la santé publique art. L. 1110-4',
      since: null,
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
    {
      id: 'GLOBAL-DISPUTE-PAUSE',
      kind: 'flag_block',
      binds: 'clinic',
      force: 'best_practice',
      citation: 'product policy',
      since: null,
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
      check: { type: 'flag', anyOf: ['disputeOpen'], actions: ['contact'] },
    },
    {
      id: 'GLOBAL-STRICTEST',
      kind: 'meta',
      binds: 'both',
      force: 'info',
      citation: 'product policy',
      since: null,
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
  ],
};
