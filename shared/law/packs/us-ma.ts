import type { RulePack } from '../rule.ts';
import { CALLS, everyDay, TEXTS } from './common.ts';

/** Massachusetts. */
export const US_MA: RulePack = {
  jurisdiction: 'US-MA',
  version: '2026-11-21',
  rules: [
    {
      id: 'US-MA-CREDITOR-FREQ',
      kind: 'frequency_cap',
      binds: 'both',
      force: 'prohibition',
      citation: '940 CMR 7.04(1)(f)',
      since: '2012-03-02',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
      check: {
        type: 'cap',
        max: 2,
        days: 7,
        window: 'rolling',
        counts: 'tries',
        channels: [...CALLS, 'prerecorded_call', ...TEXTS],
        per: 'debt',
      },
    },
    {
      id: 'US-MA-HOURS',
      kind: 'contact_window',
      binds: 'both',
      force: 'prohibition',
      citation: '940 CMR 7.04(1)',
      since: '2012-03-02',
      until: null,
      checked: 'memory_only',
      recheck: true,
      sources: ['K'],
      check: {
        type: 'window',
        hours: everyDay('08:00', '21:00'),
        endInclusive: true,
        channels: ['call', 'autodialed_call'],
        closedOnHolidaysOf: null,
      },
    },
  ],
};
