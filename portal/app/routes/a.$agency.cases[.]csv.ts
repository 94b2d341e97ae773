import { exportAgencyCases } from '../cases/export-agency-cases.server.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const loader = agencyLoader('cases.see', exportAgencyCases);
