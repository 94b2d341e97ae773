import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { formatCount, formatDate } from '../dates.ts';

/** Words about the day's work. */
export interface WorklistWords {
  title: string;
  open: string;
  help: string;
  order: string;
  toContact: (count: number) => string;
  none: string;
  nobody: string;
  expected: (amount: string) => string;
  costsMore: (amount: string) => string;
  pastDue: (amount: string, days: number) => string;
  account: (account: string) => string;
  usual: (days: string) => string;
  usualUnknown: string;
  last: (day: CivilDate) => string;
  lastUnknown: string;
  mayToday: string;
  why: string;
  sum: string;
  rows: (count: number) => string;
  due: (day: CivilDate) => string;
  moreRows: (count: number) => string;
  openReminder: string;
  more: (count: number) => string;
  waiting: (count: number) => string;
  waitingWhy: string;
  from: (day: CivilDate) => string;
  laterToday: string;
  noReason: string;
  cost: {
    title: string;
    label: (currency: string) => string;
    hint: string;
    save: string;
    rest: (days: number) => string;
  };
}

const en: WorklistWords = {
  title: 'Today’s work',
  open: 'Whom to contact first',
  help: '“Today’s work” lists whom a contact would help most today, with the reason. It looks at amounts, days and earlier dealings, never at who somebody is.',
  order:
    'Ordered by what a contact today is expected to bring. Amounts, days and earlier dealings count, never who somebody is.',
  toContact: (count) => `To contact: ${formatCount(count, 'en')}`,
  none: 'Nobody is past due. Nothing to do here.',
  nobody: 'Nobody may or need be contacted today.',
  expected: (amount) => `A contact today is expected to bring ${amount}.`,
  costsMore: (amount) => `A contact today is expected to cost ${amount} more than it brings.`,
  pastDue: (amount, days) =>
    `${amount} past due, the oldest for ${formatCount(days, 'en')} ${days === 1 ? 'day' : 'days'}`,
  account: (account) => `Account ${account}`,
  usual: (days) => `Usually pays in ${days}`,
  usualUnknown: 'Nothing known yet of how they pay',
  last: (day) => `Last contact: ${formatDate(day, 'en')}`,
  lastUnknown: 'No contact so far',
  mayToday: 'Next contact allowed: today',
  why: 'Why they stand here',
  sum: 'Expected',
  rows: (count) => `Rows past due: ${formatCount(count, 'en')}`,
  due: (day) => `due ${formatDate(day, 'en')}`,
  moreRows: (count) => `and ${formatCount(count, 'en')} more`,
  openReminder: 'Open in reminders',
  more: (count) => `${formatCount(count, 'en')} more come after these.`,
  waiting: (count) => `Not today: ${formatCount(count, 'en')}`,
  waitingWhy: 'The same rules decide that send the reminders.',
  from: (day) => `from ${formatDate(day, 'en')}`,
  laterToday: 'later today',
  noReason: 'Not known whether a contact is allowed',
  cost: {
    title: 'How it is reckoned',
    label: (currency) => `What a contact costs you (${currency})`,
    hint: 'Time and paper for one contact. 0 until you say.',
    save: 'Keep the cost',
    rest: (days) =>
      `For ${formatCount(days, 'en')} days after a contact another brings less: the longest wait in your policy.`,
  },
};

