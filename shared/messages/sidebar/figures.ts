import type { CivilDate } from '../../calendar.ts';
import type { PresetPeriod } from '../../kpi/preset-periods.ts';
import type { Language } from '../../money.ts';
import { formatCount, formatDate } from '../dates.ts';

/** What the figures are about, each a heading. */
export const FIGURE_GROUPS = ['speed', 'age', 'worth', 'habits'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** Words about the figures of the sheet; the figures themselves have theirs in `messages/kpi`. */
export interface FigureViewWords {
  title: string;
  open: string;
  help: string;
  about: string;
  empty: string;
  currency: string;
  period: string;
  presets: Record<PresetPeriod | 'own', string>;
  from: string;
  to: string;
  toHint: string;
  periodWrong: string;
  count: string;
  span: (from: CivilDate, to: CivilDate) => string;
  late: (field: string) => string;
  neverLate: string;
  groups: Record<FigureGroup, string>;
  aged: (name: string, days: number) => string;
  days: (count: string) => string;
  percent: (count: string) => string;
  amountDays: (amount: string) => string;
  better: Record<'less' | 'more', string>;
  formula: string;
  counts: string;
  leavesOut: string;
  source: string;
  doubts: string;
  doubt: (count: number, text: string) => string;
  division: string;
  halves: Record<'younger' | 'older', string>;
  trend: string;
  trendDay: string;
  trendValue: string;
  rowsBehind: (term: string, amount: string) => string;
  rowsTitle: (term: string, count: number) => string;
  rowsSum: (amount: string) => string;
  rowsDiffer: (amount: string) => string;
  rowsShown: (first: number, last: number, count: number) => string;
  earlier: string;
  later: string;
  closeRows: string;
  rates: {
    title: string;
    example: string;
    own: string;
    wrong: string;
    save: string;
    backToExample: string;
    kept: string;
  };
}

const en: FigureViewWords = {
  title: 'Figures',
  open: 'See the figures',
  help: '“Figures” shows how fast money comes in, how old what is owed is, and how people pay. Each number opens its formula and the rows behind it.',
  about: 'Open a figure to see how it comes about, and the rows behind it.',
  empty: 'There is no row to count yet. Figures come with the first bills in your sheet.',
  currency: 'Currency',
  period: 'Period',
  presets: {
    'three-months': 'The last three whole months',
    month: 'The last whole month',
    'twelve-months': 'The last twelve whole months',
    'this-year': 'This year until today',
    own: 'Other days…',
  },
  from: 'From',
  to: 'To',
  toHint: 'What is owed is counted as of this day.',
  periodWrong: 'Please choose two days, the first before the second, none after today.',
  count: 'Count anew',
  span: (from, to) => `From ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
  late: (field) => `Late is counted from “${field}”.`,
  neverLate: 'No column says when a bill is late.',
  groups: {
    speed: 'How fast money comes in',
    age: 'How old what is owed is',
    worth: 'What will come of it',
    habits: 'How people pay',
  },
  aged: (name, days) => `${name}: over ${days} days past due`,
  days: (count) => `${count} days`,
  percent: (count) => `${count}%`,
  amountDays: (amount) => `${amount} × days`,
  better: { less: 'Less is better.', more: 'More is better.' },
  formula: 'Formula',
  counts: 'What counts',
  leavesOut: 'What is left out',
  source: 'Source of the formula',
  doubts: 'Not counted for sure',
  doubt: (count, text) => `${formatCount(count, 'en')} × ${text}`,
  division: 'How it comes about',
  halves: { younger: 'The younger half of the bills', older: 'The older half of the bills' },
  trend: 'The same a month earlier, two months earlier and so on',
  trendDay: 'Until',
  trendValue: 'Figure',
  rowsBehind: (term, amount) => `Rows behind ${amount}: ${term}`,
  rowsTitle: (term, count) => `Rows: ${term} (${formatCount(count, 'en')})`,
  rowsSum: (amount) => `Together ${amount}, as above.`,
  rowsDiffer: (amount) =>
    `Together ${amount}. The sheet has changed since the figure was counted: please read it again.`,
  rowsShown: (first, last, count) =>
    `Rows ${formatCount(first, 'en')} to ${formatCount(last, 'en')} of ${formatCount(count, 'en')}`,
  earlier: 'Rows before these',
  later: 'Rows after these',
  closeRows: 'Close the rows',
  rates: {
    title: 'Rates of the allowance',
    example:
      'These rates are a published example, not advice. Enter the ones your own losses have taught you.',
    own: 'These are your own rates, kept with this sheet.',
    wrong: 'A rate is a number from 0 to 100, with two decimals at the most.',
    save: 'Keep these rates',
    backToExample: 'Back to the example',
    kept: 'Rates kept.',
  },
};

const es: FigureViewWords = {
  title: 'Indicadores',
  open: 'Ver los indicadores',
  help: '«Indicadores» muestra con qué rapidez entra el dinero, qué antigüedad tiene lo que se debe y cómo pagan las personas. Cada número abre su fórmula y las filas que hay detrás.',
  about: 'Abra un indicador para ver cómo se obtiene y las filas que hay detrás.',
  empty: 'Todavía no hay filas que contar. Los indicadores llegan con las primeras facturas.',
  currency: 'Moneda',
  period: 'Período',
  presets: {
    'three-months': 'Los tres últimos meses completos',
    month: 'El último mes completo',
    'twelve-months': 'Los doce últimos meses completos',
    'this-year': 'Este año hasta hoy',
    own: 'Otros días…',
  },
  from: 'Desde',
  to: 'Hasta',
  toHint: 'Lo que se debe se cuenta a este día.',
  periodWrong: 'Elija dos días, el primero anterior al segundo y ninguno posterior a hoy.',
  count: 'Contar de nuevo',
  span: (from, to) => `Del ${formatDate(from, 'es')} al ${formatDate(to, 'es')}.`,
  late: (field) => `El retraso se cuenta desde «${field}».`,
  neverLate: 'Ninguna columna dice desde cuándo una factura está vencida.',
  groups: {
    speed: 'Con qué rapidez entra el dinero',
    age: 'Qué antigüedad tiene lo que se debe',
    worth: 'Qué quedará de ello',
    habits: 'Cómo pagan las personas',
  },
  aged: (name, days) => `${name}: más de ${days} días de retraso`,
  days: (count) => `${count} días`,
  percent: (count) => `${count}\u00a0%`,
  amountDays: (amount) => `${amount} × días`,
  better: { less: 'Cuanto menos, mejor.', more: 'Cuanto más, mejor.' },
  formula: 'Fórmula',
  counts: 'Qué cuenta',
  leavesOut: 'Qué no cuenta',
  source: 'Fuente de la fórmula',
  doubts: 'Lo que no se cuenta con seguridad',
  doubt: (count, text) => `${formatCount(count, 'es')} × ${text}`,
  division: 'Cómo se obtiene',
  halves: {
    younger: 'La mitad más reciente de las facturas',
    older: 'La mitad más antigua de las facturas',
  },
  trend: 'Lo mismo un mes antes, dos meses antes, etc.',
  trendDay: 'Hasta',
  trendValue: 'Indicador',
  rowsBehind: (term, amount) => `Filas detrás de ${amount}: ${term}`,
  rowsTitle: (term, count) => `Filas: ${term} (${formatCount(count, 'es')})`,
  rowsSum: (amount) => `Juntas suman ${amount}, como arriba.`,
  rowsDiffer: (amount) =>
    `Juntas suman ${amount}. La hoja de cálculo cambió desde que se contó el indicador: léala de nuevo.`,
  rowsShown: (first, last, count) =>
    `Filas ${formatCount(first, 'es')} a ${formatCount(last, 'es')} de ${formatCount(count, 'es')}`,
  earlier: 'Filas anteriores',
  later: 'Filas siguientes',
  closeRows: 'Cerrar las filas',
  rates: {
    title: 'Porcentajes de la provisión',
    example:
      'Estos porcentajes son un ejemplo publicado, no un consejo. Ponga los que le enseñaron sus propias pérdidas.',
    own: 'Estos son sus propios porcentajes, guardados con esta hoja de cálculo.',
    wrong: 'Un porcentaje es un número de 0 a 100, con dos decimales como máximo.',
    save: 'Guardar estos porcentajes',
    backToExample: 'Volver al ejemplo',
    kept: 'Porcentajes guardados.',
  },
};

const fr: FigureViewWords = {
  title: 'Indicateurs',
  open: 'Voir les indicateurs',
  help: '«\u00a0Indicateurs\u00a0» montre à quelle vitesse l’argent rentre, l’ancienneté de ce qui est dû et comment les personnes paient. Chaque nombre ouvre sa formule et les lignes qui le composent.',
  about: 'Ouvrez un indicateur pour voir comment il se calcule, et les lignes qui le composent.',
  empty:
    'Il n’y a pas encore de ligne à compter. Les indicateurs viendront avec les premières factures.',
  currency: 'Devise',
  period: 'Période',
  presets: {
    'three-months': 'Les trois derniers mois entiers',
    month: 'Le dernier mois entier',
    'twelve-months': 'Les douze derniers mois entiers',
    'this-year': 'Cette année jusqu’à ce jour',
    own: 'D’autres jours…',
  },
  from: 'Du',
  to: 'Au',
  toHint: 'Ce qui est dû est compté à ce jour.',
  periodWrong: 'Choisissez deux jours, le premier avant le second, aucun après aujourd’hui.',
  count: 'Recompter',
  span: (from, to) => `Du ${formatDate(from, 'fr')} au ${formatDate(to, 'fr')}.`,
  late: (field) => `Le retard se compte à partir de «\u00a0${field}\u00a0».`,
  neverLate: 'Aucune colonne ne dit à partir de quand une facture est échue.',
  groups: {
    speed: 'À quelle vitesse l’argent rentre',
    age: 'L’ancienneté de ce qui est dû',
    worth: 'Ce qu’il en restera',
    habits: 'Comment les personnes paient',
  },
  aged: (name, days) => `${name}\u00a0: plus de ${days} jours de retard`,
  days: (count) => `${count} jours`,
  percent: (count) => `${count}\u00a0%`,
  amountDays: (amount) => `${amount} × jours`,
  better: { less: 'Moins, c’est mieux.', more: 'Plus, c’est mieux.' },
  formula: 'Formule',
  counts: 'Ce qui compte',
  leavesOut: 'Ce qui ne compte pas',
  source: 'Source de la formule',
  doubts: 'Ce qui n’est pas compté avec certitude',
  doubt: (count, text) => `${formatCount(count, 'fr')} × ${text}`,
  division: 'Comment il se calcule',
  halves: {
    younger: 'La moitié la plus récente des factures',
    older: 'La moitié la plus ancienne des factures',
  },
  trend: 'Le même un mois plus tôt, deux mois plus tôt, etc.',
  trendDay: 'Jusqu’au',
  trendValue: 'Indicateur',
  rowsBehind: (term, amount) => `Lignes derrière ${amount}\u00a0: ${term}`,
  rowsTitle: (term, count) => `Lignes\u00a0: ${term} (${formatCount(count, 'fr')})`,
  rowsSum: (amount) => `Ensemble ${amount}, comme ci-dessus.`,
  rowsDiffer: (amount) =>
    `Ensemble ${amount}. La feuille a changé depuis le calcul de l’indicateur\u00a0: relisez-la.`,
  rowsShown: (first, last, count) =>
    `Lignes ${formatCount(first, 'fr')} à ${formatCount(last, 'fr')} sur ${formatCount(count, 'fr')}`,
  earlier: 'Lignes précédentes',
  later: 'Lignes suivantes',
  closeRows: 'Fermer les lignes',
  rates: {
    title: 'Taux de la provision',
    example:
      'Ces taux sont un exemple publié, pas un conseil. Indiquez ceux que vos propres pertes vous ont appris.',
    own: 'Ce sont vos propres taux, gardés avec cette feuille.',
    wrong: 'Un taux est un nombre de 0 à 100, avec deux décimales au plus.',
    save: 'Garder ces taux',
    backToExample: 'Revenir à l’exemple',
    kept: 'Taux gardés.',
  },
};

/** The words of each language; a missing one does not compile. */
export const FIGURE_VIEW_WORDS: Readonly<Record<Language, FigureViewWords>> = { en, es, fr };
