import type { CivilDate } from '../../calendar.ts';
import { formatCount, formatDate } from '../dates.ts';
import { fr as sheet } from '../fr.ts';
import { STOP_FLAG_WORDS } from '../stop-flags.ts';
import { AGING_TAB_WORDS } from './aging-tab.ts';
import { CHANNEL_WORDS } from './channels.ts';
import { COLUMN_WORDS } from './columns.ts';
import { EDIT_WORDS } from './edit.ts';
import type { Messages } from './en.ts';
import { FIGURE_VIEW_WORDS } from './figures.ts';
import { FUNCTION_WORDS } from './functions.ts';
import { fr as policy } from './policy/fr.ts';
import { fr as portal } from './portal/fr.ts';
import { fr as questions } from './questions/fr.ts';
import { ROLL_FORWARD_WORDS } from './roll-forward.ts';
import { fr as words } from './words/fr.ts';
import { WORKLIST_WORDS } from './worklist.ts';

const n = (count: number) => formatCount(count, 'fr');
const date = (day: CivilDate) => formatDate(day, 'fr');
/** French counts 0 and 1 in the singular. */
const some = (count: number, one: string, many: string) => `${n(count)} ${count < 2 ? one : many}`;
const people = (count: number) => some(count, 'personne', 'personnes');
const mails = (count: number) => some(count, 'message', 'messages');

