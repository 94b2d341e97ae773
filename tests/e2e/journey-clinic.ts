import type { Workbook } from '../../apps-script/host/types.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import type { Clinic } from '../../shared/contract/sidebar.ts';
import type { Language } from '../../shared/money.ts';
import { type Row, tab } from '../addon/clinic.ts';

/** A clinic as it is in one country: its words, its marks, its way to write a day. */
export interface Land {
  language: Language;
  locale: string;
  timeZone: string;
  tab: string;
  /** The seventh says what is open in words of the clinic's own, the ninth says nothing to us. */
  headers: string[];
  disputed: string;
  /** A due day as somebody typed it. */
  soon: string;
  /** What the person answers about days and months. */
  order: 'day' | 'month';
  currency: string;
  /** The figures as a person of this country reads them; current to over 120, undated, total. */
  figures: string[];
  /** The words of the local Sheets around the add-on. */
  shell: Record<'extensions' | 'mailbox' | 'working' | 'pickDay' | 'moveClock', string>;
}

export const LANDS: readonly Land[] = [
  {
    language: 'en',
    locale: 'en_US',
    timeZone: 'America/New_York',
    tab: 'Receivables',
    headers: [
      ...['Account', 'Guarantor', 'E-mail', 'Language', 'Invoice', 'Due date'],
      ...['What is left', 'Status', 'Room'],
    ],
    disputed: 'Disputed',
    soon: 'soon',
    order: 'month',
    currency: 'USD',
    figures: ['150.00', '165.50', '842.18', '140.00', '75.00', '88.32', '30.00', '1,491.00'],
    shell: {
      extensions: 'Extensions',
      mailbox: 'Sent mail',
      working: 'The add-on is working…',
      pickDay: 'A day, 9:00',
      moveClock: 'Move the clock',
    },
  },
  {
    language: 'es',
    locale: 'es_ES',
    timeZone: 'Europe/Madrid',
    tab: 'Cuentas por cobrar',
    headers: [
      ...['Cuenta', 'Responsable', 'Correo', 'Idioma', 'Factura', 'Vencimiento'],
      ...['Lo que falta', 'Estado', 'Consultorio'],
    ],
    disputed: 'En disputa',
    soon: 'pronto',
    order: 'day',
    currency: 'EUR',
    figures: ['150,00', '165,50', '842,18', '140,00', '75,00', '88,32', '30,00', '1.491,00'],
    shell: {
      extensions: 'Extensiones',
      mailbox: 'Correo enviado',
      working: 'El complemento está trabajando…',
      pickDay: 'Un día, 9:00',
      moveClock: 'Mover el reloj',
    },
  },
  {
    language: 'fr',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    tab: 'Créances',
    headers: [
      ...['Dossier', 'Garant', 'Courriel', 'Langue', 'Facture', 'Échéance'],
      ...['Ce qui manque', 'Statut', 'Cabinet'],
    ],
    disputed: 'Litige',
    soon: 'bientôt',
    order: 'day',
    currency: 'EUR',
    figures: ['150,00', '165,50', '842,18', '140,00', '75,00', '88,32', '30,00', '1 491,00'],
    shell: {
      extensions: 'Extensions',
      mailbox: 'Messages envoyés',
      working: 'Le module travaille…',
      pickDay: 'Un jour, 9 h',
      moveClock: 'Avancer l’horloge',
    },
  },
];

/** The day on which the journeys begin, a Tuesday. */
export const TODAY: CivilDate = '2026-03-10';
export const TAB = 1;
/** Column of what is open, from 0, and where John's stands. */
export const OPEN = 6;
export const OPEN_OF_JOHN = 'G6';
/** What cannot be read: Sam's amount and Eva's day. */
export const UNREADABLE = { amount: 'G11', day: 'F12' };

export const SENDER: Clinic = {
  name: 'Maple Clinic',
  contact: 'Elena',
  phone: '',
  replyTo: 'desk@maple.example',
};

/** A line of the clinic's sheet: name, language, day on which it is due, what is open, status, last cell. */
export type Bill = [string, string, CivilDate | null, Row[number], string, last?: string];

/** The bills of the clinic. Every day in them can be read in both orders. */
function billsOf(land: Land): Bill[] {
  return [
    ['Rosa Delgado', 'es', '2026-02-05', 642.18, ''],
    ['Luis Ortega', 'es', '2026-01-08', 80, ''],
    ['Hélène Lefèvre', 'fr', '2026-02-12', 120.5, ''],
    ['Amélie Roy', 'fr', '2025-11-12', 75, ''],
    ['John Miller', 'en', '2026-02-05', 200, ''],
    ['Mary Stone', 'en', '2025-10-11', 88.32, ''],
    ['Tom Reed', '', '2026-02-12', 45, ''],
    ['Ana Vidal', 'es', '2026-01-08', 60, land.disputed],
    ['Lucy Hart', 'en', '2026-04-02', 150, ''],
    ['Sam Cole', 'en', '2026-02-05', '9o.00', ''],
    ['Eva Blanc', 'fr', null, 30, ''],
  ];
}

/** The clinic's spreadsheet, with bills of its own or of a journey. */
export function workbookOf(land: Land, bills: readonly Bill[] = billsOf(land)): Workbook {
  const day = (date: CivilDate) => {
    const [year, month, monthDay] = date.split('-');
    return land.order === 'month' ? `${month}/${monthDay}/${year}` : `${monthDay}/${month}/${year}`;
  };
  const rows = bills.map(([name, language, due, open, status, last = '2'], at): Row => {
    const email = `${name.split(' ')[1]?.toLowerCase().replace('è', 'e')}@patients.example`;
    const typed = due === null ? land.soon : day(due);
    return [`P-${at + 1}`, name, email, language, `F-${501 + at}`, typed, open, status, last];
  });
  return {
    id: `clinic-${land.language}`,
    name: 'Maple Clinic',
    locale: land.locale,
    timeZone: land.timeZone,
    activeSheetId: TAB,
    activeCell: 'A1',
    sheets: [
      tab(TAB, land.tab, [land.headers, ...rows], {
        columnWidths: { 1: 140, 2: 210 },
        frozenRows: 1,
      }),
    ],
  };
}
