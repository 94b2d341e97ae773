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

export function complaintsPath(workplace: Workplace): string {
  return `${homePath(workplace)}/complaints`;
}

/** One complaint: by its number for the practice, by its id for the agency. */
export function complaintPath(workplace: Workplace, one: number | string): string {
  return `${complaintsPath(workplace)}/${one}`;
}

/** Where a complaint is taken down. @param about the number of a case, or the address of an agency */
export function newComplaintPath(
  practice: Workplace,
  about: { case: number } | { agency: string },
): string {
  const [[name, value] = ['', '']] = Object.entries(about);
  return `${complaintsPath(practice)}/new?${name}=${value}`;
}

/** The links by which the patient of a case complains. */
export function complaintLinksPath(practice: Workplace, caseNumber: number): string {
  return `${casePath(practice, caseNumber)}/links`;
}

/** What the patient opens. */
export function complainPath(token: string): string {
  return `/c/${token}`;
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

/** What others say of an agency. */
export function reviewsPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/reviews`;
}

/** Where an agency is looked up in public files. */
export function lookupsPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/lookups`;
}

export function lookupPath(practice: Workplace, agencySlug: string, id: string): string {
  return `${lookupsPath(practice, agencySlug)}/${id}`;
}

/** Which agency covers which place. */
export function coveragePath(practice: Workplace): string {
  return `${homePath(practice)}/coverage`;
}

/** What falls due when, with all agencies. @param file absent: the page */
export function calendarPath(practice: Workplace, file?: 'csv' | 'ics'): string {
  return `${homePath(practice)}/calendar${file === undefined ? '' : `.${file}`}`;
}

/** Up to five agencies side by side. */
export function comparePath(practice: Workplace, agencySlugs: readonly string[] = []): string {
  const chosen = new URLSearchParams(agencySlugs.map((slug) => ['agency', slug]));
  return `${agenciesPath(practice)}/compare${chosen.size > 0 ? `?${chosen}` : ''}`;
}

/** What an agency answered, and what reviewers think of it. @param version absent: the latest */
export function answersPath(practice: Workplace, agencySlug: string, version?: number): string {
  const path = `${agencyPath(practice, agencySlug)}/answers`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** Where it is decided about an agency. @param to absent: nothing is chosen yet */
export function decidePath(practice: Workplace, agencySlug: string, to?: string): string {
  const path = `${agencyPath(practice, agencySlug)}/decide`;
  return to === undefined ? path : `${path}?to=${to}`;
}

/** All that was decided about an agency, with the letters. */
export function decisionsPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/decisions`;
}

/** What practices ask an agency, and what they wrote to it. */
export function questionsPath(agency: Workplace): string {
  return `${homePath(agency)}/questions`;
}

/** One practice's questions. */
export function questionPath(agency: Workplace, requestId: string): string {
  return `${questionsPath(agency)}/${requestId}`;
}

/** Where an agency is looked at again. */
export function reverifyPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/reverify`;
}

/** All that is known of an agency, as one document. */
export function dossierPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/dossier`;
}

/** How the work with an agency ends. */
export function exitPath(practice: Workplace, agencySlug: string): string {
  return `${agencyPath(practice, agencySlug)}/exit`;
}

/** The practices that end their work with an agency. */
export function exitsPath(agency: Workplace): string {
  return `${homePath(agency)}/exits`;
}

/** What is agreed on with an agency. @param version absent: the one about which there is something to do */
export function mandatePath(practice: Workplace, agencySlug: string, version?: number): string {
  const path = `${agencyPath(practice, agencySlug)}/mandate`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** Where the next version of a mandate is written. */
export function mandateDraftPath(practice: Workplace, agencySlug: string): string {
  return `${mandatePath(practice, agencySlug)}/edit`;
}

/** What an agency agreed on with all its practices. */
export function mandatesPath(agency: Workplace): string {
  return `${homePath(agency)}/mandates`;
}

/** What an agency agreed on with one practice. */
export function agencyMandatePath(agency: Workplace, practiceId: string, version?: number): string {
  const path = `${mandatesPath(agency)}/${practiceId}`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** How a practice wants its patients to be treated. @param version absent: the one in force */
export function policyPath(practice: Workplace, version?: number): string {
  const path = `${homePath(practice)}/policy`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** Where the next version of a policy is written. */
export function policyDraftPath(practice: Workplace): string {
  return `${policyPath(practice)}/edit`;
}

/** The law of a place, to be read. @param query absent: of the workplace's own place */
export function lawPath(workplace: Workplace, query: Record<string, string> = {}): string {
  const asked = new URLSearchParams(query);
  return `${homePath(workplace)}/law${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The policies of all practices that an agency works for. */
export function policiesPath(agency: Workplace): string {
  return `${homePath(agency)}/policies`;
}

/** The policy of one practice, for an agency. @param version absent: the newest */
export function agencyPolicyPath(agency: Workplace, practiceId: string, version?: number): string {
  const path = `${policiesPath(agency)}/${practiceId}`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** What an agency says of itself: its own page about that. */
export function profilePath(agency: Workplace): string {
  return `${homePath(agency)}/profile`;
}

/** The papers of an agency: its own page of them. */
export function papersPath(agency: Workplace): string {
  return `${homePath(agency)}/papers`;
}

/** One paper, where the agency keeps it. */
export function paperPath(agency: Workplace, paper: string): string {
  return `${papersPath(agency)}/${paper}`;
}

/** The papers of an agency, as a practice sees them. @param place whose law asks for them */
export function agencyPapersPath(practice: Workplace, agencySlug: string, place?: string): string {
  const path = `${agencyPath(practice, agencySlug)}/papers`;
  return place === undefined ? path : `${path}?place=${place}`;
}

/** One paper of an agency, as a practice sees it. */
export function agencyPaperPath(practice: Workplace, agencySlug: string, paper: string): string {
  return `${agencyPapersPath(practice, agencySlug)}/${paper}`;
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

/** How fast what is owed comes in, and how old it is. @param query absent: of the last three months */
export function reviewPath(practice: Workplace, query: Record<string, string> = {}): string {
  const asked = new URLSearchParams(query);
  return `${figuresPath(practice)}/receivables${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The lines that one of those figures is made of. */
export function reviewRowsPath(
  practice: Workplace,
  figure: string,
  filters: Readonly<Record<string, string>>,
): string {
  return `${reviewPath(practice)}/rows?${new URLSearchParams({ figure, ...filters })}`;
}

/** What a figure is, for everybody who is signed in. @param figure absent: all of them */
export function dictionaryPath(figure?: string): string {
  return `/dictionary${figure === undefined ? '' : `#${figure}`}`;
}

export function sheetsPath(practice: Workplace): string {
  return `${homePath(practice)}/sheets`;
}

/** The number of a placement or a case in an address; null where it cannot be one. */
export function numberIn(text: string | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
}
