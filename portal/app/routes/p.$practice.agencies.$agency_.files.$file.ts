import { handOutSeenFile } from '../evidence/hand-out-file.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('papers.see', handOutSeenFile);
