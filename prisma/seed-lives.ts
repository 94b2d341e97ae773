import { addDays } from '../shared/calendar.ts';
import { shareOf } from '../shared/mandate/fee.ts';
import { allocate } from '../shared/money.ts';
import {
  act,
  contact,
  dispute,
  giveBack,
  type Life,
  lawsuit,
  life,
  openOf,
  type Placed,
  paidDown,
  payment,
  plan,
  practice,
  promise,
  recall,
  same,
  typed,
  unpaid,
} from './seed-acts.ts';

/** What becomes of the demo's lines at their agencies: each kind of life that a case can have. */

type Kind = (placed: Placed) => Life;

/** The agency collects all of it, remits it, and the clinic types it in. */
const collected: Kind = (placed) => {
  const before = unpaid(placed.line);
  const amount = openOf(before);
  return life(placed, before, [
    contact(0.2, 'reached'),
    payment(0.45, amount),
    typed(0.7, placed.line),
    same(0.72),
    practice(0.85, 'close'),
  ]);
};

/** The same, and nobody has closed the case yet. */
const collectedNow: Kind = (placed) => {
  const { acts, ...life } = collected(placed);
  return { ...life, acts: acts.slice(0, -1) };
};

/** Three instalments, remitted together. */
const paidByPlan: Kind = (placed) => {
  const before = unpaid(placed.line);
  const [first = 0, second = 0, third = 0] = allocate(openOf(before), [1, 1, 1]);
  return life(placed, before, [
    plan(0.12, first),
    payment(0.25, first),
    payment(0.45, second),
    payment(0.65, third),
    typed(0.8, placed.line),
    same(0.82),
    practice(0.9, 'close'),
  ]);
};

/** The agency remits net of its fee: the clinic types the net amount in first, the fee later. */
const remittedNet: Kind = (placed) => {
  const before = unpaid(placed.line);
  const amount = openOf(before);
  const net = amount - shareOf(amount, placed.feeRate);
  return life(placed, before, [
    contact(0.2, 'reached'),
    payment(0.4, amount),
    typed(0.55, paidDown(before, net)),
    same(0.57),
    typed(0.75, placed.line),
    same(0.77),
    practice(0.85, 'close'),
  ]);
};

/** The agency writes, and the person comes to the clinic's desk and pays. */
const paidAtDesk: Kind = (placed) =>
  life(placed, unpaid(placed.line), [
    contact(0.3, 'reached', 'letter'),
    typed(0.6, placed.line),
    practice(0.75, 'close'),
  ]);

/** A part comes through the agency; the rest was promised. */
const partCollected: Kind = (placed) => {
  const { line } = placed;
  const before = unpaid(line);
  return life(placed, before, [
    contact(0.2, 'reached'),
    payment(0.4, openOf(before) - openOf(line)),
    typed(0.6, line),
    same(0.62),
    promise(0.85, openOf(line), 20),
  ]);
};

const partAtDesk: Kind = (placed) =>
  life(placed, unpaid(placed.line), [
    contact(0.25, 'not-reached'),
    typed(0.5, placed.line),
    contact(0.8, 'reached', 'email'),
  ]);

/** The clinic has typed in the net amount, and nobody has said yet whether it is the same money. */
const questioned: Kind = (placed) => {
  const { line } = placed;
  const before = unpaid(line);
  const net = openOf(before) - openOf(line);
  const gross = Math.min(openOf(before), Math.round((net * 10_000) / (10_000 - placed.feeRate)));
  return life(placed, before, [contact(0.3, 'reached'), payment(0.7, gross), typed(1, line)]);
};

/** A plan that the clinic has noted in its sheet, too. */
const onPlan: Kind = (placed) => {
  const { line } = placed;
  const before = unpaid({ ...line, flags: [] });
  const instalment = openOf(before) - openOf(line);
  return life(placed, before, [
    plan(0.15, instalment),
    payment(0.3, instalment),
    typed(0.6, line),
    same(0.62),
    payment(0.95, Math.min(instalment, openOf(line))),
  ]);
};

/** The agency found that it is contested; the clinic knows it, too. */
const disputed: Kind = (placed) =>
  life(placed, { ...placed.line, flags: [] }, [
    contact(0.3, 'reached'),
    dispute(0.5, 'amount'),
    typed(0.7, placed.line),
  ]);

/** Contested at the clinic alone: the agency goes on working. */
const contestedInSheet: Kind = (placed) =>
  life(placed, { ...placed.line, flags: [] }, [
    contact(0.3, 'not-reached'),
    typed(0.7, placed.line),
    contact(0.9, 'reached'),
  ]);

