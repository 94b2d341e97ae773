import type { PortalMessages } from '../index.ts';

export const coverage: PortalMessages['coverage'] = {
  title: 'Couverture',
  subtitle: (day) => `Quelle agence peut recevoir des patients de quel lieu, le ${day}.`,
  map: {
    title: 'Lieux et agences',
    caption: 'Quelle agence a tous les justificatifs que chaque lieu demande',
    place: 'Lieu de résidence',
    covered: 'Couvert',
    until: (day) => `jusqu’au ${day}`,
    missing: 'Non couvert',
    none: 'Aucune agence à montrer pour l’instant',
    noneText:
      'Approuvez une agence et examinez ses justificatifs\u00a0: ce tableau montrera où elle peut travailler.',
    noPlace: 'Aucun lieu à montrer pour l’instant',
    noPlaceText:
      'Indiquez d’abord où est le cabinet. Les lieux des créances confiées s’ajoutent d’eux-mêmes.',
  },
  open: {
    title: 'Dossiers ouverts non couverts',
    caption: 'Dossiers ouverts dont l’agence n’a pas un justificatif pour le lieu de résidence',
    agency: 'Agence',
    lacks: 'Ce qui manque',
    cases: 'Dossiers',
    balance: 'Solde',
    allCovered: 'Chaque dossier ouvert est chez une agence qui a les justificatifs.',
    why: 'Ces dossiers restent où ils sont. Demandez le justificatif à l’agence, ou retirez-les.',
    unknown: (cases) =>
      cases === 1
        ? 'Un dossier ouvert a été confié avant que le lieu de résidence soit demandé.'
        : `${cases} dossiers ouverts ont été confiés avant que le lieu de résidence soit demandé.`,
  },
  home: {
    title: 'Où est le cabinet',
    text: 'Ce lieu compte pour chaque patient dont la feuille ne dit pas où il habite.',
    none: 'Personne ne l’a encore indiqué. D’ici là, aucune créance sans lieu ne peut être confiée.',
    label: 'État ou pays',
    placeholder: 'Choisissez',
    submit: 'Enregistrer le lieu',
    onlyManagers: 'Seul un responsable indique où est le cabinet.',
  },
  agency: {
    title: 'Lieux couverts',
    none: 'Rien ne peut lui être confié aujourd’hui\u00a0: il manque des justificatifs partout.',
    map: 'Voir la couverture',
    uncovered: (cases) =>
      cases === 1
        ? 'Un dossier ouvert chez elle n’est pas couvert.'
        : `${cases} dossiers ouverts chez elle ne sont pas couverts.`,
  },
  ofCase: {
    place: 'Lieu de résidence',
    unknown: 'Non demandé quand il a été confié',
    uncovered: (agency, place) =>
      `Il manque un justificatif à ${agency} pour ce lieu\u00a0: ${place}`,
  },
  todo: {
    place: {
      title: 'Il n’est pas dit où est le cabinet.',
      text: 'Sans cela, une créance dont la ligne ne dit aucun lieu ne peut pas être confiée.',
      go: 'L’indiquer',
    },
    uncovered: {
      title: (cases) =>
        cases === 1
          ? 'Un dossier ouvert n’est pas couvert.'
          : `${cases} dossiers ouverts ne sont pas couverts.`,
      text: 'Il manque à leur agence un justificatif pour le lieu de résidence.',
      go: 'Voir lesquels',
    },
    lapsing: {
      title: (agency, papers) =>
        papers === 1
          ? `Un justificatif de ${agency} expire dans les 30 jours.`
          : `${papers} justificatifs de ${agency} expirent dans les 30 jours.`,
      text: (names) => `Ensuite, rien de nouveau ne pourra être confié là où il compte : ${names}.`,
      go: 'Voir les justificatifs',
    },
    lapsed: {
      title: (agency, papers) =>
        papers === 1
          ? `Un justificatif de ${agency} a expiré.`
          : `${papers} justificatifs de ${agency} ont expiré.`,
      text: (names) => `Rien de nouveau ne peut être confié là où il compte : ${names}.`,
      go: 'Voir les justificatifs',
    },
    own: {
      lapsing: {
        title: (papers) =>
          papers === 1
            ? 'Un de vos justificatifs expire dans les 30 jours.'
            : `${papers} de vos justificatifs expirent dans les 30 jours.`,
        text: (names) => `Renouvelés à temps, rien ne s’arrête : ${names}.`,
      },
      lapsed: {
        title: (papers) =>
          papers === 1
            ? 'Un de vos justificatifs a expiré.'
            : `${papers} de vos justificatifs ont expiré.`,
        text: (names) =>
          `Les cabinets ne peuvent plus rien confier de nouveau là où il compte : ${names}.`,
      },
    },
    named: (kind, place) => `${kind}, ${place}`,
  },
};
