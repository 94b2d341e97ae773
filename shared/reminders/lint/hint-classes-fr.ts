import { CLASSES_FR } from './classes-fr.ts';
import { oneOf, type WordClasses } from './phrases.ts';

/** Words of French that stand for one another where something is hinted at or put stiffly. */
export const HINT_CLASSES_FR: WordClasses = {
  ...CLASSES_FR,
  // who would hear of it, or judge by it
  watchers: oneOf(
    'employeur|patron*|chef|drh|banquier|banque|conseiller bancaire|maire|proprio',
    'proprietaire|bailleur|gardien*|concierge|syndic|voisin*|caf|parents|mere|pere',
    'belle-mere|beau-pere|beaux-parents|mari|femme|conjoint*|compagn*|epou*|enfants|fils',
    'fille|famille|frere|soeur|ex|garant*|caution|ecole|maitresse|directeur|directrice',
    'prefecture|cure|paroisse|club|association|collegues|associe*|clients|immeuble',
    'quartier|village|amis|grand-mere|assistante sociale|france travail|mairie|inspecteur',
    'ordre|rh|entourage|colocataire*|notaire|facteur|boulanger*',
  ),
  // what somebody hopes for, or lives by
  prospects: oneOf(
    'prestations|allocations|apl|rsa|salaire|paie|fiche de paie|bulletin|compte joint',
    'compte bancaire|livret|epargne|credit|pret|bail|logement|concours|poste|emploi|cdi',
    'titre de sejour|carte de sejour|papiers|permis|voiture|meubles|retraite',
    'remboursement d impot*|naturalisation|bourse|dossier de location|mutation|promotion',
    'garde|heritage|maison|appartement',
  ),
  harm: oneOf(
    'perdr*|perdez|capot*|indisponible*|bloqu*|gel*|retir*|saisi*|ligne en|irreprochable',
    'menac*|compromi*|compliqu*|refus*|envol*|tomb*|saut*|adieu|ponction*|prelev*',
    'en danger|fragil*|suspend*|ecorn*|reexamin*|passe* sous le nez|en question|amput*',
    'dispar*',
  ),
  hears: oneOf(
    'apprendr*|apprenne*|apprend|entend*|sache*|savoir|saura*|inform*|prevenu*|prevenir',
    'averti*|curieu*|ravi*|interess*|etonner*|nouvelles|au courant|parler de|en parler',
    'contact*|appeler*|appellerons|ecrire*|copie|lire|lisible|remarqu*|decouvr*|sonn*|question*',
    's etonn*|oreilles',
  ),
  // who has little and pays all the same
  humble: oneOf(
    'retraite*|etudiant*|veuve*|chomeur*|grand-mere|mamie|meres seules|meres celibataires',
    'familles modestes|gens modestes|plus modestes|smicard*|plus demunis',
    'ceux qui ont moins|petites retraites|femme de menage|interimaires|voisins',
    'autres patients|rsa|minimum vieillesse|apprentis',
  ),
  luxuries: oneOf(
    'restau*|resto*|suv|voiture|vacances|ski|plage|instagram|facebook|festival|concert*',
    'telephone|iphone|sac|coiffeur|ongles|terrasse|golf|bijou*|montre|chaussures|baskets',
    'voyage*|week-end|piscine|mariage|tabac|cigarettes|loto|pmu|apero*|netflix|manteau',
    'moto|cuisine neuve',
  ),
  // what a practice must not hold back
  tied: oneOf(
    'rendez-vous|rdv|creneau*|ordonnance*|resultats|certificat*|dossier medical',
    'feuille de soins|compte-rendu|comptes-rendus|radios|cliches|courrier pour',
    'lettre pour|attestation*|renouvellement*|arret|consultation*|portes|soins',
    'prochaine venue|carnet|bilan|prescription|suivi|seances|formulaire de l ecole',
  ),
  settled: oneOf(
    'pay*|pai*|regl*|sold*|solde|cheque|virement|zero|dette|ardoise|facture|note|a jour',
    'somme|argent|compte|encaiss*|acquitt*|vers*',
  ),
  authority: oneOf(
    'loi|code|decret|arrete|directive|europe|bruxelles|etat|gouvernement|ministere',
    "ministre|cnil|cpam|secu|securite sociale|assurance maladie|ordre|conseil de l'ordre",
    'ordre des medecins|tresor|tresor public|prefecture|prefet|ars|dgccrf|magistrat|juge',
    'tribunal|commission|parlement|procureur|conseil|haute autorite|has|urssaf|mediateur',
    'banque de france|caisse|defenseur|droit|reglement|c2s|nouvelle regle|jurisprudence',
  ),
};
