/** Every address of the portal is made here. */

type Kind = 'practice' | 'agency';

export interface Workplace {
  kind: Kind;
  slug: string;
}

/** The first page of a practice or an agency. */
export function homePath({ kind, slug }: Workplace): string {
  return `/${kind === 'practice' ? 'p' : 'a'}/${slug}`;
}

export function peoplePath(workplace: Workplace): string {
  return `${homePath(workplace)}/people`;
}

export function personPath(workplace: Workplace, userId: string): string {
  return `${peoplePath(workplace)}/${userId}`;
}

export function auditPath(workplace: Workplace): string {
  return `${homePath(workplace)}/audit`;
}

export function mailPath(workplace: Workplace): string {
  return `${homePath(workplace)}/mail`;
}

/** What was placed with an agency and waits for its answer. */
export function inboxPath(agency: Workplace): string {
  return `${homePath(agency)}/inbox`;
}

/** One placement: by its number for the practice, by its id for the agency. */
export function placementPath(workplace: Workplace, placement: number | string): string {
  const { kind } = workplace;
  return `${kind === 'practice' ? placementsPath(workplace) : inboxPath(workplace)}/${placement}`;
}

export function placementsPath(practice: Workplace): string {
  return `${homePath(practice)}/placements`;
}

export function casesPath(workplace: Workplace): string {
  return `${homePath(workplace)}/cases`;
}

/** One case: by its number for the practice, by its id for the agency. */
export function casePath(workplace: Workplace, one: number | string): string {
  return `${casesPath(workplace)}/${one}`;
}

/** Where an agency brings many updates in one file. */
export function updatesPath(agency: Workplace): string {
  return `${homePath(agency)}/updates`;
}

export function receivablesPath(practice: Workplace): string {
  return `${homePath(practice)}/receivables`;
}

export function receivablePath(practice: Workplace, ref: string): string {
  return `${receivablesPath(practice)}/${ref}`;
}

export function agenciesPath(practice: Workplace): string {
  return `${homePath(practice)}/agencies`;
}

export function agencyPath(practice: Workplace, agencySlug: string): string {
  return `${agenciesPath(practice)}/${agencySlug}`;
}

export function figuresPath(practice: Workplace): string {
  return `${homePath(practice)}/figures`;
}

/** Which rows a figure is made of: the payments, or the cases. */
export function figureRowsPath(
  practice: Workplace,
  rows: 'payments' | 'cases',
  filters: Readonly<Record<string, string>>,
): string {
  return `${figuresPath(practice)}/${rows}?${new URLSearchParams(filters)}`;
}

export function sheetsPath(practice: Workplace): string {
  return `${homePath(practice)}/sheets`;
}

/** The number of a placement or a case in an address; null where it cannot be one. */
export function numberIn(text: string | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
}
