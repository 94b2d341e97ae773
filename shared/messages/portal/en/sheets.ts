/** The spreadsheets that are connected to the portal. */
export const sheets = {
  title: 'Sheets',
  subtitle: (count: number) =>
    count === 1 ? 'One sheet is connected.' : `${count} sheets are connected.`,
  none: {
    title: 'No sheet is connected',
    text: 'Make a one-time code below, and type it in at the sheet. Amounts and dates come here then; names stay in the sheet.',
    askManager: 'A manager of the practice makes the code by which a sheet is connected.',
  },
  open: 'Open the sheet',
  seen: 'Last heard',
  synced: 'Last whole sync',
  lines: 'Lines that the portal knows',
  never: 'not yet',
  automatic: 'Reminders by themselves',
  automaticBy: (by: string, when: string) => `${by} answers for them; last heartbeat ${when}`,
  notAutomatic: 'off',
  noBeat: (when: string, by: string) =>
    `No heartbeat since ${when}: ${by} answers for reminders that go by themselves`,
  noBeatWhy:
    'Its hourly timer has stopped, or Google asks its owner for permission again. Nothing goes until they open the sheet.',
  silent: (when: string) => `Silent since ${when}`,
  silentWhy:
    'What agencies do does not reach it, and what it says is old. Open the sheet and sync it.',
  connections: 'Who is connected',
  nobody: 'Nobody is connected through this sheet any more.',
  person: 'Person',
  since: 'Since',
  left: 'has left the practice',
  end: 'End the connection',
  endTitle: (person: string) => `End the connection of ${person}?`,
  endSure: (person: string, sheet: string) =>
    `From now on ${person} cannot sync “${sheet}” or hand accounts off from it. The sheet and what the portal knows stay as they are.`,
  connect: {
    title: 'Connect a sheet',
    text: 'The code works once, for ten minutes, and for this person alone.',
    person: 'Who sits at the sheet',
    submit: 'Make a one-time code',
    made: (person: string) => `One-time code for ${person}`,
    until: (when: string) => `It works until ${when}, once. It is shown here and nowhere else.`,
    open: 'In the Google Sheet, choose Extensions ▸ Amiable ▸ Portal.',
    address: 'Type in the address of this portal.',
    type: 'Type in the code, and choose “Connect”.',
    recovery: 'Print the recovery code that the sheet shows, and lock it away.',
  },
};
