import type { usCreditReports as english } from '../en/us-credit-reports.ts';
import type { Translated } from '../rule-words.ts';

const OVERRIDDEN =
  'Un bureau fédéral dit que le droit fédéral l’emporte sur cette interdiction ; d’ici une décision de justice, ce produit la respecte.';

export const usCreditReports = {
  'US-FCRA-MED-CODE': {
    may: 'Qui signale une dette de santé à un fichier de crédit lui dit d’abord qu’il signale pour un soignant, afin que le rapport ne révèle pas lequel.',
  },
  'US-FCRA-7Y': {
    may: 'Une dette en recouvrement reste dans un rapport de crédit au plus 7 ans, comptés 180 jours après le début du retard.',
  },
  'US-CFPB-MEDRULE-VACATED': {
    may: 'Aucune règle fédérale n’interdit les dettes médicales dans les rapports de crédit : un juge a annulé le 11 juillet 2025 celle du 7 janvier 2025. Les pages qui la citent sont dépassées.',
  },
  'US-CRA-VOLUNTARY': {
    may: 'Par choix et non par la loi, les fichiers de crédit omettent les dettes médicales payées, de moins de 500 dollars au départ ou de moins de 365 jours de retard.',
  },
  'US-CFPB-PREEMPTION-2025': {
    may: 'Un bureau fédéral dit que le droit fédéral l’emporte sur les interdictions des États visant les dettes médicales. Cela ne lie pas les juges : respectez ces interdictions.',
    doubt:
      'Les juges divergent : une cour d’appel a dit en 2022 que ces interdictions ne cèdent pas en général, un juge du Texas a noté en 2025 qu’elles cèdent.',
  },
  'US-CA-1785-27-REPORT': {
    may: 'Ne signalez pas de dette médicale à un fichier de crédit. Qui le fait sciemment perd la dette. Les soins esthétiques et les cartes de crédit ne sont pas visés.',
    doubt: OVERRIDDEN,
  },
  'US-CA-1785-27-CONTRACT': {
    may: 'Mettez la phrase de la section 1785.27 (dette non signalable à un fichier de crédit) dans chaque contrat écrit créant une dette médicale, échéanciers compris. Sans elle, le contrat est nul.',
  },
  'US-NY-CREDIT-REPORT': {
    may: 'Ne signalez pas de dette médicale à un fichier de crédit : la dette signalée est nulle. Inscrivez cette interdiction dans votre contrat avec une agence.',
    doubt: OVERRIDDEN,
  },
  'US-CO-CREDIT-REPORT': {
    may: 'Une dette médicale ne peut figurer dans un rapport de crédit, et le recouvreur le dit dans sa première lettre. Sont exceptés les très grands crédits, au-delà du plafond fédéral immobilier.',
    doubt:
      'Les sources donnent 2 dates de début, 7 août 2023 et 6 août 2024, et la loi est contestée en justice ; d’ici là, ce produit respecte l’interdiction.',
  },
  'US-IL-CREDIT-REPORT': {
    may: 'Ne signalez pas de dette médicale à un fichier de crédit ; elle ne peut figurer dans un rapport de crédit.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-CREDIT-REPORT': {
    may: 'Ne signalez pas à un fichier de crédit une dette pour des soins donnés depuis le 22 juillet 2024 : la dette signalée est nulle.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-STATEMENT': {
    may: 'Dites dans chaque message de recouvrement, en gras de 14 points, que la dette n’a pas été signalée à un fichier de crédit et quels droits a le patient.',
  },
  'US-MD-CREDIT-REPORT': {
    may: 'Ne communiquez pas de dette médicale à un fichier de crédit et inscrivez cette interdiction dans votre contrat avec un recouvreur.',
    doubt: OVERRIDDEN,
  },
  'US-WA-CREDIT-REPORT': {
    may: 'Ne signalez pas de dette médicale à un fichier de crédit : sinon, la dette est nulle.',
    doubt: OVERRIDDEN,
  },
  'US-OR-CREDIT-REPORT': {
    may: 'Ne signalez pas de dette médicale à un fichier de crédit : un juge peut annuler la dette signalée.',
    doubt:
      'Le premier jour exact en 2026 n’a pas été vérifié, et un bureau fédéral dit que le droit fédéral l’emporte ; d’ici une décision de justice, ce produit respecte l’interdiction.',
  },
} satisfies Translated<typeof english>;
