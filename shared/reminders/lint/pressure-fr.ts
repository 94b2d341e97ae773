import { CLASSES_FR as WORDS } from './classes-fr.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'jugement|decision|condamnation|ordonnance|verdict .. contre_vous|rendu*|prononc*|obtenu*|faveur|justice',
      'saisie|prelevement_force|expulsion|hypotheque|opposition .. valid*|autoris*|ordonn*|en_cours|program*|confirm*|signe*|lance*|prononc*',
      'vous|votre|dette|dossier|nom .. au|dans|sur|a .. registre|fichier|liste|base|casier .. national*|public*|central*|officiel*|credit|permanent*|debiteurs|payeurs',
      '{enforcers} .. deja|maintenant|a|detient .. saisi*|a|recu|dossier|ordonn*',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'sommes|suis .. organisme|service|agence|autorite|administration|bureau|agent*|institution|fonctionnaire*|mandate*|delegu* .. {government}',
      'etat|gouvernement|loi|ministere|tresor|reglementation|administration .. appliqu*|impos*|pratiqu*|fix*|ajout*|exig*|prelev*|oblig*|ordonn*|garanti* .. majoration*|interet*|penalite*|frais|amende*|paye*|#|vous|tout',
      'majoration*|interets|penalite*|frais|dette .. augment*|grimp*|doubl*|s_ajout*|cour* .. chaque|par_jour|tous_les|d_heure|automatiqu*|quotidien*',
      'en_tant_que|en_tant_qu|comme|en_qualite .. epou*|conjoint*|mari|femme|veu*|fils|fille|pere|mere|heriti*|enfant|parent|compagn* .. vous .. repond*|dev*|doi*|etes|tenu*|herit*|redevable*|responsable*',
      'repond*|tenu*|redevable*|responsable*|herit* .. automatiqu*|solidair*|toujours|de_plein|personnellement .. de|des|pour|tout',
      'n_existe|n_y_a|n_avons|ne_proposons|ne_prevoyons|ne_connaissons|pas .. aucun*|pas|jamais .. aide*|echelonnement*|plan*|delai*|remise*|fonds|dispositif*|formulaire|recours|mediateur|reduction*|facilite*|detail|exception* .. pour|dans|ici|inutile|patients|cabinet|possible|factures',
      'aucun*|nul .. aide|mediateur|reclamation|recours|contestation|exception|association|detail .. possible|exist*|accept*|prevu*|recevable*|ne|pour|n_est',
      'peu_importe|quel_que_soit|quelle_que_soit|sans_limite .. anciennete|age|annee|date_de_la_dette|de_temps|de_duree',
      'vous .. ne|n .. pouvez|avez|pourrez|aurez|etes .. pas|plus|aucun .. droit|contest*|reclam*|oppos*|refus*|discut*|recours|appel|en_mesure|demander_de',
      'vous|avez|aurez .. perdu|renonce|epuise .. droit*|recours|possibilite|tout',
      'contest*|reclam*|discut*|plainte* .. cout*|aggrav*|double*|interdit*|fraude|illega*|ne_sert|inutile*|pas_possible|n_est_pas',
      'silence|non-reponse|absence_de_reponse|sans_reponse|ne_pas_repondre|defaut_de_reponse .. vau*|equi*|signif*|consider*|interpret*|compt*|pris|tient .. refus|accept*|accord|aveu|reconnai*|consent*|admission|comme',
      'repute*|considere*|presume* .. avoir|comme|etre .. accept*|reconnu*|notifi*|coupable*|inform*|consent*|debiteu*',
      'votre|la mutuelle|assurance|caisse|secu .. a|va|nous|sera .. resili*|radi*|exclu*|refus*|confirm*|denonc*|signal*|suspend*',
      'assain*|nettoy*|effac*|blanchi*|restaur*|apur* .. comptes|nom|historique|dossier|reputation|casier|patients',
      'signature|signe|signant|signee .. autoris*|permet|engag*|nous_donne|renonc*|accept* .. preleve*|tout|nous|saisi*|a|de|sans',
    ],
    WORDS,
  ),
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  phrases(
    [
      'donnez|envoyez|communiquez|dictez|transmettez .. numero|code|coordonnees .. carte|bancaire*|secret|securite',
      'compte_a_rebours|chrono|horloge|montre|temps|delai .. lance*|tourne|joue|ecoul*|presse|parti*|commenc*|declench*|defile',
      'compte a rebours|course_contre_la_montre',
      'reste|restent|plus|plus_que|avez|encore .. que|seulement? #|une|deux|trois|quelques heures|heure|minutes',
      'ouvrez|lisez|repondez|appelez|reagissez|agissez|traitez|a_traiter|a_ouvrir|a_regler|a_payer .. immediat*|maintenant|aujourd_hui|ce_jour|sans_delai|sans_attendre|au_plus_vite|en_urgence|d_urgence|vite',
      'reponse|paiement|reglement|action|reaction .. exige*|immediat*|requis*|obligatoire .. ce_jour|aujourd_hui|sans_delai|ce_soir|demain|maintenant',
      'exige*|exigeons|requis* .. ce_jour|aujourd_hui|sans_delai|ce_soir|demain|maintenant|immediat*',
      'offre|remise|reduction|proposition|occasion|tarif .. expir*|disparai*|pren*_fin|caduque|perime*|termin* .. minuit|ce_soir|demain|heures|vendredi|lundi|aujourd_hui',
      'plus .. jamais .. propos*|renouvel*|represent*|offert*',
      'sans .. discut*|delai|tergivers*|hesit*|report|tarder|attendre',
      'exclu|exclue|exclus|hors_de_question|pas_negociable|non_negociable|inenvisageable|impensable|pas_une_option',
      'echelonnement*|plan*|delai*|report*|facilite*|paiement_partiel|acompte*|plusieurs_fois .. n|ne|pas|est|sont|plus .. exclu*|possible*|accord*|envisag*|accept*|propos*|refus*|question',
      'il est|serait|il_serait .. temps|grand_temps .. de|que|d',
    ],
    WORDS,
  ),
  // the number for an emergency is no hurry to pay
  /(?<!\b(?:cas d'|numeros? d'|service d'|besoin ))(?:urgente?s?|urgence)(?! (?:medicale?s?|vitale|dentaire))/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      'resiliez|annulez|coupez .. abonnement*|forfait|loisirs|vacances',
      '{care} .. {withheld} ... {unless} ... {paying}',
      'privez|passez|sautez|reduisez|renoncez|sacrifiez|limitez|supprimez|arretez|serrez|oubliez|economisez .. {pleasures}|ceinture|depenser|fumer|train_de_vie',
      'prenez|prendre|souscri*|contract*|demand*|sollicit*|obten*|faites .. credit|pret|emprunt|avance|decouvert|microcredit|rachat',
      'credit|pret|emprunt|avance|decouvert .. minutes|facile*|rapide*|si_vous|vous_aidera|permettra',
      'puisez|cassez|utilisez|videz|piochez|prenez .. dans|epargne|economies|livret|tirelire|reserves',
      'trouvez|trouver|debrouillez|arrangez .. solution|argent|somme|moyen|vous .. cette_semaine|vite|pour|aujourd_hui|demain|avant|seul*',
      'expliqu*|justifi*|dites|precis*|indiquez .. pourquoi|raison*|motif* .. retard|impaye|non-paiement|silence|n_avez|ne|absence|pas',
      '{call} .. quotidien*|chaque_jour|tous_les_jours|toutes_les_heures|par_jour|jour_et_nuit|week-end*|matin_et_soir|tous_les_matins|incessant*',
      'attendez-vous a|attendez_vous_a|preparez-vous .. {call}|suite|recevoir',
    ],
    WORDS,
  ),
);

/** By what French sentences press and claim what is not so, beyond single words. */
export const PRESSURE_FR: readonly WordRule[] = [CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE];
