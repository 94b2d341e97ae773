import type { usStates1 as english } from '../en/us-states-1.ts';
import type { Translated } from '../rule-words.ts';

export const usStates1 = {
  'US-CA-ROSENTHAL-SCOPE': {
    may: 'En Californie, le cabinet qui recouvre ses propres factures est tenu lui aussi par la plupart des règles fédérales sur la conduite des recouvreurs.',
  },
  'US-CA-ROSENTHAL-HOURS': {
    may: 'N’appelez et n’envoyez de messages que de 8 h à 21 h là où est le patient. En Californie, le cabinet y est tenu aussi.',
    doubt:
      'On ne sait pas encore si le nombre fédéral de 7 appels en 7 jours lie un cabinet en Californie.',
  },
  'US-CA-HSC-127425-SALE': {
    may: 'Un hôpital ne vend une dette que si le patient n’a pas droit à l’aide ou n’a pas répondu en 180 jours. L’acheteur a une licence, n’ajoute ni intérêt ni frais, ne revend pas et rend les erreurs.',
  },
  'US-CA-HSC-127425-180': {
    may: 'Un hôpital, ou qui recouvre pour lui, ne peut agir en justice avant 180 jours à compter de la première facture.',
  },
  'US-CA-HSC-AGENCY-CONTRACT': {
    may: 'Un hôpital a des règles de recouvrement écrites et l’engagement écrit de l’agence de les suivre, aussi sur ce qu’est un échéancier raisonnable.',
  },
  'US-CA-HSC-PLAN': {
    may: 'L’hôpital offre aux patients gagnant jusqu’à 400 % du seuil de pauvreté un échéancier sans intérêt, d’au plus 10 % du revenu mensuel du foyer après les dépenses essentielles.',
  },
  'US-CA-DCLA': {
    may: 'Une agence a besoin de la licence de recouvreur de Californie (DFPI) et indique son numéro dans ses lettres et messages électroniques.',
  },
  'US-CA-SOL': {
    may: 'L’action doit être engagée dans les 4 ans du défaut de paiement pour un contrat écrit ou un compte ouvert, 2 ans pour un accord oral. La dette elle-même ne disparaît pas.',
  },
  'US-CA-GARNISH': {
    may: 'Sur le salaire, on retient au plus le moindre de 20 % du salaire disponible et de 40 % de ce qui dépasse 48 fois le salaire horaire minimum.',
  },
  'US-NY-SOL-MED': {
    may: 'Un hôpital ou un professionnel agréé doit agir en justice dans les 3 ans du traitement.',
  },
  'US-NY-NO-GARNISH': {
    may: 'Un hôpital ou un professionnel agréé ne peut ni saisir le salaire ni grever la résidence principale du patient pour un jugement médical.',
  },
  'US-NY-INTEREST': {
    may: 'Sur un jugement pour la dette d’un consommateur, l’intérêt est de 2 % par an.',
  },
  'US-NY-HFAL-180': {
    may: 'Un hôpital ne peut agir en justice ni lancer le recouvrement avant 180 jours à compter de la première facture après les soins, ni sans avoir tâché de savoir si le patient a droit à l’aide.',
  },
  'US-NY-HFAL-400': {
    may: 'Un hôpital ne peut poursuivre un patient dont le revenu est inférieur à 400 % du seuil de pauvreté.',
  },
  'US-NY-HFAL-PLAN': {
    may: 'L’échéancier d’un hôpital prend au plus 5 % du revenu mensuel brut, avec au plus 2 % d’intérêts par an.',
  },
  'US-NY-HFAL-SALE': {
    may: 'Un hôpital ne peut vendre une dette médicale, sauf pour en libérer le patient.',
  },
  'US-NY-PHL18C': {
    may: 'Demandez l’accord de payer à part de l’accord aux soins, et pas de carte d’avance pour des soins urgents ou nécessaires.',
    doubt:
      'L’État n’appliquerait pas pour l’instant la partie sur l’accord séparé ; cela n’a pas été vérifié.',
  },
  'US-NYC-DCWP-FREQ': {
    may: 'Contactez un patient pour une dette au plus 3 fois en 7 jours, appels, messages vocaux, SMS et courriels réunis, essais compris. Le cabinet y est tenu dès qu’il recouvre. Les réponses demandées ne comptent pas.',
    doubt:
      'Le nombre 3 vient de mémoire du texte de 2024 et n’a pas été relu dans celui de 2026 ; la date de début a changé plusieurs fois.',
  },
  'US-NYC-DCWP-CONTENT': {
    may: 'L’avis du recouvreur, sous 5 jours, dit aussi quelles langues il parle, qu’une dette médicale n’est pas signalée et, s’il y a lieu, qu’elle est prescrite. Il prouve ou clôt sous 45 jours et garde ses traces 3 ans.',
  },
  'US-NYC-LICENCE': {
    may: 'Une agence a besoin de la licence de recouvrement de la ville de New York (DCWP).',
  },
  'US-CO-182': {
    may: 'Pour des services d’hôpital, aussi de professionnels qui y exercent, ne prenez aucune mesure de justice ou semblable avant 182 jours après le service.',
  },
  'US-CO-30NOTICE': {
    may: 'Écrivez 30 jours avant un procès ou une mesure semblable pour des services d’hôpital et joignez le texte de l’État sur les soins à prix réduit. L’agence ajoute la phrase de la loi sur les réductions, avec le lien.',
  },
  'US-CO-NO-FORECLOSE': {
    may: 'Une dette d’hôpital ne peut mener à la saisie de la résidence principale du patient.',
  },
  'US-CO-INTEREST': {
    may: 'Ne demandez pas plus de 3 % d’intérêts par an sur une dette médicale.',
  },
  'US-CO-APPEAL-HALT': {
    may: 'Tant qu’un recours auprès de l’assurance santé est ouvert, et 63 jours après, le recouvreur ne contacte pas le patient pour recouvrer, ne signale et ne vend pas la dette.',
  },
  'US-CO-PLAN-COPY': {
    may: 'Le recouvreur envoie par écrit sous 7 jours un échéancier de 4 versements ou plus. Il n’exige tout le reste qu’après 2 essais de contact et un avis écrit.',
  },
  'US-CO-HOURS': {
    may: 'Au Colorado, une agence n’appelle et n’envoie de messages que de 8 h à 21 h là où est le patient.',
  },
  'US-CO-DISCOUNT': {
    may: 'L’hôpital examine si les patients sans assurance ont droit à une réduction. Jusqu’à 250 % du seuil de pauvreté, il facture par mois au plus 4 % du revenu, chaque professionnel 2 %, sur 36 mois au plus.',
  },
  'US-CO-LICENCE': {
    may: 'Une agence a besoin de la licence de recouvrement du Colorado.',
  },
} satisfies Translated<typeof english>;
