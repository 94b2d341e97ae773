import { exportPayments } from '../figures/export-rows.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('figures.see', exportPayments);
