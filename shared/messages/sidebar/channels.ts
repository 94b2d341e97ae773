import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import type { ReturnReason } from '../../reminders/ledger.ts';
import type { Channel } from '../../reminders/policy.ts';
import type { SkipReason } from '../../reminders/skip.ts';
import { formatCount, formatDate } from '../dates.ts';

/** Words about the ways to somebody: putting off, delivering by hand, and what came back. */
export interface ChannelWords {
  names: Record<Channel, string>;
  skip: {
    title: string;
    why: string;
    reasons: Record<SkipReason, string>;
    note: string;
    noteHint: string;
    until: string;
    tomorrow: string;
    week: string;
    month: string;
    day: string;
    chosenDay: string;
    dayAsked: string;
    save: string;
    takeBack: string;
  };
  hand: {
    by: string;
    byAsked: string;
    prepare: Record<Exclude<Channel, 'email'>, string>;
    open: Record<Exclude<Channel, 'email' | 'letter'>, string>;
    noted: string;
    sent: string;
    notSent: string;
    called: string;
    notCalled: string;
    say: string;
    waitingTitle: string;
    waitingWhy: string;
  };
  lately: {
    title: (count: number) => string;
    find: string;
    went: (how: string, day: CivilDate) => string;
    cameBack: string;
    why: Record<ReturnReason, string>;
    after: string;
    none: string;
  };
  noWay: string;
}

const date = (day: CivilDate, language: Language) => formatDate(day, language);

const en: ChannelWords = {
  names: { email: 'Email', letter: 'Letter', sms: 'Text message', chat: 'WhatsApp', call: 'Call' },
  skip: {
    title: 'Not now',
    why: 'Why?',
    reasons: {
      'will-call': 'We will call them',
      'pays-at-desk': 'Pays at the desk',
      'check-amount': 'The amount is to be checked',
      'asked-time': 'Asked for time',
      other: 'Something else',
    },
    note: 'Note',
    noteHint: 'May stay empty. No health details, please.',
    until: 'Until when?',
    tomorrow: 'Tomorrow',
    week: 'In a week',
    month: 'In a month',
    day: 'A day you choose',
    chosenDay: 'Day',
    dayAsked: 'Please choose a day after today, within a year.',
    save: 'Put off until then',
    takeBack: 'Take back',
  },
  hand: {
    by: 'Your name',
    byAsked: 'Please give your name: it stands beside the message in the record.',
    prepare: {
      letter: 'Prepare the letter',
      sms: 'Prepare the text message',
      chat: 'Prepare the WhatsApp message',
      call: 'Prepare the call',
    },
    open: {
      sms: 'Open the text message',
      chat: 'Open WhatsApp',
      call: 'Call',
    },
    noted: 'Noted as about to go. Nothing leaves by itself: send it yourself, then say so here.',
    sent: 'I have sent it',
    notSent: 'I have not sent it',
    called: 'I have called',
    notCalled: 'I have not called',
    say: 'What to say',
    waitingTitle: 'Did you send these?',
    waitingWhy: 'They were prepared by hand. Until you say, nobody writes to these people again.',
  },
  lately: {
    title: (count) => `Sent of late: ${formatCount(count, 'en')}`,
    find: 'Find a name',
    went: (how, day) => `${how}, ${date(day, 'en')}`,
    cameBack: 'It came back…',
    why: {
      bounced: 'The email bounced',
      returned: 'The letter was returned',
      'wrong-number': 'The number is wrong',
      'not-delivered': 'It was not delivered',
    },
    after:
      'It is due again another way, not on the same day. The address or number that failed rests until you change it in your sheet.',
    none: 'Nobody of that name.',
  },
  noWay:
    'A task for you: no way is left to reach these people. Find a new address or number, and type it into your sheet.',
};

