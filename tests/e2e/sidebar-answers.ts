import type { Letter } from '../../shared/contract/letter-views.ts';
import type { SetupColumn } from '../../shared/contract/setup.ts';
import type { Answers, Clinic, Procedure } from '../../shared/contract/sidebar.ts';
import type {
  DueRow,
  Overview,
  RemindersView,
  SetupView,
} from '../../shared/contract/sidebar-views.ts';
import type { Language } from '../../shared/money.ts';
import { toneOfLevel } from '../../shared/reminders/policy.ts';
import { aging, agingCell, agingChange, agingRows, restoreAging, TAB } from './aging-answers.ts';
import { editScript } from './edit-answers.ts';
import { lawScript } from './law-answers.ts';
import { policyScript } from './policy-answers.ts';
import { BRIEF, portalScript } from './portal-answers.ts';
import { readingScript } from './reading-answers.ts';
import { SPANISH_COURTESY, wordsScript } from './words-answers.ts';

/** Answers of an invented clinic, as the script would give them. */

const CLINIC: Clinic = {
  name: 'Riverside Family Clinic',
  contact: 'Elena Ortiz',
  phone: '555 0142, Monday to Friday 9 to 17',
  replyTo: 'desk@riverside.example',
};

function column(
  index: number,
  header: string,
  field: SetupColumn['field'],
  known: SetupColumn['known'],
  ...samples: string[]
): SetupColumn {
  const letter = String.fromCharCode(65 + index);
  return { index, letter, header, field, known, isLearnt: known === 'said', samples };
}

/** A sheet that still has a question of each kind. */
export function askingSetup(): SetupView {
  return {
    tabs: [TAB, { id: 9, name: 'Archive 2025', rows: 3310 }],
    tab: TAB,
    tabAsked: false,
    headerRow: 3,
    columns: [
      column(0, 'Account', 'account', 'sure', 'A-1041', 'A-1042', 'A-1043'),
      column(1, 'Responsible party', 'guarantor', 'sure', 'María Quispe', 'Ng Wai-Lam'),
      column(2, 'Contact', 'email', 'unsure', 'maria.quispe@mail.example', 'ng@mail.example'),
      column(3, 'Due', 'dueDate', 'sure', '03/04/2026', '05/06/2026'),
      column(4, 'Open', 'balance', 'sure', '1,260.00', '88.00', '642.18'),
      column(5, 'Total', null, 'none', '1,400.00', '88.00', '700.00'),
      column(6, 'Notes', null, 'none', 'called on Monday'),
    ],
    answered: [],
    changes: [],
    questions: [
      {
        kind: 'dateOrder',
        field: 'dueDate',
        letter: 'D',
        header: 'Due',
        answer: null,
        examples: [
          { text: '03/04/2026', ifDayFirst: '2026-04-03', ifMonthFirst: '2026-03-04' },
          { text: '05/06/2026', ifDayFirst: '2026-06-05', ifMonthFirst: '2026-05-06' },
        ],
      },
      {
        kind: 'column',
        field: 'amount',
        candidates: [{ index: 5, letter: 'F', header: 'Total' }],
      },
    ],
    missing: [],
    currency: 'USD',
    letterLanguage: 'en',
  };
}

function readySetup(): SetupView {
  return { ...askingSetup(), questions: [] };
}

export function overview(language: Language): Overview {
  return {
    language,
    today: '2026-11-21',
    setup: readySetup(),
    ready: true,
    figures: {
      due: 7,
      open: [
        { total: { minor: 41_313_500, currency: 'USD' }, guarantors: 384 },
        { total: { minor: 73_018, currency: 'EUR' }, guarantors: 2 },
      ],
    },
    clinic: CLINIC,
    doubt: null,
    unknown: 0,
    automatic: false,
    byItself: null,
    separator: ',',
    portal: BRIEF,
  };
}

function due(name: string, level: number, language: Language, more: Partial<DueRow> = {}): DueRow {
  return {
    key: `key of ${name}`,
    stamp: `stamp of ${name}`,
    name,
    level,
    ...{ tone: toneOfLevel(level), channel: 'email', track: 'one-off', language },
    balance: { minor: 64_218, currency: 'USD' },
    items: 2,
    oldestDue: '2026-09-30',
    exceptions: [],
    editedBy: null,
    ...more,
  };
}

