import type { CivilDate } from '../../../calendar.ts';
import { formatCount, formatDate } from '../../dates.ts';
import type { PortalWords } from './en.ts';

const n = (count: number) => formatCount(count, 'fr');
const date = (day: CivilDate) => formatDate(day, 'fr');
const some = (count: number, one: string, many: string) => `${n(count)} ${count < 2 ? one : many}`;
const lines = (count: number) => some(count, 'créance', 'créances');

export const fr: PortalWords = {
  home: {
    connect:
      'Le portail montre ce que les agences font de vos créances. Vous pouvez y connecter cette feuille.',
    connectDo: 'Connecter le portail',
    syncFirst:
      'Avant toute relance, il faut demander au portail quelles créances sont chez une agence.',
    unknown: 'Une remise est restée sans réponse. Demandez au portail ce qu’elle est devenue.',
    unknownDo: 'Voir la remise',
    last: (practice, day, at) =>
      `Portail de ${practice} : dernière synchronisation le ${date(day)}, ${at}.`,
    never: (practice) => `Portail de ${practice} : pas encore synchronisé.`,
    open: 'Ouvrir la vue du portail',
    handOff: 'Confier à une agence',
  },
  portal: {
    title: 'Portail',
    connectTitle: 'Connecter le portail',
    what: 'Montants, dates et motifs de suspension passent sous une référence. Noms et adresses restent ici, sauf pour les créances que vous confiez.',
    others: (practice) =>
      `Cette feuille travaille avec ${practice}, et vous n’avez pas encore votre propre connexion.`,
    address: 'Adresse du portail',
    addressHint: 'Par exemple https://portail.cabinet.fr',
    code: 'Code à usage unique',
    codeHint: 'Votre responsable le crée dans le portail. Il vaut dix minutes, une seule fois.',
    connect: 'Connecter',
    fillIn: 'Veuillez remplir ce champ.',
    connecting: 'Connexion…',
    recovery: 'Code de secours',
    recoveryWhy:
      'Cette feuille avait une autre clé de références. Saisissez le code imprimé à l’époque ; avec une nouvelle clé, le portail ne reconnaîtrait plus aucune créance.',
    recoveryAsk: 'J’ai un code de secours',
    twoSheets:
      'Une autre feuille de calcul est connectée avec la même clé. Une seule des deux peut être la bonne.',
    twoSheetsHint: 'Si vous continuez, l’autre est coupée du portail.',
    thisOne: 'C’est celle-ci : la connecter',
    as: (person) => `Connecté au nom de ${person}.`,
    onlySync: 'Vous pouvez synchroniser ; confier et retirer des créances revient à d’autres.',
    lastSync: (day, at) => `Dernière synchronisation : ${date(day)}, ${at}.`,
    notSynced: 'Pas encore synchronisé.',
    sync: 'Synchroniser maintenant',
    syncing: 'Envoi de vos créances au portail…',
    progress: (done, of) => `${n(done)} sur ${lines(of)} ${of < 2 ? 'envoyée' : 'envoyées'}`,
    done: (count) => `Le portail connaît ${lines(count)}.`,
    leftOut: (count) =>
      count < 2
        ? `${n(count)} ligne illisible n’est pas passée. La balance âgée la montre.`
        : `${n(count)} lignes illisibles ne sont pas passées. La balance âgée les montre.`,
    refused: (count) =>
      count < 2
        ? `${n(count)} créance non prise par le portail`
        : `${n(count)} créances non prises par le portail`,
    closed: (count) =>
      count < 2
        ? `${n(count)} créance n’est plus dans la feuille et a été close.`
        : `${n(count)} créances ne sont plus dans la feuille et ont été closes.`,
    kept: (count) =>
      count < 2
        ? `${n(count)} créance n’est plus dans la feuille et reste ouverte, car elle est confiée.`
        : `${n(count)} créances ne sont plus dans la feuille et restent ouvertes, car elles sont confiées.`,
    manyAbsent: (absent, known) =>
      `${n(absent)} des ${lines(known)} connues du portail ne sont pas dans cet onglet. Archivées, autre année ou ancienne version ?`,
    manyAbsentWhy: 'Si vous continuez, elles y sont closes. Celles qu’une agence détient restent.',
    closeThem: (absent) => `C’est exact : clore ${lines(absent)}`,
    stopHere: 'Arrêter, rien n’est clos',
    questions: 'Est-ce le même argent ?',
    questionsWhy:
      'La feuille montre un paiement pour une créance dont l’agence a aussi signalé un paiement. Compté deux fois, ce serait faux.',
    question: (amount, day) => `${amount} de moins dans la feuille depuis le ${date(day)}`,
    reported: (amount, day) => `${amount} le ${date(day)}`,
    reportedTitle: 'L’agence a signalé :',
    gone: 'L’agence a annulé son paiement, ou une autre saisie y répondait déjà. Si c’est ce paiement, corrigez la feuille et synchronisez ; sinon, dites qu’on vous l’a payé.',
    same: 'Oui, il vient de l’agence',
    other: 'Non, on nous a payés',
    answered: 'Répondu. Merci.',
    conflicts: 'La feuille et le portail ne sont pas d’accord',
    find: 'Trouver une créance par sa référence',
    findHint: 'Par exemple R-3F2A9C1B',
    findDo: 'Aller à la ligne',
    found: (name) => `Affiché dans la feuille : ${name}.`,
    lookup: 'Montrer le statut dans mon onglet',
    lookupWhy: (tab) =>
      `Ajoute une colonne à droite des vôtres, avec une formule qui cherche le statut dans l’onglet « ${tab} ». Rien d’autre n’est touché.`,
    lookupDo: 'Ajouter la colonne',
    lookupDone: (letter, tab) => `La colonne ${letter} de « ${tab} » montre le statut.`,
    recoveryTitle: 'Gardez ce code',
    recoveryKeep:
      'Qui le possède peut retrouver les références de cette feuille si la clé du fichier se perd. Imprimez-le et mettez-le sous clé ; il n’est gardé nulle part ailleurs.',
    recoveryShow: 'Montrer le code de secours',
    recoveryPrint: 'Imprimer',
    recoveryKept: 'Je l’ai gardé',
    disconnect: 'Mettre fin à ma connexion',
    disconnectAsk: 'Mettre fin à votre connexion ? L’onglet et le portail restent tels quels.',
    disconnectNow: 'Y mettre fin',
    unknownTitle: 'Une remise sans réponse',
    unknownText: (count, agency, day, at) =>
      `${lines(count)} à ${agency}, ${date(day)}, ${at}. Tant qu’on ne sait pas, personne n’est relancé à ${count < 2 ? 'son' : 'leur'} sujet.`,
    unknownAsk: 'Demander ce qu’elle est devenue',
    unknownNone: 'Elle n’est pas arrivée. Rien n’a été confié ; vous pouvez recommencer.',
    unknownRefused:
      'Elle est arrivée, et le portail n’a confié aucune de ses créances. Synchronisez et revoyez-les.',
    unknownPlaced: (number, count) =>
      count < 2
        ? `Elle est arrivée : ${lines(count)} confiée sous ${number}.`
        : `Elle est arrivée : ${lines(count)} confiées sous ${number}.`,
    toCases: (count) => `Voir ${some(count, 'dossier', 'dossiers')}`,
    toHandOff: 'Confier des créances',
    goToRow: 'Aller à la ligne',
    cancel: 'Annuler',
  },
  handOff: {
    title: 'Confier à une agence',
    syncing: 'D’abord, le portail apprend ce que dit la feuille aujourd’hui.',
    choose: (count) =>
      count < 2 ? `${lines(count)} peut être confiée` : `${lines(count)} peuvent être confiées`,
    none: 'Aucune créance ne peut être confiée aujourd’hui.',
    noneWhy:
      'Une créance peut partir quand son dernier avis a été envoyé et que rien ne s’y oppose.',
    all: 'Tout choisir',
    chosen: (count) => `Voir ce qui partirait : ${lines(count)}`,
    most: (count) => `Au plus ${lines(count)} à la fois.`,
    notReady: (count) => `Pas aujourd’hui : ${lines(count)}`,
    previewTitle: (at, of) => `${n(at)} sur ${n(of)} : ce qui partirait`,
    previewWhy:
      'L’agence reçoit en outre le montant dû, et rien d’autre : ni diagnostic ni remarque.',
    notSaid: 'absent de la feuille',
    drop: 'Laisser cette créance de côté',
    toAgency: 'Choisir l’agence',
    agencyTitle: 'Quelle agence ?',
    noAgency:
      'Aucune agence n’est encore approuvée avec un mandat signé. Votre responsable le fait dans le portail.',
    minimum: (amount) => `à partir de ${amount}`,
    fee: (percent) => `garde ${percent} de ce qu’elle encaisse`,
    trial: (cases, amount) =>
      cases === 0
        ? 'À l’essai : plus de place'
        : `À l’essai : place pour ${lines(cases)} et ${amount}`,
    fits: (count, of) => `${n(count)} sur ${lines(of)} selon ses conditions`,
    notApproved: 'non approuvée',
    complained: 'suspendue : une réclamation grave a été jugée fondée',
    noMandate: 'pas encore de mandat signé',
    noProof: (places) =>
      `sans justificatif valable pour ${places} : votre responsable voit dans le portail ce qui manque`,
    livesIn: 'Lieu de résidence du patient',
    toConfirm: 'Continuer',
    confirmTitle: (count) => `Confier ${lines(count)} ?`,
    confirmTo: (agency, total) => `${total} à ${agency}.`,
    confirmWhy:
      'L’agence reçoit les données que vous avez vues. Désormais, personne n’est relancé d’ici à leur sujet. Vous pouvez les retirer.',
    place: (count) => `Confier ${lines(count)}`,
    placing: 'Remise en cours…',
    doneTitle: (number) => `Confié sous ${number}`,
    doneNone: 'Rien n’a été confié',
    done: (count) => `${lines(count)} chez l’agence.`,
    refused: (count) =>
      count < 2 ? `${lines(count)} non confiée` : `${lines(count)} non confiées`,
    toCases: 'Voir les dossiers',
    back: 'Retour aux créances',
    fields: {
      name: 'Nom',
      email: 'Adresse e-mail',
      language: 'Langue',
      account: 'Compte',
      invoice: 'Facture',
      serviceDate: 'Date des soins',
      dueDate: 'Échéance',
      lastNoticeOn: 'Dernier avis envoyé',
    },
    open: 'Montant dû',
  },
  unmet: {
    'agency-approved': 'L’agence n’est pas approuvée',
    'mandate-in-force': 'Aucun mandat avec l’agence n’est signé par les deux parties',
    'place-known':
      'Lieu de résidence du patient inconnu. Écrivez un État ou un pays dans la feuille, ou demandez à votre responsable d’indiquer dans le portail où est le cabinet',
    'agency-covers-place':
      'Il manque à l’agence un justificatif pour le lieu de résidence du patient',
    'no-severe-complaint': 'Une réclamation grave sur l’agence a été jugée fondée',
    'within-trial': 'Au-delà de ce que l’agence peut recevoir pendant l’essai, ou autre devise',
    'not-placed': 'Déjà chez une agence',
    'taken-back': 'Rendue par une agence : reprenez-la d’abord dans le portail',
    'something-open': 'Rien n’est dû',
    'over-minimum': 'Sous le minimum de l’agence, ou autre devise',
    'no-dispute': 'Contesté',
    'no-plan': 'Échéancier en cours',
    'no-promise': 'Promesse de paiement en cours',
    'no-hold': 'En suspens',
    'no-other-stop': 'La feuille dit de laisser en paix',
    'status-understood': 'Le mot de sa colonne d’état n’est pas compris',
    overdue: 'Pas encore en retard',
    'last-notice-sent': 'Dernier avis pas encore envoyé',
    'answer-time-over': 'A encore le temps de répondre au dernier avis',
    'payments-matched': 'Un paiement signalé par l’agence n’est pas encore dans la feuille',
    unknown: 'Le portail ne connaît pas cette créance : synchronisez d’abord',
    changed: 'La ligne a changé depuis que vous l’avez vue',
    unreadable: 'Aucun nom à donner à une agence, ou une donnée trop longue',
  },
  rowReasons: {
    'other-sheet': 'Une autre feuille connectée de votre cabinet contient déjà cette créance.',
    'other-currency': 'Elle indique une autre devise que lors de la remise.',
    twice: 'Elle est arrivée deux fois dans une synchronisation.',
    unreadable: 'Le portail n’a pas pu lire un montant ou une date.',
  },
  conflicts: {
    'missing-in-sheet': 'Chez une agence, et plus dans la feuille.',
    'disputed-in-sheet': 'La feuille dit « contesté », et l’agence y travaille encore.',
    overpaid: 'Il a été payé plus que le dû.',
    'other-currency': 'La feuille indique une autre devise que celle de l’agence.',
  },
  cases: {
    title: 'Chez des agences',
    sub: 'Selon la dernière synchronisation.',
    empty: 'Aucune créance n’est chez une agence.',
    updated: (day) => `depuis le ${date(day)}`,
    recall: 'Retirer',
    recallTitle: 'Retirer de l’agence ?',
    recallWhy:
      'L’agence s’arrête aussitôt et le confirme ; alors seulement, des relances peuvent repartir. Dites pourquoi :',
    recallDo: 'Le retirer',
    recalled: 'Retiré. L’agence est prévenue.',
    reasons: {
      paid: 'C’est payé',
      complaint: 'Il y a une plainte',
      agreed: 'Nous nous sommes entendus avec la personne',
      mistake: 'Confié par erreur',
      other: 'Autre raison',
    },
  },
  refusals: {
    'no-portal': () => ({
      what: 'Vous n’avez pas connecté cette feuille.',
      cure: 'Connectez-la avec un code à usage unique du portail.',
    }),
    'bad-address': () => ({
      what: 'Ce n’est pas l’adresse d’un portail.',
      cure: 'Elle commence par https://, comme dans la barre d’adresse de votre navigateur.',
    }),
    'no-key': () => ({
      what: 'La clé de références de cette feuille est perdue.',
      cure: 'Reconnectez-vous et saisissez le code de secours imprimé.',
    }),
    'not-a-code': () => ({
      what: 'Ce n’est pas un code de secours complet.',
      cure: 'Comparez-le lettre par lettre avec l’imprimé : sept groupes de quatre.',
    }),
    'sync-first': () => ({
      what: 'On ne sait pas quelles créances une agence détient maintenant.',
      cure: 'Synchronisez d’abord avec le portail, pour n’écrire à personne qu’une agence suit.',
    }),
    'hand-off-open': () => ({
      what: 'Une remise précédente est restée sans réponse.',
      cure: 'Demandez au portail ce qu’elle est devenue avant de confier autre chose.',
    }),
    'no-room': () => ({
      what: 'Il n’y a pas de colonne libre à droite des vôtres.',
      cure: 'Ajoutez-en une au bout de l’onglet, puis réessayez.',
    }),
    'portal-silent': () => ({
      what: 'Le portail ne répond pas.',
      cure: 'Ce qu’il a reçu y est en sûreté. Si vous connectez la feuille, vérifiez l’adresse ; sinon réessayez : rien ne compte deux fois.',
    }),
    'not-a-portal': () => ({
      what: 'Autre chose que le portail répond à cette adresse.',
      cure: 'Vérifiez l’adresse, ou demandez à qui gère le portail.',
    }),
    'old-addon': () => ({
      what: 'Ce module est plus ancien que le portail.',
      cure: 'Rechargez la feuille de calcul ; si cela ne suffit pas, faites mettre le module à jour.',
    }),
    'old-portal': () => ({
      what: 'Le portail est plus ancien que ce module.',
      cure: 'Demandez à qui le gère de le mettre à jour. Votre feuille marche sans lui.',
    }),
    'no-token': () => ({
      what: 'Votre connexion au portail a pris fin.',
      cure: 'Reconnectez-vous avec un nouveau code à usage unique.',
    }),
    forbidden: () => ({
      what: 'Votre connexion ne le permet pas.',
      cure: 'Quelqu’un qui peut confier doit le faire, ou votre responsable vous en donne le droit.',
    }),
    'code-over': () => ({
      what: 'Ce code à usage unique est faux, utilisé ou trop ancien.',
      cure: 'Demandez-en un nouveau à votre responsable.',
    }),
    'other-key': () => ({
      what: 'Cette feuille avait une autre clé de références.',
      cure: 'Saisissez le code de secours imprimé à l’époque.',
    }),
    'other-sheet': () => ({
      what: 'Une autre feuille de calcul avec cette clé est connectée.',
      cure: 'Dites laquelle des deux est la bonne.',
    }),
    'stale-sync': () => ({
      what: 'Quelqu’un d’autre a commencé une autre synchronisation.',
      cure: 'Attendez une minute, puis réessayez.',
    }),
    incomplete: () => ({
      what: 'Le portail n’a pas tout ce qui a été envoyé.',
      cure: 'Synchronisez encore : ce qui manque est renvoyé.',
    }),
    'many-absent': () => ({
      what: 'Beaucoup de créances connues du portail ne sont pas dans cet onglet.',
      cure: 'Synchronisez de nouveau et dites si c’est exact.',
    }),
    'no-agency': () => ({
      what: 'Votre cabinet ne travaille plus avec cette agence.',
      cure: 'Choisissez-en une autre.',
    }),
    'not-found': () => ({
      what: 'Aucune ligne de cette feuille ne porte cette référence.',
      cure: 'Vérifiez la référence, ou synchronisez d’abord.',
    }),
    'not-now': () => ({
      what: 'Le dossier ne le permet pas dans son statut.',
      cure: 'Synchronisez pour voir où il en est.',
    }),
    conflict: () => ({
      what: 'Quelqu’un d’autre a été plus rapide.',
      cure: 'Synchronisez pour voir où il en est, puis réessayez.',
    }),
    'too-often': () => ({
      what: 'Le portail a été sollicité trop souvent.',
      cure: 'Attendez quelques minutes, puis réessayez.',
    }),
    'portal-failed': () => ({
      what: 'Quelque chose n’a pas marché au portail.',
      cure: 'Attendez un instant, puis réessayez ; rien ne compte deux fois.',
    }),
  },
};
