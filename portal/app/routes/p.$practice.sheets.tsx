import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { actOnSheets } from '../sheets/act-on-sheets.server.ts';
import { readSheets } from '../sheets/read-sheets.server.ts';
import { SheetsPage } from '../sheets/sheets-page.tsx';

export const handle: PageHandle = { title: (words) => words.sheets.title };

export const loader = practiceLoader('sheets.see', readSheets);

export const action = practiceAction('sheets.connect', actOnSheets);

export default function ConnectedSheets() {
  return <SheetsPage view={useLoaderData<typeof loader>()} />;
}
