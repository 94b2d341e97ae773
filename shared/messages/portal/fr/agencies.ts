import type { PortalMessages } from '../index.ts';

export const agencies: PortalMessages['agencies'] = {
  title: 'Agences',
  subtitle: (ours: number) =>
    ours === 1 ? 'Vous travaillez avec une agence.' : `Vous travaillez avec ${ours} agences.`,
  none: {
    title: 'Vous ne travaillez encore avec aucune agence',
    text: 'Regardez une agence ci-dessous, évaluez-la, posez-lui vos questions et convenez d’un mandat avec elle. Dès lors, des comptes pourront lui être confiés depuis la feuille.',
    noneAtAll:
      'Aucune agence n’est encore sur ce portail. C’est son exploitant qui les fait venir.',
  },
  ours: 'Agences avec lesquelles vous travaillez ou que vous avez évaluées',
  others: 'Autres agences sur ce portail',
  columns: {
    agency: 'Agence',
    standing: 'Situation',
    places: 'Travaille pour',
    openCases: 'Dossiers ouverts',
    balance: 'Solde à l’agence',
    placed: 'Confié',
    collected: 'Encaissé',
    netBack: 'Net recouvré',
  },
  morePlaces: (count) => `${count} autres`,
  papers: (accepted, seen) =>
    seen === 0
      ? 'ne montre aucun justificatif'
      : accepted < 2
        ? `${accepted} justificatif accepté sur ${seen}`
        : `${accepted} justificatifs acceptés sur ${seen}`,
  standings: {
    considered: 'En évaluation',
    trial: 'À l’essai',
    approved: 'Approuvée',
    suspended: 'Suspendue',
    rejected: 'Écartée',
    ended: 'Terminée',
    undecided: 'Sans décision',
  },
  worksIn: (language: string, since: string) =>
    `Langue de travail : ${language} ; sur ce portail depuis le ${since}.`,
  figures: {
    title: 'Ce qu’elle a, et ce qui est revenu',
    balance: 'Solde à l’agence',
    balanceFormula: 'Somme des soldes de tous les dossiers que l’agence traite encore.',
    openCases: 'Dossiers ouverts',
    placedCases: 'Dossiers confiés',
    placed: 'Confié au total',
    none: 'Rien ne lui a encore été confié.',
  },
  placements: {
    title: 'Dernières remises de comptes',
    all: 'Toutes les remises',
    none: 'Aucune remise pour l’instant',
    noneText:
      'Les comptes se confient depuis la feuille : Extensions ▸ Amiable ▸ Confier à une agence.',
  },
  decision: {
    title: 'Décision',
    decided: 'Décision',
    decidedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Motif',
    none: 'Personne ici n’a encore pris de décision sur cette agence : rien ne peut lui être confié.',
    anew: 'Elle est examinée à nouveau : rien ne peut lui être confié avant une nouvelle décision.',
    onlyManagers: 'Seul un responsable décide quelle agence reçoit des comptes.',
  },
  mandate: {
    title: 'Mandat',
    fee: 'Commission de recouvrement',
    minimum: 'Solde minimal',
    version: 'Version',
    review: 'Réexamen',
    read: 'Lire le mandat',
    none: 'Aucun mandat en vigueur',
    noneText:
      'Aucun compte ne peut être confié à cette agence avant que les deux parties aient signé un mandat.',
    begin: 'Commencer un mandat',
    rates: (from, to) => `de ${from} à ${to}`,
    next: {
      draft: (version) => `La version ${version} est en projet.`,
      offered: (version) => `La version ${version} attend l’agence.`,
    },
  },
};
