import type { RefusalCode } from '../../server-wire.ts';

const refusals: Record<RefusalCode, string> = {
  'no-such-tab': 'That tab is no longer there.',
  'name-taken': 'Another tab has this name. Please choose a different one.',
  'name-empty': 'A tab needs a name.',
  'last-tab': 'A spreadsheet keeps at least one tab.',
  'clock-back': 'The clock only moves forward. Please pick a later day.',
  'no-such-day': 'No calendar has that day.',
  'nothing-to-undo': 'There is nothing to undo.',
  'changed-since': 'It has been changed since, so it was not undone.',
  'outside-the-grid': 'This does not fit: the tab has fewer rows or columns.',
  'nothing-to-sort-by':
    'This column is empty, so there is nothing to sort by. Please pick another.',
  'last-row': 'A tab keeps at least one row that is not frozen.',
  'bad-request': 'That could not be understood. Please reload the page.',
  failed: 'That did not work.',
};

export const en = {
  localSheets: 'Local Sheets',
  localNote: 'No mail leaves this machine.',
  loading: 'Opening the spreadsheet…',
  menuBar: 'Menu bar',
  edit: 'Edit',
  undo: 'Undo',
  insertAbove: 'Insert a row above',
  insertBelow: 'Insert a row below',
  deleteRows: (from: number, to: number) =>
    from === to ? `Delete row ${from}` : `Delete rows ${from} to ${to}`,
  clearCells: 'Clear the selected cells',
  data: 'Data',
  sortUp: (column: string) => `Sort by column ${column}, A to Z`,
  sortDown: (column: string) => `Sort by column ${column}, Z to A`,
  extensions: 'Extensions',
  noMenu: 'The add-on made no menu',
  goToCell: 'Go to cell',
  content: (cell: string) => `Content of ${cell}`,
  grid: (tab: string) => `Cells of ${tab}`,
  tabs: 'Tabs',
  addTab: 'Add a tab',
  rename: 'Rename',
  remove: 'Delete',
  newName: 'New name of the tab',
  deleteTabAsk: (tab: string) => `Delete the tab “${tab}” and all that is in it?`,
  cancel: 'Cancel',
  close: 'Close',
  closeSidebar: (title: string) => `Close ${title}`,
  mailbox: 'Sent mail',
  mailCount: (count: string) => `Sent mail: ${count}`,
  mailsLeft: (count: string) => `${count} more today`,
  noMail:
    'Nothing has been sent yet. Messages that the add-on sends appear here; none leaves this machine.',
  mailTo: 'To',
  mailFrom: 'From',
  mailReplyTo: 'Replies to',
  mailAt: 'Sent',
  mailPick: 'Choose a message to read it.',
  backToList: 'Back to the list',
  clockAt: (when: string) => `Clock: ${when}`,
  clockNote: (zone: string) =>
    `The clock of this spreadsheet (${zone}). It only moves when you move it.`,
  oneHour: '1 hour later',
  oneDay: '1 day later',
  nextMonday: 'Next Monday, 9:00',
  pickDay: 'A day, 9:00',
  moveClock: 'Move the clock',
  language: 'Language',
  working: 'The add-on is working…',
  chart: 'Chart',
  serverGone: 'The local Sheets has stopped.',
  serverGoneHelp:
    'Start it again with “npm start” in its folder. This page then carries on by itself.',
  addonFailed: 'The add-on stopped with an error',
  refusals,
};

/** Everything the page says; the other languages must say all of it too. */
export type Messages = typeof en;
