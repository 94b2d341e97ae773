import type { MandateWords } from './en.ts';

const days = (count: number) => (count < 2 ? `${count} jour` : `${count} jours`);

export const fr: MandateWords = {
  title: 'Mandat de recouvrement',
  between: (practice, agency) => `entre ${practice} (le cabinet) et ${agency} (l’agence)`,
  version: (version) => `Version ${version}`,
  places: (names) => `Pour les comptes de patients qui résident en ces lieux : ${names}.`,
  otherPlace: 'autres lieux',
  fee: {
    title: 'Commission',
    by: {
      age: (currency) =>
        `Sur chaque paiement que l’agence encaisse, sa commission est de ce taux, selon l’ancienneté du compte le jour où il est confié. Tous les montants sont en ${currency}.`,
      amount: (currency) =>
        `Sur chaque paiement que l’agence encaisse, sa commission est de ce taux, selon le montant confié. Tous les montants sont en ${currency}.`,
      both: (currency) =>
        `Sur chaque paiement que l’agence encaisse, sa commission est de ce taux, selon l’ancienneté du compte le jour où il est confié et selon le montant confié. Tous les montants sont en ${currency}.`,
    },
    one: (rate, currency) =>
      `Sur chaque paiement que l’agence encaisse, sa commission est de ${rate}. Tous les montants sont en ${currency}.`,
    age: 'Retard',
    anyAge: 'toute ancienneté',
    fromDays: (from) => `à partir de ${days(from)}`,
    fromAmount: (amount) => `à partir de ${amount}`,
    minimum: (amount) =>
      `La commission d’un paiement est d’au moins ${amount}, et jamais supérieure au paiement.`,
    paymentCap: (amount) => `La commission d’un paiement est d’au plus ${amount}.`,
    caseCap: (amount) => `Toutes les commissions d’un dossier ensemble sont d’au plus ${amount}.`,
    legal: (rate) => `Sur ce qui rentre après une action en justice, la commission est de ${rate}.`,
    direct: (rate) =>
      rate === null
        ? 'Il n’y a pas de commission sur ce que les patients paient au cabinet lui-même.'
        : `Sur ce que les patients paient au cabinet lui-même pendant que l’agence a le dossier, la commission est de ${rate}.`,
    minimumBalance: (amount) => `Le solde minimal qui est confié est de ${amount}.`,
  },
  remittance: {
    title: 'Reversement',
    text: {
      gross: (count) =>
        `Dans les ${days(count)} qui suivent la fin de chaque mois, l’agence reverse tout ce qu’elle a encaissé ce mois-là. Le cabinet règle la commission à part.`,
      net: (count) =>
        `Dans les ${days(count)} qui suivent la fin de chaque mois, l’agence reverse ce qu’elle a encaissé ce mois-là, déduction faite de sa commission.`,
    },
  },
  clocks: {
    title: 'Délais',
    text: 'En jours ouvrés du pays du cabinet.',
    duty: 'L’agence',
    days: 'Jours ouvrés',
    names: {
      acknowledge: 'accepte ou refuse une remise dans un délai de',
      'first-contact': 'prend le premier contact, une fois acceptée, dans un délai de',
      freshness: 'met à jour chaque dossier ouvert au moins tous les',
      'dispute-answer': 'répond à une contestation dans un délai de',
      recall: 'confirme la restitution d’un dossier retiré dans un délai de',
      complaint: 'répond à une réclamation dans un délai de',
    },
  },
  methods: {
    title: 'Contact avec les patients',
    allowed: (channels) =>
      `L’agence peut joindre les patients par : ${channels}. Par aucun autre moyen.`,
    none: 'Aucun moyen de joindre les patients n’est convenu.',
    channels: {
      letter: 'courrier',
      phone: 'téléphone',
      email: 'courriel',
      text: 'SMS',
      visit: 'visite',
    },
    prohibited: 'Au-delà de ce que la loi interdit, l’agence s’abstient de :',
    acts: {
      'credit-reporting': 'signaler quiconque à un fichier d’incidents de paiement',
      lawsuit: 'agir en justice sans l’accord écrit du cabinet pour le dossier en cause',
      'interest-or-costs': 'ajouter au solde des intérêts, des frais ou quoi que ce soit',
      'work-contact': 'joindre les patients sur leur lieu de travail',
      'third-party-contact': 'parler de la dette à des proches, des voisins ou à tout autre tiers',
      settlement: 'accepter moins que le solde sans l’accord du cabinet',
      plan: 'convenir d’un échéancier sans l’accord du cabinet',
      sale: 'vendre ou céder la créance',
      subcontracting: 'sous-traiter son travail sans l’accord écrit du cabinet',
    },
  },
  ending: {
    title: 'Retrait, fin et réexamen',
    trailing: (count) =>
      count === 0
        ? 'Le cabinet peut retirer un dossier à tout moment. Ce qui rentre ensuite ne porte pas de commission.'
        : `Le cabinet peut retirer un dossier à tout moment. Ce qui rentre dans les ${days(count)} qui suivent porte encore sa commission.`,
    notice: (count) =>
      `Chacune des parties peut mettre fin à ce mandat avec un préavis de ${days(count)}.`,
    data: (returned, destroyed) =>
      `Après la fin, l’agence restitue toutes les données dans un délai de ${days(returned)}. Ce qui lui reste, elle le détruit dans un délai de ${days(destroyed)}, et l’atteste par écrit.`,
    review: (day) => `Les deux parties réexaminent ce mandat le ${day}.`,
  },
  clauses: {
    fee: 'Commission',
    remittance: 'Reversement',
    clocks: 'Délais',
    methods: 'Moyens de contact',
    recall: 'Retrait',
    termination: 'Résiliation',
    'data-return': 'Restitution et destruction des données',
    review: 'Réexamen',
    services: 'Prestations',
    'debt-basis': 'Fondement et montant de chaque créance',
    'liability-guarantee': 'Garantie des conséquences pécuniaires de la responsabilité civile',
    indemnity: 'Garantie d’indemnisation',
    privacy: 'Confidentialité',
    'data-processing': 'Traitement des données personnelles',
    'data-authorisation': 'Autorisation du patient',
    subcontractors: 'Sous-traitants',
    reporting: 'Comptes rendus',
    'contact-records': 'Trace des contacts',
    audit: 'Audit',
    support: 'Assistance et interlocuteurs',
  },
  signatures: {
    title: 'Signatures',
    practice: (name) => `Pour le cabinet, ${name}`,
    agency: (name) => `Pour l’agence, ${name}`,
    signed: (name, day) => `Signé par ${name} le ${day}`,
    notYet: 'Pas encore signé',
    name: 'Nom et qualité',
    place: 'Lieu et date',
    signature: 'Signature',
  },
};