export function reminders(): RemindersView {
  return {
    today: '2026-11-21',
    levels: { 'one-off': 4, recurring: 4, gentle: 3 },
    quotaLeft: 1412,
    carriedTo: '2026-11-22',
    exceptions: [
      due('María Quispe', 4, 'es', {
        balance: { minor: 126_000, currency: 'USD' },
        exceptions: ['last-notice', 'failed-before'],
      }),
      due('Ng Wai-Lam', 1, 'en', {
        balance: { minor: 8_800, currency: 'USD' },
        exceptions: ['undated-item'],
      }),
    ],
    groups: [
      {
        ...{ level: 1, tone: 'courteous', track: 'one-off', language: 'es' },
        rows: [due('Rosa Delgado', 1, 'es'), due('Iker Etxeberria', 1, 'es')],
      },
      {
        ...{ level: 2, tone: 'neutral', track: 'one-off', language: 'fr' },
        rows: [
          due('Hélène Lefèvre', 2, 'fr'),
          due('Anne-Sophie de La Rochefoucauld-Montbéliard', 2, 'fr'),
          due('Minh Tran', 2, 'fr'),
        ],
      },
    ],
    notToday: [
      {
        reason: 'dispute',
        rules: [],
        people: [
          { name: 'Joan Miller', next: null, skip: null },
          { name: 'Joan Miller', next: null, skip: null },
        ],
      },
      {
        ...{ reason: 'recently-written', rules: [] },
        people: [{ name: 'Bao Li', next: '2026-12-01', skip: null }],
      },
      {
        ...{ reason: 'no-address', rules: [] },
        people: [{ name: 'Olga Petrova', next: null, skip: null }],
      },
    ],
    tab: TAB.id,
    questions: [],
    placeAsked: null,
    toSettle: [],
    unknown: [],
    lately: [],
    by: '',
    carried: [{ key: 'key of Ada Obi', name: 'Ada Obi', until: '2026-11-22' }],
  };
}

export function unsettled(): RemindersView {
  return {
    ...reminders(),
    unknown: [
      {
        id: 'u-1',
        name: 'Lucía Fernández',
        ...{ level: 2, tone: 'neutral', channel: 'email' },
        at: '2026-11-20 16:04',
        balance: { minor: 31_050, currency: 'USD' },
      },
    ],
  };
}

function letter(key: string): Letter {
  const name = key.replace('key of ', '');
  return {
    key,
    to: `${name.split(' ')[0]?.toLowerCase()}@mail.example`,
    subject: 'Recordatorio de Riverside Family Clinic',
    words: SPANISH_COURTESY,
    body: [
      { text: 'Hola, ', varies: false },
      { text: name, varies: true },
      { text: ':\n\nLe escribimos por un saldo de ', varies: false },
      { text: '642.18 USD', varies: true },
      { text: ' de ', varies: false },
      { text: 'dos visitas', varies: true },
      {
        text:
          '. Si ya pagó, le damos las gracias; no tenga en cuenta este mensaje.\n\nPuede pagarlo todo, ' +
          'pagar en cuotas que le resulten cómodas, o decirnos si algo no está claro.\n\nElena Ortiz le ' +
          'responde en el 555 0142, de lunes a viernes de 9 a 17.',
        varies: false,
      },
    ],
  };
}

/** The list after somebody was put off. */
function without(key: string): RemindersView {
  const view = reminders();
  const others = (rows: DueRow[]) => rows.filter((row) => row.key !== key);
  const groups = view.groups.map((group) => ({ ...group, rows: others(group.rows) }));
  return { ...view, groups, exceptions: others(view.exceptions) };
}

/** What the script answers, by procedure; a journey replaces what it needs otherwise. */
export type Script = { [P in Procedure]: (args: never) => Answers[P] | Promise<Answers[P]> };

export function script(language: Language): Script {
  return {
    open: () => overview(language),
    inspect: askingSetup,
    forgetHeader: askingSetup,
    saveSetup: () => overview(language),
    saveClinic: () => overview(language),
    aging,
    agingChange,
    agingRows,
    agingCell,
    restoreAging,
    writeAging: () => ({ tab: 'Aging', setAside: null, view: aging() }),
    goTo: () => null,
    reminders,
    letter: ({ key }: { key: string }) => letter(key),
    ...wordsScript(),
    send: ({ approved }: { approved: { key: string }[] }) => ({
      outcomes: approved.slice(0, 2).map(({ key }, at) => ({
        key,
        name: key.replace('key of ', ''),
        outcome: at === 1 ? ('suppressed' as const) : ('sent' as const),
        reason: at === 1 ? ('paid' as const) : null,
        at: '10:42',
      })),
      left: approved.slice(2).map(({ key }) => key),
      quotaLeft: 1410,
      carriedTo: '2026-11-22' as const,
      stopped: null,
    }),
    sendTest: () => ({ to: 'desk@riverside.example' }),
    settleUnknown: reminders,
    skip: ({ key }: { key: string }) => without(key),
    takeBack: reminders,
    cameBack: reminders,
    prepare: ({ key }: { key: string }) => ({
      ...{ id: 'p-1', channel: 'chat', to: '34600111222', subject: letter(key).subject },
      text: letter(key)
        .body.map(({ text }) => text)
        .join(''),
      link: 'https://wa.me/34600111222?text=Hola',
      file: null,
    }),
    checkLedger: () => ({ tab: 7, lines: 12, count: 0, faults: [] }),
    ...editScript(),
    thisOneLives: () => overview(language),
    automatic: ({ on }: { on: boolean }) => ({ ...overview(language), automatic: on }),
    byItself: ({ on }: { on: { by: string } | null }) => ({
      ...overview(language),
      automatic: on !== null,
      byItself: on && { by: on.by, since: '2026-11-21', isMine: true, isPaused: false },
    }),
    removeEverything: () => ({ removed: ['Aging'] }),
    ...policyScript(),
    ...readingScript(),
    ...lawScript(language),
    ...portalScript(),
  };
}
