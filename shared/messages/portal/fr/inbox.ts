import type { PortalMessages } from '../index.ts';

export const inbox: PortalMessages['inbox'] = {
  title: 'Boîte de réception',
  heading: (placements, recalls) => {
    if (recalls > 0) return 'Cessez tout travail sur ce qui a été retiré';
    if (placements === 0) return 'Rien n’attend votre réponse';
    return placements === 1
      ? 'Une remise attend votre réponse'
      : `${placements} remises attendent votre réponse`;
  },
  recalls: {
    title: (count) =>
      count === 1 ? 'Stop : un dossier a été retiré' : `Stop : ${count} dossiers ont été retirés`,
    text: 'Ne contactez plus personne à ce sujet. Confirmez, et le dossier retourne au cabinet.',
    case: 'Dossier',
    practice: 'Cabinet',
    reason: 'Motif',
    recalledAt: 'Retiré',
    confirm: 'Confirmer',
    all: (count) => `Confirmer les ${count}`,
  },
  placements: {
    title: 'Remises',
    placement: 'Remise',
    practice: 'Cabinet',
    placedOn: 'Confiée le',
    waiting: 'En attente',
    open: 'Montant dû',
  },
  none: {
    title: 'Tout a reçu une réponse',
    text: 'Ce que les cabinets vous confient apparaît ici jusqu’à ce que vous l’acceptiez ou le refusiez.',
    go: 'Voir vos dossiers',
  },
  placement: {
    title: (number) => `Remise ${number}`,
    waits: (count) =>
      count === 1 ? 'Un dossier attend votre réponse' : `${count} dossiers attendent votre réponse`,
    answered: 'Tout ici a reçu une réponse',
    subtitle: (number, practice, day, by) => `${number} de ${practice}, ${day}, ${by}`,
    cases: 'Dossiers',
    columns: {
      choose: 'Choisi',
      case: 'Dossier',
      name: 'Personne',
      status: 'Statut',
      amount: 'Confié',
      due: 'Échu depuis le',
      lastNotice: 'Dernier avis',
    },
    choose: (number) => `Choisir ${number}`,
    acceptAll: (count) => (count === 1 ? 'Accepter le dossier' : `Accepter les ${count} dossiers`),
    acceptText:
      'Une fois acceptés, vous pouvez y travailler. Si vous n’en prenez qu’une partie, cochez-les et utilisez les boutons sous la liste.',
    accept: 'Accepter les dossiers cochés',
    refuse: 'Refuser les dossiers cochés',
    refuseText: 'Ils retournent au cabinet, avec votre motif.',
    reason: 'Motif du refus',
    note: 'Note pour le cabinet',
  },
  todo: {
    recalls: {
      title: (count) =>
        count === 1
          ? 'Stop : un dossier a été retiré.'
          : `Stop : ${count} dossiers ont été retirés.`,
      text: 'Ne contactez plus personne à ce sujet, et confirmez.',
      go: 'Confirmer',
    },
    placements: {
      title: (count) =>
        count === 1
          ? 'Une remise attend votre réponse.'
          : `${count} remises attendent votre réponse.`,
      text: 'Acceptez les dossiers, ou refusez-les avec un motif.',
      go: 'Répondre',
    },
    promises: {
      title: (count) =>
        count === 1
          ? 'Une promesse de paiement est échue.'
          : `${count} promesses de paiement sont échues.`,
      text: 'L’argent est-il arrivé ? Enregistrez-le, ou redemandez, avec égards.',
      go: 'Les voir',
    },
    disputes: {
      title: (count) =>
        count === 1 ? 'Un dossier est contesté.' : `${count} dossiers sont contestés.`,
      text: 'Le cabinet règle la contestation. Entre-temps, ne réclamez d’argent à personne.',
      go: 'Les voir',
    },
  },
  open: { title: 'Ouvert chez vous', practice: 'Cabinet', cases: 'Dossiers', balance: 'Solde' },
};
