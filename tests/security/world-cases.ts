import { newId } from '../../portal/app/platform/ids.server.ts';
import type { Named } from './world.ts';

type Row = Record<string, unknown>;

const AT = '2026-01-01T00:00:00Z';
const ON = '2026-01-01';

/** One line of a practice at its agency: a row in every table of a case. */
export function caseRows(
  { practice, agency, user, token }: Required<Named>,
  ref: string,
): [string, Row][] {
  const of = { practice_id: practice, agency_id: agency };
  const [guarantor, placement, id, payment] = [newId(), newId(), newId(), newId()];
  const hash = `\\x${token}`;
  const money = { currency: 'EUR', fee: 0 };
  const placed = { number: 1, made_by: user, made_by_name: 'x', made_at: AT, placed_on: ON };
  const signed = {
    ...{ created_by: user, created_by_name: 'x', created_at: AT },
    ...{ practice_signed_by: user, practice_signed_name: 'x', practice_signed_at: AT },
    ...{ agency_signed_by: user, agency_signed_name: 'x', agency_signed_at: AT },
  };
  const day = { on_day: ON, at: AT };
  const begun = { status: 'placed', last_event: 'place', seq: 1 };
  const told = { by: 'practice', actor: 'x', event: 'place', to_status: 'placed', facts: {} };
  const ofCase = { ...of, case_id: id };
  return [
    [
      'guarantors',
      {
        ...{ practice_id: practice, id: guarantor, key_wrapped: hash, name_sealed: hash },
        ...{ name_index: [], created_at: AT },
      },
    ],
    [
      'practice_agencies',
      { ...of, standing: 'approved', reason: 'Known.', decided_by: user, decided_at: AT },
    ],
    ...choosingRows(of, user),
    ['mandates', { ...of, ...signed, version: 1, terms: {} }],
    ...policyRows(of, user),
    ...evidenceRows(of, user, hash),
    ['placements', { ...of, ...placed, id: placement, mandate_version: 1 }],
    [
      'cases',
      {
        ...{ ...of, ...begun, id, placement_id: placement, number: 1, ref, guarantor_ref: ref },
        ...{ currency: 'EUR', placed_amount: 1, balance: 1, placed_on: ON, changed_at: AT },
        lawsuit_allowed: false,
      },
    ],
    ['case_events', { ...ofCase, ...told, seq: 1, at: AT }],
    [
      'case_packages',
      { ...ofCase, guarantor_id: guarantor, key_wrapped: hash, sealed: hash, words: [] },
    ],
    [
      'money_movements',
      { ...ofCase, id: payment, kind: 'placed', amount: 1, fee: 0, fee_lines: [], ...day },
    ],
    ['payment_matches', { ...ofCase, id: newId(), payment_id: payment, amount: 1, at: AT }],
    ['payment_questions', { ...ofCase, id: newId(), amount: 1, seen_on: ON, asked_at: AT }],
    ['case_updates', { ...ofCase, key: hash, at: AT }],
    ...complaintRows(ofCase, user, hash),
    ['placed_sums', { ...of, currency: 'EUR', month: ON, cases: 1, amount: 1 }],
    ['recovered_sums', { ...of, ...money, placed_month: ON, received_month: ON, collected: 0 }],
  ];
}

/** What a practice wants of its agencies, to which one has given its word, and its next draft. */
function policyRows(of: { practice_id: string; agency_id: string }, user: string): [string, Row][] {
  const { practice_id } = of;
  const days = { effective_on: ON, review_on: '2027-01-01', answer_days: 14 };
  const written = { title: 'x', text: 'x', what_changed: 'x', ...days };
  const version = { practice_id, ...written, saved_by_name: 'x', saved_at: AT };
  const published = { published_by: user, published_by_name: 'x', published_at: AT };
  const attested = { attested_by: user, attested_by_name: 'x', attested_at: AT };
  return [
    ['policy_versions', { ...version, ...published, number: 1 }],
    ['policy_versions', { ...version, number: 2 }],
    ['policy_attestations', { ...of, ...attested, number: 1 }],
  ];
}