const onHold: Kind = (placed) =>
  life(placed, { ...placed.line, flags: [] }, [
    practice(0.5, 'hold', 'The insurer has asked for the file again: please wait for its answer.'),
    typed(0.7, placed.line),
  ]);

/** Of lines that the clinic has marked as being at an agency. */
const marked = (kind: Kind): Kind => {
  return (placed) => {
    const { before, acts, isAccepted } = kind(placed);
    const on = addDays(placed.placedOn, 2);
    const marking = { on, by: 'sheet', line: placed.line } as const;
    return { before: { ...before, flags: [] }, isAccepted, acts: [marking, ...acts] };
  };
};

const contacted: Kind = (placed) =>
  life(placed, placed.line, [contact(0.5, 'not-reached', 'letter'), contact(0.9, 'reached')]);

const promised: Kind = (placed) =>
  life(placed, placed.line, [promise(0.9, openOf(placed.line), 14)]);

/** The day of the promise has passed, and nothing came. */
const promiseBroken: Kind = (placed) =>
  life(placed, placed.line, [promise(0.4, openOf(placed.line), 5)]);

/** In court with the clinic's yes: what came in since then is not in the clinic's sheet yet. */
const sued: Kind = (placed) =>
  life(placed, placed.line, [
    contact(0.2, 'reached', 'sms'), // which the mandate does not allow
    practice(0.35, 'allow_lawsuit', 'Three promises were broken, and there is no hardship: yes.'),
    lawsuit(0.5),
    payment(0.85, Math.round(openOf(placed.line) * 0.4)),
  ]);

const paidReported: Kind = (placed) =>
  life(placed, placed.line, [payment(0.95, openOf(placed.line))]);

const planBegun: Kind = (placed) => {
  const [first = 0] = allocate(openOf(placed.line), [1, 1, 1, 1]);
  return life(placed, placed.line, [plan(0.5, first), payment(0.9, first)]);
};

const returned: Kind = (placed) =>
  life(placed, placed.line, [contact(0.5, 'wrong-person'), giveBack(0.85, 'not-found')]);

const takenBack: Kind = (placed) =>
  life(placed, placed.line, [
    contact(0.4, 'not-reached', 'letter'),
    giveBack(0.7, 'exhausted'),
    practice(0.8, 'take_back'),
  ]);

const disputeSettled: Kind = (placed) =>
  life(placed, placed.line, [
    dispute(0.3, 'insurer'),
    practice(0.5, 'settle', 'The insurer has paid its part; the rest is the patient’s.'),
    contact(0.8, 'reached', 'email'),
  ]);

const disputeOpen: Kind = (placed) => life(placed, placed.line, [dispute(0.8, 'paid-already')]);

const recalled: Kind = (placed) =>
  life(placed, placed.line, [
    contact(0.3, 'reached'),
    recall(0.5, 'agreed'),
    act(0.55, (on) => ({ on, by: 'agency', update: { kind: 'confirm' } })),
  ]);

const recalledNow: Kind = (placed) =>
  life(placed, placed.line, [contact(0.5, 'reached'), recall(1, 'complaint')]);

const accepted: Kind = (placed) => life(placed, placed.line, []);
const waiting: Kind = ({ line }) => ({ before: line, isAccepted: false, acts: [] });
const refused: Kind = (placed) => ({
  ...life(placed, placed.line, [
    act(0.2, (on) => ({ on, by: 'agency', update: { kind: 'refuse', reason: 'incomplete' } })),
  ]),
  isAccepted: false,
});

/** The lives of lines by what the sheet says of them now; each list is gone through in turn. */
export const LIVES = {
  settled: [collected, paidByPlan, paidAtDesk, collected, remittedNet, collectedNow],
  part: [
    ...[partCollected, questioned, partAtDesk, contacted, partCollected, partAtDesk],
    ...[partCollected, promised, partAtDesk, partCollected, planBegun, partAtDesk],
  ],
  plan: [onPlan],
  agency: [marked(contacted), marked(takenBack), marked(promiseBroken), marked(returned)],
  dispute: [disputed, contestedInSheet],
  hold: [onHold],
  open: [
    ...[contacted, takenBack, disputeSettled, sued, promised, recalled],
    ...[planBegun, returned, promiseBroken, paidReported, disputeOpen, accepted, recalledNow],
  ],
  /** Placed a few days ago. */
  fresh: [accepted, waiting, waiting, refused, contacted, waiting],
} as const satisfies Record<string, readonly Kind[]>;
