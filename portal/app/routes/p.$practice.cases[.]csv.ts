import { exportPracticeCases } from '../cases/practice-export.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('cases.see', exportPracticeCases);
