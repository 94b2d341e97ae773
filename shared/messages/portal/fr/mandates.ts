import type { PortalMessages } from '../index.ts';

const counted = (days: number) => (days <= 1 ? `${days} jour` : `${days} jours`);

export const mandates: PortalMessages['mandates'] = {
  title: 'Mandat',
  listTitle: 'Mandats',
  draftTitle: 'Projet de mandat',
  with: (agency) => `Mandat avec ${agency}`,
  from: (practice) => `Mandat de ${practice}`,
  stages: {
    draft: 'Projet',
    offered: 'Attend l’agence',
    'in-force': 'En vigueur',
    declined: 'Modification demandée',
    withdrawn: 'Retiré',
    replaced: 'Remplacé',
  },
  offeredToYou: 'Vous attend',
  stillInForce: (version) =>
    `La version ${version} reste en vigueur tant que les deux parties n’ont pas signé celle-ci.`,
  see: (version) => `Voir la version ${version}`,
  printed: (language) =>
    `Imprimez cette page : elle devient un document en ${language}, avec des lignes pour signer.`,
  none: {
    title: 'Pas encore de mandat',
    text: 'Un mandat dit ce dont les deux parties conviennent. Aucun compte ne peut être confié à cette agence avant que les deux en aient signé un.',
  },
  next: {
    title: 'La suite',
    begin: 'Commencer un mandat',
    undecided: 'Décidez d’abord si vous voulez travailler avec cette agence.',
    decide: 'Décider de l’agence',
    draft:
      'Lisez-le comme l’agence le lira. Une fois signé par vous, elle est invitée à le signer aussi.',
    goOn: 'Reprendre le projet',
    offered: (agency) => `En attente de ${agency}. Ses responsables ont été prévenus par courriel.`,
    inForce:
      'Les remises, les commissions et les délais le suivent. Il se modifie par une nouvelle version signée des deux parties.',
    change: 'Préparer une modification',
    declined: (agency) => `${agency} ne le signe pas tel quel. Faites-en la version suivante.`,
    again: 'Faire la version suivante',
    withdrawn: 'Vous avez retiré cette proposition. Vous pouvez en faire la version suivante.',
    replaced: 'Une version plus récente a pris sa place.',
    onlyManagers: 'Seul un responsable rédige et signe les mandats.',
    toSign: 'Lisez-le. Dès que vous le signez, il est en vigueur pour les deux parties.',
    onlyAgencyManagers: 'Seul un responsable de votre agence signe.',
    yours:
      'Les deux parties ont signé. Il ne se modifie que par une nouvelle version signée des deux.',
    declinedByYou: 'Vous avez demandé une modification. Le cabinet fera la version suivante.',
    takenBack: 'Le cabinet a retiré cette proposition.',
  },
  reasonGiven: (name, day) => `Ce que ${name} a écrit le ${day}`,
  sign: {
    label: 'Signer',
    title: (version) => `Signer la version ${version} ?`,
    practice: (agency) =>
      `Avec votre nom et la date du jour, il est transmis à ${agency}. Ce que vous signez ne peut plus être modifié ; vous pouvez retirer la proposition tant qu’elle est sans réponse.`,
    agency: (practice) =>
      `Avec votre nom et la date du jour, il est en vigueur entre vous et ${practice}, et remplace ce qui était convenu auparavant.`,
    missing: 'Ces points manquent :',
    saw: (count) =>
      count === 1
        ? 'J’ai vu le point qui manque, et je signe sans lui'
        : `J’ai vu les ${count} points qui manquent, et je signe sans eux`,
    submit: 'Signer le mandat',
  },
  withdraw: {
    label: 'Retirer la proposition',
    question: 'Retirer la proposition ?',
    text: 'L’agence ne pourra plus signer cette version. Ce qui était en vigueur le reste.',
  },
  decline: {
    label: 'Demander une modification',
    title: 'Que faudrait-il modifier ?',
    text: 'Le cabinet lit votre motif et fait la version suivante. Celle-ci ne pourra plus être signée.',
    reason: 'Ce qui devrait changer, et pourquoi',
    reasonHelp: 'Avec vos mots, au moins dix lettres.',
    submit: 'Demander la modification',
  },
  missing: {
    title: 'Ce qui manque',
    none: 'Il ne manque rien à notre connaissance.',
    text: 'Ce sont des pistes pour vous et votre avocat, pas un conseil juridique.',
    everywhere: 'Demandé partout',
    toCheck: 'à vérifier par votre avocat',
    read: 'lu dans le texte même',
  },
  version: (version) => `Version ${version}`,
  history: {
    title: 'Versions',
    drafted: (name, day) => `rédigée par ${name}, ${day}`,
    carried: (day) => `reprise des conditions du ${day}`,
    practiceSigned: (name, day) => `signée pour le cabinet par ${name}, ${day}`,
    agencySigned: (name, day) => `signée pour l’agence par ${name}, ${day}`,
    declined: (name, day) => `modification demandée par ${name}, ${day}`,
    withdrawn: (day) => `retirée, ${day}`,
  },
  list: {
    subtitle: 'Ce dont vous êtes convenus avec chaque cabinet.',
    practice: 'Cabinet',
    version: 'Version',
    stage: 'Situation',
    since: 'Depuis',
    review: 'Réexamen',
    none: 'Pas encore de mandat',
    noneText: 'Un mandat apparaît ici quand un cabinet l’a signé et vous le propose.',
  },
  todo: {
    title: (count) =>
      count === 1
        ? 'Un mandat attend votre signature.'
        : `${count} mandats attendent votre signature.`,
    text: 'Signez-le, ou dites ce qui devrait changer. Seul un responsable le peut.',
    go: 'Le lire',
  },
  fee: {
    steps: {
      'tier-rate': 'Taux selon l’ancienneté et le montant',
      'legal-rate': 'Taux après une action en justice',
      'direct-rate': 'Taux des paiements au cabinet',
      minimum: 'Jusqu’à la commission minimale',
      'payment-cap': 'Plafond du paiement',
      'case-cap': 'Plafond du dossier',
      'all-collected': 'Pas plus que le paiement',
    },
    afterRecall: (days, most) =>
      `Reçu ${counted(days)} après le retrait ; selon le mandat, la commission prend fin après ${counted(most)}`,
    atRate: (step, rate) => `${step} : ${rate}`,
    fee: 'Commission',
    how: 'Comment elle se calcule',
  },
  example: {
    title: 'Un exemple chiffré',
    none: 'Enregistrez le projet : un exemple montrera ce qu’il fait d’un paiement.',
    paid: (paid, placed, days, fee) =>
      `Sur ${paid} payés pour un compte de ${placed} en retard de ${days} jours, l’agence reçoit ${fee} :`,
    desk: (paid, fee) =>
      `Sur ${paid} que le patient vous paie pendant que l’agence a le dossier, elle reçoit ${fee} :`,
    saved: 'D’après le dernier projet enregistré.',
  },
  form: {
    text: 'Rien de ceci ne vaut avant que les deux parties aient signé. L’usuel est déjà rempli ; modifiez ce dont vous êtes convenus autrement.',
    fee: 'Commission',
    feeText:
      'Un pourcentage de chaque paiement que l’agence encaisse. Commencez par un seul, et ajoutez anciennetés et montants là où il diffère.',
    currencyHelp: 'Trois lettres, comme dans votre feuille : USD, EUR.',
    fields: {
      currency: 'Devise',
      minimum: 'Commission minimale d’un paiement',
      paymentCap: 'Plafond pour un paiement',
      caseCap: 'Plafond pour un dossier',
      legalRate: 'Pourcentage après une action en justice',
      directRate: 'Pourcentage de ce que les patients vous paient',
      minimumBalance: 'Solde minimal à confier',
      remittanceDays: 'Jours après la fin du mois',
      remittanceWay: 'Ce que l’agence reverse',
      trailingDays: 'Jours après un retrait',
      noticeDays: 'Jours de préavis',
      returnDays: 'Jours pour restituer les données',
      destroyDays: 'Jours pour détruire le reste',
      reviewOn: 'Les deux parties le réexaminent le',
    },
    rates: 'Pourcentages selon l’ancienneté et le montant',
    pastDue: 'Jours de retard',
    placed: 'Montant confié',
    from: 'dès',
    rate: 'Pourcentage de chaque paiement',
    rateAt: (age, amount) => `Pourcentage, ancienneté ${age}, montant ${amount}`,
    age: (age) => `Ancienneté ${age}, dès tant de jours de retard`,
    amount: (amount) => `Montant ${amount}, dès`,
    addAge: 'Ajouter une ancienneté',
    dropAge: 'Retirer la dernière ancienneté',
    addAmount: 'Ajouter un montant',
    dropAmount: 'Retirer le dernier montant',
    legalRateHelp:
      'De ce que l’agence reçoit à partir du jour où l’action a été engagée. Vide : comme avant.',
    directRateHelp: 'Pendant que l’agence a le dossier. Vide : pas de commission.',
    noCap: 'Vide : pas de plafond.',
    remittance: 'Reversement',
    ways: {
      gross: 'Tout ce qu’elle a encaissé ; vous réglez la commission à part',
      net: 'Ce qu’elle a encaissé, commission déduite',
    },
    clocks: 'Délais, en jours ouvrés',
    clocksText:
      'Chaque dossier montre aux deux parties celui qui court. À zéro, un délai reste ouvert et compte comme manquant.',
    clock: {
      acknowledge: 'Accepter ou refuser une remise',
      'first-contact': 'Premier contact',
      freshness: 'Plus long silence sur un dossier',
      'dispute-answer': 'Répondre à une contestation',
      recall: 'Confirmer un retrait',
      complaint: 'Répondre à une réclamation',
    },
    methods: 'Contact avec les patients',
    channels: 'L’agence peut utiliser',
    acts: 'L’agence s’abstient de',
    actsHelp:
      'Ce qui est coché est interdit, au-delà de ce que la loi interdit. Un contact par un moyen non autorisé et un échéancier sans votre accord sont signalés sur le dossier quand l’agence les note. Les autres actes, le portail ne peut pas les voir.',
    ending: 'Retrait et fin',
    trailingDaysHelp:
      'Un paiement qui rentre d’ici là porte encore sa commission. Zéro : seulement jusqu’au jour du retrait.',
    destroyDaysHelp: 'Comptés depuis la fin ; attesté par écrit.',
    places: 'Où résident vos patients',
    placesHelp: 'Décide des clauses qui sont demandées plus bas.',
    clauses: 'Clauses avec vos propres mots',
    clausesText:
      'Ce que le produit ne peut pas exécuter lui-même. Ce que vous laissez vide est signalé comme manquant, sans vous arrêter.',
    clauseHelp: {
      services: 'Ce que l’agence fait pour vous, et ce qu’elle ne fait pas.',
      'debt-basis':
        'Comment sont indiqués le fondement et le montant de chaque créance, avec chaque élément.',
      'liability-guarantee': 'Assureur et numéro du contrat qui couvre les fautes de l’agence.',
      indemnity: 'Qui paie si un patient ou une autorité met en cause votre responsabilité.',
      privacy: 'Ce qui reste confidentiel, et combien de temps.',
      'data-processing':
        'Finalité, types de données, sécurité, violations ; ou le contrat qui le dit.',
      'data-authorisation': 'Comment l’autorisation du patient lui-même est recueillie et prouvée.',
      subcontractors: 'Si d’autres peuvent travailler sur vos dossiers, et à quelles conditions.',
      reporting: 'Quels comptes rendus vous recevez, et quand.',
      'contact-records': 'Comment chaque appel, courrier et visite est noté et vous est montré.',
      audit: 'Quand et comment vous pouvez consulter les traces et les appels.',
      support: 'Qui vous répond à l’agence, et sous quel délai.',
    },
    review: 'Réexamen',
    submit: 'Enregistrer le projet',
    back: 'Lire le mandat',
  },
};
