import type { Channel, Outcome, REASONS } from '../../../case-updates.ts';
import type { CaseEvent, HoldReason } from '../../../cases.ts';
import type { Conflict, RecallReason } from '../../../contract/portal.ts';
import { CASE_STATUS_WORDS } from '../../case-status.ts';

/** What happens to a case, as both sides read it. */
export const cases = {
  statuses: CASE_STATUS_WORDS.en,
  /** Names of events: for choices, filters and files. */
  events: {
    place: 'Placement',
    accept: 'Acceptance',
    refuse: 'Refusal',
    contact: 'Contact attempt',
    promise: 'Promise to pay',
    plan: 'Payment plan',
    payment: 'Payment',
    full_payment: 'Payment of the rest',
    reversal: 'Payment taken back',
    desk_payment: 'Payment at the practice',
    full_desk_payment: 'Payment of the rest at the practice',
    charge: 'Charge',
    correction: 'Correction',
    dispute: 'Dispute',
    settle: 'Dispute settled',
    hold: 'Hold',
    release: 'Hold released',
    return: 'Return to the practice',
    recall: 'Recall',
    confirm: 'Recall confirmed',
    take_back: 'Taken back',
    close: 'Closing',
    note: 'Note',
    lawsuit: 'Lawsuit',
    lawsuit_undone: 'Lawsuit taken back',
    allow_lawsuit: 'Yes to a lawsuit',
    disallow_lawsuit: 'Yes to a lawsuit taken back',
  } satisfies Record<CaseEvent, string>,
  /** The history: what happened, in a sentence. */
  told: {
    place: ({ amount, placement }: Told) => `Placed in ${placement} with ${amount} open`,
    accept: () => 'Accepted',
    refuse: ({ reason }: Told) => `Refused: ${reason}`,
    contact: ({ channel, outcome, on }: Told) =>
      on ? `${channel} on ${on}: ${outcome}` : `${channel}: ${outcome}`,
    promise: ({ amount, on }: Told) => `Promise to pay ${amount} by ${on}`,
    plan: ({ amount, on }: Told) => `Payment plan: instalments of ${amount} from ${on}`,
    payment: ({ amount, on }: Told) => `${amount} received by the agency on ${on}`,
    full_payment: ({ amount, on }: Told) =>
      `${amount} received by the agency on ${on}: nothing is open any more`,
    reversal: ({ amount, on, reason }: Told) =>
      `Payment of ${amount} from ${on} taken back: ${reason}`,
    desk_payment: ({ amount, on }: Told) =>
      `${amount} paid at the practice, in its sheet since ${on}`,
    full_desk_payment: ({ amount, on }: Told) =>
      `${amount} paid at the practice, in its sheet since ${on}: nothing is open any more`,
    charge: ({ amount, on }: Told) => `${amount} more is owed by the practice’s sheet since ${on}`,
    correction: ({ amount }: Told) => `Balance corrected by ${amount}: nothing is open`,
    dispute: ({ reason }: Told) => (reason ? `Disputed: ${reason}` : 'Disputed'),
    settle: () => 'Dispute settled by the practice',
    hold: ({ reason }: Told) =>
      reason ? `Put on hold by the practice: ${reason}` : 'Put on hold by the practice',
    release: () => 'Hold released by the practice',
    return: ({ reason }: Told) => `Returned to the practice: ${reason}`,
    recall: ({ reason }: Told) => `Recalled by the practice: ${reason}`,
    confirm: () => 'Recall confirmed by the agency',
    take_back: () => 'Taken back by the practice',
    close: () => 'Closed by the practice',
    note: () => 'Note',
    lawsuit: ({ on }: Told) => `Lawsuit filed by the agency on ${on}`,
    lawsuit_undone: () => 'Lawsuit taken back by the agency: it was told by mistake',
    allow_lawsuit: () => 'The practice says yes to a lawsuit',
    disallow_lawsuit: () => 'The practice takes its yes to a lawsuit back',
  } satisfies Record<CaseEvent, (told: Told) => string>,
  channels: {
    call: 'Call',
    letter: 'Letter',
    email: 'E-mail',
    sms: 'Text message',
    visit: 'Visit',
  } satisfies Record<Channel, string>,
  outcomes: {
    reached: 'reached',
    'not-reached': 'not reached',
    'wrong-person': 'wrong person',
  } satisfies Record<Outcome, string>,
  reasons: {
    refuse: {
      incomplete: 'the data is not enough to work with',
      'not-allowed-here': 'we may not collect where the person lives',
      interests: 'conflict of interests',
      'too-old': 'the debt is too old',
      'too-small': 'the amount is too small',
      other: 'another reason, see the note',
    },
    dispute: {
      amount: 'the amount is said to be wrong',
      'paid-already': 'it is said to be paid already',
      insurer: 'an insurer is said to owe it',
      'not-mine': 'it is said to be somebody else’s bill',
      identity: 'identity theft',
      service: 'the service is complained of',
      other: 'another reason, see the note',
    },
    return: {
      exhausted: 'all that is reasonable was tried',
      'not-found': 'the person cannot be found',
      insolvent: 'the person is insolvent',
      deceased: 'the person has died',
      'too-old': 'the debt is too old',
      other: 'another reason, see the note',
    },
    reversal: {
      bounced: 'the payment bounced',
      'charged-back': 'the card payment was charged back',
      refunded: 'the money was given back',
      mistake: 'it was entered by mistake',
    },
    hold: { 'severe-complaint': 'a severe complaint was upheld' },
    recall: {
      paid: 'it was paid',
      complaint: 'there is a complaint',
      agreed: 'the practice agreed something with the person',
      mistake: 'it was placed by mistake',
      other: 'another reason',
    },
  } satisfies Reasons,
  /** Where the sheet and the case cannot both be right, as a short warning. */
  conflicts: {
    'missing-in-sheet': 'The line is no longer in the practice’s sheet.',
    'disputed-in-sheet': 'The practice’s sheet says that this is disputed.',
    overpaid: 'More was paid than was owed.',
    'other-currency': 'The practice’s sheet now has another currency.',
  } satisfies Record<Conflict, string>,
  /** Who acted, where nobody did by hand. */
  bySheet: (practice: string) => `${practice}, by its sheet`,
  history: 'What happened',
  noteShut: 'There is a note that can be read no more.',
  erased: 'Erased person',
  notShown: 'Person not shown',
};

/** What a sentence of the history may need, already in the reader's words. */
export type Told = Readonly<
  Partial<Record<'amount' | 'on' | 'reason' | 'channel' | 'outcome' | 'placement', string>>
>;

type Reasons = {
  [Kind in keyof typeof REASONS]: Record<(typeof REASONS)[Kind][number], string>;
} & { recall: Record<RecallReason, string>; hold: Record<HoldReason, string> };
