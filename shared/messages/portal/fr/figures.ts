import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

export const figures: PortalMessages['figures'] = {
  title: 'Ce qui est revenu',
  subtitle: (agency, currency, date) => `${agency}, ${currency}, au ${date}`,
  allAgencies: 'Toutes les agences',
  none: {
    title: 'Rien n’a encore été confié',
    text: 'Les premiers chiffres apparaissent avec la première remise. On décide auparavant quelles agences peuvent recevoir des comptes.',
    go: 'Voir les agences',
  },
  choose: { agency: 'Agence', currency: 'Monnaie', rate: 'Taux', go: 'Afficher' },
  rates: { gross: 'Encaissé', net: 'Net de commissions' },
  key: 'Chiffres clés',
  placed: {
    label: 'Confié',
    note: (cases) => (cases < 2 ? `${n(cases)} dossier` : `${n(cases)} dossiers`),
    formula:
      'Ce qui était dû de chaque dossier le jour de sa remise. Ce qui a été retiré ou rendu ensuite y reste compté.',
  },
  collected: {
    label: 'Encaissé',
    note: (rate) => `${rate} de ce qui a été confié`,
    formula:
      'Tous les paiements annoncés par les agences, moins ceux qu’elles ont annulés. Ce qui a été payé au cabinet n’y est pas.',
  },
  fee: {
    label: 'Commissions',
    note: (rate) => `${rate} de ce qui a été encaissé`,
    formula: 'La commission de chaque paiement, au taux convenu ce jour-là.',
  },
  net: {
    label: 'Retour net',
    note: 'de ce qui a été confié, après commissions',
    formula: 'Encaissé moins commissions, divisé par ce qui a été confié.',
  },
  cases: 'Dossiers',
  agencies: {
    title: 'Agences',
    caption: 'Ce que chaque agence a, et ce qu’elle a fait revenir',
    agency: 'Agence',
    placed: (currency) => `Confié, ${currency}`,
    collected: (currency) => `Encaissé, ${currency}`,
    fee: (currency) => `Commissions, ${currency}`,
    net: 'Retour net à ce jour',
    compared: (months) => `Retour net en ${months} mois`,
    tooYoung: 'trop récent',
    total: 'Toutes les agences',
    formula: (months) =>
      `Le retour net est l’encaissé moins les commissions, divisé par ce qui a été confié. « À ce jour » compte toutes les remises, si récentes soient-elles. « En ${months} mois » ne compte que celles qui ont au moins cet âge, avec ce qui est revenu jusque-là : lui seul se compare.`,
  },
  vintage: {
    title: 'Recouvrement par mois de remise',
    caption: {
      gross: 'Encaissé ÷ confié, cumulé, par mois depuis la remise',
      net: 'Net de commissions ÷ confié, cumulé, par mois depuis la remise',
    },
    month: 'Confié en',
    cases: 'Dossiers',
    placed: (currency) => `Confié, ${currency}`,
    after: (months) => (months === 1 ? '1 mois' : `${months}`),
    afterLong: (months) => `après ${months} mois`,
    tooYoung: 'trop récent',
    note: 'Hachuré : trop récent pour comparer. Dénominateur : tout ce qui a été confié dans le mois, y compris ce qui a été retiré ou rendu ensuite. Ouvrez un chiffre pour voir ses paiements.',
    formula:
      'Une colonne compte ce qui a été reçu jusqu’à tant de mois entiers après la fin du mois de remise, divisé par tout ce qui y a été confié.',
  },
  open: {
    title: (currency) => `Dû en agence par âge, ${currency}`,
    picture: (currency) => `Dû en agence par âge, ${currency} : le tableau dit la même chose`,
    lines: 'Dossiers',
  },
  receipts: {
    title: 'Encaissé et commissions par mois',
    caption: 'Selon le jour où l’agence l’a reçu',
    month: 'Mois',
    collected: (currency) => `Encaissé, ${currency}`,
    fee: (currency) => `Commissions, ${currency}`,
  },
  curve: {
    title: 'Retour net selon l’âge, agence par agence',
    caption: 'Chaque point ne compte que les remises assez anciennes',
    axis: 'Mois depuis la remise',
  },
  drawn: {
    none: 'Rien à dessiner pour l’instant',
    noReceipts: 'La première colonne vient avec le premier paiement.',
    noCurve: 'Le premier point vient quand un mois entier a passé après le mois de la remise.',
  },
  rows: {
    payments: 'Paiements derrière un chiffre',
    paymentsSubtitle: (count) => (count < 2 ? `${n(count)} paiement.` : `${n(count)} paiements.`),
    until: (month) => `Reçus jusqu’à la fin de ${month}.`,
    cases: 'Dossiers derrière un chiffre',
    casesSubtitle: (count) => (count < 2 ? `${n(count)} dossier.` : `${n(count)} dossiers.`),
    case: 'Dossier',
    status: 'État',
    agency: 'Agence',
    currency: 'Monnaie',
    placedOn: 'Confié le',
    placedIn: 'Confié en',
    on: 'Reçu le',
    receivedIn: 'Reçu en',
    due: 'Échéance',
    age: 'Jours de retard',
    openOnly: 'Dus',
    yes: 'Seulement dus',
    collected: (currency) => `Encaissé, ${currency}`,
    fee: (currency) => `Commission, ${currency}`,
    net: (currency) => `Net, ${currency}`,
    placed: (currency) => `Confié, ${currency}`,
    balance: (currency) => `Solde, ${currency}`,
    total: 'Total',
    none: {
      payments: 'Aucun paiement',
      paymentsText: 'Les paiements figurent ici quand les agences les annoncent.',
      cases: 'Aucun dossier',
      casesText: 'Les dossiers figurent ici quand des comptes sont confiés.',
    },
    csv: { payments: 'paiements', cases: 'dossiers' },
  },
};
