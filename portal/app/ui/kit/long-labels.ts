/** Labels as long as they come: a part that keeps its shape with these keeps it with all. */
export const LONG = {
  button: 'Confirmer le remplacement de l’établissement payeur',
  other: 'Enregistrer provisoirement sans transmettre à l’agence',
  badge: 'Attestation d’assurance responsabilité civile à renouveler',
  tile: 'Délai moyen de recouvrement amiable des créances échues',
  field: 'Dénomination sociale complète de l’établissement de recouvrement',
  help: 'Telle qu’elle figure sur l’extrait d’immatriculation de moins de trois mois.',
  column: 'Solde restant dû après compensation, USD',
  status: 'Contestation motivée en cours d’instruction',
  caption: 'Créances confiées à un établissement de recouvrement amiable mandaté par écrit',
  step: 'Rapprochement des encaissements',
} as const;
