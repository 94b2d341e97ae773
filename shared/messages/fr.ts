import { CASE_STATUS_WORDS } from './case-status.ts';
import type { Messages } from './en.ts';
import { LINE_STATE_WORDS } from './line-state.ts';

/** The French catalogue. */
export const fr: Messages = {
  menu: {
    home: 'Ouvrir Amiable',
    refreshAging: 'Actualiser la balance âgée',
    reminders: 'Relances',
    portal: 'Portail',
    handOff: 'Confier à une agence',
    setup: 'Configurer',
    help: 'Aide',
  },
  tabs: {
    aging: 'Balance âgée',
    agingBefore: 'Balance âgée (avant)',
    ledger: 'Relances envoyées',
    portal: 'Au portail',
  },
  levels: ['Courtoisie', 'Deuxième relance', 'Troisième relance', 'Dernier avis'],
  levelNo: (level: number) => `Relance ${level}`,
  ages: { current: 'Non échu', over: (days) => `Plus de ${days}` },
  agingTab: {
    title: (date) => `Balance âgée au ${date}`,
    basis: {
      dueDate: 'Âge en jours depuis l’échéance.',
      invoiceDate: 'Âge en jours depuis la date de facture.',
      statementDate: 'Âge en jours depuis le premier relevé.',
      serviceDate: 'Âge en jours depuis la date des soins.',
      none: 'Aucune colonne de date : tout figure sous « Sans date ».',
    },
    currency: (code) => `Montants en ${code}`,
    guarantor: 'Garant',
    account: 'Compte',
    items: 'Lignes dues',
    undated: 'Sans date',
    credits: 'Avoirs',
    total: 'Total',
    patient: 'Patients',
    insurer: 'Assureurs',
    agency: 'En agence',
    allOpen: 'Total dû',
    kept: 'Ce que vous aviez noté à côté de lignes qui ne sont plus dans le rapport',
    leftOutRows: 'Lignes écartées',
    leftOutSums: (readable, sums) =>
      readable === 0
        ? 'Dans aucun total ci-dessus : leurs montants ne se lisent pas.'
        : `Dans aucun total ci-dessus. Écrites deux fois : ${readable}, en tout ${sums}.`,
    nobody: 'Aucun garant indiqué',
    nothingOpen: 'Rien n’est dû à ce jour.',
    notYet: (count) =>
      count <= 1
        ? `${count} ligne porte une date postérieure à ce jour et n’est pas encore comptée.`
        : `${count} lignes portent une date postérieure à ce jour et ne sont pas encore comptées.`,
    addsUp: (total) => `Âges + sans date + avoirs = total = vos lignes : ${total}`,
    addsUpApart: (patients, all) =>
      `Âges + sans date + avoirs = patients : ${patients}. Avec assureurs et agences = total dû = vos lignes : ${all}`,
    doesNotAddUp: (parts, total, ledger) =>
      `Le compte n’y est pas, ne l’utilisez pas : parties ${parts}, total ${total}, vos lignes ${ledger}`,
    paidOnUnknownDays: (count) =>
      count === 1
        ? 'Pour 1 ligne, le jour d’un paiement n’est pas connu : elle compte comme déjà payée.'
        : `Pour ${count} lignes, le jour d’un paiement n’est pas connu : elles comptent comme déjà payées.`,
    problems: 'Lignes à regarder',
    cell: 'Cellule',
    reason: 'Ce qui s’y trouve',
    cure: 'Comment corriger',
    counted: 'Comptée ?',
    leftOut: 'écartée',
    included: 'comptée',
    chart: (code) => `Montants dus par âge, ${code}`,
    written: (rows) =>
      rows <= 1
        ? `L’onglet Balance âgée est à jour : ${rows} garant.`
        : `L’onglet Balance âgée est à jour : ${rows} garants.`,
    asideTab: (name) => `${name} (conservée)`,
    setAside: (tab) =>
      `L’ancien onglet n’avait plus ses en-têtes et rien n’y a été touché : il s’appelle désormais « ${tab} » et il est à vous.`,
    setUpFirst: 'Veuillez d’abord répondre aux questions dans le volet latéral.',
  },
  ledgerTab: {
    when: 'Quand',
    what: 'Ce qui s’est passé',
    guarantor: 'Garant',
    to: 'Envoyé à',
    level: 'Niveau',
    language: 'Langue',
    balance: 'Solde',
    currency: 'Devise',
    items: 'Lignes',
    ours: 'Amiable écrit ici. Ce qui est modifié à la main rompt le sceau de sa ligne.',
    machine: [
      'Événement',
      'Message',
      'Essai',
      'Clé du garant',
      'Clés des lignes',
      'Jusqu’au',
      'Approuvé sous',
      'Règles',
      'Canal',
      'Motif',
      'Note',
      'Par',
      'Sceau',
    ],
    edited: (by: string) => `Mots changés par ${by}`,
    events: {
      sending: 'Sur le point d’être envoyé',
      sent: 'Envoyé',
      failed: 'Non envoyé',
      unknown: 'Incertain : est-il parti ?',
      suppressed: 'Retenu',
      carried: 'Reporté',
      arrived: 'Une personne indique : parti',
      'not-arrived': 'Une personne indique : pas parti, ou revenu',
      skipped: 'Reporté par une personne',
      'taken-back': 'Report annulé',
    },
  },
  portalTab: {
    headers: ['Compte', 'Facture', 'Garant', 'Connu comme', 'Agence', 'Statut', 'Solde'],
    more: ['Devise', 'Dernière nouvelle', 'Référence'],
    lookup: 'Amiable : statut à l’agence',
  },
  lineStates: LINE_STATE_WORDS.fr,
  caseStatus: CASE_STATUS_WORDS.fr,
  busy: 'Quelqu’un d’autre écrit ou envoie en ce moment. Veuillez réessayer dans une minute.',
  failed: 'Un incident est survenu chez Google. Rien n’est perdu ; veuillez réessayer.',
  copied:
    'Ceci ressemble à une copie ou à une ancienne version. Ouvrez Amiable et indiquez laquelle fait foi.',
  problems: {
    'not-a-date': (d) => ({
      what: `« ${d.text} » n’est pas une date.`,
      cure: 'Saisissez une date comme 2026-03-31.',
    }),
    'no-such-day': (d) => ({
      what: `« ${d.text} » n’existe dans aucun calendrier.`,
      cure: 'Vérifiez le jour et saisissez-le de nouveau.',
    }),
    'implausible-date': (d) => ({
      what: `« ${d.text} » se situe avant 1990 ou après 2099.`,
      cure: 'Vérifiez l’année et saisissez la date de nouveau.',
    }),
    'ambiguous-date': (d) => ({
      what: `« ${d.text} » : le jour ou le mois d’abord ? La colonne contient les deux.`,
      cure: 'Saisissez année-mois-jour, par exemple 2026-03-04.',
    }),
    'not-an-amount': (d) => ({
      what: `« ${d.text} » n’est pas un montant.`,
      cure: 'Saisissez un nombre, par exemple 85,50.',
    }),
    'ambiguous-amount': (d) => ({
      what: `« ${d.text} » : le signe sépare-t-il les milliers ou les décimales ?`,
      cure: 'Saisissez-le sans séparateur de milliers, par exemple 1250,00 ou 1,25.',
    }),
    'sheet-error': (d) => ({
      what: `La cellule affiche l’erreur ${d.text}.`,
      cure: 'Corrigez la formule ou saisissez la valeur.',
    }),
    'unknown-currency': (d) => ({
      what: `La devise de « ${d.text} » n’est pas claire.`,
      cure: 'Écrivez ses trois lettres, par exemple 85,50 EUR.',
    }),
    'no-guarantor': () => ({
      what: 'Personne n’est indiqué pour répondre de cette facture ; aucun rappel ne part.',
      cure: 'Indiquez qui en répond.',
    }),
    'no-amount': () => ({
      what: 'Il n’y a ni montant ni solde.',
      cure: 'Saisissez ce qui a été facturé ou ce qui reste dû.',
    }),
    'repeated-row': (d) => ({
      what: `Cette ligne répète mot pour mot la ligne ${d.row} ; elle est comptée une fois.`,
      cure: 'Supprimez-la ou donnez-lui son propre numéro de facture.',
    }),
    'bad-email': (d) => ({
      what: `« ${d.text} » n’est pas une adresse e-mail.`,
      cure: 'Corrigez l’adresse ; d’ici là, aucune relance n’y part.',
    }),
    'bad-phone': (d) => ({
      what: `« ${d.text} » n’est pas un numéro de téléphone.`,
      cure: 'Écrivez un seul numéro dans la cellule ; d’un autre pays, avec 00 devant, par exemple 0034 600 000 000.',
    }),
    'paid-but-open': () => ({
      what: 'Le statut indique payé, mais un solde reste dû.',
      cure: 'Corrigez le statut ou le solde ; d’ici là, personne n’est relancé.',
    }),
    'owed-but-paid-on': (d) => ({
      what: `Le statut dit que c’est dû, mais un paiement du « ${d.text} » figure ici ; tout le montant est compté.`,
      cure: 'Si une partie a été payée, saisissez combien ; si tout l’a été, corrigez le statut. D’ici là, personne n’est relancé.',
    }),
    'negative-payment': (d) => ({
      what: `« ${d.text} » a été payé, moins que rien : c’est compté comme de l’argent rendu.`,
      cure: 'Si c’est un paiement, retirez le signe moins ; si l’argent a été rendu, déduisez-le du montant payé. D’ici là, personne n’est relancé.',
    }),
    'no-due-date': () => ({
      what: 'Il n’y a pas d’échéance ; le montant figure sous « Sans date ».',
      cure: 'Saisissez l’échéance.',
    }),
    'above-headers': () => ({
      what: 'Cette ligne se trouve au-dessus des en-têtes ; elle n’est pas comptée.',
      cure: 'Déplacez-la sous les en-têtes. Si la feuille a été triée avec ses en-têtes, annulez ce tri.',
    }),
    'due-before-invoice': (d) => ({
      what: `Échéance « ${d.text} », avant la facture du ${d.invoiceDate}.`,
      cure: 'Vérifiez les deux dates.',
    }),
    'no-date': () => ({
      what: 'Il n’y a aucune date ; le montant figure sous « Sans date ».',
      cure: 'Indiquez l’échéance ou, au moins, la date de facture.',
    }),
    'service-after-invoice': (d) => ({
      what: `Les soins du « ${d.text} » sont postérieurs à leur facture du ${d.invoiceDate}.`,
      cure: 'Vérifiez les deux dates.',
    }),
    'negative-balance': () => ({
      what: 'Il a été reçu plus que ce qui était dû : c’est un avoir. Il figure à part, sous « Avoirs ».',
      cure: 'Remboursez-le ou déduisez-le de la prochaine facture.',
    }),
    'paid-more-than-billed': (d) => ({
      what: `« ${d.text} » a été réglé, soit plus que le montant facturé.`,
      cure: 'Vérifiez les deux montants, et si un règlement a été saisi deux fois.',
    }),
    'invoice-with-two-amounts': (d) => ({
      what: `La ligne ${d.row} porte la même facture « ${d.text} » avec un autre montant ; les deux sont comptées.`,
      cure: 'Gardez le bon montant, ou donnez à l’une son propre numéro.',
    }),
    'account-with-two-guarantors': (d) => ({
      what: `Ce compte nomme deux garants : « ${d.text} » et « ${d.other} ».`,
      cure: 'Écrivez un seul nom sur toutes ses lignes, ou donnez à chacun son compte.',
    }),
    'unknown-payer': (d) => ({
      what: `« ${d.text} » ne dit ni patient ni assureur ; aucun rappel ne part.`,
      cure: 'Écrivez « patient » ou « assureur ».',
    }),
    'not-deducted': (d) => ({
      what: `La colonne « ${d.header} » contient des montants qui ne sont déduits d’aucune facture : aucune colonne ne dit ce qui reste dû.`,
      cure: 'Ajoutez une colonne avec le solde, ou déduisez-les des montants. D’ici là, qui a un tel montant n’est pas relancé.',
    }),
    'mixed-date-orders': (d) => ({
      what: `La colonne « ${d.header} » contient des dates dans les deux ordres : la feuille en a peut-être inversé certaines.`,
      cure: 'Vérifiez les dates dont le jour ne dépasse pas 12, et les paramètres régionaux sous Fichier ▸ Paramètres.',
    }),
  },
};
