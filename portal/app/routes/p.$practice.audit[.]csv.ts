import { exportAudit } from '../audit/export-audit.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('audit.see', exportAudit);
