import { exportCalendar } from '../calendar/export-calendar.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const loader = practiceLoader('agencies.see', exportCalendar);