const es: WorklistWords = {
  title: 'El trabajo de hoy',
  open: 'A quién contactar primero',
  help: '«El trabajo de hoy» muestra a quién ayudaría más un contacto hoy, y por qué. Mira importes, días y trato anterior, nunca quién es la persona.',
  order:
    'En el orden de lo que se espera de un contacto hoy. Cuentan importes, días y trato anterior, nunca quién es la persona.',
  toContact: (count) => `Para contactar: ${formatCount(count, 'es')}`,
  none: 'Nadie tiene nada vencido. Aquí no hay nada que hacer.',
  nobody: 'Hoy no se puede o no hace falta contactar a nadie.',
  expected: (amount) => `Se espera que un contacto hoy aporte ${amount}.`,
  costsMore: (amount) => `Se espera que un contacto hoy cueste ${amount} más de lo que aporta.`,
  pastDue: (amount, days) =>
    `${amount} vencidos, lo más antiguo hace ${formatCount(days, 'es')} ${days === 1 ? 'día' : 'días'}`,
  account: (account) => `Cuenta ${account}`,
  usual: (days) => `Suele pagar en ${days}`,
  usualUnknown: 'Aún no se sabe cómo suele pagar',
  last: (day) => `Último contacto: ${formatDate(day, 'es')}`,
  lastUnknown: 'Sin contacto hasta ahora',
  mayToday: 'Próximo contacto permitido: hoy',
  why: 'Por qué está aquí',
  sum: 'Esperado',
  rows: (count) => `Filas vencidas: ${formatCount(count, 'es')}`,
  due: (day) => `vence el ${formatDate(day, 'es')}`,
  moreRows: (count) => `y ${formatCount(count, 'es')} más`,
  openReminder: 'Abrir en los recordatorios',
  more: (count) => `Después de estas personas vienen ${formatCount(count, 'es')} más.`,
  waiting: (count) => `Hoy no: ${formatCount(count, 'es')}`,
  waitingWhy: 'Deciden las mismas reglas que envían los recordatorios.',
  from: (day) => `desde el ${formatDate(day, 'es')}`,
  laterToday: 'hoy más tarde',
  noReason: 'No se sabe si se permite un contacto',
  cost: {
    title: 'Cómo se calcula',
    label: (currency) => `Lo que le cuesta un contacto (${currency})`,
    hint: 'Tiempo y papel de un contacto. 0 hasta que usted lo diga.',
    save: 'Guardar el costo',
    rest: (days) =>
      `Durante ${formatCount(days, 'es')} días después de un contacto otro aporta menos: es la espera más larga de su política.`,
  },
};

const fr: WorklistWords = {
  title: 'Le travail du jour',
  open: 'Qui contacter d’abord',
  help: '«\u00a0Le travail du jour\u00a0» montre qui un contact aiderait le plus aujourd’hui, et pourquoi. Il regarde les montants, les jours et les échanges passés, jamais qui est la personne.',
  order:
    'Dans l’ordre de ce qu’un contact aujourd’hui devrait apporter. Comptent les montants, les jours et les échanges passés, jamais qui est la personne.',
  toContact: (count) => `À contacter\u00a0: ${formatCount(count, 'fr')}`,
  none: 'Personne n’a rien d’échu. Il n’y a rien à faire ici.',
  nobody: 'Aujourd’hui, personne ne peut ou ne doit être contacté.',
  expected: (amount) => `Un contact aujourd’hui devrait apporter ${amount}.`,
  costsMore: (amount) => `Un contact aujourd’hui devrait coûter ${amount} de plus qu’il n’apporte.`,
  pastDue: (amount, days) =>
    `${amount} échus, le plus ancien depuis ${formatCount(days, 'fr')} ${days === 1 ? 'jour' : 'jours'}`,
  account: (account) => `Compte ${account}`,
  usual: (days) => `Paie d’habitude en ${days}`,
  usualUnknown: 'On ne sait pas encore comment cette personne paie',
  last: (day) => `Dernier contact\u00a0: ${formatDate(day, 'fr')}`,
  lastUnknown: 'Aucun contact jusqu’ici',
  mayToday: 'Prochain contact permis\u00a0: aujourd’hui',
  why: 'Pourquoi à cette place',
  sum: 'Attendu',
  rows: (count) => `Lignes échues\u00a0: ${formatCount(count, 'fr')}`,
  due: (day) => `échéance ${formatDate(day, 'fr')}`,
  moreRows: (count) => `et ${formatCount(count, 'fr')} de plus`,
  openReminder: 'Ouvrir dans les relances',
  more: (count) => `${formatCount(count, 'fr')} autres viennent ensuite.`,
  waiting: (count) => `Pas aujourd’hui\u00a0: ${formatCount(count, 'fr')}`,
  waitingWhy: 'Les mêmes règles décident que pour l’envoi des relances.',
  from: (day) => `à partir du ${formatDate(day, 'fr')}`,
  laterToday: 'plus tard aujourd’hui',
  noReason: 'On ne sait pas si un contact est permis',
  cost: {
    title: 'Comment c’est calculé',
    label: (currency) => `Ce que vous coûte un contact (${currency})`,
    hint: 'Temps et papier pour un contact. 0 tant que vous n’avez rien dit.',
    save: 'Garder le coût',
    rest: (days) =>
      `Pendant ${formatCount(days, 'fr')} jours après un contact, un autre apporte moins\u00a0: c’est la plus longue attente de votre politique.`,
  },
};

/** The words of each language; a missing one does not compile. */
export const WORKLIST_WORDS: Readonly<Record<Language, WorklistWords>> = { en, es, fr };
