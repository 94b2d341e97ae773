import type { RulePack } from '../rule.ts';
import { COLLECTORS } from './us-collectors.ts';
import { CONTACT } from './us-contact.ts';
import { EVERYBODY } from './us-everybody.ts';
import { HEALTH } from './us-health.ts';

/** United States, federal law. */
export const US: RulePack = {
  jurisdiction: 'US',
  version: '2026-11-21',
  rules: [...CONTACT, ...COLLECTORS, ...EVERYBODY, ...HEALTH],
};
