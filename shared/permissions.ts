/**
 * Who may do what: one table a kind of tenant, read by the portal before each transaction and by its
 * pages to leave out what would be refused. What is not in a table is not allowed.
 */

/** Roles in a practice. A practice of one person has a manager alone. */
export type PracticeRole = 'manager' | 'staff' | 'reviewer';

/** Roles in a collection agency. */
export type AgencyRole = 'manager' | 'collector';

const PRACTICE = {
  'practice.see': ['manager', 'staff', 'reviewer'],
  'people.see': ['manager', 'staff', 'reviewer'],
  'people.manage': ['manager'],
  'audit.see': ['manager'],
  'mail.see': ['manager'],
  'mail.settle': ['manager'],
  'patients.see': ['manager', 'staff'],
  'patients.change': ['manager', 'staff'],
  'patients.erase': ['manager'],
  'sheets.see': ['manager', 'staff', 'reviewer'],
  'sheets.connect': ['manager'],
  'receivables.see': ['manager', 'staff', 'reviewer'],
  'agencies.see': ['manager', 'staff', 'reviewer'],
  'agencies.decide': ['manager'],
  'reviews.see': ['manager', 'staff', 'reviewer'],
  'reviews.write': ['manager', 'staff', 'reviewer'],
  'lookups.see': ['manager', 'staff', 'reviewer'],
  'lookups.make': ['manager', 'reviewer'],
  'agencies.score': ['manager', 'reviewer'],
  'mandates.see': ['manager', 'staff', 'reviewer'],
  'mandates.change': ['manager'],
  'policy.see': ['manager', 'staff', 'reviewer'],
  'policy.change': ['manager'],
  /** What the law says to everybody: no row of anybody's. */
  'law.see': ['manager', 'staff', 'reviewer'],
  'papers.see': ['manager', 'staff', 'reviewer'],
  'papers.check': ['manager', 'reviewer'],
  'placements.see': ['manager', 'staff', 'reviewer'],
  'cases.see': ['manager', 'staff'],
  'cases.work': ['manager', 'staff'],
  /** The written yes to a suit on one case, where the mandate wants it. */
  'lawsuits.allow': ['manager'],
  'figures.see': ['manager', 'staff', 'reviewer'],
  'complaints.see': ['manager', 'staff', 'reviewer'],
  /** Reads what was told, takes it down, asks the agency. */
  'complaints.work': ['manager', 'staff'],
  'complaints.decide': ['manager'],
} as const satisfies Record<string, readonly PracticeRole[]>;

const AGENCY = {
  'agency.see': ['manager', 'collector'],
  'questions.see': ['manager', 'collector'],
  'questions.answer': ['manager'],
  'mandates.see': ['manager', 'collector'],
  'mandates.sign': ['manager'],
  'policies.see': ['manager', 'collector'],
  'policies.attest': ['manager'],
  'law.see': ['manager', 'collector'],
  'dossier.see': ['manager', 'collector'],
  'dossier.change': ['manager'],
  'placements.see': ['manager', 'collector'],
  'cases.see': ['manager', 'collector'],
  'cases.work': ['manager', 'collector'],
  'complaints.see': ['manager', 'collector'],
  'complaints.answer': ['manager'],
  'people.see': ['manager', 'collector'],
  'people.manage': ['manager'],
  'audit.see': ['manager'],
  'mail.see': ['manager'],
  'mail.settle': ['manager'],
} as const satisfies Record<string, readonly AgencyRole[]>;

/** What can be done in a practice. */
export type PracticeAction = keyof typeof PRACTICE;

/** What can be done in an agency. */
export type AgencyAction = keyof typeof AGENCY;

/** All roles in a practice, the first one being who decides. */
export const PRACTICE_ROLES: readonly PracticeRole[] = ['manager', 'staff', 'reviewer'];

/** All roles in an agency, the first one being who decides. */
export const AGENCY_ROLES: readonly AgencyRole[] = ['manager', 'collector'];

/**
 * Whether somebody in a role of a practice may do something there.
 *
 * @example canInPractice('staff', 'people.manage') // false
 */
export function canInPractice(role: PracticeRole, action: PracticeAction): boolean {
  return isAllowed(PRACTICE, role, action);
}

/**
 * Whether somebody in a role of an agency may do something there.
 *
 * @example canInAgency('collector', 'agency.see') // true
 */
export function canInAgency(role: AgencyRole, action: AgencyAction): boolean {
  return isAllowed(AGENCY, role, action);
}

/**
 * Whether somebody may do, in a workplace of either kind, what both kinds know.
 *
 * @example canInWorkplace('agency', 'collector', 'people.manage') // false
 */
export function canInWorkplace(
  kind: 'practice' | 'agency',
  role: PracticeRole | AgencyRole,
  action: PracticeAction & AgencyAction,
): boolean {
  return isAllowed(kind === 'practice' ? PRACTICE : AGENCY, role, action);
}

function isAllowed(
  table: Readonly<Record<string, readonly string[]>>,
  role: string,
  action: string,
): boolean {
  return table[action]?.includes(role) ?? false;
}
