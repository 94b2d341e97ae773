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
