import { formatCount } from '../../dates.ts';
import { LINE_STATE_WORDS } from '../../line-state.ts';
import { STOP_FLAG_WORDS } from '../../stop-flags.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'fr');

export const receivables: PortalMessages['receivables'] = {
  title: 'Créances',
  subtitle: (count, date) =>
    count < 2
      ? `${n(count)} créance était due le ${date}.`
      : `${n(count)} créances étaient dues le ${date}.`,
  basis: {
    dueDate: 'L’âge se compte depuis l’échéance.',
    invoiceDate: 'L’âge se compte depuis la date de facture.',
    serviceDate: 'L’âge se compte depuis la date des soins.',
    none: 'Aucune feuille n’a de colonne de dates : rien n’a d’âge.',
  },
  asOf: 'Au',
  asOfGo: 'Voir ce jour',
  past: (date) =>
    `Ce que disent les feuilles maintenant, compté au ${date} : un paiement daté d’après reste dû ce jour-là ; un paiement partiel sans date, non.`,
  aging: {
    title: (currency) => `Montants dus par âge, ${currency}`,
    picture: (currency) => `Montants dus par âge, ${currency} : le tableau dit la même chose`,
    days: {
      dueDate: 'Jours de retard',
      invoiceDate: 'Jours depuis la facture',
      serviceDate: 'Jours depuis les soins',
      none: 'Jours de retard',
    },
    lines: 'Créances',
    balance: (currency) => `Solde, ${currency}`,
    share: 'Part',
    total: 'Total',
  },
  places: {
    current: 'Non échu',
    '1-30': '1–30',
    '31-60': '31–60',
    '61-90': '61–90',
    '91-120': '91–120',
    'over-120': 'Plus de 120',
    undated: 'Sans date',
    credit: 'Avoirs',
  },
  list: {
    title: 'Une par une',
    reference: 'Référence',
    search: 'Référence',
    from: {
      dueDate: 'Échéance',
      invoiceDate: 'Facture',
      serviceDate: 'Soins',
      none: 'Échéance',
    },
    age: 'Jours',
    state: 'Connue comme',
    stops: 'Ce qui s’oppose à une relance',
    sheet: 'Feuille',
    open: 'Dû',
    openIn: (currency) => `Dû, ${currency}`,
    currency: 'Monnaie',
  },
  caption: 'Créances dues',
  states: LINE_STATE_WORDS.fr,
  flags: STOP_FLAG_WORDS.fr,
  missing: 'N’est plus dans la feuille',
  nothing: {
    title: 'Rien n’est dû',
    text: 'Les créances apparaissent ici quand une feuille synchronise une somme due ce jour-là.',
  },
  noSheet: {
    title: 'Aucune feuille n’est reliée',
    text: 'Ce que doivent les patients reste dans votre feuille Google. Une fois reliée, montants et dates arrivent ici, sans noms.',
    go: 'Relier une feuille',
  },
  csvName: 'creances',
  one: {
    title: (reference) => `Créance ${reference}`,
    states: {
      opaque:
        'Le portail connaît une référence, des montants et des dates. Personne ici ne peut dire à qui ils sont.',
      linked: 'La personne a reçu un lien : ses coordonnées et le détail sont scellés.',
      placed:
        'Une agence a, ou avait, ce que la remise permet. C’est scellé, et s’ouvre dans le dossier.',
    },
    known: 'Ce que sait le portail',
    nameless: 'Ni nom, ni coordonnées, ni soins : cela reste dans la feuille.',
    unsaid: 'la feuille ne le dit pas',
    open: 'Dû',
    amount: 'Facturé',
    paid: 'Payé',
    serviceDate: 'Soins',
    invoiceDate: 'Facture',
    dueDate: 'Échéance',
    paidDate: 'Paiement',
    noStops: 'rien',
    changed: 'Dernier changement venu de la feuille',
    closed: (when) =>
      `La feuille n’a plus cette créance depuis le ${when}. Elle est close et ne compte nulle part.`,
    missing: (when) =>
      `La feuille n’a plus cette créance depuis le ${when}. Elle reste ouverte, car elle a été confiée à une agence.`,
    find: 'Retrouver cette créance dans la feuille',
    openSheet: (name) => `Ouvrez la feuille « ${name} »`,
    menu: 'Choisissez Extensions ▸ Amiable ▸ Portail, puis « Trouver une créance par sa référence »',
    paste: 'Collez cette référence',
    cases: 'En agence',
    case: 'Dossier',
    agency: 'Agence',
    placed: 'Confiée',
    status: 'État',
    balance: (currency) => `Solde, ${currency}`,
  },
};
