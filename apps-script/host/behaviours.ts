/** One thing the local Sheets takes Google to do, and how it is known. */
export interface Behaviour {
  id: string;
  what: string;
  /** Google's pages say so; somebody was seen to meet it; or nobody has told and we chose. */
  tag: 'documented' | 'observed' | 'assumed';
  /** The page, or where it was seen; for an assumption, why it was chosen. */
  source: string;
  /** What would go wrong if it were not so. */
  risk: string;
}

const REFERENCE = 'https://developers.google.com/apps-script/reference';
const GUIDES = 'https://developers.google.com/apps-script/guides';
const SHEETS_API = 'https://developers.google.com/workspace/sheets/api';
const ADD_ONS = 'https://developers.google.com/workspace/add-ons/concepts';

type Row = [id: string, what: string, source: string, risk: string];

const DOCUMENTED: readonly Row[] = [
  [
    'warning-keeps-nobody-out',
    'Protection by a warning asks a person before a change, lets it happen, and asks no script. The local Sheets keeps the text and does not ask.',
    `${REFERENCE}/spreadsheet/protection`,
    'The add-on could not write into its own tab.',
  ],
  [
    'column-metadata-follows',
    'Developer metadata of a column stays with it when columns are inserted, deleted or moved, and is gone when the column is deleted.',
    `${SHEETS_API}/reference/rest/v4/spreadsheets.developerMetadata`,
    'A renamed column would not be found again, or another one in its place; it is asked about.',
  ],
  [
    'metadata-whole-column',
    'Developer metadata of a range is for one whole row or column; any other range throws.',
    `${SHEETS_API}/reference/rest/v4/spreadsheets.developerMetadata`,
    'The columns would not be marked.',
  ],
  [
    'dimensions-must-match',
    'setValues with other dimensions than the range throws.',
    `${REFERENCE}/spreadsheet/range`,
    'A report would be written cut off instead of failing.',
  ],
  [
    'empty-cells-are-empty-text',
    "getValues gives '' for an empty cell.",
    `${REFERENCE}/spreadsheet/range`,
    'An empty cell would be read as a value.',
  ],
  [
    'display-values',
    "A cell shows its value by its own format and the file's locale.",
    `${REFERENCE}/spreadsheet/range`,
    'A report would look other than it will in Google Sheets.',
  ],
  [
    'writes-are-bundled',
    'Changes may be kept back until flush, a read or the end of the execution.',
    `${REFERENCE}/spreadsheet`,
    'A missing flush would stay unseen.',
  ],
  [
    'append-is-atomic',
    'appendRow finds the last row and writes below it in one operation.',
    `${REFERENCE}/spreadsheet/sheet`,
    'Two executions could write their ledger lines over each other.',
  ],
  [
    'inserted-sheet-is-active',
    'insertSheet makes the new sheet the active one.',
    `${REFERENCE}/spreadsheet/spreadsheet`,
    'A person would find another tab in front than here.',
  ],
  [
    'lock-null-without-document',
    'getDocumentLock gives null where no document is.',
    `${REFERENCE}/lock/lock-service`,
    'A trigger without a document would fail on the lock.',
  ],
  [
    'lock-between-executions',
    'A lock holds back other executions of the script, and ends with its execution.',
    `${REFERENCE}/lock/lock`,
    'Two runs could send the same message.',
  ],
  [
    'properties-null-without-document',
    'getDocumentProperties gives null where no document is.',
    `${REFERENCE}/properties/properties-service`,
    'A trigger without a document would fail on its settings.',
  ],
  [
    'property-size',
    '9 KB a value, 500 KB a store; values become text.',
    `${GUIDES}/services/quotas`,
    'Settings that fit here would be refused there.',
  ],
  [
    'mail-quota',
    '100 recipients a day for a consumer account, 1,500 for Workspace; reset after 24 hours.',
    `${GUIDES}/services/quotas`,
    'What is carried over would be planned for the wrong day.',
  ],
  [
    'mail-sizes',
    '50 recipients a message; body of 200 KB (consumer) or 400 KB (Workspace).',
    `${GUIDES}/services/quotas`,
    'A message would be refused that went through here.',
  ],
  [
    'six-minutes',
    'An execution ends after six minutes, a simple trigger after 30 seconds.',
    `${GUIDES}/services/quotas`,
    'A run would be killed where here it ends.',
  ],
  [
    'auth-modes',
    'NONE allows menus, helpers and language; LIMITED the file and properties; FULL the rest.',
    `${ADD_ONS}/editor-auth-lifecycle`,
    'The menu would be missing on opening the file.',
  ],
  [
    'one-clock-trigger',
    'An add-on has one clock trigger a person and document, an hour apart at least.',
    `${ADD_ONS}/editor-triggers`,
    'Turning automatic sending on would fail.',
  ],
  [
    'rpc-json',
    'google.script.run carries no Date and no function. Undefined in a list becomes null there; ' +
      'here it fails, so that it is found.',
    `${GUIDES}/html/communication`,
    'The sidebar would wait for an answer that never comes.',
  ],
  [
    'rpc-ten-at-once',
    'Ten calls of a page run at once, further ones wait.',
    `${GUIDES}/html/communication`,
    'A chatty page would be faster here than there.',
  ],
  [
    'rpc-private-names',
    'A page cannot call functions whose names end in _ or that are not declared at top level.',
    `${GUIDES}/html/communication`,
    'A call would work here and be missing there.',
  ],
  [
    'no-web-platform',
    'Timers, fetch, URL, TextEncoder and crypto are not there.',
    `${GUIDES}/v8-runtime`,
    'The bundle would fail at its first line that uses one.',
  ],
  [
    'user-properties',
    'getUserProperties is one store a person and script: in every file, and nobody else’s.',
    `${REFERENCE}/properties/properties-service`,
    'A person would act under the name of another, or would have to connect each file anew.',
  ],
  [
    'uuid',
    'getUuid gives a random UUID, like randomUUID of Java.',
    `${REFERENCE}/utilities/utilities`,
    'Two requests could carry the same key.',
  ],
  [
    'html-to-pdf',
    "A blob of HTML becomes a PDF, called the same with '.pdf'; for another kind of data here it fails.",
    `${REFERENCE}/base/blob`,
    'A letter could not be printed.',
  ],
  [
    'fetch-options',
    'A fetch is a GET that follows redirects and throws from code 400 on, unless its options differ.',
    `${REFERENCE}/url-fetch/url-fetch-app`,
    'A refusal of the portal would end a run instead of being read.',
  ],
  [
    'fetch-sizes',
    '2 KB an address, 50 MB a payload, 100 headers of 8 KB together.',
    `${GUIDES}/services/quotas`,
    'A request would be refused that went through here.',
  ],
  [
    'fetch-quota',
    '20,000 fetches a day for a consumer account, 100,000 for Workspace; reset after 24 hours.',
    `${GUIDES}/services/quotas`,
    'A sheet that asks too often would stop being in step before the day is over.',
  ],
  [
    'fetch-from-google',
    "Fetches leave from Google's network, which reaches no localhost; here they leave from this machine.",
    `${REFERENCE}/url-fetch/url-fetch-app`,
    'A portal on the machine or network of a clinic would be reached here and not there.',
  ],
  [
    'cell-function-arguments',
    'A function in a cell gets one cell as its value and several as rows; dates as Date, nothing as empty text.',
    `${GUIDES}/sheets/functions`,
    'A range would be read otherwise than in the report.',
  ],
  [
    'cell-function-volatile',
    'A function in a cell whose argument is NOW() or RAND() itself goes on loading. Here TODAY() too.',
    `${GUIDES}/sheets/functions`,
    'None for a day that stands in a cell; the help says to put it there.',
  ],
  [
    'cell-function-time',
    'A function in a cell ends within 30 seconds, or has an error.',
    `${GUIDES}/services/quotas`,
    'A long range would have no answer.',
  ],
  [
    'cell-function-permissions',
    'A function in a cell reads the spreadsheet and what the script keeps, and writes nothing; what asks for a permission is refused.',
    `${GUIDES}/sheets/functions`,
    'A function that works here would be refused there.',
  ],
  [
    'cell-function-answers',
    'An answer of rows fills the cells below and to the right, where they are empty; otherwise the cell shows #REF!.',
    `${GUIDES}/sheets/functions`,
    'A table could overwrite what a person has typed.',
  ],
];