const es: ChannelWords = {
  names: {
    email: 'Correo electrónico',
    letter: 'Carta',
    sms: 'Mensaje de texto',
    chat: 'WhatsApp',
    call: 'Llamada',
  },
  skip: {
    title: 'Ahora no',
    why: '¿Por qué?',
    reasons: {
      'will-call': 'Lo llamaremos',
      'pays-at-desk': 'Paga en recepción',
      'check-amount': 'Hay que revisar el importe',
      'asked-time': 'Pidió tiempo',
      other: 'Otro motivo',
    },
    note: 'Nota',
    noteHint: 'Puede quedar vacía. Sin datos de salud, por favor.',
    until: '¿Hasta cuándo?',
    tomorrow: 'Mañana',
    week: 'En una semana',
    month: 'En un mes',
    day: 'Un día que usted elige',
    chosenDay: 'Día',
    dayAsked: 'Elija un día posterior a hoy, dentro de un año.',
    save: 'Aplazar hasta entonces',
    takeBack: 'Deshacer',
  },
  hand: {
    by: 'Su nombre',
    byAsked: 'Escriba su nombre: queda junto al mensaje en el registro.',
    prepare: {
      letter: 'Preparar la carta',
      sms: 'Preparar el mensaje de texto',
      chat: 'Preparar el mensaje de WhatsApp',
      call: 'Preparar la llamada',
    },
    open: {
      sms: 'Abrir el mensaje de texto',
      chat: 'Abrir WhatsApp',
      call: 'Llamar',
    },
    noted: 'Anotado como a punto de salir. Nada sale solo: envíelo usted y dígalo aquí.',
    sent: 'Ya lo envié',
    notSent: 'No lo envié',
    called: 'Ya llamé',
    notCalled: 'No llamé',
    say: 'Qué decir',
    waitingTitle: '¿Envió estos mensajes?',
    waitingWhy:
      'Se prepararon para enviarlos a mano. Hasta que usted lo diga, nadie vuelve a escribir a estas personas.',
  },
  lately: {
    title: (count) => `Enviados hace poco: ${formatCount(count, 'es')}`,
    find: 'Buscar un nombre',
    went: (how, day) => `${how}, ${date(day, 'es')}`,
    cameBack: 'No llegó…',
    why: {
      bounced: 'El correo fue rechazado',
      returned: 'La carta fue devuelta',
      'wrong-number': 'El número es incorrecto',
      'not-delivered': 'No se entregó',
    },
    after:
      'Vuelve a tocar por otra vía, nunca el mismo día. La dirección o el número que falló no se usa hasta que usted lo cambie en su hoja de cálculo.',
    none: 'Nadie con ese nombre.',
  },
  noWay:
    'Una tarea para usted: no queda ninguna vía para llegar a estas personas. Busque una dirección o un número nuevo y escríbalo en su hoja de cálculo.',
};

const fr: ChannelWords = {
  names: {
    email: 'E-mail',
    letter: 'Lettre',
    sms: 'SMS',
    chat: 'WhatsApp',
    call: 'Appel',
  },
  skip: {
    title: 'Pas maintenant',
    why: 'Pourquoi ?',
    reasons: {
      'will-call': 'Nous allons appeler',
      'pays-at-desk': 'Paie à l’accueil',
      'check-amount': 'Montant à vérifier',
      'asked-time': 'A demandé du temps',
      other: 'Autre raison',
    },
    note: 'Note',
    noteHint: 'Peut rester vide. Pas de données de santé, s’il vous plaît.',
    until: 'Jusqu’à quand ?',
    tomorrow: 'Demain',
    week: 'Dans une semaine',
    month: 'Dans un mois',
    day: 'Un jour de votre choix',
    chosenDay: 'Jour',
    dayAsked: 'Choisissez un jour après aujourd’hui, d’ici un an.',
    save: 'Reporter jusque-là',
    takeBack: 'Annuler le report',
  },
  hand: {
    by: 'Votre nom',
    byAsked: 'Indiquez votre nom : il figure à côté du message dans le registre.',
    prepare: {
      letter: 'Préparer la lettre',
      sms: 'Préparer le SMS',
      chat: 'Préparer le message WhatsApp',
      call: 'Préparer l’appel',
    },
    open: {
      sms: 'Ouvrir le SMS',
      chat: 'Ouvrir WhatsApp',
      call: 'Appeler',
    },
    noted:
      'Noté comme sur le point de partir. Rien ne part tout seul : envoyez-le vous-même, puis dites-le ici.',
    sent: 'Je l’ai envoyé',
    notSent: 'Je ne l’ai pas envoyé',
    called: 'J’ai appelé',
    notCalled: 'Je n’ai pas appelé',
    say: 'Que dire',
    waitingTitle: 'Avez-vous envoyé ces messages ?',
    waitingWhy:
      'Ils ont été préparés pour un envoi à la main. Tant que vous ne l’avez pas dit, personne n’écrit de nouveau à ces personnes.',
  },
  lately: {
    title: (count) => `Envoyés récemment : ${formatCount(count, 'fr')}`,
    find: 'Chercher un nom',
    went: (how, day) => `${how}, ${date(day, 'fr')}`,
    cameBack: 'Pas arrivé…',
    why: {
      bounced: 'L’e-mail a été rejeté',
      returned: 'La lettre est revenue',
      'wrong-number': 'Le numéro est faux',
      'not-delivered': 'Il n’a pas été remis',
    },
    after:
      'Il est de nouveau dû par une autre voie, jamais le même jour. L’adresse ou le numéro qui a échoué ne sert plus tant que vous ne le changez pas dans votre feuille.',
    none: 'Personne de ce nom.',
  },
  noWay:
    'Une tâche pour vous : il ne reste aucune voie pour joindre ces personnes. Trouvez une nouvelle adresse ou un nouveau numéro et notez-le dans votre feuille.',
};

/** The words of each language; a missing one does not compile. */
export const CHANNEL_WORDS: Readonly<Record<Language, ChannelWords>> = { en, es, fr };
