import type { PortalMessages } from '../index.ts';

export const agencies: PortalMessages['agencies'] = {
  title: 'Agences',
  subtitle: (ours: number) =>
    ours === 1 ? 'Vous travaillez avec une agence.' : `Vous travaillez avec ${ours} agences.`,
  none: {
    title: 'Vous ne travaillez encore avec aucune agence',
    text: 'Regardez une agence ci-dessous et approuvez-la avec ses conditions. Dès lors, des comptes pourront lui être confiés depuis la feuille.',
    noneAtAll:
      'Aucune agence n’est encore sur ce portail. C’est son exploitant qui les fait venir.',
  },
  ours: 'Agences avec lesquelles vous travaillez',
  others: 'Autres agences sur ce portail',
  columns: {
    agency: 'Agence',
    standing: 'Situation',
    language: 'Langue de travail',
    openCases: 'Dossiers ouverts',
    balance: 'Solde à l’agence',
    placed: 'Confié',
    collected: 'Encaissé',
    netBack: 'Net recouvré',
  },
  standings: { approved: 'Approuvée', suspended: 'Suspendue', undecided: 'Sans décision' },
  worksIn: (language: string, since: string) =>
    `Langue de travail : ${language} ; sur ce portail depuis le ${since}.`,
  figures: {
    title: 'Ce qu’elle a, et ce qui est revenu',
    balance: 'Solde à l’agence',
    balanceFormula: 'Somme des soldes de tous les dossiers que l’agence traite encore.',
    collected: 'Encaissé',
    collectedFormula: 'Paiements que l’agence a signalés, moins ceux qu’elle a annulés.',
    netBack: 'Net recouvré',
    netBackFormula: 'Ce qui est encaissé, moins la commission de recouvrement.',
    openCases: 'Dossiers ouverts',
    placedCases: 'Dossiers confiés',
    placed: 'Confié au total',
    fee: 'Commission de recouvrement',
    ofPlaced: (share: string) => `${share} de ce qui a été confié`,
    none: 'Rien ne lui a encore été confié.',
  },
  placements: {
    title: 'Dernières remises de comptes',
    all: 'Toutes les remises',
    none: 'Aucune remise pour l’instant',
    noneText:
      'Les comptes se confient depuis la feuille : Extensions ▸ Amiable ▸ Confier à une agence.',
  },
  terms: {
    title: 'Conditions',
    feeRate: 'Commission de recouvrement',
    minimum: 'Solde minimal',
    decided: 'Décision',
    decidedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Motif',
    none: 'Pas encore de conditions : rien ne peut être confié à cette agence.',
    onlyManagers:
      'Seul un responsable décide quelle agence reçoit des comptes, et à quelles conditions.',
  },
  decide: {
    approve: 'Approuver cette agence',
    approveText: 'Dès lors, des comptes pourront lui être confiés depuis la feuille.',
    approveAgain: 'Approuver de nouveau',
    change: 'Modifier les conditions',
    changeText:
      'La commission vaut pour tout paiement à partir de maintenant, y compris sur les dossiers déjà confiés. Le solde minimal vaut pour les nouvelles remises.',
    feeRate: 'Commission de recouvrement, %',
    feeRateHelp: 'Sur ce que l’agence encaisse ; par exemple 25 ou 22,5.',
    minimum: 'Solde minimal à confier',
    currency: 'Devise',
    currencyHelp: 'Trois lettres, comme dans votre feuille : USD, EUR.',
    reason: 'Motif',
    reasonHelp: 'Avec vos mots, au moins dix lettres. Il reste dans les registres.',
    submitApprove: 'Approuver à ces conditions',
    submitChange: 'Enregistrer les conditions',
    suspend: 'Suspendre',
    suspendTitle: (agency: string) => `Suspendre ${agency} ?`,
    suspendText: (openCases: number) =>
      openCases === 0
        ? 'Plus rien ne pourra lui être confié à partir de maintenant. Elle n’a aucun dossier ouvert.'
        : `Plus rien ne pourra lui être confié à partir de maintenant. ${openCases === 1 ? 'Son dossier ouvert reste' : `Ses ${openCases} dossiers ouverts restent`} chez elle : retirez-lui ceux qui doivent revenir.`,
    submitSuspend: 'Suspendre l’agence',
  },
};
