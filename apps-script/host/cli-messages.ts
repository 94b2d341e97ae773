import type { Language } from '../../shared/money.ts';
import type { OptionReason } from './cli-options.ts';

type Details = Readonly<Record<string, string | number>>;

const en = {
  options: {
    'no-file': () => 'Name a file, for example: npm run -s sheet -- receivables.csv --print Aging',
    'two-files': ({ first, second }) => `Name one file, not both ${first} and ${second}.`,
    'unknown-option': ({ option }) =>
      `There is no option ${option}: use --run, --print, --today, --locale, --timezone, --order or --json.`,
    'no-value': ({ option }) => `The option ${option} needs a value.`,
    'bad-today': ({ text }) => `--today takes a day such as 2026-03-31, not “${text}”.`,
    'bad-locale': ({ text }) => `--locale takes a locale such as en_US or fr_FR, not “${text}”.`,
    'bad-timezone': ({ text }) => `There is no time zone “${text}”: try Europe/Paris.`,
    'bad-order': ({ text }) => `--order takes day or month, not “${text}”.`,
  } satisfies Record<OptionReason, (details: Details) => string> as OptionSentences,
  unknownItem: (name: string, list: string) => `The menu has no “${name}”; it has ${list}.`,
  unknownTab: (name: string, list: string) => `There is no tab “${name}”; there are ${list}.`,
  missing: {
    who: 'No column says who pays: give one a header such as Guarantor.',
    howMuch: 'No column says how much is open: give one a header such as Balance.',
  },
  whichColumn: (field: string, list: string) =>
    `Several columns could be “${field}” (${list}): give the others another header.`,
  whichTab: (names: string) =>
    `Several tabs look alike: ${names}. Hide those that you do not work in, and run it again.`,
  answerOrder: 'Answer with --order day or --order month.',
  list: (names: readonly string[]) => names.map((name) => `“${name}”`).join(', '),
  example: (text: string, day: string, month: string) =>
    `“${text}” is ${day} with the day first, ${month} with the month first.`,
  failed: (what: string, why: string) => `${what} did not work: ${why}`,
};
type OptionSentences = Record<OptionReason, (details: Details) => string>;
type CliMessages = typeof en;

const es: CliMessages = {
  options: {
    'no-file': () =>
      'Indique un archivo, por ejemplo: npm run -s sheet -- cuentas.csv --locale es_ES --print Antigüedad',
    'two-files': ({ first, second }) =>
      `Indique un solo archivo, no ${first} y ${second} a la vez.`,
    'unknown-option': ({ option }) =>
      `No existe la opción ${option}: use --run, --print, --today, --locale, --timezone, --order o --json.`,
    'no-value': ({ option }) => `A la opción ${option} le falta un valor.`,
    'bad-today': ({ text }) => `--today espera un día como 2026-03-31, no «${text}».`,
    'bad-locale': ({ text }) =>
      `--locale espera una configuración regional como es_ES o es_MX, no «${text}».`,
    'bad-timezone': ({ text }) => `No existe la zona horaria «${text}»: pruebe con Europe/Madrid.`,
    'bad-order': ({ text }) => `--order espera day (día) o month (mes), no «${text}».`,
  },
  unknownItem: (name, list) => `El menú no tiene «${name}»; tiene ${list}.`,
  unknownTab: (name, list) => `No existe la pestaña «${name}»; hay ${list}.`,
  missing: {
    who: 'Ninguna columna dice quién paga: ponga a una un encabezado como Responsable.',
    howMuch: 'Ninguna columna dice cuánto se debe: ponga a una un encabezado como Saldo.',
  },
  whichColumn: (field, list) =>
    `Varias columnas podrían ser «${field}» (${list}): ponga otro encabezado a las demás.`,
  whichTab: (names: string) =>
    `Varias pestañas se parecen: ${names}. Oculte aquellas en las que no trabaja y repita la orden.`,
  answerOrder: 'Responda con --order day (día) o --order month (mes).',
  list: (names) => names.map((name) => `«${name}»`).join(', '),
  example: (text, day, month) =>
    `«${text}» es el ${day} si primero va el día y el ${month} si primero va el mes.`,
  failed: (what, why) => `${what} no funcionó: ${why}`,
};

const fr: CliMessages = {
  options: {
    'no-file': () =>
      'Indiquez un fichier, par exemple : npm run -s sheet -- creances.csv --locale fr_FR --print "Balance âgée"',
    'two-files': ({ first, second }) =>
      `Indiquez un seul fichier, pas ${first} et ${second} à la fois.`,
    'unknown-option': ({ option }) =>
      `L’option ${option} n’existe pas : utilisez --run, --print, --today, --locale, --timezone, --order ou --json.`,
    'no-value': ({ option }) => `Il manque une valeur à l’option ${option}.`,
    'bad-today': ({ text }) => `--today attend un jour comme 2026-03-31, pas « ${text} ».`,
    'bad-locale': ({ text }) =>
      `--locale attend des paramètres régionaux comme fr_FR ou fr_CA, pas « ${text} ».`,
    'bad-timezone': ({ text }) =>
      `Le fuseau horaire « ${text} » n’existe pas : essayez Europe/Paris.`,
    'bad-order': ({ text }) => `--order attend day (jour) ou month (mois), pas « ${text} ».`,
  },
  unknownItem: (name, list) => `Le menu n’a pas « ${name} » ; il a ${list}.`,
  unknownTab: (name, list) => `L’onglet « ${name} » n’existe pas ; il y a ${list}.`,
  missing: {
    who: 'Aucune colonne ne dit qui paie : donnez à l’une un en-tête comme Garant.',
    howMuch: 'Aucune colonne ne dit combien est dû : donnez à l’une un en-tête comme Solde.',
  },
  whichColumn: (field, list) =>
    `Plusieurs colonnes pourraient être « ${field} » (${list}) : donnez un autre en-tête aux autres.`,
  whichTab: (names: string) =>
    `Plusieurs onglets se ressemblent : ${names}. Masquez ceux dans lesquels vous ne travaillez pas, puis relancez.`,
  answerOrder: 'Répondez par --order day (jour) ou --order month (mois).',
  list: (names) => names.map((name) => `« ${name} »`).join(', '),
  example: (text, day, month) =>
    `« ${text} » est le ${day} si le jour vient en premier, le ${month} si c’est le mois.`,
  failed: (what, why) => `${what} n’a pas fonctionné : ${why}`,
};

const CATALOGUES: Readonly<Record<Language, CliMessages>> = { en, es, fr };

/**
 * The command line's own words in one language.
 *
 * @example cliMessages('es').answerOrder
 */
export function cliMessages(language: Language): CliMessages {
  return CATALOGUES[language];
}
