import type { global as english } from '../en/global.ts';
import type { Translated } from '../rule-words.ts';

export const global = {
  'GLOBAL-PCI': {
    may: 'Ne gardez jamais le code de sécurité, la piste magnétique ou le code PIN d’une carte, et ne montrez au plus que les 6 premiers et 4 derniers chiffres du numéro.',
  },
  'GLOBAL-NEUTRAL': {
    may: 'Gardez des objets neutres et ne citez pas la spécialité dans les SMS. Si d’autres utilisent aussi l’appareil, envoyez un lien et non le montant.',
  },
  'GLOBAL-DISPUTE-PAUSE': {
    may: 'Suspendez les relances automatiques tant que la contestation d’un patient attend votre réponse.',
  },
  'GLOBAL-STRICTEST': {
    may: 'Là où plusieurs lois peuvent s’appliquer, toutes doivent permettre l’étape. Si le lieu n’est pas connu, les lois de tous les lieux possibles comptent ensemble.',
  },
} satisfies Translated<typeof english>;
