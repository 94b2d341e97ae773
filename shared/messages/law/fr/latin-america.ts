import type { latinAmerica as english } from '../en/latin-america.ts';
import type { Translated } from '../rule-words.ts';

export const latinAmerica = {
  'PE-62B-HOURS': {
    may: 'N’appelez et ne visitez que de 7 h à 20 h, du lundi au vendredi, et pas les jours fériés. Samedi et dimanche sont exclus.',
  },
  'PE-MESSAGES-ANALOGY': {
    may: 'Par prudence, on n’envoie SMS, courriels et messages instantanés qu’aux mêmes heures, 7 h à 20 h, du lundi au vendredi, hors jours fériés. La loi ne nomme qu’appels et visites.',
  },
  'PE-61-62-METHODS': {
    may: 'Pas de papiers imitant la justice, d’affiches, de costumes ni de listes de débiteurs. Ne parlez pas de la dette à des tiers, n’écrivez pas chez autrui, ne nuisez ni au nom, ni au foyer, ni au travail.',
  },
  'PE-SECRET': {
    may: 'Ne dites rien des soins dans un message, sauf accord écrit du patient ou décision d’un juge.',
  },
  'PE-DATA-PROCESSOR': {
    may: 'Signez un contrat de traitement avec qui gère des données de patients pour vous, protégez-les et inscrivez vos fichiers au registre national.',
  },
  'PE-SOL': {
    may: 'Une facture se réclame dans les 10 ans de l’échéance, les honoraires d’un professionnel dans les 3.',
    doubt:
      'On discute lequel des 2 délais vaut pour la facture d’une clinique en société ; 3 ans est la limite sûre pour les professionnels.',
  },
  'PE-FREQ-NONE': {
    may: 'Le code péruvien de la consommation ne fixe pas de nombre de contacts ; il interdit le harcèlement.',
  },
  'CL-37-SCOPE': {
    may: 'Les règles chiliennes de recouvrement lient tout fournisseur, même sans crédit. Les soins mêmes et l’assurance sont exclus, mais réclamer le prix d’un contrat de santé est tenu pour couvert.',
  },
  'CL-37-HOURS': {
    may: 'N’appelez et ne visitez que de 8 h à 20 h, du lundi au samedi, et pas les jours fériés.',
  },
  'CL-37-FREQ-CALL': {
    may: 'N’appelez ou ne visitez un patient qu’une fois par semaine, appels et visites réunis. Ce produit compte 7 jours quelconques.',
    doubt:
      'La loi ne dit pas ce qu’est une semaine ; celle du calendrier est la lecture la plus souple.',
  },
  'CL-37-FREQ-OTHER': {
    may: 'N’envoyez lettres, SMS, courriels et messages instantanés qu’au plus 2 fois par semaine en tout, à au moins 2 jours d’écart. Ce produit compte 7 jours quelconques.',
    doubt:
      'La loi ne dit ni ce qu’est une semaine ni si 2 jours pleins doivent s’écouler ; ce produit admet 2 dates d’écart.',
  },
  'CL-37-NOTICE': {
    may: 'Le premier acte dit créancier, contrat, montant, intérêts, frais, moyens de payer, droits, contacts, et qu’il n’est pas judiciaire. Après 15 jours de silence, copie écrite. Ni menace de procès ni de fichage.',
  },
  'CL-37-FIRST-FREE': {
    may: 'Prenez un contact utile et gratuit dans les 15 jours qui suivent l’échéance ; sinon, 0,2 UF de frais sont perdus.',
  },
  'CL-37-FEES': {
    may: 'Les frais de recouvrement sont d’au plus 9 % jusqu’à 10 UF, 6 % pour la part jusqu’à 50 UF et 3 % au-delà de 50 UF, seulement dès 20 jours de retard, et ne portent pas intérêt.',
  },
  'CL-37-LOG': {
    may: 'Gardez la trace des contacts avec chaque patient, leur nature et leur fréquence, 2 ans à compter de chaque contact.',
  },
  'CL-37-STOP': {
    may: 'Cessez tout recouvrement amiable, par tout canal, dès que le patient reçoit une assignation ou entre en insolvabilité.',
  },
  'CL-39B-PAY-CREDITOR': {
    may: 'Le patient peut toujours payer directement le cabinet, même quand une agence a le dossier.',
  },
  'CL-21504-REPORT': {
    may: 'Ne communiquez pas de dette de santé à un fichier de crédit comme DICOM.',
  },
  'CL-21719-DATA': {
    may: 'Dès le 1er décembre 2026 vaut une nouvelle loi de protection des données, avec sa propre autorité : signez un contrat avec qui traite des données de patients pour vous.',
  },
  'CL-SOL': {
    may: 'Les honoraires d’un professionnel se réclament dans les 2 ans de l’échéance, les autres dettes dans les 5, et dans les 3 avec un titre exécutoire.',
    doubt: 'On discute si la facture d’une clinique en société compte comme honoraires.',
  },
  'CO-2300-SCOPE': {
    may: 'La loi colombienne lie quiconque recouvre, pour soi ou pour autrui ; le cabinet est donc tenu pour couvert.',
    doubt:
      'Le texte parle de dettes financières ou de crédit ; certains disent qu’une simple facture de services y échappe.',
  },
  'CO-2300-HOURS': {
    may: 'Ne contactez un patient, par tout canal, que de 7 h à 19 h du lundi au vendredi et de 8 h à 15 h le samedi ; jamais dimanche ni jours fériés, sauf s’il le demande dans un document séparé.',
  },
  'CO-2300-DAY': {
    may: 'Une fois le patient joint directement, ne prenez plus contact ce jour-là, par aucun canal.',
    doubt: 'On ne sait pas si les essais avant un contact direct comptent.',
  },
  'CO-2300-WEEK-CHANNEL': {
    may: 'Une fois le patient joint directement, n’utilisez que ce même canal le reste de la semaine.',
    doubt:
      'Certains y lisent une limite de 1 contact par semaine, d’autres de 2 ; on ne sait pas si c’est la semaine du calendrier ou 7 jours quelconques.',
  },
  'CO-2300-CHANNELS': {
    may: 'N’utilisez que les canaux que le patient a autorisés après en avoir été informé.',
  },
  'CO-2300-THIRD': {
    may: 'Ne contactez pas les références données par le patient. Les codébiteurs et les cautions peuvent l’être, dans les mêmes limites.',
    doubt:
      'Un cabinet d’avocats dit qu’on ne peut pas non plus joindre codébiteurs et cautions ; deux autres sources disent que si.',
  },
  'CO-2300-VISITS': {
    may: 'Ne visitez pas un patient chez lui ou à son travail pour recouvrer ; les exceptions sont étroites.',
  },
  'CO-2300-REASON': {
    may: 'Ne demandez pas pourquoi la facture n’a pas été payée. Le patient peut le dire de lui-même.',
  },
  'CO-1266-REPORT': {
    may: 'Signalez une dette seulement 20 jours après l’avis ; jusqu’à 15 % du salaire minimum mensuel, 2 avis à des jours différents. Elle reste le double du retard, 4 ans au plus après paiement, et s’éteint 8 ans après le défaut.',
  },
  'CO-1581-DATA': {
    may: 'Avant d’envoyer des données de patients à une agence, signez un contrat de transmission et ayez l’autorisation préalable du patient, explicite pour les données de santé.',
  },
  'CO-SOL': {
    may: 'Les honoraires des médecins et autres professionnels se réclament dans les 3 ans, les autres dettes dans les 10, et dans les 5 avec un titre exécutoire.',
  },
  'MX-SCOPE': {
    may: 'Les règles officielles mexicaines lient les entités financières et leurs agences. Un cabinet n’en est pas une : le droit des contrats et de la consommation vaut pour lui.',
  },
  'MX-HOURS': {
    may: 'L’agence d’une entité financière ne recouvre que de 7 h à 22 h là où est le patient. Cela ne lie pas un cabinet ; de 8 h à 20 h, du lundi au samedi, est la proposition de ce produit.',
    doubt:
      'Certains journaux ajoutent du lundi au vendredi ou les jours ouvrés ; les résumés officiels, non.',
  },
  'MX-CONDUCT': {
    may: 'L’agence dit qui elle est, montre son numéro, reste respectueuse et écrit les accords. Elle ne parle qu’au patient et aux cautions, ne menace et n’expose personne, n’imite aucune autorité et n’encaisse rien elle-même.',
  },
  'MX-REDECO': {
    may: 'Les entités financières inscrivent leurs agences au registre public REDECO et le mettent à jour chaque mois.',
  },
  'MX-PENAL': {
    may: 'Nul ne peut recouvrer par la violence ou le harcèlement : c’est un délit, puni de 1 à 4 ans de prison et de 50 000 à 300 000 pesos d’amende.',
  },
  'MX-DATA': {
    may: 'Remettez aux patients un avis de confidentialité, obtenez leur accord exprès et écrit pour les données de santé et signez un contrat avec qui les traite pour vous.',
  },
  'MX-SOL': {
    may: 'Les honoraires de services se réclament dans les 2 ans, les dettes commerciales dans les 10.',
  },
} satisfies Translated<typeof english>;
