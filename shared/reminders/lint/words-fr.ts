import { HEALTH_FR } from './health-fr.ts';
import { HINTED_PRESSURE_FR, HINTED_THREATS_FR } from './hints-fr.ts';
import { PRESSURE_FR } from './pressure-fr.ts';
import { STIFF_FR } from './stiff-fr.ts';
import { THREATS_FR } from './threats-fr.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  // courts and what they do
  /tribuna(?:l|ux)|(?<!\b(?:la|une|notre|en|dans la|sur) )cour d'appel|(?<!\b(?:rue|place|avenue) (?:de la |du palais de )?)justice|juge(?:s|ment|ments)?|proces(?! verba)|poursui(?:te|tes|vre|vrons|vi|vie|vis|vra)|assign\w+|plainte (?:contre|penale|sera|a la|au)|porter plainte|(?<!\b(?:avez|par|votre|a|avec|un autre) (?:un |une |l'|votre )*)avocats?|nos avocats|procureur|huissiers?|commissaires? de justice|contentieux|injonction\w*|titre executoire|mise en demeure|sommation\w*|(?:action|actions|voie|voies|procedure|procedures|mesure|mesures|demarche|demarches|service|recours|suites?|consequences?|frais) (?:\w+ )?(?:judiciaires?|juridiques?|penales?|contentieuse?s?|d'execution|forcee?s?|legales?|en justice)|voies? de droit|procedure(?:s)? (?:\w+ )?(?:peut|sera|contre|a votre)|frais de justice/,
  /saisi(?:e|es)(?! de (?:votre|la|vos|donnees|texte))|saisir(?:a|ont|ons)? (?:vos|votre|sur)|saisirons|vos (?:meubles|biens)|(?:sur|saisir) vos (?:revenus|salaires|comptes)|(?:sur|saisi\w* (?:de )?|retenue sur|prelev\w* (?:de|sur)) votre (?:salaire|paie|paye|retraite)|saisi\w* (?:\w+ )?salaires?|(?:bloqu|gel|immobilis)\w+ (?:\w+ ){0,2}(?:comptes?|voiture|vehicule|bancaire\w*)|(?:comptes?|voiture|vehicule) (?:\w+ ){0,3}(?:bloqu|gel|immobilis)\w+|expuls\w+|vendre aux encheres|encheres/,
  // police
  /(?<!\b(?:nouvelle|votre|numero de|de la|une) )polic(?:e|iers?)(?! d'assurance)|gendarm\w*|prison|emprisonne\w*|garde a vue|arrestation|arreter (?:par|pour)|delits?|infractions?|penale?s?|penaux|escroquer\w*|(?<!\b(?:contre|eviter|toute|de|une|suspecte\w*) (?:la |les |toute |une )?)fraud\w*|vol(?= |$|[.,])(?! (?:d'oiseau|de))|casier|crime|criminel\w*|prefecture|titre de sejour|expulsion|services sociaux|garde de vos/,
  // registers of debtors
  /banque de france|ficp|fcc|fich(?:e|ee|es|ees) (?:au|a la|aupres|comme)|fichage|fichier(?:s)? (?:\w+ )?(?:national|des|de la|d'incidents?|central|noir|de mauvais)|liste noire|interdi(?:t|ction) bancaire|incidents? de paiement|surendett\w+ sera|(?:votre|le) (?:dossier de )?credit(?! de)|(?:plus )?aucun (?:credit|pret)|votre (?:solvabilite|reputation)|inscri(?:t|te|ption) au/,
  // others
  /(?:inform|contact|prevenir|previendr|prevenons|averti|appel|ecri|parl|signal|alert|avis|visit|rendr\w* visite|sollicit|saisir|tourn\w*|impliqu|telephon|mettre au courant)\w*(?: \w+){0,3}(?: |')(?:employeur|patron|patronne|entreprise|lieu de travail|travail|chef|superieur|famille|proches|voisins?|voisinage|amis|conjoint|conjointe|mari|femme|epouse|epoux|compagnon|parents|mere|pere|enfants|bailleur|proprietaire|ecole|collegues|entourage|ressources humaines|quartier|garants?)/,
  /(?:employeur|famille|proches|voisine?s?|conjoint|mari|femme|collegues|entourage|parents|enfants|patron|amis) (?:\w+ ){0,2}(?:seraient?|serait|pourrait|pourraient) (?:\w+ ){0,2}(?:savoir|apprendre|surpris\w*|decu\w*)|(?:famille|voisine?s?|proches|conjoint) (?:\w+ ){0,2}(?:saura|sauront|apprendr\w+|decouvrir\w*|ser(?:a|ont) (?:mis|inform|avert|contact|prevenu)\w*|devr\w+ (?:savoir|payer)|merite\w* de savoir)|sur votre lieu de travail|a votre (?:porte|travail)|chez vous (?:avec|pour)|se presenter(?:a|ont|ait)|nous savons ou|(?:enverrons|envoyer) quelqu'un|(?:d'autres|autres|tous les) (?:medecins|cabinets|praticiens|confreres) (?:\w+ )?(?:ser|sau|refus)\w+/,
  // what "could happen"
  /consequences?|represailles|(?:d'autres|plus fermes|toutes les|toute|autres|les) (?:mesures|moyens|dispositions) (?:\w+ )?(?:necessaires?|appropriees?|qui s'imposent|plus (?:fermes|severes)|utiles|a notre disposition|prevues)|prendr\w+ (?:\w+ )?(?:mesures|dispositions)|(?:ne nous laiss\w+|n'aurons|n'avons|n'aurions) (?:\w+ ){0,2}(?:choix|alternative|solution|option)|contraints? de|dans l'obligation de|obliges? (?:de|d')(?! (?:vous presenter))|forces? de|n'hesiterons pas a|(?:au|a notre) regret de (?:devoir|vous|saisir|transm|inform)|serions au regret/,
  /(?:vous )?(?:le )?regretter\w*|vous (?:allez|pourriez) (?:le )?(?:regretter|en)|(?:il )?serait (?:dommage|regrettable|malheureux)|dommage (?:que|qu'|si)|ce serait dommage|(?:ne nous (?:obligez|forcez|poussez|contraignez)|nous detesterions|nous n'aimerions pas)|vous voila (?:prevenu|averti)\w*|dernier avertissement|derniere sommation|ultimatum|vous n'imaginez pas|(?:a vos|aux) risques et perils|a vos frais|a votre charge exclusive|reflechissez bien|toute la rigueur|jusqu'au bout|par tous les moyens|(?:affect|nui|compromet|ruin|detrui|entach|mettre en (?:danger|peril)|cout|bloqu|menac)\w* (?:\w+ ){0,2}(?:votre|vos) (?:\w+ )?(?:credits?|prets?|emploi|travail|avenir|reputation|nom|carriere|logement|maison|voiture|compte|bail|hypotheque|droits?|sejour|visa)|suspendre vos (?:droits|remboursements)|votre (?:pret|demande de (?:pret|credit|logement)) (?:\w+ ){0,3}(?:refus|compro|souffr)\w*/,
  /(?<!\b(?:representants?|tuteurs?|mentions?|delais?|responsables?|tutrices?|cadre|duree|conge) )legal(?:e|es|ement)?|legaux|juridiques?/,
  /(?:tous|toutes|autres|chaque) (?:\w+ )?(?:les |des )?(?:cabinets?|medecins|praticiens|confreres|hopitaux|cliniques|dentistes) (?:de|du|dans|sauront|ser)|(?:registre|base|liste|fichier|repertoire) (?:national\w*|central\w*|public\w*|de donnees nationale)/,
  /(?:pass|viendr|venir|rendr|deplac|sonn|toqu|frapp)\w* (?:\w+ )?(?:chez vous|a votre (?:domicile|porte|maison|travail|bureau))|(?:vous )?rendr\w* visite|une visite (?:a votre|chez|de (?:notre|nos))/,
  /(?:vous|cela) (?:\w+ )?(?:suivra|poursuivra|hantera|collera)|toute votre vie|reste de votre vie|herit\w*|heritiers|votre (?:patrimoine|succession|compte bancaire|passeport|permis|pension)|vos (?:comptes(?! rendus)|finances|proprietes|economies)/,
  /d'une (?:facon|maniere) ou d'une autre|tot ou tard|(?:pas|aucune) (?:d')?(?:echappatoire|issue)|vous (?:finirez par )?paierez|vous allez payer|(?:aggrav|empir)\w*|pire|(?:tout le (?:monde|quartier|village|voisinage|immeuble)|toute la \w+|les gens|la moitie de|vos connaissances) (?:\w+ ){0,3}(?:saur\w*|appren\w*|verr\w*|connaitr\w*|parler\w*|saura)|nous (?:ferons en sorte|veillerons a ce) que|(?:graves|serieux|serieuses|lourdes|lourds) (?:\w+ )?(?:ennuis|consequences|problemes|sanctions)|sanction\w*|amendes?|penalites?|punir\w*|punition|puni(?:e|s)?\b|couper (?:votre|vos|le)|perdre (?:votre|vos) (?:\w+ )?(?:emploi|logement|maison|droits|travail|mutuelle)|vous (?:en )?(?:subirez|risquez|encourez|exposez)|subir\w* les/,
);

const AGENCIES = wordRule(
  'agency',
  'deniable',
  /(?:societe|agence|cabinet|organisme|service|entreprise|prestataire|officine|bureau)s? (?:\w+ )?(?:de |en |du )recouvrement|recouvreurs?|au recouvrement|en recouvrement|recouvrement (?:force|exterieur|externe)/,
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  /hont(?:e|eux|euse|eusement)|malhonnet\w*|gena(?:nt|nte)|decu(?:s|e|es)?|irresponsab\w*|neglige(?:nt|nte|nce|ant)|ingrat\w*|sans-gene|indign\w*|scandal\w*/,
  /(?:affich|publi|expos|lir|diffus|placard|accroch)\w* (?:\w+ ){0,4}(?:liste|noms?|photo|dette|accueil|salle d'attente|patients)|listes? des (?:\w+ )?(?:mauvais|patients (?:qui|en)|debiteurs|impayes|retardataires)|(?:affiche|affichee|affiches|publie|publiee) (?:a|au|dans|sur)/,
  /inacceptable\w*|ridicule\w*|regrettables?|desinvolt\w*/,
);

const SHAME = wordRule(
  'shame',
  'always',
  /(?:gens|personnes?|adultes?|patients?|citoyen\w*|parents?|hommes?|femmes?|familles?|meres?|peres?|voisins?) (?:\w+ )?(?:honnetes?|responsables?(?! (?:de|du|des))|serieu(?:x|se|ses)|correct(?:e|s|es)?|dignes?|respectables?|bien eleve\w*|de parole|raisonnables?|normaux|normale?s?|de bonne foi|comme vous|civilis\w*)|decence|politesse|profiteurs?|profit\w+ de (?:notre|la) (?:gentillesse|bonte|generosite|patience|confiance)|mauvais(?:e)? (?:payeu\w*|foi|exemple)|menteu\w*|voleu\w*|parasit\w*|trich\w*|resquill\w*/,
  /(?:voila|c'est|est-ce) (?:\w+ ){0,3}(?:comment|ainsi que|sa recompense|votre (?:maniere|facon|remerciement|gratitude|merci)|la (?:maniere|facon))|(?:quel|mauvais) exemple|que (?:dira\w*|pensera\w*|penseraient|diraient)|manque de (?:respect|savoir|serieux|parole|consideration|reconnaissance|correction)/,
  /(?:vos|en|des) vacances(?! scolaires)(?<!(?:sommes|cabinet|equipe|est|fermeture) en vacances)|partir en/,
  /(?:quand|lorsque|des que) (?:\w+ ){0,3}(?:(?:aviez|avez eu) besoin|souffri\w*|arrangeait|urgence pour vous|mal)|vous (?:saviez|avez su|etiez|etes) (?:\w+ )?(?:bien )?(?:nous trouver|content\w*|heureux|heureuse|press\w*|ravi\w*|prompt\w*) (?:de|d'|a|quand|lorsque)?|saviez (?:bien )?nous trouver|s'est devoue\w*|bien (?:su|trouve|content\w*) (?:de|quand|nous)|pourtant bien/,
  /(?:a cause|par la faute|du fait) de (?:\w+ )?(?:vous|personnes|patients|gens|ceux|cas)|(?:gens|patients|personnes|cas|dossiers|comptes|ceux) comme (?:vous|le votre|la votre)|tous (?:les autres|nos (?:autres )?patients) (?:\w+ )?(?:paient|payent|reglent|ont (?:paye|regle))|tarifs (?:\w+ )?(?:augment|mont)\w+|(?:pas|non) une (?:oeuvre|\u0153uvre|association|banque)|charite|une si petite|aussi modeste|a votre age/,
  /(?:un|une) (?:homme|femme|pere|mere|personne|voisin|voisine|bon|bonne|vrai|vraie|adulte) (?:\w+ )?(?:adulte|digne|bien|de (?:bien|votre|parole|coeur)|dans votre|qui se respecte|correcte?|devrait|ne (?:ferait|laisserait)|saurait)|faire (?:l'innocent|le mort|la sourde)/,
  /(?:votre|tenir|tenez|manque a|respecter|honorer) (?:\w+ )?(?:parole|devoir|promesse|engagement|obligation)s?(?! (?:nous |me )?(?:suffi\w*|compte pour|reste libre))|une (?:somme|facture) (?:\w+ )?(?:derisoire|ridicule|minime|insignifiante|modeste)/,
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  /acte (?:n|no|numero|d'huissier|judiciaire|officiel)|(?:avis|document|notification|courrier|lettre|acte|convocation|communication|ordre|sommation|commandement) (?:\w+ )?(?:officiel\w*|judiciaire|d'huissier|avant (?:saisie|poursuites)|de payer|prefectora\w*)|maitre [a-z]+|au nom d(?:e|u) (?:la loi|tribunal|juge|l'etat)/,
  /(?:dette|nom|compte|dossier|creance|vous) (?:\w+ )?(?:a deja ete|est deja|etes deja|avez ete|avez deja ete|figure|figurez|a ete) (?:\w+ )?(?:inscri\w*|enregistr\w+ (?:au|dans|aupres)|condamn\w*|jug\w*|signal\w*|fich\w*|au fichier|dans (?:le|un|les)|transmi\w* (?:au|a la|a un|aux))|deja (?:inscri\w*|condamn\w*|fich\w*|signale\w*)/,
  /(?:aucun|pas de|impossible de|inutile de|trop tard pour|vain de) (?:\w+ )?(?:recours|moyen de (?:contest|reclam|discut|negoci)\w*|contest\w*|reclam\w*|faire appel|discut\w*|negoci\w*|s'opposer|vous opposer)|en notre faveur/,
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  /(?:assurance maladie|securite sociale|cpam|ministere|etat|gouvernement|prefecture|mairie|ars|agence regionale|tresor public|impots|fisc|autorites?|ordre des \w+|caf|urssaf|administration)(?: \w+){0,3} (?:nous )?(?:a|ont) (?:\w+ )?(?:mandat\w*|autoris\w*|charg\w*|ordonn\w*|habilit\w*|design\w*|oblig\w*|exig\w*|demande de)/,
  /c'est la loi|la loi (?:\w+ )?(?:dit|exige|oblige|impose|prevoit|punit|permet|nous|interdit|est claire|sanctionne)|legalement|de plein droit/,
  /en (?:\w+ )?(?:ouvrant|lisant|recevant|ne repondant|cliquant|signant|ignorant|gardant|utilisant)\b[^.]{0,50}(?:reconn\w*|accept\w*|admett\w*|consent\w*|renonc\w*|confirm\w*)|votre silence|vous (?:avez )?(?:deja )?(?:reconnaissez|reconnu|acceptez|admettez|admis) (?:devoir|que|la|avoir|cette|l'integralite)/,
  /renonc(?:e|ez|ent|iation)\w*|(?:perd(?:u|ez|rez|re)|plus|pas|sans|aucun|n'avez) (?:\w+ ){0,3}(?:de |vos |votre |tout )?droits? (?:a|de|d'|au)|n'avez (?:pas|plus|aucun) (?:le )?droit|plus le droit/,
  /contest(?:er|ation|ations) (?:\w+ ){0,4}(?:ne (?:sert|suspend|change|bloque|arrete|retarde|serviront|servira)|n'(?:arrete|empeche|interrompt|a aucun|est pas)|est inutile|inutile)|ne sert a rien|ne se prescri\w*/,
  /(?:detail|calcul|decompte|ventilation)\b[^.]{0,40}(?:confidentiel\w*|secret|communique\w*|n'existe|pas disponible|ne (?:peut|se))|seul (?:un |le )?(?:paiement|reglement)|redevien\w+ vierge|l'efface/,
  /confirm\w+ (?:\w+ ){0,3}que vous (?:etes|avez|refus\w*|ment\w*)|mauvaise foi|interets? (?:\w+ ){0,3}(?:doubl|tripl|multipli)\w*|doublent|nous sommes (?:\w+ )?(?:un organisme|une autorite|un service (?:public|de l'etat)|des agents|assermente\w*)|assermente\w*|titre executoire|vous avez renonce/,
  /la loi (?:\w+ )?(?:rend|considere|oblige|ne (?:vous )?(?:permet|protege)|est|reconnait|assimile)|(?:la|cette|une) (?:loi|reglementation|norme) (?:\w+ )?(?:oblige|exige|impose|punit|sanctionne|rend)/,
  /(?:avez |a )?perdu (?:\w+ )?(?:le|votre|tout) (?:\w+ )?droit|(?:votre|la) (?:mutuelle|assurance|securite sociale|caisse)(?: \w+){0,3} (?:resili\w*|radi\w*|vous exclu\w*|cessera|suspendr\w*|refusera)|solidairement/,
  /(?:agissons|ecrivons|appelons|agit|ecrit|suis|sommes|mandat\w*|commis\w*) (?:\w+ )?(?:au nom|pour le compte|de la part|sur ordre|par ordre|a la demande|par) (?:de |du |des |de la |de l'|d'un |le |la |l'|un )?(?:\w+ )?(?:tribunal|juge|police|gendarmerie|ministere|procureur|etat|banque|prefecture|tresor|huissier|autorite|justice|securite sociale|assurance maladie)/,
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  /(?!\w+ons\b)(?:pay\w*|pai\w*|regl\w*|repond\w*|reagi\w*|appel\w*|transmet\w*|envoy\w*|vers\w*|dites|solde\w*|acquitt\w*|agiss\w*|expliqu\w*|exig\w*|contact\w*)\b[^.;]{0,40}\b(?:immediat\w*|tout de suite|sans (?:plus )?(?:attendre|delai|tarder)|sur-le-champ|sur le champ|au plus vite|d'urgence|urgemment|dans l'heure|dans la journee|des aujourd'hui|aujourd'hui meme|sans faute|le jour meme)|(?:paiement|reglement|reponse|action|attention) (?:immediat\w*|urgent\w*)/,
  /(?!\w+ons\b)(?:pay\w*|pai\w*|regl\w*|vers\w*|solde\w*|acquitt\w*|repond\w*|reponse|decid\w*|sans|defaut)\b[^.;]{0,50}\b(?:(?:sous|dans|avant|d'ici)(?: les)?(?: prochaines)? \d+ ?h(?:eures?)?|avant (?:midi|minuit|ce soir|demain|la fin de la journee)|d'ici (?:ce soir|demain|midi|minuit)|avant \d+ heures|ce soir (?:au plus tard|meme))|(?<!\b\w+ons (?:\w+ ){0,2})sous \d+ ?h(?:eures)?|dans l'heure|par retour/,
  /(?:toute )?(?:derniere|ultime|unique|seule) (?:chance|occasion|opportunite|relance avant|possibilite|tentative|fois que)|dernier (?:appel|delai|ultimatum)/,
  /vous devez (?:\w+ )?(?:pay|regl|vers|vous acquitt|sold|expliqu|justifi)\w*|nous (?:exigeons|insistons)|j'attends|(?:toute|totalite|integralite|entier|entiere|tout|les \d+ ?\u20ac|\d+ ?\u20ac) (?:\w+ )?(?:aujourd'hui|maintenant|tout de suite|immediatement|ce jour)/,
  /numero de (?:\w+ )?carte|(?:ne|n')(?: \w+){0,2} (?:remettr\w*|recevr\w*|delivr\w*|renouvel\w*|donner\w*|soign\w*|fixer\w*|prendr\w*|transmettr\w*|accept\w*|programmer\w*|etabli\w*) (?:\w+ ){0,4}(?:dossier|resultats?|ordonnances?|certificats?|rendez-vous|comptes?-rendus?|radios?|consultation|attestation|feuilles? de soins)|suppose que (?:\w+ ){0,3}(?:pay|regl)\w*/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  /sans excuses?|inutile de|(?:ne )?(?:perdez|gaspillez) (?:pas|plus)|ne (?:prenez|vous donnez) (?:meme )?pas la peine|payez[,.]|(?:et|mais|,) payez|sans (?:discussion|discuter|negociation|broncher)/,
  /(?:notre|ma) patience|patience (?:est|a|s'|n'est|atteint)/,
  /pourquoi (?:vous |ce |cette |la |le )?(?:\w+ )?(?:n'avez|n'a|ne|n'est|reste|toujours)|(?:expliqu|justifi|indiqu|precis|dites)\w*\b[^.?]{0,30}(?:pourquoi (?:vous n|(?:ce|cette|le|la) (?:\w+ )?(?:n'|ne|reste|est toujours|est encore))|(?:les |vos )?(?:raisons?|motifs?|causes?) (?:de|du|pour) (?!votre (?:visite|venue|appel|demande|rendez-vous|contestation)))/,
  /emprunt\w*|(?:souscri|contract|pren|ouvr|utilis)\w* (?:\w+ )?(?:un|notre|votre) (?:\w+ )?(?:credit|pret|decouvert|reserve d'argent)|vend(?:ez|re) (?:quelque chose|votre|un|vos|ce)|votre (?:livret|epargne)|decouvert/,
  /(?:tant que|jusqu'a ce que|a moins que|avant|sans|faute de)\b[^.;]{0,70}\b(?:(?:ne|n')(?: \w+){0,3} (?:rendez-vous|dossier|resultats?|ordonnances?|certificats?|consultation|recevoir|soins|radios?|recu|recevrons|suivi)|inutile|plus de (?:rendez-vous|consultation|soins)|oubliez|refus\w*|aucun (?:rendez-vous|document|dossier|soin|nouveau))/,
  /(?:ne|n')(?: \w+){0,2} (?:pourr|ser|aur|remett|recev|fix|deliv|renouv)\w*\b[^.;]{0,60}\b(?:rendez-vous|dossier|resultats?|ordonnances?|certificats?|consultation|soins|radios?)\b[^.;]{0,40}\b(?:tant que|avant (?:le |tout )?(?:paiement|reglement|d'avoir)|sans (?:paiement|reglement)|jusqu'a)|avant (?:paiement|reglement) (?:integral|complet|total)|bons termes|a bout/,
  /(?:que |uniquement |seulement )?jusqu'a (?:minuit|ce soir|demain)/,
  /somm(?:ons|e de)|(?:sautez|privez-vous|passez-vous)/,
);

/** French words that have no place in a reminder, in folded text. */
export const FR: readonly WordRule[] = [
  ...[HEALTH_FR, THREATS, AGENCIES, SHAME_SAID, SHAME],
  ...[CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE, ...THREATS_FR, ...PRESSURE_FR],
  ...[...HINTED_THREATS_FR, ...HINTED_PRESSURE_FR, ...STIFF_FR],
];