const OBSERVED: readonly Row[] = [
  [
    'text-is-taken-as-typed',
    "setValues and appendRow take text as if typed: '01234' becomes a number.",
    'https://github.com/vlucas/sheetquery/issues/20',
    'Account numbers would lose their zeros.',
  ],
  [
    'text-format-keeps-text',
    "In a cell of the format '@', number- and date-looking text stays text.",
    'https://github.com/vlucas/sheetquery/issues/20',
    'Text would turn into dates in our own tabs.',
  ],
  [
    'apostrophe-keeps-text',
    'A leading apostrophe makes text of what follows and is not part of it.',
    'https://github.com/theoephraim/node-google-spreadsheet/issues/696',
    'Keys in the ledger would come back with an apostrophe.',
  ],
  [
    'cell-size',
    'A cell takes 50,000 characters; more is refused.',
    'https://github.com/freelabz/secator/issues/96',
    'A long text would be kept here and stop a run there.',
  ],
  [
    'hourly-trigger-errors',
    'The wording of the refusals for a second clock trigger and for one below an hour.',
    'https://github.com/ljay79/jira-tools/issues/53 and ' +
      'https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/165',
    'Only messages in a log would differ.',
  ],
  [
    'bare-context',
    'TextEncoder, URL and timers are undefined, as in a bare context of Node.',
    'https://github.com/enuchi/React-Google-Apps-Script/issues/217',
    'A global could be used that is not there.',
  ],
  [
    'fetch-code-error',
    'A code of 400 or above throws its origin, its code and the first 150 characters of the answer.',
    'https://github.com/catchpoint/WebPageTest.bulk-tester/issues/33',
    'Only messages in a log would differ.',
  ],
  [
    'fetch-failures',
    "An unknown name throws 'DNS error', no answer 'Address unavailable', each with the whole address.",
    'https://github.com/bplmp/metabase-google-sheets-add-on/issues/1 and ' +
      'https://github.com/ttsukagoshi/website-monitoring-by-gas/issues/134',
    'A secret in an address would stand in messages.',
  ],
  [
    'fetch-own-headers',
    'A header that cannot be sent throws; so do Host and the length, and here also the content type.',
    'https://github.com/chriskyfung/AutoFetcher-IG-Stories-to-GDrive/issues/41',
    'A request would fail there that was sent here.',
  ],
  [
    'fetch-charset',
    'A text is read by the charset its header names; where it names none, here as Latin-1.',
    'https://github.com/derekantrican/GAS-ICS-Sync/pull/525',
    'Names with accents would be read wrongly.',
  ],
  [
    'spreadsheet-url',
    "getUrl gives 'https://docs.google.com/spreadsheets/d/', the file’s id and '/edit'.",
    'https://github.com/ttsukagoshi/website-monitoring-by-gas/issues/134',
    'A link back to the sheet would not open it.',
  ],
];

