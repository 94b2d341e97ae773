import type { usStates2 as english } from '../en/us-states-2.ts';
import type { Translated } from '../rule-words.ts';

export const usStates2 = {
  'US-IL-FPBA-COLLECT': {
    may: 'Un hôpital ne confie la facture d’un patient sans assurance à une agence ou à un avocat qu’après examen, remise, relecture, offre d’échéancier et 90 jours au moins à compter de la sortie pour demander l’aide.',
  },
  'US-IL-HOME-LIEN': {
    may: 'Dès le 1er janvier 2027, un hôpital ne peut grever la résidence principale du patient.',
  },
  'US-IL-LICENCE': {
    may: 'Une agence a besoin de la licence de recouvrement de l’Illinois (IDFPR) et ne contacte que de 8 h à 21 h.',
  },
  'US-IL-SOL': {
    may: 'L’action doit être engagée dans les 10 ans pour un contrat écrit, 5 ans pour un accord oral.',
  },
  'US-NJ-120': {
    may: 'N’engagez aucun recouvrement (agence, procès, sûreté, saisie) avant 120 jours à compter de la première facture, et seulement après avoir offert un échéancier raisonnable.',
  },
  'US-NJ-30NOTICE': {
    may: 'Au moins 30 jours avant une mesure de recouvrement, envoyez une autre facture avec un avis de ce que vous prévoyez et un délai d’au moins 30 jours.',
  },
  'US-NJ-PLAN': {
    may: 'Offrez un échéancier d’au plus 3 % du revenu mensuel, sur au moins 6 mois, avec 60 jours de grâce et au plus 3 % d’intérêts par an.',
    doubt: 'Une source parle de 6 à 60 mois ou plus.',
  },
  'US-NJ-INTEREST': {
    may: 'Ne demandez pas plus de 3 % d’intérêts par an sur une dette médicale et n’ajoutez aucuns frais de recouvrement.',
  },
  'US-NJ-GARNISH': {
    may: 'Ne saisissez pas le salaire d’un patient dont le revenu est inférieur à 600 % du seuil de pauvreté.',
  },
  'US-NJ-APPEAL-HALT': {
    may: 'N’engagez aucun recouvrement tant qu’un recours auprès de l’assurance du patient est ouvert.',
  },
  'US-NJ-SOL': {
    may: 'L’action pour une facture doit être engagée dans les 6 ans.',
  },
  'US-MD-240': {
    may: 'Un hôpital ne peut ni agir en justice ni compter d’intérêts avant 240 jours à compter de la première facture, et n’agit que pour plus de 500 dollars.',
  },
  'US-MD-PLAN': {
    may: 'L’échéancier d’un hôpital selon le revenu prend au plus 5 % du revenu brut ajusté par mois.',
  },
  'US-MD-FAP': {
    may: 'Un hôpital soigne sans frais jusqu’à 200 % du seuil de pauvreté et à prix réduit jusqu’à 500 %. Le patient peut le demander pendant 240 jours.',
  },
  'US-MD-LIEN': {
    may: 'Ne grevez pas un logement où vit son propriétaire, et indiquez dans l’acte de justice qu’il s’agit d’une dette médicale.',
  },
  'US-MD-MCDCA': {
    may: 'Ne contactez pas un patient si souvent, ou à des heures si inhabituelles, que ce soit un abus. Le cabinet y est tenu aussi ; la loi ne donne ni heures ni nombres.',
  },
  'US-MD-SOL': {
    may: 'L’action pour une facture doit être engagée dans les 3 ans.',
  },
  'US-NM-INDIGENT': {
    may: 'Ni procès, ni sûreté, ni saisie, ni vente de dette pour un patient gagnant jusqu’à 200 % du seuil de pauvreté. Décidez-en d’abord, sous 10 jours ; il faut 3 contacts pour conclure qu’il ne coopère pas.',
    doubt: 'On ne sait pas si cette loi lie un cabinet indépendant hors d’un établissement.',
  },
  'US-NM-NOTICE': {
    may: 'Joignez à chaque facture, en anglais et en espagnol et en 14 points, l’avis que le patient peut faire examiner si son faible revenu le protège du recouvrement.',
    doubt: 'Un autre passage du règlement demande une feuille à part en gras de 12 points.',
  },
  'US-NM-SCREEN': {
    may: 'Avant de demander un paiement, l’établissement vérifie l’assurance du patient, cherche les aides publiques et aide à les demander.',
  },
  'US-NM-SOL': {
    may: 'L’action doit être engagée dans les 6 ans pour un contrat écrit, 4 ans pour un compte ouvert.',
  },
  'US-WA-120': {
    may: 'Ne vendez pas une dette et ne la confiez pas à une agence avant 120 jours à compter de l’envoi de la première facture.',
  },
  'US-WA-INTEREST': {
    may: 'Avant un jugement, ne demandez pas plus de 9 % d’intérêts par an sur une dette médicale.',
  },
  'US-WA-ITEMISE': {
    may: 'La première lettre de l’agence cite le droit au numéro de compte, à la date du dernier paiement, au détail et, pour l’hôpital, à l’aide. Si on le demande, elle arrête jusqu’à l’envoi du détail, sous 30 jours.',
  },
  'US-WA-HOURS': {
    may: 'Un appel ou une visite d’une agence avant 7 h 30 ou dès 21 h, là où est le patient, est présumé du harcèlement.',
  },
  'US-WA-FREQ': {
    may: 'Plus de 3 contacts d’une agence en 7 jours, tous canaux réunis, sont présumés du harcèlement ; de même plus de 1 au travail. Les réponses au patient ne comptent pas.',
    doubt:
      'On ne sait pas s’il faut compter 7 jours quelconques ou la semaine du calendrier, ni comment comptent les SMS depuis la réforme.',
  },
  'US-WA-VENDOR-RISK': {
    may: 'Qui fournit des formulaires comme « système de recouvrement », même au nom du cabinet, est une agence et doit avoir une licence. De même un cabinet qui emploie un nom évoquant un tiers.',
  },
  'US-WA-SOL': {
    may: 'L’action doit être engagée dans les 6 ans pour un contrat écrit, 3 ans sans écrit.',
  },
  'US-OR-SCREEN': {
    may: 'Un hôpital ou sa clinique ne confie une facture à un recouvreur qu’après avoir examiné le droit à l’aide et envoyé ses règles et le formulaire.',
  },
  'US-OR-UDCPA': {
    may: 'Ne contactez pas un patient à répétition, ou à des heures que vous savez gênantes, pour le harceler. En Oregon, le cabinet y est tenu aussi.',
  },
  'US-OR-SOL': {
    may: 'En Oregon, l’action pour une facture doit être engagée dans les 6 ans.',
  },
  'US-TX-ITEMISED': {
    may: 'Un établissement agréé ne recouvre pas avant l’envoi de la facture détaillée : soins en mots simples, codes, part des tiers, reste dû. Il l’envoie sous 30 jours du dernier paiement d’un tiers.',
    doubt:
      'Les cabinets médicaux pourraient échapper à cette règle, qui parle d’établissements agréés.',
  },
  'US-TX-11MONTH': {
    may: 'Facturez le patient ou l’assurance au plus tard le premier jour du 11e mois après le soin. Sinon, ce que l’assurance aurait payé est perdu.',
  },
  'US-TX-DCA': {
    may: 'La loi du Texas sur la façon de recouvrer lie aussi le cabinet. Une agence dépose une caution de 10 000 dollars.',
  },
  'US-TX-WAGES': {
    may: 'Le salaire ne peut être saisi pour une dette de ce genre.',
  },
  'US-TX-SOL': {
    may: 'L’action pour une facture doit être engagée dans les 4 ans.',
  },
  'US-FL-HOURS': {
    may: 'N’appelez, n’envoyez de SMS et ne visitez que de 8 h à 21 h là où est le patient, cabinet compris, sauf accord du patient. Le courriel n’est pas limité.',
  },
  'US-FL-ECA': {
    may: 'Avant d’agir, signaler, vendre ou saisir, l’hôpital ou le centre de chirurgie cherche une aide, détaille la facture, attend assurance et recours, respecte pourparlers et échéancier, et prévient 30 jours avant par envoi suivi.',
  },
  'US-FL-SOL-MED': {
    may: 'Un hôpital ou un centre de chirurgie doit agir en justice dans les 3 ans de la remise de la dette à un tiers pour recouvrement.',
  },
  'US-FL-EXEMPT': {
    may: 'Pour une dette envers un hôpital ou un centre de chirurgie, on ne saisit ni un véhicule jusqu’à 10 000 dollars, ni des biens jusqu’à 10 000 dollars.',
  },
  'US-FL-REGISTER': {
    may: 'Une agence est inscrite auprès du régulateur de Floride (OFR) comme agence de recouvrement.',
  },
  'US-NC-30NOTICE': {
    may: 'Un hôpital ou un centre de chirurgie prévient 30 jours avant le recouvrement, attend tant qu’une demande d’aide est ouverte et ne grève pas la résidence principale.',
  },
  'US-NC-DCA': {
    may: 'N’appelez pas au point de harceler, ni hors des heures normales d’éveil ; la loi ne donne pas d’heures. En Caroline du Nord, le cabinet y est tenu aussi.',
  },
  'US-NC-LICENCE': {
    may: 'Une agence a besoin du permis du département des assurances de Caroline du Nord (NCDOI).',
  },
  'US-NC-SOL': {
    may: 'L’action pour une facture doit être engagée dans les 3 ans, ou 10 ans pour un contrat scellé.',
  },
  'US-MA-CREDITOR-FREQ': {
    may: 'N’appelez ou n’écrivez par SMS au patient pour une dette qu’au plus 2 fois en 7 jours ; au travail, au plus 2 fois en 30 jours. Au Massachusetts, le cabinet y est tenu aussi.',
  },
  'US-MA-HOURS': {
    may: 'N’appelez que de 8 h à 21 h là où est le patient. Au Massachusetts, le cabinet y est tenu aussi.',
  },
} satisfies Translated<typeof english>;
