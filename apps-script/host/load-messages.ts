import type { Language } from '../../shared/money.ts';
import { type LoadReason, type LoadRefusal, MOST_ROWS } from './load.ts';

type Details = LoadRefusal['details'];
type Sentences = Record<LoadReason, (details: Details) => string>;

/**
 * The one sentence that says why a file could not be opened, and what helps.
 *
 * @example loadSentence(refused('missing', { file: 'x.csv' }), 'en') // 'There is no file x.csv.'
 */
export function loadSentence({ reason, details }: LoadRefusal, language: Language): string {
  return SENTENCES[language][reason](details);
}

const en: Sentences = {
  missing: ({ file }) => `There is no file ${file}.`,
  folder: ({ file }) => `${file} is a folder: name a .csv or .xlsx file inside it.`,
  'no-permission': ({ file }) =>
    `You may not read ${file}: ask its owner, or copy it to your own folder.`,
  unreadable: ({ file }) => `${file} could not be read from the disk.`,
  empty: ({ file }) => `${file} is empty.`,
  unsupported: ({ file }) => `${file} is not a .csv or .xlsx file: save it as one of these first.`,
  binary: ({ file }) => `${file} does not hold text: save it again as CSV.`,
  'bad-quotes': ({ file, row }) =>
    `In ${file} a quotation mark of row ${row} is not closed properly: mend it there, or save the file again as CSV.`,
  'broken-xlsx': ({ file }) =>
    `${file} cannot be read as an Excel workbook (damaged, or locked with a password): open it in Excel and save it again.`,
  'no-values': ({ file }) =>
    `${file} has formulas without their results: open it in Excel or LibreOffice and save it again.`,
  'too-heavy': ({ file, most }) =>
    `${file} is too large (more than ${most} MB or 10 million cells): keep only the receivables in it.`,
  'too-long': ({ file, rows }) =>
    `${file} has ${rows} rows and at most ${MOST_ROWS} can be opened: keep only the receivables in it.`,
};

const es: Sentences = {
  missing: ({ file }) => `No existe el archivo ${file}.`,
  folder: ({ file }) => `${file} es una carpeta: indique un archivo .csv o .xlsx que esté dentro.`,
  'no-permission': ({ file }) =>
    `Usted no tiene permiso para leer ${file}: pídalo a su propietario o cópielo a su carpeta.`,
  unreadable: ({ file }) => `No se pudo leer ${file} del disco.`,
  empty: ({ file }) => `${file} está vacío.`,
  unsupported: ({ file }) =>
    `${file} no es un archivo .csv ni .xlsx: guárdelo antes en uno de esos formatos.`,
  binary: ({ file }) => `${file} no contiene texto: guárdelo de nuevo como CSV.`,
  'bad-quotes': ({ file, row }) =>
    `En ${file} hay unas comillas mal cerradas en la fila ${row}: corríjalas o guarde el archivo de nuevo como CSV.`,
  'broken-xlsx': ({ file }) =>
    `${file} no se puede leer como libro de Excel (dañado o protegido con contraseña): ábralo en Excel y guárdelo de nuevo.`,
  'no-values': ({ file }) =>
    `${file} tiene fórmulas sin su resultado: ábralo en Excel o LibreOffice y guárdelo de nuevo.`,
  'too-heavy': ({ file, most }) =>
    `${file} es demasiado grande (más de ${most} MB o de 10 millones de celdas): deje en él solo las cuentas por cobrar.`,
  'too-long': ({ file, rows }) =>
    `${file} tiene ${rows} filas y se pueden abrir ${MOST_ROWS} como máximo: deje en él solo las cuentas por cobrar.`,
};

const fr: Sentences = {
  missing: ({ file }) => `Le fichier ${file} n’existe pas.`,
  folder: ({ file }) =>
    `${file} est un dossier : indiquez un fichier .csv ou .xlsx qui s’y trouve.`,
  'no-permission': ({ file }) =>
    `Vous n’avez pas le droit de lire ${file} : demandez à son propriétaire ou copiez-le dans votre dossier.`,
  unreadable: ({ file }) => `${file} n’a pas pu être lu sur le disque.`,
  empty: ({ file }) => `${file} est vide.`,
  unsupported: ({ file }) =>
    `${file} n’est pas un fichier .csv ou .xlsx : enregistrez-le d’abord dans l’un de ces formats.`,
  binary: ({ file }) => `${file} ne contient pas de texte : enregistrez-le de nouveau en CSV.`,
  'bad-quotes': ({ file, row }) =>
    `Dans ${file}, un guillemet de la ligne ${row} est mal fermé : corrigez-le ou enregistrez de nouveau le fichier en CSV.`,
  'broken-xlsx': ({ file }) =>
    `${file} ne peut pas être lu comme classeur Excel (endommagé ou protégé par un mot de passe) : ouvrez-le dans Excel et enregistrez-le de nouveau.`,
  'no-values': ({ file }) =>
    `${file} contient des formules sans leur résultat : ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau.`,
  'too-heavy': ({ file, most }) =>
    `${file} est trop volumineux (plus de ${most} Mo ou de 10 millions de cellules) : n’y gardez que les créances.`,
  'too-long': ({ file, rows }) =>
    `${file} a ${rows} lignes et ${MOST_ROWS} au plus peuvent être ouvertes : n’y gardez que les créances.`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, es, fr };
