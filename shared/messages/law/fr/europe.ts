import type { europe as english } from '../en/europe.ts';
import type { Translated } from '../rule-words.ts';

export const europe = {
  'EU-GDPR-PROCESSOR': {
    may: 'Signez un contrat de sous-traitance des données avec l’hébergeur, le service de relance et l’agence qui suit vos instructions : objet, durée, sécurité, sous-traitants, fuites, restitution, audits.',
  },
  'EU-GDPR-MINIMISE': {
    may: 'Ne transmettez ni diagnostic, ni dossier médical, ni libellé d’acte révélant l’état de santé : ces données sont spécialement protégées.',
  },
  'EU-GDPR-BREACH': {
    may: 'Signalez une fuite de données personnelles à l’autorité de protection des données dans les 72 heures.',
  },
  'FR-R1241-SCOPE': {
    may: 'Ces règles lient quiconque recouvre pour autrui, même de temps à autre. Elles ne lient ni le cabinet qui réclame ses propres honoraires, ni les avocats et commissaires de justice.',
    doubt:
      'Un service qui ne fait qu’envoyer les messages du cabinet y échapperait, mais la formule est large.',
  },
  'FR-R1242-AGENCY': {
    may: 'Avant de commencer, une agence doit avoir une assurance de responsabilité, un compte réservé aux fonds des créanciers et une déclaration écrite au procureur de la République.',
  },
  'FR-R1243-CONTRACT': {
    may: 'Une agence n’agit pour vous que par contrat écrit qui lui permet d’encaisser et dit ce qui est dû et pourquoi, sa garantie de responsabilité, sa commission et le reversement.',
  },
  'FR-R1244-LETTER': {
    may: 'L’agence envoie d’abord une lettre : qui elle est, pour qui, le détail et la cause de la dette, comment payer et le texte légal sur les frais. Chaque étape suivante cite cette lettre et sa date.',
  },
  'FR-R1245-INFORM': {
    may: 'L’agence vous informe de chaque paiement, même partiel, et de toute autre proposition du patient.',
  },
  'FR-R1246-REMIT': {
    may: 'L’agence remet au patient un reçu pour chaque paiement et vous reverse l’argent dans 1 mois, sauf si le contrat en dispose autrement.',
  },
  'FR-L1118-FEES': {
    may: 'N’ajoutez à la dette aucuns frais de recouvrement, ni l’indemnité de 40 euros entre professionnels, sauf titre exécutoire, acte prescrit par la loi ou mauvaise foi retenue par le juge.',
  },
  'FR-INTEREST': {
    may: 'L’intérêt de retard est au taux légal, revu chaque semestre, et court dès la mise en demeure.',
  },
  'FR-HOURS-NONE': {
    may: 'Le droit français ne fixe pas d’heures pour les relances amiables. De 9 h à 20 h, du lundi au samedi et hors jours fériés, n’est que la proposition de ce produit.',
  },
  'FR-HARASS-CONSO': {
    may: 'Ne sollicitez pas un patient à répétition contre son gré, ne restez pas s’il vous prie de partir, ne menacez de rien d’illégal. Heure, lieu, insistance comptent. Peine : jusqu’à 2 ans et 300 000 euros.',
  },
  'FR-HARASS-PENAL': {
    may: 'Les appels ou messages malveillants répétés et le harcèlement sont des délits (jusqu’à 1 an et 15 000 euros chacun). Imiter un officier de justice aussi.',
  },
  'FR-SECRET': {
    may: 'N’adressez-vous qu’au patient, à son tuteur légal ou à un prestataire tenu au secret ; ni à la famille, ni à l’employeur, ni aux voisins. L’enveloppe ne révèle rien des soins.',
  },
  'FR-HDS': {
    may: 'Si des données de santé sont hébergées pour un cabinet français, l’hébergeur est certifié pour les données de santé (HDS).',
  },
  'FR-PRESCRIPTION-CONSO': {
    may: 'Agissez en justice dans les 2 ans de l’échéance. Une relance ou une mise en demeure ne relance pas le délai ; une reconnaissance du patient, une action ou un acte d’exécution, oui.',
    doubt:
      'On discute si 2 ou 5 ans valent pour les soins ; aucune décision sur les cliniques privées n’a été trouvée, donc 2 est la limite sûre.',
  },
  'FR-PRESCRIPTION-5': {
    may: 'Selon une autre lecture, le délai général de 5 ans vaut pour les honoraires médicaux.',
    doubt:
      'Le code de la consommation donne 2 ans et peut l’emporter ; on discute lequel s’applique aux soins.',
  },
  'FR-PRESCRIPTION-PUBLIC': {
    may: 'Pour un hôpital public, le comptable public recouvre et dispose de 4 ans à compter du titre de recettes.',
  },
  'FR-CNIL-RETENTION': {
    may: 'Retirez un patient d’une liste d’impayés dans les 48 heures du paiement, et après 3 ans au plus. Gardez les pièces comptables 10 ans.',
    doubt:
      'Les 48 heures et les 3 ans viennent de mémoire de la pratique de la CNIL et ne sont pas confirmés.',
  },
  'FR-PETITES-CREANCES': {
    may: 'Jusqu’à 5000 euros, un commissaire de justice peut mener une procédure simplifiée de 1 mois. Les frais sont à votre charge.',
  },
  'ES-HOURS-NONE': {
    may: 'La loi espagnole ne fixe ni heures ni nombre de contacts pour le recouvrement. De 9 h à 20 h, du lundi au samedi et hors jours fériés, n’est que la proposition de ce produit.',
  },
  'ES-LCD-29': {
    may: 'Ne contactez un patient à répétition que dans la mesure où le paiement de la facture le justifie. Appelez d’un numéro identifiable et quittez un domicile si on vous en prie.',
  },
  'ES-HONOR': {
    may: 'Ne parlez de la dette ni à l’employeur, ni aux voisins, ni à la famille, et ne mettez pas le patient sur une liste publique.',
  },
  'ES-ART20': {
    may: 'Une dette va à un fichier de solvabilité seulement si certaine, échue, impayée, de 50 euros ou plus, sans litige engagé, patient prévenu. Elle y reste 5 ans au plus ; le fichier l’avise sous 30 jours.',
  },
  'ES-SOL-3': {
    may: 'Les honoraires d’un professionnel se réclament dans les 3 ans de la fin du service. Une action, une demande de paiement ou la reconnaissance du patient fait repartir le délai.',
    doubt:
      'Pour une clinique constituée en société, le délai général de 5 ans peut valoir ; 3 est la limite sûre.',
  },
  'ES-SOL-5': {
    may: 'Les autres créances, peut-être celles d’une clinique constituée en société, se réclament dans les 5 ans de l’échéance.',
    doubt:
      'Si la facture compte comme honoraires d’un professionnel, 3 ans valent ; c’est la limite la plus sûre.',
  },
  'ES-CT-SOL-3': {
    may: 'En Catalogne, le paiement d’un service se réclame dans les 3 ans.',
  },
  'ES-RETENTION': {
    may: 'Gardez le dossier médical au moins 5 ans à compter de la sortie de chaque épisode, la comptabilité 6 ans et les pièces fiscales 4. Ensuite bloquez les données, puis effacez-les.',
  },
  'ES-LICENCE-NONE': {
    may: 'En Espagne, il n’y a pas de licence propre aux agences qui recouvrent les factures d’un cabinet.',
  },
  'ES-INTEREST': {
    may: 'L’intérêt est au taux légal, dès le jour où vous réclamez le paiement. N’ajoutez pas de frais non convenus.',
  },
} satisfies Translated<typeof english>;
