import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';
import { HomePage } from '../workplace/home-page.tsx';
import { readPracticeDay } from '../workplace/practice-day.server.ts';
import { PracticeHome, useDayLine, usePracticeTodos } from '../workplace/practice-home.tsx';
import { readHome } from '../workplace/read-home.server.ts';

export const handle: PageHandle = { title: (words) => words.frame.today };

export const loader = practiceLoader('practice.see', async (scope, { visitor }) => ({
  home: await readHome(scope),
  day: await readPracticeDay(scope),
  hasSecondFactor: visitor?.hasSecondFactor ?? false,
}));

export default function PracticeToday() {
  const { day, ...page } = useLoaderData<typeof loader>();
  return (
    <HomePage {...page} todos={usePracticeTodos(day)} subtitle={useDayLine(day)}>
      <PracticeHome day={day} />
    </HomePage>
  );
}