export const fr: Messages = {
  common: {
    about: (word, text) => `${word} : ${text}`,
    home: 'Accueil',
    back: 'Retour',
    loading: 'Lecture de votre feuille…',
    working: 'Un instant…',
    retry: 'Réessayer',
    reread: 'Relire la feuille',
    close: 'Fermer le volet',
    goToCell: 'Aller à la cellule',
    showMore: (count) => `En afficher ${n(count)} de plus`,
    people,
    rows: (count) => some(count, 'ligne', 'lignes'),
    tab: (name, rows) => `« ${name} », ${some(rows, 'ligne', 'lignes')}`,
    untried: 'Jamais essayé sur un vrai compte Google',
  },
  languages: { en: 'anglais', es: 'espagnol', fr: 'français' },
  tracks: {
    'one-off': 'Créance unique',
    recurring: 'Abonnement',
    gentle: 'En douceur',
  },
  fields: {
    account: 'Numéro de compte',
    invoice: 'Numéro de facture',
    guarantor: 'Qui paie (garant)',
    givenName: 'Prénom',
    patient: 'Patient',
    email: 'Adresse e-mail',
    phone: 'Mobile ou téléphone',
    language: 'Langue',
    currency: 'Devise',
    serviceDate: 'Date des soins',
    invoiceDate: 'Date de facture',
    statementDate: 'Premier relevé envoyé',
    dueDate: 'Date d’échéance',
    paidDate: 'Date de paiement',
    settledDate: 'Date de solde',
    amount: 'Montant facturé',
    paid: 'Montant payé',
    balance: 'Montant restant dû',
    payer: 'Qui doit payer (patient ou assureur)',
    insurer: 'Assureur',
    insuranceBalance: 'Ouvert auprès de l’assureur',
    status: 'Statut',
    disputed: 'Contesté (oui ou non)',
    hold: 'En attente (oui ou non)',
    plan: 'Échéancier (oui ou non)',
    optOut: 'Ne veut pas de relance (oui ou non)',
    agency: 'En société de recouvrement (oui ou non)',
    place: 'Lieu de résidence du patient',
    promiseDate: 'A promis de payer avant le',
    mailConsent: 'Accepte l’e-mail (oui ou non)',
    kind: 'Type de créance (unique ou mensuelle)',
    sensitive: 'À ménager (oui ou non)',
    address: 'Adresse',
    lastContact: 'Dernier contact',
    notes: 'Remarques',
  },
  policy,
  portal,
  words,
  channels: CHANNEL_WORDS.fr,
  agingTab: AGING_TAB_WORDS.fr,
  rollForward: ROLL_FORWARD_WORDS.fr,
  figures: FIGURE_VIEW_WORDS.fr,
  worklist: WORKLIST_WORDS.fr,
  columns: COLUMN_WORDS.fr,
  questions,
  edit: EDIT_WORDS.fr,
  functions: FUNCTION_WORDS.fr,
  refusals: {
    ...portal.refusals,
    'old-page': () => ({
      what: 'Amiable a été mis à jour pendant que ce volet était ouvert.',
      cure: 'Fermez-le et rouvrez-le depuis le menu.',
    }),
    'bad-arguments': () => ({
      what: 'Le script n’a pas pu utiliser ce que le volet a envoyé.',
      cure: 'Vérifiez votre saisie et réessayez.',
    }),
    'no-tab': () => ({
      what: 'Aucun onglet ne ressemble à une liste de créances.',
      cure: 'Mettez votre liste dans un onglet avec une ligne d’en-têtes, puis réessayez.',
    }),
    'not-set-up': () => ({
      what: 'Je ne connais pas encore vos colonnes.',
      cure: 'Choisissez-les une fois ; elles sont retenues.',
    }),
    'headers-changed': () => ({
      what: 'Les en-têtes ne sont plus à leur place.',
      cure: 'Quelqu’un a modifié la feuille. Rien n’a été gardé : réessayez et revoyez les colonnes.',
    }),
    'no-clinic': () => ({
      what: 'Je ne sais pas encore qui écrit les relances.',
      cure: 'Indiquez le nom du cabinet, une personne qui répond et une adresse de réponse.',
    }),
    'no-report-before': () => ({
      what: 'Aucun rapport ne figurait avant celui-ci dans l’onglet de la balance âgée.',
      cure: 'Écrivez l’onglet : dès la deuxième fois, le rapport d’avant peut être remis.',
    }),
    'no-figure-chosen': () => ({
      what: 'La cellule choisie n’est pas un montant de l’onglet de la balance âgée.',
      cure: 'Choisissez-y un montant ou un nom, puis appuyez de nouveau.',
    }),
    busy: () => ({
      what: 'Quelqu’un d’autre envoie ou écrit dans ce fichier.',
      cure: 'Attendez une minute et réessayez.',
    }),
    'copied-sheet': () => ({
      what: 'Ce fichier est peut-être une copie ou une version restaurée.',
      cure: 'Dites d’abord quel fichier fait foi. D’ici là, rien n’est envoyé.',
    }),
    'policy-fault': () => ({
      what: 'Les niveaux de ces règles se contredisent.',
      cure: 'Regardez le niveau signalé et choisissez à nouveau.',
    }),
    'policy-changed': () => ({
      what: 'Quelqu’un d’autre a changé les règles entre-temps.',
      cure: 'Rien n’a été enregistré. Rouvrez les règles et regardez-les d’abord.',
    }),
    'not-due': () => ({
      what: 'Ce message n’a plus lieu d’être.',
      cure: 'La feuille a changé depuis. Relisez la liste.',
    }),
    'no-quota': () => ({
      what: 'Google ne laisse plus partir d’e-mail de ce compte aujourd’hui.',
      cure: 'Le reste demeure à faire. Revenez demain.',
    }),
    'letter-changed': () => ({
      what: 'La feuille ou les mots ont changé depuis que cette lettre a été préparée.',
      cure: 'N’envoyez pas l’ancienne : dites que vous ne l’avez pas envoyée, puis préparez-la de nouveau.',
    }),
    'too-many-edits': (details) => ({
      what: `${details['most']} messages ont leurs propres mots : il n’y a pas de place pour d’autres.`,
      cure: 'Envoyez d’abord quelques-uns d’entre eux, ou revenez aux mots habituels de l’un.',
    }),
    'words-blocked': () => ({
      what: 'Ces mots ne peuvent pas être enregistrés : quelque chose bloque.',
      cure: 'Corrigez ce qui est marqué, puis enregistrez de nouveau.',
    }),
    'no-document': () => ({
      what: 'Le script n’a pas trouvé votre feuille de calcul.',
      cure: 'Fermez le volet, rechargez le fichier et rouvrez-le depuis le menu.',
    }),
    failed: () => ({
      what: 'Quelque chose n’a pas marché chez Google.',
      cure: 'Vos onglets n’ont pas changé. Attendez un instant et réessayez.',
    }),
    unreachable: () => ({
      what: 'Google ne répond pas.',
      cure:
        'Vérifiez la connexion et réessayez. Si plusieurs comptes Google sont ouverts dans ce ' +
        'navigateur, ouvrez le fichier dans une fenêtre où seul le bon est connecté.',
    }),
  },
  exceptions: {
    'last-notice': 'Dernier avis : lisez-le vous-même avant qu’il parte.',
    'by-hand': 'Pas par e-mail : vous le remettez vous-même.',
    'unreadable-row': 'Une de ses lignes n’a pas pu être lue.',
    'unknown-status': 'Un statut que je ne connais pas.',
    'unknown-place': 'Un lieu que je ne peux pas lire : jugé d’après la loi du vôtre.',
    'undated-item': 'Un élément sans date.',
    'failed-before': 'Le message précédent n’a pas pu partir.',
    'came-back': 'Un message précédent n’est pas arrivé : celui-ci passe par une autre voie.',
    'no-language': 'Sa langue n’est pas dans la feuille.',
    'edit-blocked':
      'Quelqu’un a changé les mots de ce message, et quelque chose y bloque maintenant : les mots habituels partiraient.',
  },
  notToday: {
    ...STOP_FLAG_WORDS.fr,
    'no-guarantor': 'Aucun garant n’est indiqué',
    'unknown-send': 'Dernier message à éclaircir',
    skipped: 'Reporté par vous',
    promise: 'A promis de payer',
    'rest-day': 'Week-end ou jour férié',
    law: 'La loi ne le permet pas encore',
    'no-consent': 'Pas d’accord pour cette voie',
    'recently-written': 'Relancé récemment',
    'not-yet-due': 'Pas encore échu',
    'below-minimum': 'Montant trop faible',
    'credit-covers': 'Un avoir le couvre',
    'all-levels-sent': 'Toutes les relances sont parties',
    'no-address': 'Pas d’adresse e-mail',
    'bad-address': 'Adresse e-mail invalide',
    'shared-name': 'Deux personnes de ce nom',
    'no-phone': 'Pas de numéro de téléphone',
    'bad-phone': 'Numéro de téléphone illisible',
    'no-way-left': 'Plus aucune voie pour les joindre',
    undated: 'Aucune date de référence',
    'two-currencies': 'Montants en deux devises',
  },
  heldBack: {
    changed: 'La feuille a changé après votre accord',
    paid: 'A payé',
    'by-hand': 'À remettre par vous : ouvrez-le dans la liste',
  },
  outcomes: {
    sent: 'Envoyé',
    failed: 'Pas envoyé : panne avant le départ de l’e-mail',
    unknown: 'On ne sait pas s’il est parti',
    suppressed: 'Retenu',
    carried: 'Reporté',
  },
  home: {
    title: 'Ce que vous pouvez faire',
    today: (day) => `Nous sommes le ${date(day)}.`,
    doubt: {
      copy: 'Ce fichier ressemble à une copie.',
      restored: 'Ce fichier ressemble à une ancienne version restaurée.',
    },
    doubtWhy:
      'Pour que personne ne reçoive deux fois une relance, rien n’est envoyé ni synchronisé avant que vous disiez ' +
      'quel fichier fait foi. Si ce n’est pas celui-ci, fermez-le et travaillez dans l’autre.',
    thisOneLives: 'C’est ce fichier qui fait foi',
    settle: (count) =>
      count < 2
        ? '1 message est peut-être parti, peut-être pas. Dites ce qu’il en est.'
        : `${mails(count)} sont peut-être partis, peut-être pas. Dites ce qu’il en est.`,
    settleDo: (count) => `Éclaircir ${mails(count)}`,
    setup: 'Montrez-moi d’abord où sont vos créances. Deux minutes, une seule fois.',
    setupDo: 'Choisir les colonnes',
    clinic: 'Dites qui écrit les relances, pour que les patients sachent à qui s’adresser.',
    clinicDo: 'Ajouter votre cabinet',
    counting: 'Calcul en cours…',
    openWith: (count) => `dus par ${people(count)}`,
    nothingOpen: 'Rien ne reste dû.',
    agingDo: 'Voir la balance âgée',
    due: (count) =>
      count < 2 ? 'relance à envoyer aujourd’hui' : 'relances à envoyer aujourd’hui',
    nothingDue: 'Aucune relance à envoyer aujourd’hui.',
    dueDo: 'Lire les relances',
    reading: (tab) => `Lit l’onglet « ${tab} ».`,
    changeSetup: 'Changer les colonnes',
    changeClinic: 'Changer le cabinet',
    help: 'Aide, confidentialité et retrait',
  },
  setup: {
    title: 'Vos colonnes',
    tab: 'Onglet des créances',
    severalTabs: 'Plusieurs onglets se ressemblent. Dans lequel travaillez-vous ?',
    headerRow: (row) => `Les en-têtes sont à la ligne ${n(row)}.`,
    unsure: 'À vérifier',
    recognised: (count) => some(count, 'colonne reconnue', 'colonnes reconnues'),
    others: (count) => some(count, 'autre donnée possible', 'autres données possibles'),
    none: 'Pas dans la feuille',
    choose: 'Choisissez',
    column: (letter, header) => `${letter} : ${header || '(sans en-tête)'}`,
    inYourSheet: (samples) => `Dans votre feuille : ${samples}`,
    who: 'Quelle colonne dit qui paie ?',
    howMuch: 'Quelle colonne dit ce qui reste dû ?',
    dateOrder: (letter, header) =>
      `Colonne ${letter}, « ${header} » : qu’est-ce qui vient d’abord, le jour ou le mois ?`,
    dayFirst: 'Le jour',
    monthFirst: 'Le mois',
    example: (text, day) => `${text} est le ${date(day)}`,
    currency: 'Devise des montants qui n’en ont pas',
    letterLanguage: 'Langue de la lettre si la ligne n’en indique pas',
    save: 'Utiliser ces colonnes',
    taken: (field) =>
      `« ${field} » avait cette colonne. Une colonne dit une seule chose : « ${field} » n’est plus dans la feuille.`,
    giveBack: 'La lui rendre',
    readOnly:
      'Vos cellules sont seulement lues. Une marque invisible permet de retrouver chaque colonne.',
    again: 'Presque fini : encore une question.',
    still: 'Répondez à ce qui est marqué, s’il vous plaît.',
    errors: {
      choose: 'Choisissez une réponse.',
      currency: 'Trois lettres, par exemple USD ou EUR.',
    },
  },
  clinic: {
    title: 'Qui écrit',
    why: 'Les patients le voient dans chaque relance.',
    name: 'Nom du cabinet',
    contact: 'Personne qui répond',
    phone: 'Téléphone et horaires',
    phoneHint: 'Par exemple 01 55 01 42 00, du lundi au vendredi de 9 h à 17 h. Peut rester vide.',
    replyTo: 'Adresse de réponse',
    save: 'Enregistrer',
    errors: {
      name: 'Indiquez le nom que les patients connaissent.',
      contact: 'Nommez une personne : une lettre de personne n’est pas aimable.',
      phone: '200 caractères au plus.',
      replyTo: 'Ce n’est pas encore une adresse, par exemple accueil@cabinet.fr.',
    },
  },
  aging: {
    title: 'Balance âgée',
    asOf: (day, field) =>
      field
        ? `Au ${date(day)}, comptée en jours depuis : ${field.toLowerCase()}.`
        : `Au ${date(day)}. Votre feuille n’a pas de date à partir de laquelle compter.`,
    counted: 'Mode de calcul',
    day: 'Au',
    dayHint: 'Aujourd’hui, ou un jour passé.',
    dayWrong: 'Choisissez aujourd’hui ou un jour passé.',
    basis: 'L’âge se compte depuis',
    edges: 'Fin de chaque tranche, en jours',
    edgesHint: 'Par exemple 30, 60, 90, 120. Huit au plus, chacune plus grande que la précédente.',
    edgesWrong:
      'Écrivez des jours entiers, chacun plus grand que le précédent, par exemple 30, 60, 90.',
    countAnew: 'Compter ainsi',
    rowsBehind: (label, amount) => `Lignes de « ${label} » : ${amount}`,
    rowsTitle: (label, count) => `${label} : ${some(count, 'ligne', 'lignes')}`,
    rowsSum: (amount) => `En tout ${amount}.`,
    moreRows: (count) => `Et ${n(count)} plus récentes.`,
    closeRows: 'Fermer ces lignes',
    paidOnUnknownDays: (count) =>
      `${some(count, 'ligne parle', 'lignes parlent')} d’un paiement sans son jour : compté comme déjà payé.`,
    ages: sheet.ages,
    undated: 'Sans date',
    credits: 'Avoirs',
    total: 'Total = total de la feuille',
    totalRead: 'Total des lignes lues',
    caption: (currency, count) => `${currency}, ${people(count)}`,
    addsUp: 'Le compte est juste au centime.',
    doesNotAddUp: 'Ces chiffres ne tombent pas juste. Ne les utilisez pas.',
    leftOut: (count) => some(count, 'ligne : non comptée', 'lignes : non comptées'),
    worthALook: (count) => some(count, 'ligne à revoir, comptée', 'lignes à revoir, comptées'),
    more: (count) => `Et ${n(count)} de plus : tout est dans l’onglet de la balance âgée.`,
    notYet: (count) =>
      count < 2
        ? '1 ligne porte une date postérieure à ce jour et ne compte pas encore.'
        : `${n(count)} lignes portent une date postérieure à ce jour et ne comptent pas encore.`,
    verdicts: (ok, warning, blocked) =>
      `${some(ok + warning + blocked, 'ligne', 'lignes')} : ${n(ok)} en ordre, ${n(warning)} à corriger, ${n(blocked)} à corriger avant d’agir.`,
    remarks: (count) =>
      `${some(count, 'titre ou remarque', 'titres ou remarques')} entre les lignes : ce ne sont pas des comptes, rien n’en est compté.`,
    totalLines: (count) =>
      count < 2
        ? '1 ligne de total à vous : ce n’est pas un compte.'
        : `${n(count)} lignes de total à vous : ce ne sont pas des comptes.`,
    empty: 'Rien ne reste dû. Il n’y a rien à recouvrer aujourd’hui.',
    write: 'Écrire l’onglet de la balance âgée',
    writing: 'Écriture de l’onglet de la balance âgée…',
    unchanged: 'Vos propres onglets ne changent pas.',
    written: (tab) => `L’onglet « ${tab} » est écrit.`,
  },
  reminders: {
    title: (count) => (count === 0 ? 'Personne à relancer' : `À relancer : ${people(count)}`),
    reading: 'À relancer aujourd’hui',
    quota: (count) => `Encore ${some(count, 'e-mail', 'e-mails')} aujourd’hui`,
    carriedOver: (count, day) =>
      count < 2
        ? `1 message ne tient pas aujourd’hui : reporté au ${date(day)} ou plus tard.`
        : `${mails(count)} ne tiennent pas aujourd’hui : reportés au ${date(day)} ou plus tard.`,
    empty: 'Vous n’avez rien à faire. Revenez demain, ou après avoir ajouté des lignes.',
    unknownTitle: 'À éclaircir d’abord',
    unknownWhy:
      'Le script a été coupé pendant l’envoi. Regardez dans les messages envoyés de votre messagerie : le message y est-il ?',
    unknownItem: (level, at) => `${level}, ${at}`,
    arrived: 'Il y est : il est parti',
    didNotGo: 'Il n’y est pas : il n’est pas parti',
    exceptionsTitle: 'À regarder d’abord, un par un',
    groupsTitle: 'Prêts, par niveau et langue',
    group: (level, language) => `${level}, ${language}`,
    groupPick: (name, count) => `${name} : ${people(count)}`,
    approved: (count) => some(count, 'approuvé', 'approuvés'),
    skipped: (count) => some(count, 'ignoré', 'ignorés'),
    read: (count) => `Lire un de chaque : ${mails(count)}`,
    goOn: (count) => `Continuer avec ${some(count, 'approuvé', 'approuvés')}`,
    notToday: (count) => `Pas aujourd’hui : ${people(count)}`,
    next: (day) => `prochain : ${date(day)}`,
    andMore: (count) => `et ${n(count)} de plus`,
    carriedTitle: (count) => `Déjà approuvés, reportés : ${people(count)}`,
    until: (day) => `le ${date(day)} ou plus tard`,
    automatic: 'Envoyer chaque heure les messages reportés, sans moi',
  },
  letter: {
    alike: (at, of, name) => `${n(at)} sur ${n(of)} semblables : ${name}`,
    loading: 'Rédaction de la lettre…',
    to: 'À',
    level: (level, of) => `Niveau ${n(level)} sur ${n(of)}`,
    items: (count, day) =>
      `${some(count, 'élément', 'éléments')}, le plus ancien échu le ${date(day)}`,
    varies: 'Souligné : change d’une personne à l’autre.',
    previous: 'Précédent',
    next: 'Suivant',
    approveAll: (count) => `Approuver les ${n(count)}`,
    approve: 'Approuver celui-ci',
    skip: 'Ignorer celui-ci',
    test: 'M’envoyer un essai',
    testSent: (to) => `Un essai a été envoyé à ${to}.`,
    list: 'Retour à la liste',
    approvedAlready: 'Approuvé',
    skippedAlready: 'Ignoré',
  },
  send: {
    confirmTitle: (count) => `Envoyer ${mails(count)} ?`,
    final: 'Un e-mail parti ne peut pas être repris.',
    checked:
      'Juste avant chacun, je regarde encore : qui a payé, ou dont la ligne a changé, ne reçoit rien.',
    fits: (left) => `Google envoie encore ${mails(left)} aujourd’hui depuis ce compte.`,
    send: (count) => `Envoyer ${mails(count)}`,
    sending: 'Envoi en cours',
    stay: 'Gardez le volet ouvert. Si vous le fermez, l’envoi s’arrête bientôt ; le reste demeure à faire.',
    progress: (done, of) => `${n(done)} sur ${n(of)} faits`,
    ledger:
      'Chacun est noté dans un onglet à part avant et après son départ : aucun ne part deux fois.',
    stop: 'Arrêter après ce lot',
    stopping: 'Arrêt après ce lot…',
    othersTurn: 'Quelqu’un d’autre envoie dans ce fichier. En attente de votre tour…',
    doneTitle: 'Terminé',
    stoppedTitle: 'Arrêté',
    summary: (sent) => some(sent, 'message envoyé.', 'messages envoyés.'),
    heldBack: (count) => some(count, 'retenu.', 'retenus.'),
    failed: (count) =>
      count < 2
        ? '1 non envoyé : une panne l’a empêché ; il est de nouveau dans la liste.'
        : `${n(count)} non envoyés : une panne l’a empêché ; ils sont de nouveau dans la liste.`,
    unknown: (count) =>
      `${n(count)} incertain${count < 2 ? '' : 's'} : regardez dans vos messages envoyés, puis dites ce qu’il en est.`,
    carried: (count, day) => `${some(count, 'reporté', 'reportés')} au ${date(day)} ou plus tard.`,
    left: (count) =>
      count < 2
        ? '1 non traité : il reste à faire.'
        : `${n(count)} non traités : ils restent à faire.`,
    notRead: (count) =>
      count < 2
        ? '1 que vous n’avez pas encore regardé : il reste à faire.'
        : `${n(count)} que vous n’avez pas encore regardés : ils restent à faire.`,
    trouble: 'Une panne a arrêté l’envoi : ce qui n’a pas été traité reste à faire.',
    toList: 'Retour aux relances',
  },
  law: {
    title: 'La loi pour vous',
    about:
      'Quand pouvez-vous écrire à un patient, à quelle fréquence, par quel moyen, et qu’est-ce qui change bientôt ?',
    open: 'Lire la loi',
    loading: 'Recherche en cours…',
    whereTitle: 'Où est votre cabinet ?',
    whereText: 'La loi de ce lieu est affichée. Vous pouvez en changer ici à tout moment.',
    place: 'État ou pays',
    placeNone: 'Veuillez choisir',
    show: 'Afficher la loi',
    change: 'Un autre lieu',
    sub: (place) => `${place}, aujourd’hui`,
    soon: 'Ce qui change bientôt',
    hours: (channels) => `Heures permises : ${channels}`,
    days: 'Jours',
    time: 'Heures',
    doubt: 'Peut se lire autrement :',
    elements: 'Il nomme :',
    part: (title, count) => `${title} (${count})`,
  },
  help: {
    title: 'Aide',
    what: 'Ce qui va où',
    whatText: [
      'Rien ne quitte Google, sauf les e-mails que vous approuvez et, si vous l’avez connecté, ce que reçoit votre portail.',
      'Le portail reçoit montants, dates et motifs de suspension sous une référence. Noms et adresses n’y vont qu’avec les créances que vous confiez, donnée par donnée, comme vous les avez vues.',
      'Vos onglets sont seulement lus, sauf la colonne du statut que vous pouvez ajouter et une marque invisible sur chaque colonne confirmée. J’écris dans des onglets qui sont à moi : « Balance âgée », « Relances envoyées » et « Au portail ».',
      'Quand vous corrigez une colonne, je garde son en-tête, et rien de ce qui est en dessous, pour vous seul et vos prochaines feuilles.',
      'Les e-mails partent de votre propre compte Google, au nom du cabinet.',
    ],
    scopes: 'Ce que vous avez autorisé, et pourquoi',
    scopeTexts: [
      [
        'Voir et modifier cette feuille de calcul',
        'pour lire vos créances et écrire mes onglets. Aucun autre fichier.',
      ],
      ['Afficher ce volet', 'pour vous montrer ce que vous voyez ici.'],
      [
        'Envoyer des e-mails en votre nom',
        'pour envoyer les relances approuvées. Je ne peux pas lire vos e-mails.',
      ],
      ['Se connecter à un autre service', 'pour parler à votre portail, si vous l’avez connecté.'],
      [
        'Travailler en votre absence',
        'pour envoyer chaque heure les relances reportées, seulement si vous l’activez.',
      ],
    ],
    twice: 'Pourquoi personne ne reçoit deux fois le même message',
    twiceText: [
      'Avant qu’un e-mail parte, je le note dans l’onglet « Relances envoyées » ; une fois parti, aussi.',
      'Si le script est coupé entre les deux, on ne sait pas s’il est parti. Je ne le renvoie jamais de moi-même : on vous le demande.',
    ],
    record: {
      text: 'Chaque ligne porte un sceau qui la lie à la précédente. On voit ainsi si quelqu’un en a modifié ou supprimé une.',
      check: 'Vérifier les sceaux',
      none: 'Rien n’a encore été envoyé : il n’y a rien à vérifier.',
      whole: (count: number) =>
        `${some(count, 'ligne vérifiée', 'lignes vérifiées')} : tout est comme cela a été écrit.`,
      broken: (count: number) =>
        `${some(count, 'endroit ne concorde', 'endroits ne concordent')} pas. Ce qui est dû est toujours calculé d’après les lignes telles qu’elles sont maintenant.`,
      changed: 'Cette ligne a été modifiée.',
      twice: 'Cette ligne s’y trouve une deuxième fois.',
      foreign: 'Cette ligne n’a pas été écrite par moi.',
      missing: (count: number) => `Avant cette ligne, il en manque ${n(count)}.`,
      missingAtEnd: (count: number) => `À la fin, il manque ${some(count, 'ligne', 'lignes')}.`,
    },
    keys: 'Au clavier',
    keyTexts: [
      ['Tab', 'au bouton ou au champ suivant'],
      ['Espace, Entrée', 'activer le bouton, cocher la case'],
      ['Échap', 'à la vue précédente'],
    ],
    stop: 'Arrêter et retirer',
    stopText:
      'Pour arrêter, fermez ce volet : rien ne part sans vous, sauf si vous avez activé l’envoi chaque heure. ' +
      'Retirer supprime mes onglets, mes réglages et votre déclencheur de ce fichier. Vos onglets restent tels quels.',
    remove: 'Tout retirer…',
    confirm: 'Retirer de ce fichier mes onglets, mes réglages et votre déclencheur ?',
    ledgerToo: 'Aussi le registre des relances envoyées et la clé de références',
    ledgerWhy:
      'Sans eux, je ne peux pas savoir à qui l’on a déjà écrit, et il faudra le code de secours pour reconnaître vos créances au portail.',
    removeNow: 'Retirer maintenant',
    keep: 'Tout garder',
    removed: 'Retiré. Vos onglets sont comme avant.',
    removedNothing: 'Il n’y avait rien à retirer.',
  },
};
