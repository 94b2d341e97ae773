import type { RulePack } from '../rule.ts';
import { CALLS, TEXTS } from './common.ts';

/** New York City. */
export const US_NY_NYC: RulePack = {
  jurisdiction: 'US-NY-NYC',
  version: '2026-11-21',
  rules: [
    {
      id: 'US-NYC-DCWP-FREQ',
      kind: 'frequency_cap',
      binds: 'both',
      force: 'prohibition',
      citation: '6 RCNY 5-77(b)(1)(iv) as amended',
      since: '2026-09-01',
      until: null,
      checked: 'partly_read',
      recheck: true,
      sources: ['NYC-DCWP', 'K'],
      check: {
        type: 'cap',
        max: 3,
        days: 7,
        window: 'local-days',
        counts: 'tries',
        channels: [...CALLS, 'voicemail', ...TEXTS, 'email'],
        per: 'debt',
        clinicOnlyIf: 'collectionProceduresBegun',
      },
    },
    {
      id: 'US-NYC-DCWP-CONTENT',
      kind: 'required_content',
      binds: 'both',
      force: 'duty',
      citation: '6 RCNY 5-77, 2-193',
      since: '2026-09-01',
      until: null,
      checked: 'secondary_read',
      recheck: true,
      sources: ['NYC-DCWP'],
      check: {
        type: 'content',
        elements: [
          'language_access_statement',
          'medical_debt_not_reportable_notice',
          'time_barred_notice_if_applicable',
        ],
      },
    },
    {
      id: 'US-NYC-LICENCE',
      kind: 'licence_requirement',
      binds: 'agency',
      force: 'duty',
      citation: 'NYC Admin. Code 20-490',
      since: null,
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
    },
  ],
};
