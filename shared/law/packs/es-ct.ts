import type { RulePack } from '../rule.ts';

/** Catalonia. */
export const ES_CT: RulePack = {
  jurisdiction: 'ES-CT',
  version: '2026-11-21',
  rules: [
    {
      id: 'ES-CT-SOL-3',
      kind: 'limitation_period',
      binds: 'both',
      force: 'limit',
      citation: 'Codi civil de Catalunya art. 121-21 b)',
      since: '2004-01-01',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
  ],
};
