import { handOutOwnFile } from '../evidence/hand-out-file.server.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const loader = agencyLoader('dossier.see', handOutOwnFile);
