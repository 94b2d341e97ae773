import type { Language } from '../../shared/money.ts';

/** What `npm start` says in the terminal. */
export interface StartMessages {
  buildAddOn: string;
  buildPage: string;
  openDemo: string;
  openFile(file: string): string;
  ready(url: string): string;
  stop: string;
  portTaken(port: number): string;
  cannotListen(port: number, message: string): string;
  badPort(text: string): string;
  badLocale(text: string): string;
  badTimeZone(text: string): string;
  unknown(text: string): string;
  failed(message: string): string;
}

const en: StartMessages = {
  buildAddOn: 'Building the add-on…',
  buildPage: 'Building the page…',
  openDemo: 'Opening the demo clinic…',
  openFile: (file) => `Opening ${file}…`,
  ready: (url) => `The local Sheets is ready: ${url}`,
  stop: 'Ctrl-C ends it. What you change lives only until then.',
  portTaken: (port) =>
    `Port ${port} is in use: end the other program, or choose another with --port ${port + 1}.`,
  cannotListen: (port, message) =>
    `Port ${port} cannot be used (${message}): choose another with --port.`,
  badPort: (text) => `${text} is not a port: choose a number from 1 to 65535.`,
  badLocale: (text) => `${text} is not a locale: write it like en_US, es_MX or fr_FR.`,
  badTimeZone: (text) =>
    `${text} is not a time zone: write it like America/New_York or Europe/Paris.`,
  unknown: (text) =>
    `${text} is not understood: there are --sheet FILE, --locale, --timezone and --port.`,
  failed: (message) => `The local Sheets could not start: ${message}`,
};

const es: StartMessages = {
  buildAddOn: 'Compilando el complemento…',
  buildPage: 'Compilando la página…',
  openDemo: 'Abriendo la clínica de demostración…',
  openFile: (file) => `Abriendo ${file}…`,
  ready: (url) => `Las hojas locales están listas: ${url}`,
  stop: 'Ctrl-C las detiene. Lo que usted cambie dura solo hasta entonces.',
  portTaken: (port) =>
    `El puerto ${port} está en uso: cierre el otro programa o elija otro con --port ${port + 1}.`,
  cannotListen: (port, message) =>
    `No se puede usar el puerto ${port} (${message}): elija otro con --port.`,
  badPort: (text) => `${text} no es un puerto: elija un número de 1 a 65535.`,
  badLocale: (text) =>
    `${text} no es una configuración regional: escríbala como en_US, es_MX o fr_FR.`,
  badTimeZone: (text) =>
    `${text} no es una zona horaria: escríbala como America/New_York o Europe/Paris.`,
  unknown: (text) =>
    `No se entiende ${text}: existen --sheet ARCHIVO, --locale, --timezone y --port.`,
  failed: (message) => `No se pudieron iniciar las hojas locales: ${message}`,
};

const fr: StartMessages = {
  buildAddOn: 'Compilation du module complémentaire…',
  buildPage: 'Compilation de la page…',
  openDemo: 'Ouverture de la clinique de démonstration…',
  openFile: (file) => `Ouverture de ${file}…`,
  ready: (url) => `Sheets local est prêt : ${url}`,
  stop: 'Ctrl-C l’arrête. Ce que vous modifiez ne dure que jusque-là.',
  portTaken: (port) =>
    `Le port ${port} est occupé : arrêtez l’autre programme, ou choisissez-en un autre avec --port ${port + 1}.`,
  cannotListen: (port, message) =>
    `Le port ${port} est inutilisable (${message}) : choisissez-en un autre avec --port.`,
  badPort: (text) => `${text} n’est pas un port : choisissez un nombre de 1 à 65535.`,
  badLocale: (text) =>
    `${text} n’est pas un paramètre régional : écrivez-le comme en_US, es_MX ou fr_FR.`,
  badTimeZone: (text) =>
    `${text} n’est pas un fuseau horaire : écrivez-le comme America/New_York ou Europe/Paris.`,
  unknown: (text) =>
    `${text} n’est pas compris : il y a --sheet FICHIER, --locale, --timezone et --port.`,
  failed: (message) => `Sheets local n’a pas pu démarrer : ${message}`,
};

export const startMessages: Record<Language, StartMessages> = { en, es, fr };
