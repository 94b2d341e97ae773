import type { CellFunction } from '../../cells/help.ts';
import type { Language } from '../../money.ts';

/** Words about the functions that a person types into a cell. */
export interface FunctionWords {
  title: string;
  about: string;
  /** How to begin: the day has to come from a cell. */
  day: (formula: string, cell: string) => string;
  what: Record<CellFunction, string>;
  /** What they cannot see. */
  limits: string;
}

const en: FunctionWords = {
  title: 'Functions for cells',
  about:
    'On a tab of your own these work like SUM. Each looks at a whole range with its header row, and is calculated again when something in it changes.',
  day: (formula, cell) =>
    `First type ${formula} into the cell ${cell}, or any other day. The functions count as of that cell: without it they would never be calculated again, and Google takes no TODAY() inside of them.`,
  what: {
    AMIABLE_AGING: 'The aging: a total and a row for each guarantor',
    AMIABLE_BUCKET: 'The age of each due date, by name',
    AMIABLE_DSO: 'Days of billing that are still owed (DSO), over 90 days',
    AMIABLE_CEI: 'How much came in of what could have, in percent (CEI)',
  },
  limits:
    'They go by your headers and your spreadsheet’s region alone, not by what you answered in the setup. Where something is unclear, the cell says what to mend.',
};

const es: FunctionWords = {
  title: 'Funciones para celdas',
  about:
    'En una pestaña suya funcionan como SUMA. Cada una mira un rango completo con su fila de encabezados y se vuelve a calcular cuando algo cambia en él.',
  day: (formula, cell) =>
    `Primero escriba ${formula} en la celda ${cell}, o cualquier otro día. Las funciones cuentan a la fecha de esa celda: sin ella no se volverían a calcular nunca, y Google no admite TODAY() dentro de ellas.`,
  what: {
    AMIABLE_AGING: 'La antigüedad: un total y una fila por responsable',
    AMIABLE_BUCKET: 'La antigüedad de cada vencimiento, por su nombre',
    AMIABLE_DSO: 'Días de facturación aún por cobrar (DSO), en 90 días',
    AMIABLE_CEI: 'Cuánto se cobró de lo que se podía cobrar, en porcentaje (CEI)',
  },
  limits:
    'Se guían solo por sus encabezados y por la región de su hoja de cálculo, no por lo que respondió en la configuración. Si algo no está claro, la celda dice qué corregir.',
};

const fr: FunctionWords = {
  title: 'Fonctions pour les cellules',
  about:
    'Dans un onglet à vous, elles s’utilisent comme SOMME. Chacune regarde une plage entière avec sa ligne d’en-têtes et se recalcule quand quelque chose y change.',
  day: (formula, cell) =>
    `Saisissez d’abord ${formula} dans la cellule ${cell}, ou tout autre jour. Les fonctions comptent à la date de cette cellule\u00a0: sans elle, elles ne seraient jamais recalculées, et Google n’accepte pas TODAY() à l’intérieur.`,
  what: {
    AMIABLE_AGING: 'La balance âgée\u00a0: un total et une ligne par garant',
    AMIABLE_BUCKET: 'L’âge de chaque échéance, par son nom',
    AMIABLE_DSO: 'Jours de facturation encore dus (DSO), sur 90 jours',
    AMIABLE_CEI: 'Part encaissée de ce qui pouvait l’être, en pour cent (CEI)',
  },
  limits:
    'Elles ne suivent que vos en-têtes et la région de votre feuille de calcul, pas vos réponses dans les réglages. Si quelque chose n’est pas clair, la cellule dit quoi corriger.',
};

/**
 * Of the functions in cells, in each language.
 *
 * @example FUNCTION_WORDS.en.title // 'Functions for cells'
 */
export const FUNCTION_WORDS: Readonly<Record<Language, FunctionWords>> = { en, es, fr };
