import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { formatDate } from '../dates.ts';

/** Words about our Aging tab: the report of before, and the way from a cell of it to its rows. */
export interface AgingTabWords {
  putBack: (day: CivilDate) => string;
  putBackWhy: string;
  isBack: (tab: string, day: CivilDate) => string;
  chosen: string;
  tabSays: (amount: string) => string;
  ofSomebody: (name: string, label: string) => string;
  patients: string;
  patientsRead: string;
  insurer: string;
  agency: string;
  allOpen: string;
  all: string;
  allRead: string;
}

const date = (day: CivilDate, language: Language) => formatDate(day, language);

const en: AgingTabWords = {
  putBack: (day) => `Put back the report of ${date(day, 'en')}`,
  putBackWhy: 'It stood in the Aging tab before this one. What you wrote beside it stays.',
  isBack: (tab, day) => `The tab “${tab}” shows the report of ${date(day, 'en')} again.`,
  chosen: 'Show the rows behind the selected cell',
  tabSays: (amount) => `The tab says ${amount}: your sheet has changed since it was written.`,
  ofSomebody: (name, label) => `${name}, ${label}`,
  patients: 'Patients',
  patientsRead: 'Patients, of the rows read',
  insurer: 'Insurers',
  agency: 'At an agency',
  allOpen: 'All open',
  all: 'All open = sheet total',
  allRead: 'All open in the rows read',
};

const es: AgingTabWords = {
  putBack: (day) => `Volver a poner el informe del ${date(day, 'es')}`,
  putBackWhy:
    'Estaba en la pestaña de antigüedad antes de este. Lo que usted escribió al lado se queda.',
  isBack: (tab, day) => `La pestaña «${tab}» muestra de nuevo el informe del ${date(day, 'es')}.`,
  chosen: 'Ver las filas de la celda seleccionada',
  tabSays: (amount) =>
    `La pestaña dice ${amount}: su hoja de cálculo cambió desde que se escribió.`,
  ofSomebody: (name, label) => `${name}, ${label}`,
  patients: 'Pacientes',
  patientsRead: 'Pacientes, en las filas leídas',
  insurer: 'Aseguradoras',
  agency: 'En una agencia',
  allOpen: 'Todo lo pendiente',
  all: 'Todo lo pendiente = total de la pestaña',
  allRead: 'Todo lo pendiente en las filas leídas',
};

const fr: AgingTabWords = {
  putBack: (day) => `Remettre le rapport du ${date(day, 'fr')}`,
  putBackWhy:
    'Il figurait avant celui-ci dans l’onglet de la balance âgée. Ce que vous avez écrit à côté reste.',
  isBack: (tab, day) =>
    `L’onglet «\u00a0${tab}\u00a0» montre de nouveau le rapport du ${date(day, 'fr')}.`,
  chosen: 'Voir les lignes de la cellule choisie',
  tabSays: (amount) => `L’onglet dit ${amount}\u00a0: votre feuille a changé depuis.`,
  ofSomebody: (name, label) => `${name}, ${label}`,
  patients: 'Patients',
  patientsRead: 'Patients, dans les lignes lues',
  insurer: 'Assureurs',
  agency: 'En agence',
  allOpen: 'Total dû',
  all: 'Total dû = total de la feuille',
  allRead: 'Total dû dans les lignes lues',
};

/** The words of each language; a missing one does not compile. */
export const AGING_TAB_WORDS: Readonly<Record<Language, AgingTabWords>> = { en, es, fr };
