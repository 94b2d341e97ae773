import { exportReviewRows } from '../figures/export-review-rows.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('figures.see', exportReviewRows);
