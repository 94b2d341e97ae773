import { useLoaderData } from '@remix-run/react';
import { FigureCasesPage } from '../figures/figure-cases-page.tsx';
import { listFigureCases } from '../figures/list-figure-cases.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.figures.rows.cases };

export const loader = practiceLoader('figures.see', listFigureCases);

export default function FigureCasesRoute() {
  return <FigureCasesPage list={useLoaderData<typeof loader>()} />;
}
