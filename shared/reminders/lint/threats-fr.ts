import { CLASSES_FR as WORDS } from './classes-fr.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'suspendre|retirer|annuler|bloquer .. votre .. permis|passeport|visa|licence|compte',
      'mention|inscription|note|marque negative|defavorable',
      'ne pourrez plus louer|emprunter|voyager|travailler|acheter|obtenir',
      'prix|montant|facture|somme .. double*|triple*|augment*|grimp*',
      'avant que nous|qu_on .. agiss*|pass*|proced*|reagiss*',
      'certains|d_autres|beaucoup ont perdu',
      'aucune|nulle|plus_aucune banque',
      'courir apres|vous_poursuivre|vous_traquer',
      'ne .. pourrons plus|rien .. pour_vous|vous_aider|faire',
      'demand*|interrog*|question* .. a|aupres_de votre|vos|de_vos {others}',
      'bailleur*|proprietaire*|banque*|preteur* .. aim*|apprec*|accept*|voi*|regard*',
      'pret|prets|decides|determines|disposes .. a .. aller|tout|bout|poursuivre',
      'irons|allons|aller .. jusqu_au_bout|jusqu_ou|loin|jusqu_a_la_fin',
      'tir* .. conclusions|consequences',
      '{take} .. votre|vos|la|le|les|sur_votre {property}',
      'votre|vos {property} .. ser*|pourr*|peu*|va|vont .. {take}',
      'porter*|portons|deposer*|deposons .. plainte',
      'plainte .. contre|pour|depos*|gendarmerie|police',
      'mon|notre|nos avocat*|huissier*',
      '{offices} .. s_interess*|interesser*|regard*|inform*|averti*|apprend*|appren*|control*|verifi*|saur*',
      'inform*|averti*|signal*|denonc*|prevenir|alert*|contact* .. {offices}',
      'votre|vos {others} .. ser* .. averti*|informe*|prevenu*|contacte*|mis_au_courant|sollicite*',
      'aucun*|nul|plus_aucun .. confrere*|cabinet*|medecin*|praticien*|dentiste*|hopital .. recev*|soign*|accept*|prendr*|ne',
      'ferons|veillerons|faire|assurer* .. en_sorte|a_ce|que .. plus|aucun|personne|sach*|tous',
      'cela|ca|affaire|histoire|tout .. finir*|terminer* .. mal',
      'va|vont|pourrait|risque .. mal .. finir|tourner|se_passer',
      'mal finir|tourner_mal|tourner_au_vinaigre',
      'visite .. agent|lieu_de_travail|domicile|chez_vous|huissier|employeur',
      'ne .. venez|viendrez .. pas .. plaindre|pleurer|dire',
      'tache|trace|marque .. sur|dans .. nom|dossier|historique|reputation',
      'banque*|organisme* .. saura|verra|refus*|apprend*|ferm*|inform*',
      'dossier|nom|cas|affaire|creance .. part*|transmis*|confie*|remis*|envoye*|transfer* .. au|aux|a|chez .. {enforcers}',
      'prenn*|prend*|prendr* .. choses|affaire|dossier .. en_main',
      'evit*|epargn* .. {enforcers}|ennuis|desagrements|complications|surprises|drame|scandale|frais_inutiles|suites|honte',
      'ennuis|desagrements_majeurs|complications|mauvaises_surprises',
      'feriez|aurez|auriez|aurait .. mieux|interet|tort .. de|a',
      'conseill*|recommand* .. vivement|fortement|fermement .. pay*|regl*|solder|repond*',
    ],
    WORDS,
  ),
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  phrases(
    [
      'votre|ce|cette|un_tel .. comportement|attitude|conduite|maniere_d_agir',
      'salle_d_attente|accueil|comptoir|panneau .. liste|nom|noms|affich*|voix_haute',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      'franchement|manifestement',
      'impatient*|indigne*|mepris|exaspere*',
      'question|affaire|preuve|signe|manque|defaut .. d|de|de_l honnetete|honneur|respect|principe*|decence|justice|savoir-vivre|education|droiture|dignite',
      'vous connaissiez|saviez .. prix|tarif*|cout|que|parfaitement|tres_bien',
      'devant|sous_les_yeux|en_presence .. autres|patients|voisins|tous|tout_le_monde|collegues|famille',
      'tous|toutes|plupart|majorite|autres|nos|vos .. {people} .. pai*|pay*|regl*|acquitt*|a_temps|en_temps|a_jour',
      'les_autres|tous|eux|tout_le_monde|chacun .. pai*|payent|reglent|regle|acquitt*|y_arriv*|respect* .. sauf|mais|pourquoi|sans|leur|a_temps|vous|honoraires|dette*',
      'pourquoi pas vous|et_pas_vous|et_vous_non',
      'seul|seule|seuls|rares .. a|de|qui .. ne|pas|pay*|regl*|dossier|repond*',
      '{people} comme vous|ca|cela|celui',
      '{team} .. attend*|merit*|compt* .. salaire|respect|paie|mieux|gratitude|paye|paiement',
      'pensions|pensait|croyions|attendions|imaginions|esperions .. vous|mieux|autre|autrement|plus .. niveau|personne|serieu*|vous|part|trempe|correct*',
      'vous .. pensions|croyions|imaginions|jugions|prenions',
      'respect|dignite|gratitude|reconnaissance|consideration|decence|pudeur|courage|honneur|courtoisie|politesse|correction .. pour|envers|et|de .. {team}|ceux|nous|pay*|regl*|repond*|notre|travail',
      'un_peu|peu|minimum|sursaut|manqu*|preuve|absence|moindre .. de|d .. respect|dignite|gratitude|reconnaissance|decence|pudeur|courage|honneur|courtoisie|politesse|correction|fierte|serieux',
      'faire|faites|fait|faisant .. le_mort|la_sourde|semblant|l_autruche|l_innocent|comme_si',
      'que .. pens*|dir* .. vos|votre .. enfants|famille|mere|voisins|parents',
      'abus*|profit* .. de|d .. bonte|confiance|patience|generosite|gentillesse|nous|bienveillance',
      'pas .. digne|correct|elegant|honnete|serieux|normal|joli .. de|d_un|d_une|pour .. adulte|vous|personne|nous|equipe|part|parent|patient',
      'digne|indigne|honneur .. d_un|d_une|de_vous|de .. adulte|personne|parent|patient|rang',
      'mauvais*|pietre .. payeu*|reputation|image|exemple|education|volonte',
    ],
    WORDS,
  ),
);

/** By what French sentences threaten and shame, beyond single words. */
export const THREATS_FR: readonly WordRule[] = [THREATS, SHAME_SAID, SHAME];
