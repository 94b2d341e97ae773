import type { PortalMessages } from '../index.ts';

export const updates: PortalMessages['updates'] = {
  title: 'Mettre à jour par fichier',
  heading: {
    nothing: 'Rien à reprendre ici',
    ready: (count) => (count === 1 ? 'Une ligne est prête' : `${count} lignes sont prêtes`),
    some: (count) => `${count} lignes reprises, il en reste`,
    all: (count) => (count === 1 ? 'Une ligne reprise' : `${count} lignes reprises`),
  },
  bring: 'Apporter un fichier',
  another: 'Apporter un autre fichier',
  steps:
    'Une mise à jour par ligne. Rien ne change avant que vous ayez vu ce que ferait le fichier.',
  template: 'Télécharger un fichier avec vos dossiers ouverts',
  file: 'Fichier de mises à jour',
  fileHelp: (most) => `CSV, 2 Mo et ${most} lignes au plus.`,
  check: 'Vérifier le fichier',
  format: {
    title: 'Ce que prend le fichier',
    column: 'Colonne',
    means: 'Quoi écrire',
    values: 'Valeurs',
    columns: {
      practice:
        'Le cabinet, comme dans le fichier téléchargé. Seulement si vous travaillez pour plusieurs.',
      case: 'Le numéro du dossier, comme C-118.',
      event: 'Ce qui s’est passé. Une ligne sans événement est laissée de côté.',
      amount: 'Promis, chaque versement, ou reçu : 150,00. La monnaie est celle du dossier.',
      date: 'Promis pour, premier versement, reçu le, jour d’un contact, ou d’une action en justice : 2026-11-30.',
      channel: 'Par quel moyen le contact a été tenté.',
      outcome: 'Ce qui en est sorti.',
      reason: 'Nécessaire avec un refus, une contestation ou une restitution.',
      note: 'Pour le cabinet. Toujours possible ; nécessaire si l’événement est une note ou annule une action en justice.',
    },
  },
  outcome: {
    progress: 'Lignes reprises',
    apply: (count) => (count === 1 ? 'Reprendre la ligne' : `Reprendre ${count} lignes`),
    goOn: (count) => `Continuer : il reste ${count} lignes`,
    known: (count) =>
      count === 1
        ? 'Une ligne de ce fichier a déjà été reprise. Elle n’est pas comptée de nouveau.'
        : `${count} lignes de ce fichier ont déjà été reprises. Elles ne sont pas comptées de nouveau.`,
    wrong: (count) => (count === 1 ? 'Une ligne à corriger' : `${count} lignes à corriger`),
    wrongText:
      'Les autres lignes n’attendent pas celles-ci. Téléchargez-les, corrigez-les, apportez ce fichier.',
    download: 'Télécharger les lignes à corriger',
    right: (count) => (count === 1 ? 'Une ligne est juste' : `${count} lignes sont justes`),
    done: (count) => (count === 1 ? 'Une ligne a été reprise' : `${count} lignes ont été reprises`),
    first: (count) => `Voici les ${count} premières.`,
    line: 'Ligne',
    column: 'Colonne',
    typed: 'Elle dit',
    problem: 'Que faire',
    case: 'Dossier',
    kind: 'Mise à jour',
    on: 'Jour',
    amount: 'Montant',
  },
  report: {
    line: 'ligne',
    problem: 'problème',
    rightByNow: 'Juste à présent. Apportez-la de nouveau.',
    csvName: 'a-corriger',
  },
  problems: {
    'which-practice': () =>
      'Vous travaillez pour plusieurs cabinets : écrivez lequel, comme dans le fichier téléchargé.',
    'no-practice': () =>
      'Aucun de vos cabinets ne s’appelle ainsi. Écrivez-le comme dans le fichier téléchargé.',
    'no-case': () => 'Vous n’avez pas de dossier de ce numéro. Vérifiez le numéro et le cabinet.',
    'not-a-choice': ({ choices }) =>
      choices
        ? `Écrivez l’une de ces valeurs : ${choices}.`
        : 'Écrivez l’une des valeurs du tableau ci-dessous.',
    'not-an-amount': () => 'Écrivez un montant comme 150,00, dans la monnaie du dossier.',
    'not-a-date': () => 'Écrivez un jour comme 2026-11-30.',
    'too-many-cells': () =>
      'Cette ligne a plus de cellules que la première n’a d’en-têtes. Mettez entre guillemets le texte ou le montant qui contient une virgule.',
    required: ({ column }) => `Cet événement demande quelque chose dans la colonne « ${column} ».`,
    'not-now': ({ status }) => `Le dossier est alors « ${status} » et ne prend pas cet événement.`,
    'not-yours': () => 'Seul le cabinet peut faire cela.',
    'too-long': () => 'Cette note est trop longue : écrivez 2000 caractères au plus.',
    'not-positive': () => 'Écrivez un montant supérieur à zéro.',
    'over-balance': ({ amount }) =>
      `Il ne reste alors que ${amount} à payer. Écrivez cela ou moins.`,
    'in-future': () => 'Ce jour n’est pas encore venu. Écrivez aujourd’hui ou plus tôt.',
    'before-placement': ({ day }) =>
      `Le dossier vous a été confié le ${day}. Écrivez ce jour ou plus tard.`,
    'in-past': () => 'Ce jour est passé. Écrivez aujourd’hui ou plus tard.',
    'too-far': ({ day }) => `Écrivez un jour jusqu’au ${day}.`,
    'same-as-desk': ({ amount, day }) =>
      `Le cabinet a enregistré lui-même ${amount}, vu le ${day}. Si le vôtre est un autre paiement, saisissez-le dans le dossier.`,
    'same-as-reported': ({ amount, day }) =>
      `${amount} reçus le ${day} sont déjà signalés. Si c’est un autre paiement, saisissez-le dans le dossier.`,
    'suit-needs-yes': () =>
      'Le mandat ne permet d’agir en justice qu’avec l’accord écrit du cabinet pour ce dossier. Demandez-le dans une note.',
    'suit-told': () => 'Une action en justice est déjà signalée dans ce dossier.',
    'no-suit': () =>
      'Aucune action en justice n’est signalée dans ce dossier : il n’y a rien à annuler.',
    'suit-bears-fee': () =>
      'Un paiement porte la commission de cette action. Annulez d’abord ce paiement.',
    twice: ({ line }) =>
      `Elle dit la même chose que la ligne ${line}. Si c’est vraiment arrivé deux fois, dites-le dans la note.`,
    erased: () => 'Les données de la personne ont été effacées : laissez la note vide.',
    conflict: () => 'Quelqu’un vient de modifier le dossier. Apportez la ligne de nouveau.',
  },
};
