import type { PortalMessages } from '../index.ts';

export const complaints: PortalMessages['complaints'] = {
  title: 'Réclamations',
  subtitle: 'Ce qui a été dit des agences, ce qu’elles ont répondu, et ce que vous avez décidé.',
  agencySubtitle:
    'Ce à quoi les cabinets vous demandent de répondre. Ils décident, vous donnez votre version.',
  caption: 'Réclamations, la plus récente d’abord',
  kinds: {
    harassment: 'Harcèlement',
    'false-threat': 'Fausse menace',
    'wrong-person': 'Erreur de personne',
    'contact-at-work': 'Contact au travail',
    disclosure: 'Divulgation à des tiers',
    'wrong-amount': 'Montant erroné',
    other: 'Autre chose',
  },
  severities: { minor: 'Mineure', serious: 'Sérieuse', severe: 'Grave' },
  statuses: {
    received: 'Reçue',
    asked: 'Agence interrogée',
    answered: 'Répondue',
    decided: 'Tranchée',
  },
  outcomes: {
    upheld: 'Fondée',
    partly: 'Fondée en partie',
    'not-upheld': 'Non fondée',
    withdrawn: 'Retirée',
  },
  overdue: 'En retard',
  waitsForYou: 'Vous attend',
  stops: 'Arrête l’agence',
  columns: {
    number: 'Réclamation',
    kind: 'Objet',
    severity: 'Gravité',
    status: 'Situation',
    agency: 'Agence',
    practice: 'Cabinet',
    received: 'Reçue le',
    due: 'Réponse avant',
    case: 'Dossier',
  },
  needs: {
    label: 'À faire',
    overdue: 'Réponse en retard',
    answered: 'Trancher, après la réponse',
    stopping: 'Décider : elle arrête l’agence',
    rated: 'Comptées dans le taux',
  },
  empty: {
    title: 'Aucune réclamation pour l’instant',
    text: 'Notez-en une sur la page d’un dossier ou d’une agence, ou donnez au patient d’un dossier un lien pour réclamer.',
    go: 'Vers les agences',
    agencyText: 'Une réclamation paraît ici quand un cabinet vous demande d’y répondre.',
  },
  form: {
    title: 'Noter une réclamation',
    about: (agency) => `Au sujet de ${agency}`,
    aboutCase: (number, agency) => `Au sujet de ${agency}, dossier ${number}`,
    kind: 'De quoi il s’agit',
    choose: 'Choisissez',
    severity: 'Sa gravité, si elle est vraie',
    severityHelp:
      'Sans choix, la gravité habituelle de ce type est retenue. Vous la fixez en tranchant.',
    usual: 'L’habituelle pour ce type',
    text: 'Ce qui s’est passé',
    textHelp:
      'Si possible avec les mots de la personne : quand, qui, ce qui a été dit. L’agence ne lit pas ceci.',
    receivedOn: 'Quand vous l’avez appris',
    submit: 'Noter la réclamation',
  },
  one: {
    subtitle: (agency, day) => `Au sujet de ${agency}, reçue le ${day}`,
    agencySubtitle: (practice, day) => `De ${practice}, reçue le ${day}`,
    next: 'La suite',
    now: {
      received: 'Lisez-la, puis demandez sa version à l’agence, ou tranchez tout de suite.',
      asked: (day) => `L’agence a jusqu’au ${day} pour répondre. Vous pouvez trancher sans elle.`,
      askedNoDay: 'L’agence est interrogée. Aucun mandat ne dit quand elle doit répondre.',
      overdue: (day) => `La réponse était attendue le ${day}. Vous pouvez trancher sans elle.`,
      answered: 'L’agence a répondu. Interrogez-la encore, ou tranchez.',
      decided: 'Vous avez tranché. Un responsable peut la rouvrir.',
      notReached: 'L’agence a rendu ce dossier et ne peut plus lire la réclamation.',
    },
    agencyNow: {
      asked: (day) => `Donnez votre version avant le ${day} au soir.`,
      askedNoDay: 'Donnez votre version.',
      overdue: (day) => `Votre réponse était attendue le ${day}. Donnez votre version maintenant.`,
      answered: 'Le cabinet a votre réponse. Vous pouvez la compléter tant qu’il n’a pas tranché.',
      decided: 'Le cabinet a tranché.',
      onlyManagers: 'Seul un responsable de votre agence répond.',
    },
    stopping:
      'Elle est fondée et grave : aucun compte n’est confié à cette agence tant qu’un responsable ne la laisse pas continuer.',
    agencyStopping:
      'Elle est fondée et grave : le cabinet ne vous confie aucun compte tant qu’il n’en décide pas autrement.',
    caseHeld:
      'Le dossier est en suspens. Laisser continuer l’agence ne le reprend pas : une personne le fait, là-bas.',
    released: 'Un responsable laisse continuer l’agence malgré elle.',
    onlyManagers: 'Seul un responsable tranche.',
    ask: {
      label: 'Interroger l’agence',
      title: 'Demander sa version à l’agence',
      text: 'Ce que vous écrivez ici va à l’agence, et rien d’autre de ce qui a été dit. Comment joindre la personne n’y va jamais.',
      words: 'Ce que lit l’agence',
      submit: 'Interroger l’agence',
    },
    decide: {
      label: 'Trancher',
      title: 'Trancher la réclamation',
      text: 'L’agence lit l’issue et le motif, si elle a été interrogée. Une réclamation grave et fondée met son dossier en suspens et arrête les nouvelles remises.',
      outcome: 'Issue',
      severity: 'Gravité',
      words: 'Pourquoi',
      submit: 'Trancher',
    },
    reopen: {
      label: 'Rouvrir',
      title: 'Rouvrir la réclamation',
      text: 'La décision tombe. L’agence lit pourquoi et retrouve tout son délai pour répondre.',
      words: 'Pourquoi, et ce que vous demandez',
      submit: 'Rouvrir',
    },
    release: {
      label: 'Laisser continuer l’agence',
      title: 'Laisser continuer l’agence ?',
      text: 'Des comptes pourront de nouveau lui être confiés. Dites pourquoi ; l’agence ne le lit pas. La suspension du dossier demeure.',
      words: 'Pourquoi',
      submit: 'La laisser continuer',
    },
    answer: {
      title: 'Votre réponse',
      words: 'Ce qui s’est passé, selon vous',
      help: 'Le cabinet la lit. Dites ce que vous avez constaté, et ce que vous avez changé.',
      submit: 'Envoyer la réponse',
    },
    facts: 'En bref',
    source: 'Venue de',
    sources: { practice: 'du cabinet', patient: 'du patient, par un lien' },
    contact: 'Comment joindre la personne',
    contactNote: 'Seul votre cabinet le lit.',
    noContact: 'non précisé',
    history: 'Ce qui s’est passé',
    shut: 'Les données de la personne ont été effacées : ces mots ne peuvent plus être lus.',
  },
  told: {
    receive: () => 'Réclamation reçue',
    ask: ({ due }) =>
      due ? `L’agence est interrogée, jusqu’au ${due}` : 'L’agence est interrogée',
    answer: () => 'Réponse de l’agence',
    decide: ({ outcome, severity }) => `Tranchée : ${outcome} (${severity})`,
    reopen: ({ due }) => (due ? `Rouverte, réponse jusqu’au ${due}` : 'Rouverte'),
    release: () => 'L’agence peut continuer',
  },
  byPatient: 'Le patient, par un lien',
  ofCase: {
    title: 'Réclamations',
    none: 'Aucune sur ce dossier.',
    record: 'Noter une réclamation',
    links: 'Un lien pour le patient',
  },
  links: {
    title: 'Liens pour le patient',
    subtitle: (number, agency) => `Pour réclamer au sujet de ${agency}, dossier ${number}`,
    text: 'Par un lien, la personne vous dit, sans compte, comment l’agence la traite. Il nomme votre cabinet et l’agence, rien du dossier. Il prend cinq réclamations et s’arrête après 30 jours.',
    make: 'Créer un lien',
    made: 'Le lien est créé. Donnez-le maintenant à la personne : il n’est montré qu’une fois.',
    until: (when) => `Il fonctionne jusqu’au ${when}.`,
    erased:
      'Les données de la personne ont été effacées : plus rien ne peut être dit de ce dossier.',
    caption: 'Liens créés',
    columns: { made: 'Créé', by: 'Par', ends: 'S’arrête', complaints: 'Réclamations' },
    states: { open: 'Ouvert', over: 'Terminé', ended: 'Annulé' },
    end: 'L’annuler',
    endText:
      'Qui détient le lien ne pourra plus réclamer par lui. Ce qui est venu par lui demeure.',
    none: 'Aucun lien n’a encore été créé.',
  },
  rate: {
    title: 'Réclamations',
    label: 'Réclamations, 12 mois',
    unit: 'pour 1000 confiés',
    none: 'Rien n’a été confié en 12 mois.',
    count: (complaints) => (complaints === 1 ? 'une réclamation' : `${complaints} réclamations`),
    interval: (low, high) => `intervalle à 95 % : de ${low} à ${high}`,
    formula:
      'Réclamations reçues dans les douze derniers mois, mois en cours compris, quelle qu’en soit l’issue, pour mille comptes confiés dans les mêmes mois. L’intervalle contient le taux dans 95 cas sur 100 (approximation de Byar).',
    complaints: 'Réclamations',
    placed: 'Comptes confiés',
    since: 'Comptées depuis le',
    byAgency: 'Réclamations par agence',
    byAgencyCaption: 'Les douze derniers mois, mois en cours compris',
    of: 'Pour 1000 confiés',
    range: 'Intervalle à 95 %',
    compared: 'À côté de toutes les autres',
    comparisons: {
      more: 'plus de réclamations',
      fewer: 'moins de réclamations',
      'no-difference-shown': 'pas de différence démontrée',
    },
    all: 'Voir les réclamations',
    record: 'Noter une réclamation',
    stopped:
      'Une réclamation grave a été jugée fondée. Aucun compte n’est confié ici tant qu’un responsable ne la laisse pas continuer :',
  },
  todo: {
    overdue: {
      title: (count) =>
        count === 1
          ? 'Une réponse à une réclamation est en retard.'
          : `${count} réponses à des réclamations sont en retard.`,
      text: 'Relancez l’agence, ou tranchez sans elle.',
      go: 'Voir les retards',
    },
    received: {
      title: (count) =>
        count === 1 ? 'Une réclamation est nouvelle.' : `${count} réclamations sont nouvelles.`,
      text: 'Lisez-la, et demandez sa version à l’agence.',
      go: 'Lire les nouvelles',
    },
    answered: {
      title: (count) =>
        count === 1
          ? 'Une réclamation a reçu sa réponse.'
          : `${count} réclamations ont reçu leur réponse.`,
      text: 'Tranchez, ou interrogez encore.',
      go: 'Voir les réponses',
    },
    stopping: {
      title: (count) =>
        count === 1
          ? 'Une réclamation grave arrête une agence.'
          : `${count} réclamations graves arrêtent une agence.`,
      text: 'Rien ne lui est confié avant qu’un responsable décide de la suite.',
      go: 'Voir ce qui l’arrête',
    },
  },
  agencyTodo: {
    overdue: {
      title: (count) =>
        count === 1
          ? 'Une réponse à une réclamation est en retard.'
          : `${count} réponses à des réclamations sont en retard.`,
      text: 'Le cabinet peut trancher sans votre version.',
      go: 'Répondre maintenant',
    },
    asked: {
      title: (count) =>
        count === 1
          ? 'Une réclamation attend votre réponse.'
          : `${count} réclamations attendent votre réponse.`,
      text: 'Votre mandat dit jusqu’à quand. Seul un responsable répond.',
      go: 'La lire',
    },
  },
};
