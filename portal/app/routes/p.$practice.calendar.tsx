import { useLoaderData } from '@remix-run/react';
import { CalendarPage } from '../calendar/calendar-page.tsx';
import { readCalendar } from '../calendar/read-calendar.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.calendar.title };

export const loader = practiceLoader('agencies.see', (scope, { url }) =>
  readCalendar(scope, url.searchParams),
);

export default function PracticeCalendar() {
  return <CalendarPage calendar={useLoaderData<typeof loader>()} />;
}
