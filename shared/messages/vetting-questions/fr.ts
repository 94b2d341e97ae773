import type { QuestionWords } from './en.ts';

export const fr: QuestionWords = {
  sections: {
    law: 'Droit et déclarations',
    money: 'Assurances et fonds',
    data: 'Données et sécurité',
    people: 'Équipe et formation',
    conduct: 'Conduite envers les patients',
    methods: 'Méthodes et canaux',
    service: 'Comptes rendus et service',
    fees: 'Commission et reversement',
    record: 'Références et résultats',
    exit: 'Continuité et fin de mission',
  },
  questions: {
    licence: {
      ask: 'Avez-vous toutes les licences ou inscriptions exigées là où vivent nos patients ?',
      hint: 'Par lieu : numéro et dernier jour de validité. Si un lieu n’en exige pas, dites-le.',
    },
    declaration: {
      ask: 'Avez-vous déclaré votre activité au procureur de la République ?',
      hint: 'Le tribunal, la date, et tout changement depuis (article R124-2).',
    },
    exclusions: {
      ask: 'Quelqu’un de votre société figure-t-il sur une liste officielle d’exclusion ?',
      hint: 'Dirigeants, associés et tous ceux qui verraient nos dossiers. Aux États-Unis : LEIE et SAM.gov.',
    },
    mandate: {
      ask: 'Recouvrez-vous pour nous uniquement sur mandat écrit ?',
      hint: 'Il dit ce qui est dû et pourquoi, votre assurance, votre commission et le reversement (R124-3).',
    },
    'open-orders': {
      ask: 'Une décision ou une sanction d’un tribunal ou d’une autorité pèse-t-elle encore sur vous ?',
      hint: 'Recouvrement, vie privée ou fraude, en tout lieu. Les affaires closes viennent plus bas.',
    },
    bond: {
      ask: 'Une caution est-elle en vigueur dans chaque lieu qui l’exige ?',
      hint: 'Par lieu : montant, garant, dernier jour de validité.',
    },
    'first-letter': {
      ask: 'Votre premier courrier au patient porte-t-il toutes les mentions de l’article R124-4 ?',
      hint: 'Joignez un modèle. Une quittance pour chaque paiement en fait partie.',
    },
    'legal-history': {
      ask: 'Quels procès ou enquêtes avez-vous eus sur le recouvrement depuis cinq ans ?',
      hint: 'L’objet de chacun et son issue. « Aucun » est aussi une réponse.',
    },
    insurance: {
      ask: 'Votre assurance de responsabilité civile professionnelle est-elle en cours, et le restera-t-elle ?',
      hint: 'Aussi longtemps que vous avez nos dossiers.',
    },
    'client-account': {
      ask: 'Les paiements vont-ils sur un compte réservé aux fonds des créanciers ?',
      hint: 'Jamais mêlés à vos propres fonds, pas même un jour.',
    },
    'insurance-limits': {
      ask: 'Combien chaque assurance paie-t-elle au plus, et que ne couvre-t-elle pas ?',
      hint: 'Par sinistre et par an, et votre franchise.',
    },
    'account-control': {
      ask: 'Faut-il deux personnes pour chaque virement depuis ce compte ?',
      hint: 'Et est-il rapproché de la banque au moins chaque mois ?',
    },
    'data-terms': {
      ask: 'Signerez-vous nos clauses de protection des données avant de recevoir la moindre donnée ?',
      hint: 'En Europe, souvent un contrat de sous-traitance (RGPD) ; aux États-Unis, un « BAA ».',
    },
    'cyber-insurance': {
      ask: 'Une assurance contre les fuites de données et les cyberattaques est-elle en cours ?',
      hint: 'Assureur, plafond, dernier jour de validité.',
    },
    'security-audits': {
      ask: 'Quels audits de sécurité indépendants avez-vous passés ?',
      hint: 'Par exemple SOC 2, PCI DSS ou HITRUST : ce qu’ils couvrent, et jusqu’à quand.',
    },
    'breach-notice': {
      ask: 'En combien d’heures nous préviendriez-vous d’une fuite qui touche nos patients ?',
      hint: 'Heures depuis que quelqu’un chez vous le sait.',
    },
    access: {
      ask: 'Qui peut ouvrir les données de nos patients, et comment savez-vous qui l’a fait ?',
      hint: 'Droits, connexion, chiffrement, et qui lit le journal des accès.',
    },
    training: {
      ask: 'Quelle formation reçoivent vos chargés de recouvrement avant le premier appel, puis chaque année ?',
      hint: 'Thèmes, heures, contrôle, et ce qui se passe en cas d’échec.',
    },
    background: {
      ask: 'Vérifiez-vous les antécédents des personnes avant qu’elles traitent nos dossiers ?',
      hint: 'Ce que vous vérifiez, dans les limites de la loi, et à quel rythme.',
    },
    pay: {
      ask: 'Comment vos chargés de recouvrement sont-ils payés ?',
      hint: 'La part qui dépend des sommes encaissées, et ce qu’y change une plainte fondée.',
    },
    subcontractors: {
      ask: 'Qui, hors de votre société, verrait nos données ou parlerait à nos patients ?',
      hint: 'Chaque sous-traitant : pour quoi faire, et dans quel pays. « Personne » est aussi une réponse.',
    },
    'health-collectors': {
      ask: 'Combien de vos chargés de recouvrement ne traitent que des dossiers de santé ?',
      hint: 'Nombre de personnes, qui connaissent les mutuelles et le secret médical.',
    },
    'complaint-log': {
      ask: 'Notez-vous chaque plainte, d’où qu’elle vienne, et nous montrerez-vous ce registre ?',
      hint: 'Avec cause, réponse et ce que vous avez changé ; sans nom d’autres clients.',
    },
    'dispute-stop': {
      ask: 'Arrêtez-vous tout sur un dossier dès que le patient le conteste ?',
      hint: 'Ni appel, ni courrier, ni signalement avant notre réponse.',
    },
    'calls-heard': {
      ask: 'Combien d’appels un responsable écoute-t-il, et qu’en fait-il ?',
      hint: 'Par personne et par mois. Dites si les appels sont enregistrés, et gardés combien de temps.',
    },
    hardship: {
      ask: 'Que font vos équipes quand un patient dit qu’il ne peut pas payer ?',
      hint: 'D’abord les aides, ensuite un échéancier que la personne peut tenir.',
    },
    vulnerable: {
      ask: 'Comment traitez-vous une personne gravement malade, en deuil ou sous tutelle ?',
      hint: 'Ce que l’on remarque, ce que l’on peut décider, et quand on nous demande.',
    },
    'no-escalation': {
      ask: 'Renoncez-vous à toute action en justice et à tout fichage sans notre accord écrit ?',
      hint: 'Un accord pour ce dossier, chaque fois. La menace compte aussi.',
    },
    channels: {
      ask: 'Comment joignez-vous un patient : par quels canaux, dans quel ordre, combien de fois ?',
      hint: 'Courriers, appels, courriels, SMS : le maximum par semaine, et à quelles heures.',
    },
    'right-person': {
      ask: 'Comment vous assurez-vous de parler à la bonne personne ?',
      hint: 'Avant de dire un mot d’une dette, et après une recherche d’adresse.',
    },
    consent: {
      ask: 'Comment notez-vous l’accord du patient aux SMS et appels automatiques, et son retrait ?',
      hint: 'Comment il dit stop, et en combien de temps cela vaut pour tous les canaux.',
    },
    'texts-approved': {
      ask: 'Pouvons-nous lire et approuver d’abord vos courriers, messages et scripts d’appel ?',
      hint: 'Et tout changement par la suite.',
    },
    languages: {
      ask: 'Dans quelles langues les patients peuvent-ils vous parler et vous écrire ?',
      hint: 'Sans frais pour eux : vos équipes ou des interprètes.',
    },
    'named-contact': {
      ask: 'Une personne connue de nous par son nom répondra-t-elle sous un jour ouvré ?',
      hint: 'Donnez nom, téléphone et courriel, et ceux de la personne qui la remplace.',
    },
    recall: {
      ask: 'Quand nous retirons un dossier, arrêtez-vous le jour même et sans frais ?',
      hint: 'Quelle qu’en soit la raison. Vous confirmez le retrait et dites ce qui est encaissé jusque-là.',
    },
    'dispute-days': {
      ask: 'En combien de jours nous transmettez-vous la question ou la contestation d’un patient ?',
      hint: 'Jours ouvrés.',
    },
    reports: {
      ask: 'Quels comptes rendus recevrons-nous, et à quel rythme ?',
      hint: 'Joignez-en un avec des noms inventés.',
    },
    updates: {
      ask: 'Comment les dossiers et leurs nouvelles circulent-ils entre nous ?',
      hint: 'Portail, fichier ou interface, et quand nous voyons ce qui s’est passé.',
    },
    audits: {
      ask: 'Pouvons-nous vous rendre visite, ou vous faire auditer, une fois par an ?',
      hint: 'Sécurité, droit, formation, gestion, comptes rendus, travail quotidien : sur place ou en visio.',
    },
    fee: {
      ask: 'Quelle commission demandez-vous ?',
      hint: 'En pourcentage de l’encaissé, selon l’âge et le montant. Nommez tout autre frais.',
    },
    'no-additions': {
      ask: 'Ce que doit un patient reste-t-il tel quel, sans rien ajouté par vous ?',
      hint: 'Ni intérêts, ni frais, sauf si la loi et le mandat le permettent tous deux (L111-8).',
    },
    'remittance-days': {
      ask: 'Combien de jours après la fin du mois nous reversez-vous ce qui est entré ?',
      hint: 'Jours calendaires.',
    },
    'fee-elsewhere': {
      ask: 'Demandez-vous une commission sur ce qui nous est payé directement ou après un retrait ?',
      hint: 'Combien, et pendant combien de jours.',
    },
    refunds: {
      ask: 'Que faites-vous quand un patient paie trop ?',
      hint: 'Et de l’argent que personne ne réclame.',
    },
    references: {
      ask: 'Quels sont les trois cabinets de notre taille que nous pouvons appeler ?',
      hint: 'Clients depuis un an ou plus ; un ancien client nous en apprend le plus.',
    },
    results: {
      ask: 'Quelle part de ce que vous ont confié des cabinets comme le nôtre est revenue ?',
      hint: 'Après 6 et 12 mois, de tout ce qui a été confié, avant et après votre commission.',
    },
    'complaint-rate': {
      ask: 'Combien de plaintes avez-vous eues l’an dernier pour 1 000 dossiers confiés ?',
      hint: 'Toutes, fondées ou non, arrondi à l’entier supérieur.',
    },
    'health-years': {
      ask: 'Depuis combien d’années recouvrez-vous pour des professionnels de santé ?',
      hint: 'Avec cette société, en années entières.',
    },
    certification: {
      ask: 'Quelle organisation professionnelle ou quelle charte vous engage, et qui la contrôle ?',
      hint: 'En France par exemple ANCR ou FIGEC ; aux États-Unis ACA et son PPMS.',
    },
    'data-back': {
      ask: 'À la fin, rendez-vous tous les dossiers, détruisez-vous nos données et l’attestez-vous ?',
      hint: 'Copies et sauvegardes aussi. Ce que la loi vous fait garder, vous le nommez.',
    },
    continuity: {
      ask: 'Que deviennent nos dossiers et les paiements si vos locaux ou vos systèmes tombent ?',
      hint: 'Le plan, son dernier essai, et quand vous seriez de nouveau au travail.',
    },
    'handover-days': {
      ask: 'En combien de jours après la fin tout serait-il rendu ?',
      hint: 'Jours calendaires : dossiers, fonds, historique et dernier compte rendu.',
    },
    finances: {
      ask: 'Comment voir que votre société est solide ?',
      hint: 'Par exemple les comptes des deux derniers exercices, ou une lettre de votre banque.',
    },
  },
};
