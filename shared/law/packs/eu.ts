import type { RulePack } from '../rule.ts';

/** European Union. */
export const EU: RulePack = {
  jurisdiction: 'EU',
  version: '2026-11-21',
  rules: [
    {
      id: 'EU-GDPR-PROCESSOR',
      kind: 'contract_requirement',
      binds: 'both',
      force: 'duty',
      citation: 'GDPR art. 28',
      since: '2018-05-25',
      until: null,
      checked: 'partly_read',
      recheck: true,
      sources: ['FR-CNIL', 'K'],
    },
    {
      id: 'EU-GDPR-MINIMISE',
      kind: 'data_minimization',
      binds: 'both',
      force: 'duty',
      citation: 'GDPR arts. 5(1)(c), 6(1)(b)/(f), 9',
      since: '2018-05-25',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
    {
      id: 'EU-GDPR-BREACH',
      kind: 'response_window',
      binds: 'both',
      force: 'duty',
      citation: 'GDPR arts. 33-34',
      since: '2018-05-25',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
  ],
};
