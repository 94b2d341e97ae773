import { exportAudit } from '../audit/export-audit.server.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const loader = agencyLoader('audit.see', exportAudit);
