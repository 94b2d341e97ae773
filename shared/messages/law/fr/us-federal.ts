import type { usFederal as english } from '../en/us-federal.ts';
import type { Translated } from '../rule-words.ts';

export const usFederal = {
  'US-BANKRUPTCY-STAY': {
    may: 'Dès qu’un patient se déclare en faillite, ne recouvrez rien de ce qui était dû avant, jusqu’à la fin ou au rejet de la procédure ou l’accord du juge. Ce qui est effacé ne se recouvre plus jamais.',
  },
  'US-SCRA-INTEREST': {
    may: 'Si le patient est en service militaire actif, ne demandez pas plus de 6 % d’intérêts par an sur les dettes d’avant le service.',
  },
  'US-TCPA-CONSENT': {
    may: 'Demandez l’accord avant tout appel ou SMS automatique ou préenregistré vers un mobile. Le numéro que le patient vous a donné vaut accord pour son compte ; la publicité l’exige par écrit.',
    doubt:
      'Depuis un arrêt de 2021, les messages envoyés sans numéroteur aléatoire ou séquentiel sont le plus souvent jugés hors de la règle, et les juges peuvent s’écarter du régulateur.',
  },
  'US-TCPA-REVOKE': {
    may: 'Le patient peut retirer son accord de toute façon raisonnable ; un mot comme STOP suffit. Arrêtez sous 10 jours ouvrés au plus. Vous pouvez envoyer 1 SMS de confirmation, dans les 5 minutes.',
  },
  'US-TCPA-REVOKE-ALL': {
    may: 'Dès le 31 janvier 2027, le patient qui retire son accord pour un type d’appel ou de SMS automatique le retire pour tous ceux que vous envoyez.',
    doubt:
      'Des pages plus anciennes donnent d’autres dates ; l’entrée en vigueur a été repoussée plus d’une fois et peut encore changer.',
  },
  'US-TCPA-HEALTH-EXEMPT': {
    may: 'Les messages automatiques de santé (rendez-vous, résultats, ordonnances) sont dispensés d’accord préalable. Ceux sur la facturation ou le recouvrement ne le sont pas.',
  },
  'US-TCPA-QUIET': {
    may: 'Les heures de silence de la loi fédérale sur le téléphone, avant 8 h et après 21 h, ne visent que la vente. Elles ne couvrent pas les messages sur une facture.',
  },
  'US-TCPA-PRERECORDED': {
    may: 'Un appel préenregistré dit dès le début qui appelle et donne un numéro où rappeler. Sans accord, un appel dispensé n’atteint une ligne fixe qu’au plus 3 fois en 30 jours.',
  },
  'US-CANSPAM': {
    may: 'Une relance par courriel n’exige pas d’option de retrait, mais montre son véritable expéditeur. Si elle est surtout publicitaire, indiquez votre adresse et traitez le retrait sous 10 jours ouvrés.',
  },
  'US-ESIGN': {
    may: 'Là où une loi veut un avis écrit, ne l’envoyez par voie électronique que si le patient connaît ses droits, a accepté, a montré qu’il peut l’ouvrir et peut se raviser.',
  },
  'US-HIPAA-MINNEC': {
    may: 'N’utilisez et ne transmettez que le nécessaire au paiement : nom, coordonnées, numéro de compte, montant, échéance, nom du soignant. Ni diagnostic, ni détail des actes, ni notes cliniques.',
  },
  'US-HIPAA-PAYMENT': {
    may: 'Facturer et recouvrer n’exigent pas d’autorisation du patient. Un fichier de crédit reçoit au plus nom et adresse, naissance, numéros social et de compte, paiements, nom et adresse du soignant.',
  },
  'US-HIPAA-BAA': {
    may: 'Signez un accord d’associé (BAA) avant qu’une agence, un service de relance ou d’envoi ou un hébergeur ne reçoive des données de patients. Leurs sous-traitants y sont tenus aussi.',
  },
  'US-HIPAA-CONFIDENTIAL-COMMS': {
    may: 'Si un patient demande raisonnablement à n’être joint que par un autre moyen ou à une autre adresse, n’utilisez que cela.',
  },
  'US-HIPAA-512': {
    may: 'Transmettre des données parce qu’une loi, un juge ou la police l’exige a ses propres règles (164.512). L’action pour votre facture repose sur la règle du paiement (164.506) ou sur 164.512(e).',
  },
  'US-HIPAA-ACCOUNTING': {
    may: 'Un patient peut demander à qui vous avez révélé ses données depuis 6 ans ; répondez sous 60 jours. Ce qui a servi aux soins, au paiement ou à la gestion n’a pas à y figurer.',
  },
  'US-HIPAA-RETENTION': {
    may: 'Gardez vos documents de confidentialité (règles, accords, avis, analyses de risque, plaintes) 6 ans après leur création ou leur fin. Le dossier médical suit la loi de l’État.',
  },
  'US-HIPAA-BREACH': {
    may: 'Après une fuite de données de patients non protégées, prévenez-les sans tarder et sous 60 jours au plus. Un prestataire ou une agence a au plus 60 jours pour vous prévenir.',
  },
  'US-42CFR2': {
    may: 'Ne transmettez le dossier d’un programme de soins des addictions qu’avec l’accord du patient, même pour le paiement. Le nom du programme peut suffire à le révéler.',
  },
  'US-501R-SCOPE': {
    may: 'La section 501(r) lie les hôpitaux exonérés d’impôt et les entités qui leur sont étroitement liées. Elle ne lie pas un petit cabinet indépendant.',
  },
  'US-501R-FAP': {
    may: 'Un hôpital exonéré d’impôt a des règles écrites d’aide financière avec un résumé simple, les fait largement connaître et les signale nettement sur ses factures.',
  },
  'US-501R-AGB': {
    may: 'Un hôpital exonéré d’impôt ne peut facturer à un patient qui a droit à l’aide ni ses tarifs pleins, ni plus que ce qu’il facture d’ordinaire pour les assurés.',
  },
  'US-501R-120': {
    may: 'Un hôpital exonéré d’impôt attend 120 jours à compter de la première facture après la sortie avant de poursuivre, saisir, vendre la dette ou la signaler. La confier à une agence qui n’en fait rien peut venir avant.',
  },
  'US-501R-30': {
    may: 'Au moins 30 jours avant d’agir en justice, saisir, signaler ou autre, l’hôpital exonéré d’impôt écrit quelle aide existe, ce qu’il prévoit et jusqu’à quand agir, joint le résumé et tâche d’en parler au patient.',
  },
  'US-501R-240': {
    may: 'L’hôpital exonéré d’impôt reçoit les demandes d’aide 240 jours à compter de la première facture après la sortie. Il suspend alors procès, saisies et autres ; si la demande est complète, il décide, rembourse ou annule.',
  },
  'US-NSA-GFE': {
    may: 'Donnez aux patients sans assurance ou payant seuls un devis écrit : sous 3 jours ouvrés s’ils le demandent ou si le rendez-vous est pris 10 ou plus à l’avance, sous 1 s’il l’est 3 ou plus. Gardez-le 6 ans.',
  },
  'US-NSA-PPDR': {
    may: 'Si la facture d’un soignant dépasse son devis écrit de 400 dollars ou plus, le patient peut ouvrir un litige fédéral dans les 120 jours de la première facture. Il lui en coûte 25 dollars.',
  },
  'US-NSA-PPDR-HALT': {
    may: 'Tant qu’un litige fédéral sur une facture au-delà de son devis est ouvert, ne recouvrez pas, ne confiez pas la facture, ne menacez pas, n’ajoutez ni frais ni représailles, jusqu’à la décision ou l’accord.',
  },
  'US-NSA-BALANCE': {
    may: 'Pour des soins protégés, d’urgence ou hors réseau, ne facturez et ne recouvrez que la part du patient telle qu’elle serait dans le réseau.',
  },
  'US-MEDICAID-NO-BILL': {
    may: 'Ne demandez pas au patient de payer des soins que Medicaid couvre, ni à un patient QMB sa part de Medicare, au-delà d’un ticket modérateur permis.',
  },
  'US-REGZ-4INST': {
    may: 'Un échéancier avec frais de crédit, ou écrit et de plus de 4 versements (acompte non compté), est un crédit à la consommation s’il est régulier : plus de 25 fois par an.',
    doubt:
      'Un arrangement informel pour une dette déjà née, sans accord écrit ni frais, est en général tenu pour étranger à cette règle.',
  },
  'US-REGE-AUTH': {
    may: 'Avant tout prélèvement régulier, obtenez une autorisation signée ou aussi sûre et remettez-en copie. Si le montant varie, prévenez 10 jours avant.',
  },
  'US-NACHA': {
    may: 'Pour les prélèvements, gardez l’autorisation 2 ans après son retrait, ne représentez un rejet qu’au plus 2 fois en 180 jours et tenez les retours non autorisés à 0,5 % ou moins.',
  },
  'US-FTC-UDAP': {
    may: 'Un cabinet qui recouvre ses propres factures ne peut ni agir déloyalement envers les patients ni les tromper.',
  },
} satisfies Translated<typeof english>;
