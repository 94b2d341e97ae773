import { HINT_CLASSES_FR as WORDS } from './hint-classes-fr.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'nous connaissons|avons|savons|disposons|detenons|avons_retrouve .. adresse|numero|nom|coordonnees|employeur .. votre|vos|soeur|frere|mere',
      'adresse|numero|nom .. de_votre|de_vos .. {watchers}',
      '{watchers} .. destinataire|convoqu*|requis*|sollicit*|copie|informe*|visite*|appele*|entendu*',
      'vente|hypotheque|opposition|inscription|immobilisation|adjudication|enlevement .. de_votre|sur_le|sur_la|sur_votre|entre_les_mains|vehicule|pavillon|maison|requise|cours|biens',
      'opposition|avis_a_tiers .. entre_les_mains|caf|banque|employeur|caisse',
      'ensemble|tous|chacun|totalite .. cabinets|confreres|praticiens|medecins .. recevr*|sauront|apprendr*|nom|liste',
      'serons|serions|verrons|verrions dans_l_obligation|contraints|obliges|forces|dans_la_necessite|amenes',
      'suivra|suit|prendra son_cours|cours_administratif|voie|chemin',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      'on|vous n_en_use|n_agit|ne_se_conduit|ne_traite .. ainsi|pas|plus',
      'procede*|conduite|attitude|comportement|maniere* .. peint|juge|revele|trahit|tout_entier|voila|honore',
      'lettres|courriers|relances|messages|rappels .. zero|aucune|sans|pas_une|nulle .. reponse|mot|nouvelle',
      'collegues|voisins|confreres|camarades|parents|amis .. eux|tous|ont|elles .. solde*|regle*|paye*|acquitte*',
      'cite*|montre*|donne*|sert|prise* .. en|comme|d .. exemple|modele|lecon',
      'profit*|prendre|consommer|se_faire_soigner .. puis|et disparai*|s_eclips*|s_evanou*|partir',
      'voila .. donc|vos|bien .. manieres|facons|usages|merci|morale',
      'feu votre|son .. pere|mere|mari',
      'pere|mere|parents|famille .. rougi*|honte|honneur|retournerait|dirait|fier*|eleve*|appris',
      'rougi* .. correspondance|lettre|votre|vous|pour|lire',
      'apprendre|enseigner|expliquer|rappeler .. comme|a .. ecolier|enfant|gamin|adolescent',
      'comme .. un|a_un|une .. ecolier|enfant|gamin|adolescent|eleve',
      'se_taire|silence|mutisme|cacher .. ceux|quelque_chose|reprocher|coupable*|conscience|usage',
      'quelque_chose a_se_reprocher|a_cacher',
      'desinvolture|effronterie|impudence|mauvaise_foi|malhonnete*|legerete|grossierete|aplomb|incorrection|muflerie|goujaterie|incivilite',
      'liste|tableau|feuille .. retardataires|impayes|mauvais_payeurs|debiteurs .. affiche*|lu*|punaise*|couloir|mur',
    ],
    WORDS,
  ),
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'agissons|intervenons|ecrivons|mandates|habilites|investis .. en_vertu|au_titre|par_delegation|pour_le_compte|sur_mandat ... {authority}|delegation|service_public|mission',
      'delegation|mission|mandat|charge .. de .. service_public|cpam|etat|prefecture|ministere|tresor',
      'votre droit .. a|au|aux .. complementaire|aide|remboursement|c2s|couverture|mutuelle|soins .. supprim*|suspendu|retire|perdu|annul*',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'article|articles|alinea # .. du|de_la .. code|loi ... interdi*|oblige*|impose*|prive*|exclu*|vous',
      'vous interdi*|prive* .. toute|tout|contestation|recours|reclamation',
      'ouvre|donne|confere .. droit .. arrete|decret|ministeriel|loi|€|indemnite|frais',
      'indemnite*|penalite*|forfait .. que_vous .. devez|due*|legale*|de_plein_droit',
      'par arrete|decret|circulaire|ordonnance .. ministeriel*|prefectoral*|a|de|du',
      'mediateur|conciliateur|dgccrf|defenseur|association .. n_est|ne .. competent*|pas|aucune|traite*|recoi*|peut',
      'n_est|ne_sont competent* .. pour|aucun*|en_matiere',
      'nous est|sont interdit*|defendu*|impossible* .. par|de_par .. plan|loi|code|regle*|comptable|texte*',
      'echelonnement|delai*|remise*|paiement_fractionne .. interdi*|prohib*|exclu*|illegal*|defendu* .. par|est|nous',
      'qui refus*|n_ouvr*|ignor*|tard* .. reconnai*|accept*|admet|avoue',
      'reconnai* .. sa_dette|devoir|la_dette .. selon|par|en',
      'jurisprudence|doctrine|usage .. constant*|etabli*',
      'du_fait|a_cause|en_raison de_cette facture|dette|note',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      'exposer|expliquer|justifier|indiquer|preciser|motiver .. sous|dans_les|avant|par_ecrit .. heures|motifs|raisons|carence|retard',
      'motifs|raisons .. de|pour .. votre .. carence|retard|silence|defaut|non-paiement',
      'voudrez|voudriez bien .. exposer|justifier|regler|vous_presenter|payer|sous',
      'contre|apres|sur paiement|reglement|versement .. integral|complet|total|comptant|seulement|et',
      'et_point|et_pas|et_non avant',
      'point avant',
      'vous_sera|vous_seront remis*|delivre*|rendu*|envoye*|transmis* .. contre|apres|une_fois|lorsque .. paiement|reglement|solde',
      'inutile|vain|superflu de|d .. appeler|ecrire|venir|insister|discuter|contester|telephoner|reclamer|plaider',
      'instruction*|ordre|consigne* .. de|d .. ne_pas|ne_plus .. discut*|repond*|negoci*|parl*',
      'quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|enieme rappel|relance|lettre|avis|courrier|message|appel',
      'adressez-vous|tournez-vous|sollicitez|empruntez .. proches|voisins|famille|paroisse|amis|employeur',
      'proches|voisins|paroisse|famille|amis|employeur .. apportez|pretez|avanc*|pret*|aider_a_payer|somme|demain',
      'toute|vos|votre demande* .. de .. delai|remise|plan|explication|report .. class*|rejet*|ignore*|sans|refus*|jete*',
      'sans lecture|etre_lu*|examen',
      'telephoner*|appeler*|sonner*|relancer*|ecrir* .. matin|midi|soir|dimanche|nuit|heure_du_diner',
      'matin midi|et .. soir',
      'en_appeler|recourir|vous_plaindre|saisir .. au|a|le|la .. mediateur|association|dgccrf|ordre .. ne_ferait|retard*|inutile|prolong*|rien',
      'ne_ferait|ne_fera|ne_feraient que .. retarder|prolonger|aggraver|compliquer|allonger|differer',
      'retarder|differer .. l .. inevitable|echeance',
      'abstenez-vous|abstenez|gardez-vous|dispensez-vous .. de|d|en|donc',
      'a_titre de_gage|de_garantie|conservatoire',
      'demeur*|rest*|conserv*|retenu*|gard* .. en_nos|entre_nos .. mains',
      'il_vous|vous reste|avez|disposez .. vingt|trente|quarante|soixante|quatre-vingt*|cent|# minutes|secondes',
      'montre|chronometre en_main',
      'meurt|expire|s_eteint|prend_fin|s_acheve|disparait .. ce_soir|a_minuit|minuit|midi|aujourd|cette_nuit',
      'ne .. sera|seront|se_representer* .. jamais|plus .. propose*|offert*|renouvele*',
    ],
    WORDS,
  ),
);

/** By what a stiff French letter harms: in the words of an office, a law or a schoolmaster. */
export const STIFF_FR: readonly WordRule[] = [THREATS, SHAME, CLAIMS_SAID, CLAIMS, PRESSURE];