const ASSUMED: readonly Row[] = [
  [
    'costs',
    'The time each service call takes (calls.ts).',
    'Google publishes none; chosen from what scripts are seen to take.',
    'Slices of work sized here could run into the six minutes there.',
  ],
  [
    'own-work-is-free',
    "The script's own computing takes no time on the virtual clock.",
    'It takes milliseconds here; Google’s machines are not known.',
    'A large sheet could take seconds more than shown.',
  ],
  [
    'late-call-has-no-effect',
    'A call that runs past the limit has no effect.',
    'Google does not say whether it does.',
    'Its effect may be there; a mail in that moment is then unknown, as after a kill.',
  ],
  [
    'unflushed-on-kill',
    'What is not flushed when an execution is killed is lost (can be turned to kept).',
    'Google does not say.',
    'Lines would stand in the ledger that the script counts as not written; both ways are tested.',
  ],
  [
    'error-keeps-writes',
    'When a script ends by an error, what it wrote before is kept.',
    'Scripts that fail are seen to leave their writes behind.',
    'Work before an error would be lost.',
  ],
  [
    'append-waits-for-flush',
    'appendRow is kept back like any write.',
    'The stricter of two ways.',
    'None: a flush too many.',
  ],
  [
    'structure-is-at-once',
    'Inserting and deleting sheets or rows happens at once, after what was queued.',
    'Their answers are needed at once.',
    'A kill could lose a tab just made; the next run makes it again.',
  ],
  [
    'properties-are-at-once',
    'Properties are written at once and not with the flush.',
    'They are another service.',
    'A setting could be lost when a script is killed.',
  ],
  [
    'ranges-stay-in-place',
    'A range means its position, also after people insert or sort rows.',
    'The stricter of two ways.',
    'None: Google following the cells would be kinder.',
  ],
  [
    'sort-moves-whole-cells',
    'Sorting a range moves values, looks and notes together, of hidden and filtered rows too.',
    'So it is in the grid; not documented for scripts.',
    'A report would end in an error before it writes over anything; no row would lose its notes.',
  ],
  [
    'sorted-formulas',
    'A formula that is sorted to another row refers to its own row there, and fixed cells stay fixed.',
    'So it is in the grid, where a copied formula does the same; not documented for scripts.',
    'A formula beside a report would show the amount of somebody else.',
  ],
  [
    'columns-keep-formulas',
    'Inserting, deleting and moving columns changes no formula here.',
    'The stricter of two ways.',
    'None: Google changes them so that they go on meaning the same cells.',
  ],
  [
    'no-merged-cells',
    'There are no merged cells, and so nothing to break apart before a sort.',
    'Drawing them is left out.',
    'Cells that a person merged in our tab come apart when their rows are moved.',
  ],
  [
    'edits-mid-run',
    "People's edits are applied at once and seen by the next read of a running script.",
    'Several people edit one file at once.',
    'A payment typed just before a send might not be seen.',
  ],
  [
    'apostrophe-in-text-format',
    "The apostrophe is dropped in cells of the format '@' too.",
    'Not documented; sources disagree.',
    'Our tabs would show an apostrophe where both protections are used.',
  ],
  [
    'equals-in-text-format',
    "Text beginning with '=' becomes a formula even in a cell of the format '@'.",
    'The stricter of two ways.',
    'None: a name with = is then protected twice.',
  ],
  [
    'plus-is-a-formula',
    "Text beginning with '+' that is no number becomes a formula with an error.",
    'So it is in the grid.',
    'A telephone number written without an apostrophe would stay readable.',
  ],
  [
    'groups-of-three',
    'Typed numbers have groups of three digits; any other grouping stays text.',
    'Sheets may be more lenient.',
    "'1,23' typed into an English sheet might become 123 without anyone noticing.",
  ],
  [
    'automatic-numbers',
    'An unformatted number shows ten digits where it has a fraction, else up to fifteen.',
    'Not documented.',
    'Samples could show other digits.',
  ],
  [
    'locale-marks',
    'Marks, month names and date order of a locale are those of Unicode CLDR.',
    'Sheets is seen to follow it.',
    'A display could differ by a space or a dot.',
  ],
  [
    'midnight',
    "A date is read as the instant of midnight in the file's zone, or the first after a gap.",
    'Not documented for zones whose midnight is skipped.',
    'A date could fall on the day before; the add-on reads civil dates in that zone.',
  ],
  [
    'date-gets-a-format',
    'A Date written to an unformatted cell gets the date format of the locale.',
    'Not documented.',
    'It would show as a number.',
  ],
  [
    'sheet-names-ignore-case',
    'Two sheets of a file do not have names that differ only by case.',
    'So it is in formulas; not documented for scripts.',
    'A name with a number behind it would be given where the plain one was free.',
  ],
  [
    'objects-refused',
    'Writing an object into a cell throws.',
    'Google writes some text of it; here it fails, so that it is found.',
    'None: stricter than Google.',
  ],
  [
    'formulas-keep-last-value',
    'Formulas keep their last value, of a link its label; only the add-on’s own functions and TODAY() are calculated.',
    'HyperFormula, the well-kept engine, is under the GPL; IronCalc (MIT/Apache-2.0, 0.8) is an ' +
      'early engine of Excel’s dialect and was not tried; other packages have single functions.',
    'A balance that is a formula does not follow an edit here; it does in Google Sheets.',
  ],
  [
    'cell-function-today',
    'A function in a cell may name a cell that holds =TODAY(), and is calculated again the next day.',
    'Google refuses volatile functions as arguments, and names no such rule for cells with a date.',
    'A figure of today would stand still, or be refused: a day that is typed works either way.',
  ],
  [
    'cell-function-again',
    'A function in a cell is calculated again when the value of an argument changes, and at no other time.',
    'Google says that a function without arguments is not; of the rest it says little.',
    'None: the functions depend on nothing else but the locale, the zone, and whether the day is over.',
  ],
  [
    'cell-function-reader',
    'A function in a cell is told the language of whoever is at the screen.',
    'The call needs no permission; Google does not name it among those for cells.',
    'Its refusals would speak the language of the spreadsheet.',
  ],
  [
    'cell-function-formulas',
    'References in a formula stay as typed when rows move; only a single call of an own function is read.',
    'Whole formulas are left out, as above.',
    'None: Google Sheets does more.',
  ],
  [
    'charts-are-data',
    'A chart is kept as its ranges and options; the page draws a simple one.',
    'Drawing is left out.',
    'Transposing or headers could come out differently in Google Sheets.',
  ],
  [
    'trigger-sees-document',
    'A clock trigger has an active spreadsheet with spreadsheets.currentonly (can be turned off).',
    'Google’s pages and an add-on author disagree.',
    'Automatic sending would not go on: what was approved waits for a person to send it.',
  ],
  [
    'trigger-on-the-hour',
    'A clock trigger fires exactly so many hours after it was made.',
    'Google adds up to an hour.',
    'Only the minute differs.',
  ],
  [
    'sidebar-closing',
    'Closing the sidebar does not end a call that runs.',
    'Not documented.',
    'A send could be cut off; it is then unknown and asked about.',
  ],
  [
    'copy-carries-properties',
    'A copy of the file has its document properties and metadata, and no trigger.',
    'For a script bound to the file; not documented for an add-on.',
    'A copy could not be told from the first file; the file’s id is kept in both places.',
  ],
  [
    'restore-keeps-properties',
    'Restoring an older version brings back tabs and leaves document properties.',
    'Properties are not part of the sheets.',
    'A restored version could not be told.',
  ],
  [
    'duplicate-carries-column-metadata',
    'A duplicated tab has copies of its columns’ metadata.',
    'The worse of two ways; not documented.',
    'None: what marks a tab’s columns counts only for a tab whose columns a person has confirmed.',
  ],
  [
    'cells-leave-metadata',
    'Sorting, typing, and cutting and pasting cells leave a column’s metadata where it is.',
    'It belongs to the column and not to its cells; not documented for cutting a whole column.',
    'Less would be asked: header and metadata would move together.',
  ],
  [
    'mail-leaves-at-once',
    'A mail has gone when sendEmail comes back, and may have gone when it throws.',
    'The worse of two ways.',
    'None: what threw is asked about.',
  ],
  [
    'mail-address-check',
    'A malformed address throws before anything is sent.',
    'Seen in messages of scripts; the exact rule is not documented.',
    'Such a mail would bounce instead.',
  ],
  [
    'intl',
    'Intl has all time zones and the data of English, Spanish and French.',
    'The guide shows a German date; more is not documented.',
    'Today could be reckoned in the wrong zone.',
  ],
  [
    'local-dates',
    "Local Date getters follow the machine's zone here and the script's there.",
    'The add-on uses none; a check of the code holds that.',
    'None while that check stands.',
  ],
  [
    'page-calls-cost-nothing',
    'A call of the sidebar takes no time on its way to the script and back.',
    'Google publishes none; the time of the service calls within it is reckoned.',
    'A sidebar would answer later there than here, the more calls it makes the more so.',
  ],
  [
    'pdf-paper',
    'A PDF made of HTML has the paper and the margins that its style names with @page.',
    'Not documented.',
    'Letters would come on the paper of another country.',
  ],
  [
    'pdf-looks',
    'A PDF made of HTML has all of its text; here in two fonts, of Western Europe alone.',
    'Google’s fonts know more letters; drawing them is left out.',
    'None: a name in another script fails here and is printed there.',
  ],
  [
    'fetch-time',
    'A fetch gives up after 60 seconds; what takes longer than its usual cost passes on the clock.',
    'Google names no limit. A guide (justin.poehnelt.com) says 60 seconds; others saw 50 and 107.',
    'A slow portal would be waited for longer than here, and use up the six minutes.',
  ],
  [
    'fetch-may-have-arrived',
    'A fetch that threw or was killed may have reached the server and had its effect.',
    'The worse of two ways.',
    'None: a request that is sent again carries the key of the first.',
  ],
  [
    'fetch-redirects',
    'Redirects are followed as browsers do: POST may become GET, and another origin gets no token.',
    'Not documented.',
    'A token could be carried to another address, unless redirects are turned off.',
  ],
  [
    'fetch-limit-errors',
    'The wording of the refusals of too long an address, payload or headers, and of the quota.',
    'Most were seen in logs, that for headers was not.',
    'Only messages in a log would differ.',
  ],
  [
    'lock-waits-in-order',
    'Executions get a lock in the order they asked for it.',
    'Not documented.',
    'None: the add-on does not count on it.',
  ],
];

const tagged = (tag: Behaviour['tag'], rows: readonly Row[]): Behaviour[] =>
  rows.map(([id, what, source, risk]) => ({ id, what, tag, source, risk }));

/** All of them. Code of the host and this table change together; the probe compares by `id`. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...tagged('documented', DOCUMENTED),
  ...tagged('observed', OBSERVED),
  ...tagged('assumed', ASSUMED),
];

/** How much of it nobody has confirmed. */
export function countAssumed(): number {
  return ASSUMED.length;
}
