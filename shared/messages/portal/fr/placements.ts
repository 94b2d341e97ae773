import type { PortalMessages } from '../index.ts';

export const placements: PortalMessages['placements'] = {
  title: 'Remises',
  subtitle: 'Les comptes que vous avez confiés ensemble à une agence.',
  caption: 'Remises, les plus récentes d’abord',
  columns: {
    number: 'Remise',
    placedOn: 'Jour',
    agency: 'Agence',
    madeBy: 'Par',
    cases: 'Dossiers',
    answers: 'Réponse',
    placed: 'Confié',
    balance: 'Solde actuel',
    collected: 'Encaissé',
  },
  answers: {
    waiting: (count: string) => `${count} en attente`,
    accepted: (count: string) => `${count} acceptés`,
    refused: (count: string) => `${count} refusés`,
    none: 'Inutile',
  },
  empty: {
    title: 'Rien n’a encore été confié',
    text: 'Approuvez d’abord une agence. Choisissez ensuite des comptes dans la feuille : Extensions ▸ Amiable ▸ Confier à une agence.',
    go: 'Voir les agences',
  },
  one: {
    subtitle: (cases: string, agency: string, person: string, day: string) =>
      `${cases} chez ${agency} ; remise de ${person} le ${day}`,
    cases: (count: number) => (count === 1 ? 'Un compte' : `${count} comptes`),
    figures: 'Ce qu’elle est devenue',
    placed: 'Confié',
    placedFormula: 'Somme de ce que chaque compte avait à payer le jour de la remise.',
    balance: 'Solde actuel',
    balanceFormula:
      'Ce qui a été confié, plus les montants dus depuis, moins tous les paiements, au cabinet ou à l’agence.',
    count: 'Dossiers',
    list: 'Ses dossiers',
    hidden: 'Les dossiers un à un sont montrés à ceux qui y travaillent.',
  },
  cameBack: {
    collected: 'Encaissé',
    collectedFormula: 'Paiements que l’agence a signalés, moins ceux qu’elle a annulés.',
    netBack: 'Net recouvré',
    netBackFormula: 'Ce qui est encaissé, moins la commission de recouvrement.',
    fee: 'Commission de recouvrement',
    ofPlaced: (share: string) => `${share} de ce qui a été confié`,
  },
};
