import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { exportProblems, exportTemplate } from '../updates/export-updates.server.ts';
import { UPDATES_FORM_BYTES } from '../updates/updates-file.ts';

export const loader = agencyLoader('cases.work', exportTemplate);

/** The lines that were not taken: the file itself is sent, since it stands nowhere here. */
export const action = agencyAction('cases.work', exportProblems, UPDATES_FORM_BYTES);
