import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { TableRules } from '../ui/table-state.ts';

/** A person who is or was a member here: to filter by. */
export interface AuditActor {
  id: string;
  name: string;
}

/** The value that stands for whoever acts without an account: the operator, the portal, a program. */
export const NO_PERSON = 'none';

/** By what the list is ordered and narrowed. */
export function auditRules(
  actors: readonly AuditActor[],
  { actions }: PortalMessages['audit'],
): TableRules<'seq'> {
  return {
    columns: ['seq'],
    sort: 'seq',
    isDescending: true,
    pageSize: 50,
    filters: { action: Object.keys(actions), actor: [...actors.map(({ id }) => id), NO_PERSON] },
  };
}
