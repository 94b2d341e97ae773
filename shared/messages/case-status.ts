import type { CaseStatus } from '../cases.ts';
import type { Language } from '../money.ts';

/**
 * The names of a case's statuses, the same in the sheet, its sidebar and the portal.
 *
 * @example CASE_STATUS_WORDS.en.part_paid // 'Paid in part'
 */
export const CASE_STATUS_WORDS: Readonly<Record<Language, Readonly<Record<CaseStatus, string>>>> = {
  en: {
    placed: 'Placed',
    accepted: 'Accepted',
    contacted: 'Contacted',
    promise: 'Promise to pay',
    plan: 'Payment plan',
    part_paid: 'Paid in part',
    disputed: 'Disputed',
    hold: 'On hold',
    paid: 'Paid',
    recalled: 'Recalled',
    returned: 'Returned',
    closed: 'Closed',
  },
  es: {
    placed: 'Asignado',
    accepted: 'Aceptado',
    contacted: 'Contactado',
    promise: 'Promesa de pago',
    plan: 'Plan de pagos',
    part_paid: 'Pagado en parte',
    disputed: 'En disputa',
    hold: 'En pausa',
    paid: 'Pagado',
    recalled: 'Retirado',
    returned: 'Devuelto',
    closed: 'Cerrado',
  },
  fr: {
    placed: 'Confié',
    accepted: 'Accepté',
    contacted: 'Contacté',
    promise: 'Promesse de paiement',
    plan: 'Échéancier',
    part_paid: 'Payé en partie',
    disputed: 'Contesté',
    hold: 'En suspens',
    paid: 'Payé',
    recalled: 'Retiré',
    returned: 'Rendu',
    closed: 'Clos',
  },
};
