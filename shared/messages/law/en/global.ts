import type { RuleWords } from '../rule-words.ts';

export const global = {
  'GLOBAL-PCI': {
    may: 'Never store a card’s security code, magnetic track or PIN, and show at most the first 6 and last 4 digits of its number.',
  },
  'GLOBAL-NEUTRAL': {
    may: 'Keep subject lines neutral and leave the specialty out of texts. If others use the device too, send a link and not the amount.',
  },
  'GLOBAL-DISPUTE-PAUSE': {
    may: 'Pause automatic reminders while a patient’s dispute waits for your answer.',
  },
  'GLOBAL-STRICTEST': {
    may: 'Where several laws may apply, all of them must allow the step. If the place is not known, the laws of every possible place count together.',
  },
} satisfies Record<string, RuleWords>;
