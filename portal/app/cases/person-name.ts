import { AT_AGENCY, type CaseStatus } from '../../../shared/cases.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';

/** How an agency reads whom a case is about: it has the name as long as it has the case. */
export function personName(
  { cases }: PortalMessages,
  { name, status }: { name: string | null; status: CaseStatus },
): string {
  return name ?? (AT_AGENCY.includes(status) ? cases.erased : cases.notShown);
}
