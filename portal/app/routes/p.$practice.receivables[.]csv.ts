import { practiceLoader } from '../platform/doors.server.ts';
import { exportReceivables } from '../receivables/export-receivables.server.ts';

export const loader = practiceLoader('receivables.see', exportReceivables);
