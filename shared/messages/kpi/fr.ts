import type { KpiWords } from './en.ts';

const NO_CREDITS = 'Les soldes créditeurs, les avoirs et les factures sans date.';
const NO_UNDATED_OR_DUE =
  'Les factures encore dues, celles sans échéance et celles dont un paiement n’a pas de date.';
const NO_UNDATED =
  'Les factures dont un paiement n’a pas de date : personne ne sait quand elles ont été payées.';

export const fr: KpiWords = {
  units: { days: 'jours', share: '% du total', money: 'un montant' },
  kinds: {
    standing: 'la situation d’un jour',
    period: 'ce qui s’est passé dans une période',
    cohort: 'ce que sont devenues les factures, ou ce qui a été confié, d’une période',
    habit: 'comment les gens paient d’habitude',
  },
  terms: {
    receivables: 'tout ce qui est dû à la fin',
    'receivables-before-and-after': 'ce qui était dû avant la période plus ce qui est dû à sa fin',
    'receivables-not-due': 'ce qui est dû et pas échu à la fin',
    'receivables-past-due': 'ce qui est dû et échu à la fin',
    'receivables-aged': 'ce qui est dû et échu depuis plus de tant de jours',
    'receivables-in-bucket': 'ce qui est dû dans une tranche d’ancienneté',
    billed: 'ce qui a été facturé dans la période',
    'billed-net': 'ce qui a été facturé dans la période, moins ses remises et abandons',
    'could-come-in': 'ce qui pouvait rentrer : dû avant, plus facturé, moins ce qui n’est pas échu',
    'came-in': 'ce qui est rentré : dû avant, plus facturé, moins ce qui est encore dû',
    'amount-by-days-late': 'chaque paiement multiplié par ses jours après l’échéance',
    paid: 'ce qui a été payé dans la période',
    'paid-on-bills': 'ce qui a été payé sur les factures de la période',
    'days-to-pay': 'jours de la facture jusqu’à son règlement complet',
    'bills-paid-off': 'factures entièrement réglées',
    'bills-late': 'factures réglées en retard, ou échues et encore dues',
    'bills-ended': 'factures réglées, ou échues',
    'days-after-due': 'jours de l’échéance au règlement complet de chacune, 0 si à temps',
    'bills-disputed': 'factures contestées',
    bills: 'toutes les factures jusqu’à ce jour',
    'promises-paid': 'promesses payées à leur jour ou avant',
    'promises-passed': 'promesses dont le jour est passé',
    'messages-paperless': 'messages partis sans papier',
    'messages-written': 'messages écrits',
    placed: 'ce qui a été confié aux agences',
    collected: 'ce que les agences ont encaissé',
    'collected-after-fees': 'ce que les agences ont encaissé, moins leurs commissions',
  },
  doubts: {
    'no-charge-date':
      'La facture n’a pas de date : elle compte comme due, et dans aucune période comme facturée.',
    'no-due-date': 'La facture n’a pas d’échéance : elle ne compte jamais comme échue.',
    'no-payment-date':
      'Un paiement n’a pas de date : il compte comme fait le jour de la facture, et dans aucun chiffre sur le moment où l’on paie.',
    'taken-back':
      'Un paiement a été annulé : cette part n’entre dans aucun chiffre sur les jours de retard.',
    credit: 'On a payé plus que facturé : ce solde créditeur n’entre dans aucune somme.',
  },
  undefined: 'Rien encore par quoi diviser.',
  figures: {
    dso: {
      name: 'Délai moyen de paiement',
      formula: 'Tout ce qui est dû à la fin ÷ ce qui a été facturé dans la période × ses jours.',
      counts:
        'Chaque facture ouverte, quel que soit son âge, et chaque facture de la période, payée ou non.',
      leavesOut: NO_CREDITS,
    },
    'average-dso': {
      name: 'Délai moyen de paiement, sur l’encours moyen',
      formula:
        'La moitié de ce qui était dû avant la période et à sa fin ensemble ÷ ce qui y a été facturé × ses jours.',
      counts: 'Les factures ouvertes à ces deux jours, et chaque facture de la période.',
      leavesOut: NO_CREDITS,
    },
    'count-back-dso': {
      name: 'Délai moyen de paiement, par épuisement',
      formula:
        'De ce qui est dû, on retire ce qui a été facturé mois par mois, le dernier d’abord. On additionne les jours de chaque mois épuisé, et du dernier sa part.',
      counts: 'Chaque facture ouverte, et des mois entiers de factures jusqu’à la couvrir.',
      leavesOut:
        'Les soldes créditeurs et les avoirs. S’il est dû plus qu’il n’a jamais été facturé, il n’y a pas de chiffre.',
    },
    'best-possible-dso': {
      name: 'Meilleur délai de paiement possible',
      formula: 'Ce qui est dû et pas échu ÷ ce qui a été facturé dans la période × ses jours.',
      counts: 'Les factures ouvertes qui ne sont pas échues, ou qui n’ont pas d’échéance.',
      leavesOut: NO_CREDITS,
    },
    'days-delinquent': {
      name: 'Jours de retard dans l’encours',
      formula: 'Ce qui est dû et échu ÷ ce qui a été facturé dans la période × ses jours.',
      counts:
        'Le délai moyen de paiement moins le meilleur possible : ce que les retards coûtent en jours.',
      leavesOut: NO_CREDITS,
    },
    'days-late': {
      name: 'Jours de retard pondérés',
      formula: 'Chaque paiement de la période × ses jours après l’échéance ÷ tous ces paiements.',
      counts:
        'Les paiements datés, sur des factures qui ont une échéance. Payé à temps compte 0 jour.',
      leavesOut: 'Ce qui n’est pas encore payé, les paiements sans date et les paiements annulés.',
    },
    effectiveness: {
      name: 'Efficacité de l’encaissement',
      formula:
        '(Dû avant + facturé − tout ce qui est dû à la fin) ÷ (dû avant + facturé − dû à la fin et pas échu).',
      counts:
        'De tout ce qui pouvait rentrer, combien est rentré. Les remises et abandons comptent comme rentrés.',
      leavesOut: 'Les soldes créditeurs et les avoirs.',
    },
    'net-days': {
      name: 'Jours nets de créances',
      formula:
        'Tout ce qui est dû à la fin ÷ ce qui a été facturé dans la période moins ses remises et abandons × les jours de la période.',
      counts: 'Chaque facture ouverte ; des factures de la période, ce qui était vraiment à payer.',
      leavesOut: NO_CREDITS,
    },
    'aged-share': {
      name: 'Part ancienne de ce qui est dû',
      formula: 'Ce qui est dû et échu depuis plus de tant de jours ÷ tout ce qui est dû.',
      counts: 'En bas, chaque facture ouverte ; en haut, celles de cet âge.',
      leavesOut:
        'Les soldes créditeurs. Une facture sans échéance ne compte jamais comme ancienne.',
    },
    'collection-rate': {
      name: 'Taux net d’encaissement',
      formula:
        'Ce qui a été payé sur les factures de la période ÷ ce qui a été facturé moins ses remises et abandons.',
      counts: 'Les factures de la période, et tout ce qui en a été payé jusqu’à ce jour.',
      leavesOut: 'Les paiements de factures plus anciennes, les avoirs et les factures sans date.',
    },
    allowance: {
      name: 'Provision pour créances douteuses',
      formula:
        'Ce qui est dû dans chaque tranche d’ancienneté × le taux de la tranche, additionné.',
      counts:
        'Chaque facture ouverte, selon ses jours depuis l’échéance. Les taux sont ceux du cabinet.',
      leavesOut: 'Les soldes créditeurs. Une facture sans échéance compte comme pas échue.',
    },
    'paperless-share': {
      name: 'Part sans papier',
      formula: 'Messages partis sans papier ÷ tous les messages écrits.',
      counts: 'En haut, les e-mails, SMS et messages instantanés ; en bas, aussi les lettres.',
      leavesOut: 'Les appels.',
    },
    'usual-days': {
      name: 'Jours habituels pour payer',
      formula: 'La valeur du milieu des jours de chaque facture jusqu’à son règlement complet.',
      counts:
        'Les factures entièrement réglées ; si leur nombre est pair, à mi-chemin entre les deux du milieu.',
      leavesOut: NO_UNDATED,
    },
    'pay-trend': {
      name: 'Tendance des jours pour payer',
      formula:
        'Jours habituels de la moitié récente des factures moins ceux de la moitié ancienne.',
      counts: 'Au moins quatre factures réglées. Au-dessus de 0, on paie plus lentement qu’avant.',
      leavesOut: NO_UNDATED,
    },
    'mean-days-to-pay': {
      name: 'Moyenne des jours pour payer',
      formula:
        'Jours de chaque facture jusqu’à son règlement complet, additionnés ÷ nombre de factures réglées.',
      counts: 'Les factures entièrement réglées, chacune une fois, quel que soit son montant.',
      leavesOut: NO_UNDATED,
    },
    'late-share': {
      name: 'Part payée en retard',
      formula: 'Factures réglées en retard, ou échues et encore dues ÷ factures réglées ou échues.',
      counts: 'Les factures qui ont une échéance, chacune une fois, quel que soit son montant.',
      leavesOut:
        'Les factures qui ne sont pas encore échues, et celles dont un paiement n’a pas de date.',
    },
    'mean-days-late': {
      name: 'Moyenne des jours de retard',
      formula: 'Jours après l’échéance, de chaque facture réglée ÷ nombre de factures réglées.',
      counts: 'Les factures entièrement réglées, chacune une fois. À temps compte 0 jour.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'longest-delay': {
      name: 'Le plus long retard',
      formula: 'Le plus grand nombre de jours après son échéance où une facture a été réglée.',
      counts: 'Les factures entièrement réglées. La ligne qui l’explique est cette facture.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'disputed-share': {
      name: 'Part contestée',
      formula: 'Factures que quelqu’un conteste ÷ toutes les factures jusqu’à ce jour.',
      counts: 'Chaque facture une fois, quel que soit son montant, comme la feuille la marque.',
      leavesOut: 'Les avoirs, et les contestations réglées qui ne sont plus marquées.',
    },
    'promises-kept': {
      name: 'Promesses tenues',
      formula:
        'Promesses payées en entier à leur jour ou avant ÷ promesses dont le jour est passé.',
      counts:
        'Chaque facture promise une fois. Le jour promis est le dernier, et une part n’est pas le tout.',
      leavesOut:
        'Les promesses dont le jour est à venir, et les factures dont un paiement n’a pas de date.',
    },
    'gross-recovery': {
      name: 'Recouvré par les agences',
      formula: 'Ce que les agences ont encaissé ÷ ce qui leur a été confié.',
      counts: 'Tout ce qui a été confié, avec ce qui a été retiré ou rendu ensuite.',
      leavesOut: 'Ce qui a été payé au cabinet.',
    },
    'net-recovery': {
      name: 'Recouvré par les agences, après commissions',
      formula:
        'Ce que les agences ont encaissé moins leurs commissions ÷ ce qui leur a été confié.',
      counts: 'Tout ce qui a été confié, avec ce qui a été retiré ou rendu ensuite.',
      leavesOut: 'Ce qui a été payé au cabinet.',
    },
  },
};