/** A link by which a complaint came; the agency was asked about it, and knows it from there. */
function complaintRows(ofCase: Row, user: string, hash: string): [string, Row][] {
  const [link, complaint] = [newId(), newId()];
  const { case_id: _, ...named } = ofCase;
  return [
    [
      'complaint_links',
      {
        ...{ ...ofCase, id: link, token_hash: hash, language: 'fr', made_by: user },
        ...{ made_by_name: 'x', made_at: AT, ends_at: '2099-01-01T00:00:00Z' },
      },
    ],
    [
      'complaints',
      {
        ...{ ...ofCase, id: complaint, number: 1, link_id: link, kind: 'other', severity: 'minor' },
        ...{ status: 'asked', received_on: ON, asked_seq: 2, last_event: 'ask', seq: 2 },
        changed_at: AT,
      },
    ],
    [
      'complaint_events',
      {
        ...{ ...named, complaint_id: complaint, seq: 2, at: AT, by: 'practice', actor_id: user },
        ...{ actor: 'x', event: 'ask', from_status: 'received', to_status: 'asked', facts: {} },
        note_sealed: hash,
      },
    ],
  ];
}

/** What the agency tells and has let the practice see, and what the practice found and thinks of it. */
function evidenceRows(
  of: { practice_id: string; agency_id: string },
  user: string,
  hash: string,
): [string, Row][] {
  const { agency_id } = of;
  const [own, capture] = [newId(), newId()];
  const nothing = { website: '', contact_name: '', contact_email: '', contact_phone: '' };
  const says = { about: 'x', languages: [], places: [], channels: [], ...nothing };
  const paper = {
    kind: 'bond',
    issuer: 'x',
    number: '',
    scope: '',
    added_by_name: 'x',
    added_at: AT,
  };
  const file = { name: 'x', kind: 'pdf', size: 1, sha256: hash, sealed: hash, added_at: AT };
  const verdict = { is_accepted: true, grade: 'verified', source: 'x', checked_on: ON };
  const by = { checked_by: user, checked_by_name: 'x', checked_at: AT };
  return [
    ['agency_profiles', { agency_id, ...says, changed_at: AT, changed_by_name: 'x' }],
    [
      'agency_references',
      { agency_id, id: newId(), organisation: 'x', contact: 'x', note: '', changed_at: AT },
    ],
    ['evidence_items', { ...paper, agency_id, id: own }],
    ['evidence_items', { ...paper, ...of, id: newId() }],
    ['evidence_files', { ...file, agency_id, id: newId(), item_id: own, purpose: 'paper' }],
    ['evidence_files', { ...file, ...of, id: capture, item_id: own, purpose: 'capture' }],
    ['evidence_grants', { ...of, item_id: own, granted_at: AT }],
    [
      'evidence_checks',
      { ...of, ...verdict, ...by, id: newId(), item_id: own, capture_id: capture },
    ],
  ];
}

/** What a practice asked an agency and was answered, what it thinks of it and has decided. */
function choosingRows(
  of: { practice_id: string; agency_id: string },
  user: string,
): [string, Row][] {
  const { practice_id, agency_id } = of;
  const [request_id, jurisdiction] = [newId(), 'FR'];
  const asked = { question_set: 'full', asked_by: user, asked_by_name: 'x', asked_at: AT };
  const answers = { agency_id, jurisdiction, answers: {} };
  const version = { practice_id, request_id, version: 1 };
  const decided = { decided_by: user, decided_by_name: 'x', decided_at: AT, reason: 'x' };
  const decision = { ...of, ...decided, standing: 'approved', way: 'two-reviewers' };
  const intent = { ...of, written_by: user, standing: 'approved', reason: 'x' };
  return [
    ['agency_decisions', { ...decision, seq: 1 }],
    ['agency_decisions', { ...decision, seq: 2 }],
    ['decision_letters', { ...of, seq: 1, text: 'x', sent_at: AT }],
    ['decision_letters', { ...of, seq: 2, text: 'x' }],
    ['decision_intents', { ...intent, written_at: AT }],
    ['question_requests', { ...of, ...asked, id: request_id, jurisdiction }],
    ['agency_answers', { ...answers, saved_at: AT }],
    ['answer_versions', { ...answers, version: 1, submitted_by: user, submitted_at: AT }],
    ['sent_answers', { ...version, agency_id, jurisdiction, sent_by_name: 'x', sent_at: AT }],
    ['vetting_scores', { ...version, reviewer: user, marks: {}, note: '', saved_at: AT }],
    ['sent_scores', { ...version, reviewer: user, reviewer_name: 'x', sent_at: AT }],
  ];
}
