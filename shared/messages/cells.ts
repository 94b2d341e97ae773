import type { CellRefusal } from '../cells/arguments.ts';
import type { Language } from '../money.ts';

/** What a refusal's sentence needs to name. */
type Facts = Readonly<Record<string, string | number>>;

/** Words of the functions in cells: why there is no answer, and what stands in a table. */
export interface CellWords {
  /** The argument at fault, what was expected, and how to mend it. */
  refusals: Record<CellRefusal, (facts: Facts) => string>;
  /** In the place of a due date that is none. */
  noDate: string;
  /** In the row of a currency in which the figure is not defined. */
  notDefined: string;
  /** Below a table: rows, counted from the range's first. */
  notCounted: (rows: string) => string;
}

/**
 * In which words a function in a cell answers.
 *
 * @example CELL_WORDS.en.noDate // 'Not a date'
 */
export const CELL_WORDS: Readonly<Record<Language, CellWords>> = {
  en: {
    refusals: {
      'as-of-missing': () =>
        'asOf is missing: name a cell that holds a date. A function is only calculated again when an argument changes, so the day has to come from a cell, for example one with =TODAY().',
      'not-a-day': ({ text }) =>
        `asOf must be one date: a cell formatted as a date, or text such as "2026-03-31". “${text}” is not.`,
      'ambiguous-day': ({ text }) =>
        `asOf: “${text}” may mean two days. Format the cell as a date, or write it as "2026-03-31".`,
      'day-to-come': ({ text }) =>
        `asOf: ${text} is a day to come, and nobody knows yet what will be paid by then. Once it is here, enter the date again.`,
      'not-days': () => 'days must be a whole number from 1 to 3660.',
      'not-edges': () =>
        'buckets must be up to eight whole numbers of days that grow, such as "30, 60, 90".',
      'no-headers': () =>
        'range must include the row with the headers, such as Guarantor, Due date and Balance. None was recognized.',
      'nobody-named': () => 'range has no column that says who owes, such as Guarantor or Account.',
      'no-amounts': () => 'range has no column of amounts, such as Balance or Amount.',
      'unsure-column': ({ headers }) =>
        `range: these headers could mean the same thing or something else: ${headers}. Rename them so that only one can be meant, such as Balance or Due date.`,
      'ambiguous-column': ({ text, header }) =>
        `range: in the column “${header}”, “${text}” may mean two days. Format the column as dates, so that nothing is guessed.`,
      'ambiguous-dates': ({ text }) =>
        `due: “${text}” may mean two days. Format the cells as dates, so that nothing is guessed.`,
      'no-bill-date': () =>
        'range has no column that says when a bill was made, such as Invoice date or Service date: this figure cannot be counted without.',
      'rows-not-counted': ({ rows }) =>
        `Some rows cannot be counted: ${rows} (from the first row of the range). Refresh aging in the Amiable menu lists what to mend; then this figure is true.`,
      'nothing-billed': () =>
        'Nothing was billed in this period, so days of billing cannot be told.',
      'nothing-to-collect': () => 'Nothing was due to come in during this period.',
    },
    noDate: 'Not a date',
    notDefined: 'Nothing to count',
    notCounted: (rows) =>
      `Not counted: ${rows} (from the first row of the range). The aging report says why.`,
  },
  es: {
    refusals: {
      'as-of-missing': () =>
        'Falta asOf: indique una celda con una fecha. Una función solo se vuelve a calcular cuando cambia un argumento; por eso el día debe venir de una celda, por ejemplo una con =HOY() o =TODAY().',
      'not-a-day': ({ text }) =>
        `asOf debe ser una sola fecha: una celda con formato de fecha o un texto como "2026-03-31". «${text}» no lo es.`,
      'ambiguous-day': ({ text }) =>
        `asOf: «${text}» puede significar dos días. Dé a la celda formato de fecha o escríbala como "2026-03-31".`,
      'day-to-come': ({ text }) =>
        `asOf: ${text} es un día futuro y nadie sabe aún qué se habrá pagado. Cuando llegue, vuelva a escribir la fecha.`,
      'not-days': () => 'days debe ser un número entero de 1 a 3660.',
      'not-edges': () =>
        'buckets debe tener hasta ocho números enteros de días, en orden creciente, como "30, 60, 90".',
      'no-headers': () =>
        'range debe incluir la fila de los encabezados, como Responsable, Vencimiento y Saldo. No se reconoció ninguno.',
      'nobody-named': () =>
        'range no tiene una columna que diga quién debe, como Responsable o Cuenta.',
      'no-amounts': () => 'range no tiene una columna de importes, como Saldo o Importe.',
      'unsure-column': ({ headers }) =>
        `range: estos encabezados pueden significar lo mismo u otra cosa: ${headers}. Cámbielos para que solo uno sea posible, como Saldo o Vencimiento.`,
      'ambiguous-column': ({ text, header }) =>
        `range: en la columna «${header}», «${text}» puede significar dos días. Dé a la columna formato de fecha; así no se adivina nada.`,
      'ambiguous-dates': ({ text }) =>
        `due: «${text}» puede significar dos días. Dé a las celdas formato de fecha; así no se adivina nada.`,
      'no-bill-date': () =>
        'range no tiene una columna que indique el día de cada factura, como Fecha de factura o Fecha de atención: sin ella no se puede calcular este indicador.',
      'rows-not-counted': ({ rows }) =>
        `Hay filas que no se pueden contar: ${rows} (desde la primera fila del rango). «Actualizar antigüedad», en el menú de Amiable, dice qué corregir; después este indicador será cierto.`,
      'nothing-billed': () =>
        'No se facturó nada en este período: no se pueden calcular días de facturación.',
      'nothing-to-collect': () => 'No había nada por cobrar en este período.',
    },
    noDate: 'No es una fecha',
    notDefined: 'Nada que contar',
    notCounted: (rows) =>
      `Sin contar: ${rows} (desde la primera fila del rango). El informe de antigüedad dice por qué.`,
  },
  fr: {
    refusals: {
      'as-of-missing': () =>
        'Il manque asOf\u00a0: indiquez une cellule qui contient une date. Une fonction n’est recalculée que lorsqu’un argument change\u00a0; le jour doit donc venir d’une cellule, par exemple avec =AUJOURDHUI() ou =TODAY().',
      'not-a-day': ({ text }) =>
        `asOf doit être une seule date\u00a0: une cellule au format date ou un texte comme "2026-03-31". «\u00a0${text}\u00a0» n’en est pas une.`,
      'ambiguous-day': ({ text }) =>
        `asOf\u00a0: «\u00a0${text}\u00a0» peut désigner deux jours. Mettez la cellule au format date ou écrivez "2026-03-31".`,
      'day-to-come': ({ text }) =>
        `asOf\u00a0: ${text} est un jour à venir, et personne ne sait encore ce qui sera payé d’ici là. Ce jour-là, saisissez la date à nouveau.`,
      'not-days': () => 'days doit être un nombre entier de 1 à 3660.',
      'not-edges': () =>
        'buckets doit contenir au plus huit nombres entiers de jours, croissants, comme "30, 60, 90".',
      'no-headers': () =>
        'range doit comprendre la ligne des en-têtes, comme Garant, Échéance et Solde. Aucun n’a été reconnu.',
      'nobody-named': () => 'range n’a pas de colonne qui dit qui doit, comme Garant ou Compte.',
      'no-amounts': () => 'range n’a pas de colonne de montants, comme Solde ou Montant.',
      'unsure-column': ({ headers }) =>
        `range\u00a0: ces en-têtes peuvent désigner la même chose ou une autre\u00a0: ${headers}. Renommez-les pour qu’un seul soit possible, comme Solde ou Échéance.`,
      'ambiguous-column': ({ text, header }) =>
        `range\u00a0: dans la colonne «\u00a0${header}\u00a0», «\u00a0${text}\u00a0» peut désigner deux jours. Mettez la colonne au format date\u00a0: ainsi, rien n’est deviné.`,
      'ambiguous-dates': ({ text }) =>
        `due\u00a0: «\u00a0${text}\u00a0» peut désigner deux jours. Mettez les cellules au format date\u00a0: ainsi, rien n’est deviné.`,
      'no-bill-date': () =>
        'range n’a pas de colonne qui indique le jour de chaque facture, comme Date de facture ou Date de soins\u00a0: sans elle, cet indicateur ne se calcule pas.',
      'rows-not-counted': ({ rows }) =>
        `Des lignes ne peuvent pas être comptées\u00a0: ${rows} (à partir de la première ligne de la plage). «\u00a0Actualiser la balance âgée\u00a0», dans le menu Amiable, dit quoi corriger\u00a0; ensuite, cet indicateur sera juste.`,
      'nothing-billed': () =>
        'Rien n’a été facturé sur cette période\u00a0: on ne peut pas compter de jours de facturation.',
      'nothing-to-collect': () => 'Rien n’était à encaisser sur cette période.',
    },
    noDate: 'Pas une date',
    notDefined: 'Rien à compter',
    notCounted: (rows) =>
      `Non comptées\u00a0: ${rows} (à partir de la première ligne de la plage). La balance âgée dit pourquoi.`,
  },
};
