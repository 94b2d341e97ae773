import { useLoaderData } from '@remix-run/react';
import { FiguresPage } from '../figures/figures-page.tsx';
import { readFigures } from '../figures/read-figures.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.figures.title };

export const loader = practiceLoader('figures.see', readFigures);

export default function FiguresRoute() {
  return <FiguresPage view={useLoaderData<typeof loader>()} />;
}
